import type { Locale } from '@/drizzle/vocabulary/i18n';
import type { ListedSession } from '@/lib/auth/session';
import { accountMessages } from '@/lib/i18n/translator';
import { HiddenField } from '@/lib/ui/fields';
import { VerbForm } from '@/lib/ui/verb-form';
import { revokeOthersAction, revokeSessionAction } from './actions';
import { sayInstant } from './say-instant';

// The systems' own names, the same in every language.
const SYSTEMS = {
  android: 'Android',
  ios: 'iOS',
  windows: 'Windows',
  macos: 'macOS',
  linux: 'Linux',
  not_known: '',
} as const;

type Props = { sessions: readonly ListedSession[]; here: string; locale: Locale };

/** Where a member is signed in, each to be ended from here. */
export function SessionList({ sessions, here, locale }: Props) {
  const t = accountMessages(locale);
  return (
    <section aria-labelledby="sessions" className="mt-10 max-w-[44rem]">
      <h2 id="sessions" className="mb-2">
        {t('account.sessions')}
      </h2>
      <ul className="mb-4 border-b border-rule">
        {sessions.map(({ id, device, createdAt, seenAt }) => (
          <li
            key={id}
            className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 border-t border-rule py-2"
          >
            <span>
              {[t(`device.${device.kind}`), SYSTEMS[device.system]].filter(Boolean).join(', ')}
              {id === here && <strong> · {t('account.thisSession')}</strong>}
              <span className="figures block text-sm text-soft">
                {t('account.sessionSince', {
                  since: sayInstant(createdAt, locale),
                  seen: sayInstant(seenAt, locale),
                })}
              </span>
            </span>
            {id !== here && (
              <VerbForm
                refusal={t('account.notDone')}
                action={revokeSessionAction}
                id={`revoke-${id}`}
                at="/account"
                locale={locale}
                submit={t('account.revoke')}
                quiet
              >
                <HiddenField name="session" value={id} />
              </VerbForm>
            )}
          </li>
        ))}
      </ul>
      {sessions.length > 1 && (
        <VerbForm
          refusal={t('account.notDone')}
          action={revokeOthersAction}
          id="revoke-others"
          at="/account"
          locale={locale}
          submit={t('account.revokeOthers')}
          quiet
        />
      )}
    </section>
  );
}
