import type { Locale } from '@/drizzle/vocabulary/i18n';
import type { Day } from '@/lib/dates/day';
import { comparePartialDates, happenedBy, latest, type PartialDate } from '@/lib/dates/partial-date';
import { sayDate, sayWhen } from '@/lib/dates/say';
import type { Dossier } from '@/lib/dossiers/dossier';
import { nameOf } from '@/lib/dossiers/shown-name';
import { partiesInOrder } from '@/lib/dossiers/title';
import { capital } from '@/lib/i18n/locale';
import { custodySentences } from './first-custody';
import { decisionSentences } from './first-decisions';
import { ownWords, type Reading, readingOf, together } from './reading';
import { sayQuantity } from './say-quantity';

const WITHOUT_PROCEEDING = ['incident', 'figure', 'context'];

function partiesSentence(r: Reading): string[] {
  const [first] = partiesInOrder(r.d);
  if (first === undefined) return [];
  const same = r.d.parties.filter((y) => y.role === first.role);
  const names = together(r, [...new Set(same.map((y) => nameOf(r.d, y.subject, r.locale)))]);
  const own = new Set(same.map((y) => y.id));
  const charges = r.d.charges.filter((c) => own.has(c.party)).flatMap((c) => ownWords(r, c.described) ?? []);
  const role = r.say('partyRole', first.role);
  return [
    charges.length === 0
      ? r.t('first.party', { role, names })
      : r.t('first.accused', { role, names, charges: [...new Set(charges)].join('; ') }),
  ];
}

function dated(r: Reading, said: string, date: PartialDate | undefined): string {
  return date ? r.t('first.dated', { said, date: sayDate(date, r.locale) }) : said;
}

function incidentsOf(r: Reading): string {
  const said = r.d.incidents.map((i) => dated(r, r.say('incidentKind', i.kind), i.date));
  return [...new Set(said)].join('; ');
}

function withoutProceeding(r: Reading): string[] {
  if (r.d.incidents.length > 0) return [r.t('first.incident', { list: incidentsOf(r) })];
  const [figure] = r.d.figures;
  if (figure === undefined) return [r.t('first.gathers')];
  const count = sayQuantity(r, figure.quantity);
  const counted = ownWords(r, figure.counted);
  return [counted === null ? r.t('first.figurePlain', { count }) : r.t('first.figure', { count, counted })];
}

/** Without a decision: how a complaint was answered, how the parties settled, what is reported beside, or that none is told. */
function undecided(r: Reading): string[] {
  const answers = r.d.complaints
    .filter((x) => x.outcome !== 'not_stated')
    .map((x) => {
      const kind = `${r.say('complaintKind', x.kind)} (${r.say('complaintOffice', x.office)})`;
      return r.t('first.answer', {
        kind: dated(r, kind, x.answered),
        outcome: r.say('complaintOutcome', x.outcome),
      });
    });
  const ends = r.d.steps
    .filter((s) => s.kind === 'settled' || s.kind === 'discontinued')
    .map((s) => r.t('first.ended', { said: dated(r, r.say('stepKind', s.kind), s.date) }));
  const beside = r.d.incidents.length > 0 ? [r.t('first.reported', { list: incidentsOf(r) })] : [];
  const told = [...answers, ...ends, ...beside];
  return told.length > 0 ? told : [r.t('first.noDecision')];
}

/** What comes next and when: the next hearing that is announced, a trial that was expected, an appeal that was planned. */
function nextSentence(r: Reading): string[] {
  const coming = r.d.hearings
    .flatMap((h) => (h.date && h.outcome === undefined ? { ...h, date: h.date } : []))
    .filter((h) => (latest(h.date) ?? '') >= r.day)
    .sort((a, b) => comparePartialDates(a.date, b.date));
  const [next] = coming;
  if (next) {
    const hearing = r.say('hearingKind', next.kind);
    const when = sayWhen(next.date, r.locale);
    return [
      next.time
        ? r.t('first.nextAt', { hearing, when, time: next.time })
        : r.t('first.next', { hearing, when }),
    ];
  }
  const decided = r.d.decisions.some((one) => one.kind === 'verdict');
  const expected = r.d.steps.find((s) => s.kind === 'trial_expected');
  if (expected && !decided) {
    const { date } = expected;
    if (!date) return [r.t('first.trialExpected')];
    return [r.t('first.trialExpectedWhen', { when: sayWhen(date, r.locale) })];
  }
  const open = r.d.appeals.find((a) => a.status === 'planned' || a.status === 'lodged');
  return open ? [r.t(open.status === 'planned' ? 'first.appealPlanned' : 'first.appealLodged')] : [];
}

/** "As far as the sources speak" needs no day if the last decision came later than the day of reading. */
function happenedOnly(d: Dossier, day: Day): Dossier {
  const decisions = d.decisions.filter((one) => !one.date || happenedBy(one.date, day) !== 'no');
  return { ...d, decisions };
}

/**
 * Where a case stands, in a few sentences composed from its facts in the reader's language: what was decided, where
 * each person was last known to be held and for how long by then, what comes next. Whole clauses per language, names
 * always uninflected. It says nothing that a fact does not, gives no day that no source gave, and never says that
 * somebody is held on `day` unless `liberty` does. Throws on a dossier that was not redacted for the public.
 */
export function firstSentence(d: Dossier, locale: Locale, day: Day): string {
  const r = readingOf(happenedOnly(d, day), locale, day);
  const decided = decisionSentences(r);
  const stands = WITHOUT_PROCEEDING.includes(d.kind)
    ? withoutProceeding(r)
    : decided.length > 0
      ? decided
      : [...partiesSentence(r), ...undecided(r)];
  return [...stands, ...custodySentences(r), ...nextSentence(r)]
    .map((words) => capital(words, locale))
    .join(' ');
}
