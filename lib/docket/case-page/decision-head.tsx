import { sayDate, sayWhen } from '@/lib/dates/say';
import type { Decision } from '@/lib/decisions/decision';
import { capital } from '@/lib/i18n/locale';
import { Accounts, Cites } from './cites';
import type { Reading } from './reading';
import { Said } from './said';

/** Which court or body decided, or that no source says. */
function By({ decision, r }: { decision: Decision; r: Reading }) {
  const court = r.d.courts.find((q) => q.id === decision.court);
  const name = court?.name ?? court?.described ?? decision.body;
  if (!name) return <span className="text-soft">{r.t('decisions.courtNotTold')}</span>;
  return (
    <>
      <Said text={name} r={r} />
      {court && <Cites fact={court} r={r} />}
    </>
  );
}

/** What kind of decision it is, when and by whom it was given, what it decided, and where sources differ on it. */
export function DecisionHead({ decision, r }: { decision: Decision; r: Reading }) {
  const { say, t, locale } = r;
  const when = decision.date ? sayDate(decision.date, locale) : t('page.noDate');
  return (
    <>
      <p>
        <strong className="font-semibold">{capital(say('decisionKind', decision.kind), locale)}</strong>,{' '}
        {when}
        {decision.outcome && `: ${say('decisionOutcome', decision.outcome)}`}
        <Cites fact={decision} r={r} />
      </p>
      <p className="text-[0.9375rem]">
        <By decision={decision} r={r} />
        {decision.instance && `; ${t('decisions.instance', { n: String(decision.instance) })}`}
        {decision.inAbsentia && `; ${t('decisions.inAbsentia')}`}
        {decision.inForce && `; ${t('decisions.inForce', { when: sayWhen(decision.inForce, locale) })}`}
      </p>
      {decision.text && (
        <p className="text-[0.9375rem]">
          <Said text={decision.text} r={r} />
        </p>
      )}
      <Accounts list="decisions" fact={decision} r={r} />
    </>
  );
}
