import type { Locale } from '@/drizzle/vocabulary/i18n';
import { workspaceMessages } from '@/lib/i18n/translator';
import type { FormAction } from './form-state';
import { VerbForm } from './verb-form';
import { WorkspacePage } from './workspace-page';

type Props = {
  locale: Locale;
  at: string;
  forms: Record<string, FormAction>;
  why: 'expired' | 'unreachable';
};

/** What stands in the place of a private page that cannot be shown now: the form just sent, as it was typed. */
export function HeldPage({ locale, at, forms, why }: Props) {
  const t = workspaceMessages(locale);
  const expired = why === 'expired';
  return (
    <WorkspacePage locale={locale} path={at} member={null}>
      <h1 className="mb-3">{t(expired ? 'held.title' : 'held.unreachable')}</h1>
      <p className="mb-6">
        {t(expired ? 'held.text' : 'held.unreachableText')}{' '}
        {expired && <a href={`/${locale}/sign-in`}>{t('held.signIn')}</a>}
      </p>
      {Object.entries(forms).map(([id, action]) => (
        <VerbForm key={id} {...{ id, at, locale, action }} submit={t('form.sendAgain')} held />
      ))}
    </WorkspacePage>
  );
}
