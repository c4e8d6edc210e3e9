import type { Locale } from '@/drizzle/vocabulary/i18n';
import type { AskedFor } from '@/lib/auth/next-address';
import { oidcSettings } from '@/lib/auth/oidc-settings';
import { accountMessages } from '@/lib/i18n/translator';
import { HiddenField } from '@/lib/ui/fields';
import { Notice } from '@/lib/ui/notice';
import { VerbForm } from '@/lib/ui/verb-form';
import { signInThroughAction } from './actions';

type Props = { locale: Locale; at: string; next: string };

/** The third way in: through the organisation's own identity provider, where one is configured. */
export function ProviderEntry({ locale, at, next }: Props) {
  const settings = oidcSettings();
  if (settings === null) return null;
  const t = accountMessages(locale);
  return (
    <div className="mt-4">
      <VerbForm
        action={signInThroughAction}
        id="provider"
        at={at}
        locale={locale}
        submit={t('provider.go', { name: settings.name })}
        refusal={t('signIn.notIn')}
        quiet
      >
        <HiddenField name="next" value={next} />
      </VerbForm>
    </div>
  );
}

/** What came of a visit to the provider, where it did not sign anybody in. */
export function ProviderAnswer({ locale, told }: { locale: Locale; told: AskedFor[string] }) {
  const settings = oidcSettings();
  if (settings === null || (told !== 'refused' && told !== 'unreachable')) return null;
  return (
    <div className="mb-5" role="alert">
      <Notice title={accountMessages(locale)('signIn.notIn')}>
        {accountMessages(locale)(`provider.${told}`, { name: settings.name })}
      </Notice>
    </div>
  );
}
