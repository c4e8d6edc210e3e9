import type { Charge } from '@/lib/charges/charge';
import { capital } from '@/lib/i18n/locale';
import { Accounts, Cites } from './cites';
import type { Reading } from './reading';
import { Said, When } from './said';
import { sayProvision } from './say-law';

/** A finding below says more than that a charge led to a conviction. */
function isTold(r: Reading, charge: Charge): boolean {
  const found = r.d.findings.some((f) => f.charge === charge.id);
  return charge.stage === 'not_stated' || (charge.stage === 'convicted' && found);
}

/** By which charge a charge was replaced, when, and on whose word. */
function Replaced({ charge, charges, r }: { charge: Charge; charges: readonly Charge[]; r: Reading }) {
  const number = (id: string) => String(charges.findIndex((c) => c.id === id) + 1);
  return r.d.requalifications
    .filter((one) => one.from === charge.id)
    .map((one) => (
      <div key={one.id} className="text-[0.9375rem] text-soft">
        {capital(r.t('charges.replacedBy', { n: number(one.to) }), r.locale)}
        {one.date && (
          <>
            , <When date={one.date} r={r} />
          </>
        )}
        <Cites fact={one} r={r} />
        {one.text && (
          <>
            {' '}
            <Said text={one.text} r={r} />
          </>
        )}
        <Accounts list="requalifications" fact={one} r={r} />
      </div>
    ));
}

/** The charges against one party, numbered; charges that were replaced or withdrawn stay. */
export function ChargesView({ charges, r }: { charges: readonly Charge[]; r: Reading }) {
  if (charges.length === 0) return <p className="text-soft">{r.t('charges.notTold')}</p>;
  return (
    <ol className="ml-6 list-decimal">
      {charges.map((charge) => (
        <li key={charge.id} id={charge.id} className="py-0.5">
          {charge.described ? (
            <Said text={charge.described} r={r} />
          ) : (
            !charge.provision && <span className="text-soft">{r.t('charges.contentNotTold')}</span>
          )}
          {charge.provision && ` (${sayProvision(r, charge.provision)})`}
          <Cites fact={charge} r={r} />
          <span className="text-[0.9375rem] text-soft">
            {!isTold(r, charge) && ` – ${r.say('chargeStage', charge.stage)}`}
            {charge.date && (
              <>
                , <When date={charge.date} r={r} />
              </>
            )}
          </span>
          <Replaced charge={charge} charges={charges} r={r} />
          <Accounts list="charges" fact={charge} r={r} />
        </li>
      ))}
    </ol>
  );
}

/** What a decision found on the charges of one party: the same finding on several charges is said once. */
export function FindingsView({
  decisionId,
  partyId,
  charges,
  r,
}: {
  decisionId: string;
  partyId: string;
  charges: readonly Charge[];
  r: Reading;
}) {
  const found = r.d.findings.filter((f) => f.decision === decisionId && f.party === partyId);
  const outcomes = [...new Set(found.map((f) => f.outcome))];
  return outcomes.map((outcome) => {
    const same = found.filter((f) => f.outcome === outcome);
    const numbers = same.flatMap((f) => {
      const at = charges.findIndex((c) => c.id === f.charge);
      return at < 0 ? [] : [String(at + 1)];
    });
    const [first] = same;
    const citations = same.flatMap((f) => f.citations);
    return (
      <div key={outcome}>
        {capital(
          numbers.length > 0
            ? r.t('charges.finding', {
                outcome: r.say('findingOutcome', outcome),
                on: r.t('charges.onCharges', { count: numbers.length, numbers: numbers.join(', ') }),
              })
            : `${r.say('findingOutcome', outcome)} ${r.t('charges.chargeNotTold')}`,
          r.locale,
        )}
        {first && <Cites fact={{ id: first.id, citations }} r={r} />}
        {same.map((f) => (
          <Accounts key={f.id} list="findings" fact={f} r={r} />
        ))}
      </div>
    );
  });
}
