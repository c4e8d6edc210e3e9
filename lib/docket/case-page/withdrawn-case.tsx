import type { Locale } from '@/drizzle/vocabulary/i18n';
import { sayDay } from '@/lib/dates/say';
import { courtDay } from '@/lib/dates/zones';
import type { WithdrawnCase } from '@/lib/docket/queries';
import { caseMessages } from '@/lib/i18n/translator';

/** What stands where a case or revision was withdrawn: that it was, and nothing of what it said. */
export function WithdrawnCaseView({ withdrawn, locale }: { withdrawn: WithdrawnCase; locale: Locale }) {
  const t = caseMessages(locale);
  return (
    <article data-status="410">
      <p className="text-[0.9375rem] text-soft">{withdrawn.ref}</p>
      <h1>{t('withdrawn.title')}</h1>
      <p className="mt-4 max-w-[40rem]">{t('withdrawn.text')}</p>
      <p className="mt-2 text-soft">
        {t('withdrawn.published', {
          n: String(withdrawn.number),
          day: sayDay(courtDay(withdrawn.publishedAt), locale),
        })}
      </p>
      <p className="mt-4">
        <a href={`/${locale}/cases`}>{t('withdrawn.toRegister')}</a>
      </p>
    </article>
  );
}
