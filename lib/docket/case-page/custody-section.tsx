import type { CustodySpell } from '@/lib/custody/custody';
import { daysInCustody } from '@/lib/custody/custody-days';
import { sayDate, sayDay } from '@/lib/dates/say';
import { liberty } from '@/lib/dossiers/liberty';
import { nameOf } from '@/lib/dossiers/shown-name';
import { capital } from '@/lib/i18n/locale';
import { LIBERTY_SHAPES, Status } from '@/lib/ui/status';
import { Accounts, Cites } from './cites';
import { telling, whereOf } from './first-custody';
import { MeasuresView } from './measures-view';
import type { Reading } from './reading';
import { Facts, Said, Section } from './said';

function Conditions({ spell, r }: { spell: CustodySpell; r: Reading }) {
  const { d, t, say, locale } = r;
  return d.conditions
    .filter((n) => n.spell === spell.id)
    .map((condition) => (
      <li key={condition.id}>
        {capital(say('conditionKind', condition.kind), locale)}
        {condition.kilometres && ` (${t('custody.kilometres', { n: condition.kilometres })})`}
        {condition.date && `, ${sayDate(condition.date, locale)}`}
        {condition.text && (
          <>
            {': '}
            <Said text={condition.text} r={r} />
          </>
        )}
        <Cites fact={condition} r={r} />
        <Accounts list="conditions" fact={condition} r={r} />
      </li>
    ));
}

function Orders({ spell, r }: { spell: CustodySpell; r: Reading }) {
  const { d, t, locale } = r;
  return d.custodyOrders
    .filter((u) => u.spell === spell.id)
    .map((order) => {
      const said = [
        order.date && sayDate(order.date, locale),
        order.months && t('length.months', { n: order.months }),
        order.days && t('length.days', { n: order.days }),
        order.until && t('custody.periodTo', { to: sayDate(order.until, locale) }),
      ].filter(Boolean);
      return (
        <li key={order.id}>
          {t('custody.order')}: {said.length > 0 ? said.join('; ') : t('page.noDate')}
          <Cites fact={order} r={r} />
          <Accounts list="custodyOrders" fact={order} r={r} />
        </li>
      );
    });
}

function Spell({ spell, r }: { spell: CustodySpell; r: Reading }) {
  const { d, t, locale, day } = r;
  const days = telling(
    r,
    daysInCustody(d, spell.subject, day).spells.find((one) => one.spell === spell.id)?.days,
  );
  const from = spell.start ? sayDate(spell.start, locale) : t('custody.startNotTold');
  const to = spell.end && spell.end.edtf !== '..' ? sayDate(spell.end, locale) : t('line.endNotTold');
  return (
    <li id={spell.id}>
      <p>
        <strong className="font-semibold">{capital(whereOf(r, spell), locale)}</strong>
        {spell.facility && (
          <>
            {', '}
            <Said text={spell.facility} r={r} />
          </>
        )}
        <Cites fact={spell} r={r} />
      </p>
      <p className="text-[0.9375rem]">
        {t('custody.fromTo', { from, to })}
        {days && !spell.subject.startsWith('g') && `; ${days}`}
      </p>
      {spell.text && (
        <p className="text-[0.9375rem] text-soft">
          <Said text={spell.text} r={r} />
        </p>
      )}
      <Accounts list="custody" fact={spell} r={r} />
      <ul className="ml-4 mt-1 list-disc text-[0.9375rem] leading-6">
        <Orders spell={spell} r={r} />
        <Conditions spell={spell} r={r} />
      </ul>
    </li>
  );
}

function OfSubject({ subject, r }: { subject: string; r: Reading }) {
  const known = liberty(r.d, subject, r.day);
  const days = subject.startsWith('g') ? null : telling(r, known.daysToLastConfirmed);
  const until = known.lastConfirmed && sayDay(known.lastConfirmed, r.locale);
  return (
    <div className="mt-6 first:mt-0">
      <h3>{capital(nameOf(r.d, subject, r.locale), r.locale)}</h3>
      <p className="mb-2">
        <Status shape={LIBERTY_SHAPES[known.state]}>
          {until
            ? known.state === 'not_known_since'
              ? r.t('custody.notKnownAfter', { day: until })
              : r.t('custody.stateAsOf', { state: r.say('libertyState', known.state), day: until })
            : r.say('libertyState', known.state)}
          {days && `; ${r.t('custody.countedTo', { days })}`}
        </Status>
      </p>
      <Facts>
        {r.d.custody
          .filter((k) => k.subject === subject)
          .map((spell) => (
            <Spell key={spell.id} spell={spell} r={r} />
          ))}
      </Facts>
    </div>
  );
}

/** Where each person was, as far as sources tell, with days counted to the last confirmation; and apart what was ordered. */
export function CustodySection({ r }: { r: Reading }) {
  const subjects = [...new Set(r.d.custody.map((k) => k.subject))];
  if (subjects.length === 0 && r.d.measures.length === 0) return null;
  return (
    <Section id="custody" title={r.t('sections.custody')}>
      {subjects.length > 0 && <p className="mb-3 max-w-[40rem] text-soft">{r.t('custody.note')}</p>}
      {subjects.map((subject) => (
        <OfSubject key={subject} subject={subject} r={r} />
      ))}
      <MeasuresView r={r} />
    </Section>
  );
}
