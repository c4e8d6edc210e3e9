import type { Locale } from '@/drizzle/vocabulary/i18n';
import { docketMessages } from '@/lib/i18n/translator';
import { permanentAddress } from './permanent-address';

/** What stands below a published case: its number, the hash of its text, the address of this very revision, the last look at it. */
export type Revision = { number: number; hash?: string; path?: string; lastChecked?: string };

type Props = { locale: Locale; path: string; revision?: Revision };

/** The permanent address (also what a printed page needs), the revision's fingerprint, and what every page says. */
export function DocketFooter({ locale, path, revision }: Props) {
  const t = docketMessages(locale);
  const address = permanentAddress(locale, revision?.path ?? path);
  return (
    <footer className="border-t border-ink py-5 text-sm text-soft">
      <dl className="mb-3 grid gap-x-6 gap-y-1 sm:grid-cols-[max-content_minmax(0,1fr)]">
        <dt>{t('shell.permanentAddress')}</dt>
        <dd className="break-all text-ink">
          <a href={address}>{address}</a>
          {revision && ` · ${t('shell.revision', { number: String(revision.number) })}`}
        </dd>
        {revision?.hash && (
          <>
            <dt>{t('shell.hash')}</dt>
            <dd className="figures break-all font-mono text-xs leading-6">{revision.hash}</dd>
          </>
        )}
      </dl>
      {revision?.lastChecked && <p>{t('shell.lastChecked', { day: revision.lastChecked })}</p>}
      <p className="max-w-[44rem]">{t('shell.notAdvice')}</p>
      <p className="not-printed mt-1">{t('shell.noTracking')}</p>
    </footer>
  );
}
