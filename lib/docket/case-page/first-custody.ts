import type { SentenceKind } from '@/drizzle/vocabulary/decisions';
import type { CustodySpell } from '@/lib/custody/custody';
import { daysInCustody } from '@/lib/custody/custody-days';
import { endsSpell, releasesOf } from '@/lib/custody/releases';
import { earliest, happenedBy, isDay } from '@/lib/dates/partial-date';
import { sayDate, sayDay, sayDays, sayWhen } from '@/lib/dates/say';
import type { DayCount } from '@/lib/dates/span';
import { liberty } from '@/lib/dossiers/liberty';
import { nameOf } from '@/lib/dossiers/shown-name';
import { principalSubjects } from '@/lib/dossiers/title';
import { capital } from '@/lib/i18n/locale';
import { sayPlace } from '@/lib/i18n/place-names';
import { type Reading, together } from './reading';

const INSIDE: readonly SentenceKind[] = ['imprisonment', 'life_imprisonment', 'death'];

/** "in custody (prison colony; Petropavlovsk)", "under house arrest". */
function stateOf(r: Reading, spell: CustodySpell): string {
  const then = spell.start ? (earliest(spell.start) ?? undefined) : undefined;
  const place = spell.place && sayPlace(spell.place, r.locale, then);
  if (spell.kind === 'house_arrest')
    return place ? r.t('custody.underHouseArrestIn', { place }) : r.t('custody.underHouseArrest');
  return r.t('custody.in', { where: whereOf(r, spell) });
}

/** "prison colony; Petropavlovsk": the kind of custody, and the place if a source tells it. */
export function whereOf(r: Reading, spell: CustodySpell): string {
  const then = spell.start ? (earliest(spell.start) ?? undefined) : undefined;
  const kind = r.say('custodyKind', spell.kind);
  return spell.place
    ? r.t('custody.kindPlace', { kind, place: sayPlace(spell.place, r.locale, then) })
    : kind;
}

/** A count of days that tells something: null where no first day bounds it and so nothing but "one or more" is known. */
export function telling(r: Reading, count: DayCount | undefined): string | null {
  if (count === undefined || (count.max === Number.POSITIVE_INFINITY && count.min <= 1)) return null;
  return sayDays(count, r.locale);
}

function ended(r: Reading, name: string, spell: CustodySpell): string | null {
  if (!spell.end || spell.end.edtf === '..' || happenedBy(spell.end, r.day) === 'no') return null;
  const state = stateOf(r, spell);
  if (spell.subject.startsWith('g')) {
    const when = sayWhen(spell.start ?? spell.end, r.locale);
    return r.t('custody.groupEnded', { name, where: whereOf(r, spell), when });
  }
  if (spell.start && isDay(spell.start) && spell.start.edtf === spell.end.edtf)
    return r.t('custody.onDay', { name, state, when: sayWhen(spell.start, r.locale) });
  const to = sayDate(spell.end, r.locale);
  const period = spell.start
    ? r.t('custody.period', { from: sayDate(spell.start, r.locale), to })
    : r.t('custody.periodTo', { to });
  const own = daysInCustody(r.d, spell.subject, r.day).spells.find((one) => one.spell === spell.id);
  const days = telling(r, own?.days);
  return days === null
    ? r.t('custody.endedPlain', { name, state, period })
    : r.t('custody.ended', { name, state, period, days });
}

function ofSubject(r: Reading, subject: string): string | null {
  const known = liberty(r.d, subject, r.day);
  const spell = r.d.custody.find((k) => k.id === known.lastKnown?.spell);
  if (spell === undefined) return null;
  const name = nameOf(r.d, subject, r.locale);
  const state = stateOf(r, spell);
  const day = known.lastConfirmed && sayDay(known.lastConfirmed, r.locale);
  const days = telling(r, known.daysToLastConfirmed);
  if (known.state === 'held' && day)
    return days === null
      ? r.t('custody.held', { name, state, day })
      : r.t('custody.heldDays', { name, state, day, days });
  const past = ended(r, name, spell);
  if (past !== null) return past;
  const freed = releasesOf(r.d, subject).find((release) => endsSpell(release, spell));
  if (freed) return r.t('custody.freed', { name, state, when: sayWhen(freed.date, r.locale) });
  if (day === undefined) return r.t('custody.noDay', { name, state });
  // Of a group the sources speak as a whole: how long each of them was held, nobody says.
  if (subject.startsWith('g')) return r.t('custody.lastGroup', { name, where: whereOf(r, spell), day });
  if (days !== null) return r.t('custody.lastDays', { name, state, day, days });
  return r.t(spell.start ? 'custody.last' : 'custody.lastNoStart', { name, state, day });
}

function sentencedInside(r: Reading, subject: string): boolean {
  const own = new Set(r.d.parties.filter((y) => y.subject === subject).map((y) => y.id));
  const last = r.d.sentences.filter((s) => own.has(s.party)).at(-1);
  const inAbsentia = r.d.decisions.some((one) => one.id === last?.decision && one.inAbsentia);
  const relieved = inAbsentia || r.d.reliefs.some((relief) => relief.sentence === last?.id);
  return !relieved && r.d.sentenceParts.some((p) => p.sentence === last?.id && INSIDE.includes(p.kind));
}

/**
 * Where each person was last known to be held, up to which day, and how long by then. That somebody is held is said
 * only where `liberty` says so for the day of reading. For those sentenced to prison of whom no source tells, that too.
 */
export function custodySentences(r: Reading): string[] {
  const subjects = [...new Set([...principalSubjects(r.d), ...r.d.custody.map((k) => k.subject)])];
  const said = subjects.flatMap((subject) => ofSubject(r, subject) ?? []);
  const untold = subjects.filter(
    (subject) => sentencedInside(r, subject) && !r.d.custody.some((k) => k.subject === subject),
  );
  const names = together(
    r,
    untold.map((subject) => nameOf(r.d, subject, r.locale)),
  );
  const whole = untold.length === 0 ? said : [...said, r.t('custody.placeNotTold', { names })];
  return whole.map((words) => capital(words, r.locale));
}
