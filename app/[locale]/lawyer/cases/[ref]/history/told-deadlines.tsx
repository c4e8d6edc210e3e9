import { sayInstant } from '@/app/[locale]/account/say-instant';
import type { Locale } from '@/drizzle/vocabulary/i18n';
import { nameById } from '@/lib/acts/tell-fact';
import type { ToldDeadline } from '@/lib/deadlines/told';
import type { MyCase } from '@/lib/dossiers/my-cases';
import { deadlineMessages } from '@/lib/i18n/translator';

type Props = { told: readonly ToldDeadline[]; of: MyCase; locale: Locale };

/** What counsel said of the deadlines of a case: who, when, of which, and why. Nothing where nothing was said. */
export function ToldDeadlines({ told, of, locale }: Props) {
  const t = deadlineMessages(locale);
  if (told.length === 0) return null;
  return (
    <section aria-labelledby="counsel-said" className="mt-10">
      <h2 id="counsel-said" className="mb-2">
        {t('confirmation.title')}
      </h2>
      <ol className="border-b border-rule">
        {told.map(({ at, by, said, term, reason, key, party }) => (
          <li key={`${at.toISOString()} ${key}`} className="border-t border-rule py-3">
            <p className="text-sm text-soft">
              <time dateTime={at.toISOString()}>{sayInstant(at, locale)}</time>
              {by !== null && ` · ${by}`}
            </p>
            <p>
              <a href={`/${locale}/lawyer/deadlines/${of.ref}/${key}`}>{term}</a>
              {party !== null && ` · ${nameById(of.d, party, locale)}`}
            </p>
            <p className="font-semibold">{said}</p>
            {reason && <p>{t('deadline.reason', { reason })}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}
