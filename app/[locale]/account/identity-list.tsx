import type { Locale } from '@/drizzle/vocabulary/i18n';
import type { AskedFor } from '@/lib/auth/next-address';
import { listIdentities } from '@/lib/auth/oidc-identities';
import { oidcSettings } from '@/lib/auth/oidc-settings';
import { accountMessages } from '@/lib/i18n/translator';
import { HiddenField } from '@/lib/ui/fields';
import { VerbForm } from '@/lib/ui/verb-form';
import { linkIdentityAction, unlinkIdentityAction } from './identity-actions';
import { sayInstant } from './say-instant';

type Props = { memberId: string; locale: Locale; told: AskedFor[string] };

const TOLD = { linked: 'linked', refused: 'notLinked', unreachable: 'notReached' } as const;

/** The identities by which the organisation's provider may sign this member in; nothing where there is no provider. */
export async function IdentityList({ memberId, locale, told }: Props) {
  const settings = oidcSettings();
  if (settings === null) return null;
  const identities = await listIdentities(memberId);
  const t = accountMessages(locale);
  const { name } = settings;
  const form = { at: '/account', locale, refusal: t('account.notDone'), quiet: true };
  const answer = told === 'linked' || told === 'refused' || told === 'unreachable' ? TOLD[told] : null;
  return (
    <section id="provider" aria-labelledby="provider-title" className="mt-10 max-w-[44rem]">
      <h2 id="provider-title" className="mb-2">
        {t('provider.section', { name })}
      </h2>
      {answer && (
        <p role="status" className="mb-3 border-l-4 border-accent bg-tint px-4 py-2">
          {t(`provider.${answer}`, { name })}
        </p>
      )}
      {identities.length === 0 && <p className="mb-3">{t('provider.none', { name })}</p>}
      <ul className="mb-3">
        {identities.map(({ issuer, subject, createdAt }) => (
          <li
            key={`${issuer} ${subject}`}
            className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 border-y border-rule py-2"
          >
            <span>
              {new URL(issuer).host}
              <span className="figures block text-sm text-soft">
                {t('provider.linkedOn', { day: sayInstant(createdAt, locale) })}
              </span>
            </span>
            <VerbForm
              {...form}
              action={unlinkIdentityAction}
              id={`unlink-${createdAt.getTime()}`}
              submit={t('account.remove')}
            >
              <HiddenField name="issuer" value={issuer} />
              <HiddenField name="subject" value={subject} />
            </VerbForm>
          </li>
        ))}
      </ul>
      {identities.length === 0 && (
        <VerbForm {...form} action={linkIdentityAction} id="link" submit={t('provider.link', { name })} />
      )}
    </section>
  );
}
