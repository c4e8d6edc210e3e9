import type { Locale } from '@/drizzle/vocabulary/i18n';
import { sayDay } from '@/lib/dates/say';
import type { PersonPage } from '@/lib/docket/queries';
import { capital } from '@/lib/i18n/locale';
import { sayPlace } from '@/lib/i18n/place-names';
import { docketMessages } from '@/lib/i18n/translator';
import { words } from '@/lib/i18n/words';
import { LIBERTY_SHAPES, Status } from '@/lib/ui/status';

type Props = { liberty: PersonPage['cases'][number]['liberty']; locale: Locale };

/** What is known of a person's liberty and up to which day. "Held" is never said without the day that confirms it. */
export function LibertyView({ liberty, locale }: Props) {
  const t = docketMessages(locale);
  const say = words(locale);
  const { state, lastConfirmed, lastKnown } = liberty;
  const day = lastConfirmed && sayDay(lastConfirmed, locale);
  const where = lastKnown && [
    say('custodyKind', lastKnown.kind),
    ...(lastKnown.place ? [sayPlace(lastKnown.place, locale, lastConfirmed)] : []),
  ];
  const notKnown = day ? t('person.notKnownAfter', { day }) : t('person.notKnown');
  return (
    <>
      <Status shape={LIBERTY_SHAPES[state]}>
        {capital(state === 'not_known_since' ? notKnown : say('libertyState', state), locale)}
        {state !== 'not_known_since' && day && `, ${t('person.asOf', { day })}`}
      </Status>
      {state === 'not_known_since' && where && (
        <span className="block text-sm text-soft">{t('person.lastKnown', { where: where.join(', ') })}</span>
      )}
    </>
  );
}
