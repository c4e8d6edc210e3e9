import type { Locale } from '@/drizzle/vocabulary/i18n';
import { sayDay } from '@/lib/dates/say';
import { courtDay } from '@/lib/dates/zones';
import type { Refusal } from '@/lib/docket/clearance';
import type { Review } from '@/lib/docket/read-review';
import { ngoMessages } from '@/lib/i18n/translator';

/** What came of the last request to publish the case. */
export function RequestLine({ review, locale }: { review: Review; locale: Locale }) {
  const t = ngoMessages(locale);
  const last = review.lastRequest;
  if (last === null) return null;
  const result =
    last.doneAt === null
      ? t('case.waiting')
      : last.refusal === null
        ? t('case.done')
        : t(`case.refusal.${last.refusal as Refusal}`);
  return (
    <p className="mt-2 text-[0.9375rem] text-soft">
      {t('case.lastRequest', { when: sayDay(courtDay(last.requestedAt), locale), result })}
    </p>
  );
}
