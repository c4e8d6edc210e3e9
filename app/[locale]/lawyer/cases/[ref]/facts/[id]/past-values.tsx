import type { Locale } from '@/drizzle/vocabulary/i18n';
import type { PastValue } from '@/lib/acts/forms/case-readings';
import { tellChange } from '@/lib/acts/tell-fact';
import { sayDay } from '@/lib/dates/say';
import { wallClock } from '@/lib/dates/zones';
import type { Dossier } from '@/lib/dossiers/dossier';
import { formsMessages } from '@/lib/i18n/translator';

type Props = { d: Dossier; list: string; now: object; past: readonly PastValue[]; locale: Locale };

/** Each change of one fact, the latest first: who, when, why, and every field before and after. */
export function PastValues({ d, list, now, past, locale }: Props) {
  const t = formsMessages(locale);
  return (
    <ol className="max-w-[44rem]">
      {past.map((value, position) => {
        const after = past[position - 1]?.body ?? now;
        const { day, time } = wallClock(value.at, 'Asia/Almaty');
        return (
          <li key={value.version} className="border-t border-rule py-3">
            <p className="text-[0.9375rem]">
              {sayDay(day, locale)}, {time} · {value.actor}
            </p>
            {value.reason !== null && <p>{t('fact.because', { reason: value.reason })}</p>}
            <ul className="mt-1">
              {tellChange(d, list, value.body, after, locale).map(({ label, before, after: then }) => (
                <li key={label} className="text-[0.9375rem]">
                  <span className="text-soft">{label}:</span> <del>{before || '—'}</del> →{' '}
                  <ins className="no-underline font-medium">{then || '—'}</ins>
                </li>
              ))}
            </ul>
          </li>
        );
      })}
    </ol>
  );
}
