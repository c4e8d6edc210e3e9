import type { Locale } from '@/drizzle/vocabulary/i18n';
import { hearingAddress } from '@/lib/acts/enter-outcome';
import type { MyHearing } from '@/lib/acts/my-hearings';
import { earliest } from '@/lib/dates/partial-date';
import { PartialDateView } from '@/lib/dates/partial-date-view';
import { sayPlain } from '@/lib/dossiers/mentions';
import type { MyCase } from '@/lib/dossiers/my-cases';
import { titleOf } from '@/lib/dossiers/title';
import type { Hearing } from '@/lib/hearings/hearing';
import { sayCountdown, sayCourtTime } from '@/lib/hearings/say-hearing';
import { capital } from '@/lib/i18n/locale';
import { sayPlace } from '@/lib/i18n/place-names';
import { lawyerMessages } from '@/lib/i18n/translator';
import { words } from '@/lib/i18n/words';

type Props = { hearings: readonly MyHearing[]; locale: Locale };

/** Hearings of one's own, each with the one tap that leads to its outcome. */
export function MyHearingList({ hearings, locale }: Props) {
  const t = lawyerMessages(locale);
  return (
    <ul className="border-b border-rule">
      {hearings.map(({ of, hearing, days }) => (
        <li
          key={`${of.ref}-${hearing.id}`}
          className="flex flex-wrap items-center gap-x-6 gap-y-2 border-t border-rule py-3"
        >
          <div className="min-w-0 grow basis-72">
            <p className="figures">
              {days !== null && <strong>{capital(sayCountdown(days, locale), locale)}</strong>}
              {hearing.date && (
                <>
                  {days !== null && ' · '}
                  <PartialDateView date={hearing.date} locale={locale} />
                </>
              )}
              {' · '}
              {sayCourtTime(hearing) ?? t('home.timeUnknown')}
            </p>
            <p className="font-serif text-[1.0625rem] leading-snug">{titleOf(of.d, locale)}</p>
            <p className="text-[0.9375rem] text-soft">
              {capital(words(locale)('hearingKind', hearing.kind), locale)} · {sayCourt(of, hearing, locale)}
            </p>
          </div>
          {of.mayWrite && (
            <a
              href={`/${locale}${hearingAddress(of.ref, hearing.id)}`}
              className={`button inline-flex items-center no-underline ${days !== null && days > 0 ? 'quiet' : ''}`}
            >
              {t('home.record')}
            </a>
          )}
        </li>
      ))}
    </ul>
  );
}

/** Court and place of a hearing, the place only where the name of the court does not say it. */
export function sayCourt({ d }: MyCase, { court, date }: Hearing, locale: Locale): string {
  const found = d.courts.find(({ id }) => id === court);
  const text = found?.name ?? found?.described;
  const day = date === undefined ? undefined : (earliest(date) ?? undefined);
  const place = found?.place === undefined ? undefined : sayPlace(found.place, locale, day);
  const name = text === undefined ? undefined : sayPlain(text, d, locale);
  if (name === undefined) return place ?? lawyerMessages(locale)('home.courtUnknown');
  return place === undefined || name.includes(place) ? name : `${name}, ${place}`;
}
