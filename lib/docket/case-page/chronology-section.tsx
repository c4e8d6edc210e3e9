import { earliest } from '@/lib/dates/partial-date';
import { nameOf } from '@/lib/dossiers/shown-name';
import { capital } from '@/lib/i18n/locale';
import { sayPlace } from '@/lib/i18n/place-names';
import { Table } from '@/lib/ui/table';
import type { CaseEvent } from './chronology';
import { Accounts, Cites } from './cites';
import { type Reading, together } from './reading';
import { Said, Section, When } from './said';

/** Lists that have no section of their own: only here it can be said that their sources differ. */
const TOLD_HERE = ['steps'];

/** All that the case line draws, and what has no date, in order of time: for those who listen, and for print. */
export function ChronologySection({ r, events }: { r: Reading; events: readonly CaseEvent[] }) {
  const { d, t, locale } = r;
  if (events.length === 0) return null;
  const columns = [
    { key: 'date', head: t('line.date'), figures: true },
    { key: 'what', head: t('line.what') },
    { key: 'who', head: t('line.who') },
  ] as const;
  const rows = events.map((event) => ({
    id: `event-${event.fact.id}`,
    cells: {
      date: <When date={event.date} r={r} short />,
      what: (
        <>
          {capital(event.what, locale)}
          {event.place &&
            `, ${sayPlace(event.place, locale, (event.date && earliest(event.date)) ?? undefined)}`}
          <Cites fact={event.fact} r={r} />
          {event.text && event.list === 'steps' && (
            <p className="text-soft">
              <Said text={event.text} r={r} />
            </p>
          )}
          {TOLD_HERE.includes(event.list) && <Accounts list={event.list} fact={event.fact} r={r} />}
        </>
      ),
      who:
        event.subjects.length > 0 &&
        together(
          r,
          event.subjects.map((s) => capital(nameOf(d, s, locale), locale)),
        ),
    },
  }));
  return (
    <Section id="chronology" title={t('sections.chronology')}>
      <Table caption={t('sections.chronology')} captionHidden columns={columns} rows={rows} />
    </Section>
  );
}
