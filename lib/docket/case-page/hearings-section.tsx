import { comparePartialDates } from '@/lib/dates/partial-date';
import type { Hearing } from '@/lib/hearings/hearing';
import { capital } from '@/lib/i18n/locale';
import { Table } from '@/lib/ui/table';
import { Accounts, Cites } from './cites';
import type { Reading } from './reading';
import { Said, Section, When } from './said';

const WITHOUT_COURT = ['incident', 'figure', 'context', 'prosecutor_warning', 'assembly_refusal'];

function Seen({ hearing, r }: { hearing: Hearing; r: Reading }) {
  const seen = r.d.observations.filter((ob) => ob.hearing === hearing.id);
  return seen.map((ob) => (
    <p key={ob.id} className="text-soft">
      {r.t('hearings.indicator', { n: String(ob.indicator), answer: r.say('observationAnswer', ob.answer) })}
      {ob.text && (
        <>
          {': '}
          <Said text={ob.text} r={r} />
        </>
      )}
      <Cites fact={ob} r={r} />
    </p>
  ));
}

function Outcome({ hearing, r }: { hearing: Hearing; r: Reading }) {
  const said = [
    hearing.outcome ? r.say('hearingOutcome', hearing.outcome) : r.t('hearings.noOutcome'),
    ...(hearing.reason ? [r.say('adjournmentReason', hearing.reason)] : []),
  ];
  return (
    <>
      {capital(said.join('; '), r.locale)}
      {hearing.text && (
        <p className="text-soft">
          <Said text={hearing.text} r={r} />
        </p>
      )}
      <Seen hearing={hearing} r={r} />
      <Accounts list="hearings" fact={hearing} r={r} />
    </>
  );
}

/** Sessions of the court by date, in the court's own time; where none is told, that is said. */
export function HearingsSection({ r }: { r: Reading }) {
  const { d, t, say, locale } = r;
  if (WITHOUT_COURT.includes(d.kind) && d.hearings.length === 0) return null;
  const columns = [
    { key: 'date', head: t('hearings.date'), figures: true },
    { key: 'kind', head: t('hearings.kind') },
    { key: 'court', head: t('hearings.court') },
    { key: 'outcome', head: t('hearings.outcome') },
  ] as const;
  const open = { edtf: '..' };
  const rows = d.hearings
    .toSorted((a, b) => comparePartialDates(a.date ?? open, b.date ?? open))
    .map((hearing) => {
      const court = d.courts.find((q) => q.id === hearing.court);
      const name = court?.name ?? court?.described;
      return {
        id: hearing.id,
        cells: {
          date: (
            <>
              <When date={hearing.date} r={r} short />
              {hearing.time && ` ${hearing.time}`}
              <Cites fact={hearing} r={r} />
            </>
          ),
          kind: capital(say('hearingKind', hearing.kind), locale),
          court: (
            <>
              {name ? <Said text={name} r={r} /> : t('decisions.courtNotTold')}
              {hearing.judge && <p className="text-soft">{t('hearings.judge', { name: hearing.judge })}</p>}
            </>
          ),
          outcome: <Outcome hearing={hearing} r={r} />,
        },
      };
    });
  return (
    <Section id="hearings" title={t('sections.hearings')}>
      {rows.length === 0 ? (
        <p className="text-soft">{t('hearings.none')}</p>
      ) : (
        <Table caption={t('sections.hearings')} captionHidden columns={columns} rows={rows} />
      )}
    </Section>
  );
}
