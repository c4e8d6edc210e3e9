import { sayInstant } from '@/app/[locale]/account/say-instant';
import type { Locale } from '@/drizzle/vocabulary/i18n';
import { teamsMessages } from '@/lib/i18n/translator';
import { sayChange } from '@/lib/teams/say-place';
import type { TeamEvent } from '@/lib/teams/team';
import { EmptyState } from '@/lib/ui/empty-state';

/** Who was put on the case and taken off it, by whom and when. */
export function TeamEvents({ events, locale }: { events: readonly TeamEvent[]; locale: Locale }) {
  const t = teamsMessages(locale);
  return (
    <section aria-labelledby="events-head" className="mt-10">
      <h2 id="events-head" className="mb-2">
        {t('team.events')}
      </h2>
      {events.length === 0 && <EmptyState>{t('team.eventsNone')}</EmptyState>}
      <ul className="border-b border-rule">
        {events.map((each) => (
          <li key={each.id} className="border-t border-rule py-2">
            <p>{t('team.event', { who: each.name, what: sayChange(each, locale) })}</p>
            <p className="text-sm text-soft">
              {t('team.by', { who: each.actor, when: sayInstant(each.at, locale) })}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
