import type { ReactNode } from 'react';
import type { Locale } from '@/drizzle/vocabulary/i18n';
import type { Credentials } from '@/lib/auth/factors';
import { accountMessages } from '@/lib/i18n/translator';
import { HiddenField } from '@/lib/ui/fields';
import { VerbForm } from '@/lib/ui/verb-form';
import { removeFactorAction } from './factor-actions';
import { sayInstant } from './say-instant';

type Props = { credentials: Credentials; locale: Locale };

/** Password, app, passkeys and recovery codes, each with what can be done about it. */
export function FactorList({ credentials, locale }: Props) {
  const t = accountMessages(locale);
  const { password, totp, passkeys, recoveryCodesLeft } = credentials;
  const remove = (which: string) => (
    <VerbForm
      refusal={t('account.notDone')}
      action={removeFactorAction}
      id={`remove-${which}`}
      at="/account"
      locale={locale}
      submit={t('account.remove')}
      quiet
    >
      <HiddenField name="which" value={which} />
    </VerbForm>
  );
  const link = (path: string, words: string) => (
    <a href={`/${locale}/account/${path}`} className="inline-block py-2">
      {words}
    </a>
  );
  return (
    <section aria-labelledby="factors" className="mt-10 max-w-[44rem]">
      <h2 id="factors" className="mb-2">
        {t('account.factors')}
      </h2>
      <ul className="border-b border-rule">
        <Line name={t('account.password')} state={password ? '••••••••' : t('account.noPassword')}>
          {link('password', t(password ? 'account.changePassword' : 'account.setPassword'))}
        </Line>
        <Line name={t('account.app')} state={t(totp ? 'account.appSet' : 'account.appNone')}>
          {link('app', t(totp ? 'account.replaceApp' : 'account.setApp'))}
          {totp && passkeys.length > 0 && remove('totp')}
        </Line>
        {passkeys.map(({ id, name, createdAt }) => (
          <Line key={id} name={name} state={t('account.passkeyMade', { day: sayInstant(createdAt, locale) })}>
            {remove(id)}
          </Line>
        ))}
        <Line name={t('account.recovery')} state={t('account.recoveryLeft', { count: recoveryCodesLeft })}>
          {link('recovery-codes', t('account.newRecovery'))}
        </Line>
      </ul>
      <p className="mt-2">{link('app', t('passkey.add'))}</p>
    </section>
  );
}

function Line({ name, state, children }: { name: string; state: string; children: ReactNode }) {
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 border-t border-rule py-2">
      <span>
        {name}
        <span className="figures block text-sm text-soft">{state}</span>
      </span>
      <span className="flex flex-wrap items-center gap-3">{children}</span>
    </li>
  );
}
