import { earliest } from '@/lib/dates/partial-date';
import { nameOf } from '@/lib/dossiers/shown-name';
import { capital } from '@/lib/i18n/locale';
import { sayPlace } from '@/lib/i18n/place-names';
import { Accounts, Cites } from './cites';
import type { Reading } from './reading';
import { Facts, Said, Section, When } from './said';

function Involved({ incidentId, r }: { incidentId: string; r: Reading }) {
  const involved = r.d.involvements.filter((one) => one.incident === incidentId);
  if (involved.length === 0) return null;
  return (
    <ul className="ml-4 mt-1 list-disc text-[0.9375rem] leading-6">
      {involved.map((one) => (
        <li key={one.id}>
          {capital(r.say('involvementRole', one.role), r.locale)}: {nameOf(r.d, one.subject, r.locale)}
          {one.certainty !== 'stated' && <em> – {r.say('certainty', one.certainty)}</em>}
          <Cites fact={one} r={r} />
          <Accounts list="involvements" fact={one} r={r} />
        </li>
      ))}
    </ul>
  );
}

/** What happened outside a proceeding or beside it, who was involved, and how sure that is. */
export function IncidentsSection({ r }: { r: Reading }) {
  const { d, t, say, locale } = r;
  if (d.incidents.length === 0) return null;
  return (
    <Section id="incidents" title={t('sections.incidents')}>
      <Facts>
        {d.incidents.map((incident) => (
          <li key={incident.id} id={incident.id}>
            <p>
              <strong className="font-semibold">{capital(say('incidentKind', incident.kind), locale)}</strong>
              , <When date={incident.date} r={r} />
              {incident.place &&
                `, ${sayPlace(incident.place, locale, (incident.date && earliest(incident.date)) ?? undefined)}`}
            </p>
            <p>
              <Said text={incident.text} r={r} />
              <Cites fact={incident} r={r} />
            </p>
            <Involved incidentId={incident.id} r={r} />
            <Accounts list="incidents" fact={incident} r={r} />
          </li>
        ))}
      </Facts>
    </Section>
  );
}
