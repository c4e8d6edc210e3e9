import type { Locale } from '@/drizzle/vocabulary/i18n';
import { sayDay } from '@/lib/dates/say';
import type { CasePerson } from '@/lib/docket/read-case-people';
import { capital } from '@/lib/i18n/locale';
import { consentsMessages } from '@/lib/i18n/translator';
import { words } from '@/lib/i18n/words';

type Props = { bases: CasePerson['bases']; locale: Locale };

/** Every basis of a person, those that hold no more among them: for whom, on what ground, since and until when, what was weighed. */
export function StandingBases({ bases, locale }: Props) {
  const t = consentsMessages(locale);
  const say = words(locale);
  if (bases.length === 0) return <p className="mt-1 text-soft">{t('stands.none')}</p>;
  return (
    <ul className="mt-2 border-b border-rule">
      {bases.map(({ basis, holds }) => {
        const { id, scope, ground, given, until, withdrawn, harm } = basis;
        const marks = [
          t('stands.given', { day: sayDay(given, locale) }),
          until === undefined ? t('stands.noEnd') : t('stands.until', { day: sayDay(until, locale) }),
          ...(withdrawn === undefined ? [] : [t('stands.withdrawn', { day: sayDay(withdrawn, locale) })]),
          ...(holds ? [] : [t('stands.over')]),
        ];
        return (
          <li key={id} className="border-t border-rule py-2">
            <p className={holds ? 'font-medium' : 'text-soft'}>
              {capital(
                t('stands.line', { scope: say('scope', scope), ground: say('ground', ground) }),
                locale,
              )}
            </p>
            <p className="text-[0.9375rem] text-soft">{marks.join(' · ')}</p>
            <p className="text-[0.9375rem] whitespace-pre-line">{t('stands.harm', { harm })}</p>
          </li>
        );
      })}
    </ul>
  );
}
