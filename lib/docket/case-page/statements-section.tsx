import type { Statement } from '@/lib/cases/case-facts';
import { nameOf } from '@/lib/dossiers/shown-name';
import { capital } from '@/lib/i18n/locale';
import { Accounts, Cites } from './cites';
import { type Reading, together } from './reading';
import { Facts, Said, Section, When } from './said';

function Speaker({ statement, r }: { statement: Statement; r: Reading }) {
  if (statement.by) return nameOf(r.d, statement.by, r.locale);
  return statement.speaker ? <Said text={statement.speaker} r={r} /> : r.t('statements.speakerNotTold');
}

/** What somebody said: a position, a denial, a call. It is always somebody's and never ours. */
export function StatementsSection({ r }: { r: Reading }) {
  const { d, t, say, locale } = r;
  if (d.statements.length === 0) return null;
  return (
    <Section id="statements" title={t('sections.statements')}>
      <Facts>
        {d.statements.map((statement) => (
          <li key={statement.id} id={statement.id}>
            <p className="text-[0.9375rem] text-soft">
              {capital(say('statementKind', statement.kind), locale)} –{' '}
              <Speaker statement={statement} r={r} />
              {statement.date && (
                <>
                  , <When date={statement.date} r={r} />
                </>
              )}
            </p>
            <p>
              <Said text={statement.text} r={r} />
              <Cites fact={statement} r={r} />
            </p>
            <Accounts list="statements" fact={statement} r={r} />
          </li>
        ))}
      </Facts>
    </Section>
  );
}

/** Labels that publishers give, each attributed by name: "Amnesty International on A: prisoner of conscience". */
export function AssessmentsSection({ r }: { r: Reading }) {
  const { assessments } = r.d;
  if (assessments.length === 0) return null;
  const key = (l: (typeof assessments)[number]) => JSON.stringify([l.assessor, l.label]);
  return (
    <Section id="assessments" title={r.t('sections.assessments')}>
      <p className="mb-3 max-w-[40rem] text-soft">{r.t('assessments.note')}</p>
      <Facts>
        {[...new Set(assessments.map(key))].map((same) => {
          const group = assessments.filter((l) => key(l) === same);
          const [first] = group;
          if (!first) return null;
          const names = group.flatMap((l) => (l.subject ? nameOf(r.d, l.subject, r.locale) : []));
          const citations = group.flatMap((l) => l.citations);
          return (
            <li key={first.id} id={first.id}>
              {r.t.rich(names.length > 0 ? 'assessments.said' : 'assessments.saidOfCase', {
                assessor: () => <Said text={first.assessor} r={r} />,
                subject: () => together(r, names),
                label: () => <Said text={first.label} r={r} />,
              })}
              <Cites fact={{ id: first.id, citations }} r={r} />
              <Accounts list="assessments" fact={first} r={r} />
            </li>
          );
        })}
      </Facts>
    </Section>
  );
}
