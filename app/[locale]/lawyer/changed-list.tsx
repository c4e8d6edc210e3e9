import type { Locale } from '@/drizzle/vocabulary/i18n';
import type { MyWork } from '@/lib/acts/my-work';
import { nameById } from '@/lib/acts/tell-fact';
import { sayDay } from '@/lib/dates/say';
import { courtDay, wallClock } from '@/lib/dates/zones';
import { titleOf } from '@/lib/dossiers/title';
import { USUAL_ZONE } from '@/lib/hearings/hearing-time';
import { capital } from '@/lib/i18n/locale';
import { lawyerMessages } from '@/lib/i18n/translator';
import { words } from '@/lib/i18n/words';

type Props = { changed: MyWork['changed']; locale: Locale };

const NAMED = 3;
/** Sources that a thing brought along, and things that are no more, tell less than what the act was about. */
const isAside = (id: string) => /^s[0-9]/.test(id);

/** What others did to one's cases, in words: who, when, what, and to which facts. */
export function ChangedList({ changed, locale }: Props) {
  const t = lawyerMessages(locale);
  const say = words(locale);
  return (
    <ul className="border-b border-rule">
      {changed.map(({ eventId, of, at, actor, verb, facts }) => {
        const { day, time } = wallClock(at, USUAL_ZONE);
        const when = `${sayDay(courtDay(at), locale)}, ${time}`;
        const main = facts.filter((id) => !isAside(id));
        const meant = (main.length > 0 ? main : facts).slice(0, NAMED);
        const list = meant.map((id) => nameById(of.d, id, locale)).join('; ');
        const more = (main.length > 0 ? main : facts).length - meant.length;
        return (
          <li key={eventId} className="border-t border-rule py-2.5">
            <p className="text-sm text-soft">
              <time dateTime={`${day}T${time}`}>{t('home.by', { who: actor, when })}</time>
            </p>
            <p>
              <strong>{capital(say('act', verb), locale)}</strong>
              {verb !== 'import' && list !== '' && `: ${more > 0 ? t('home.and', { list, n: more }) : list}`}
            </p>
            <p className="text-[0.9375rem]">
              <a href={`/${locale}/lawyer/cases/${of.ref}`}>{titleOf(of.d, locale)}</a>
            </p>
          </li>
        );
      })}
    </ul>
  );
}
