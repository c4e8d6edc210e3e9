import type { SentenceKind } from '@/drizzle/vocabulary/decisions';
import type { SentencePart } from '@/lib/decisions/decision';
import { type Reading, together } from './reading';

const FOR_A_TIME: readonly SentenceKind[] = ['activity_ban', 'position_ban', 'activity_suspension'];
const OF_A_TIME: readonly SentenceKind[] = [
  'imprisonment',
  'restriction_of_freedom',
  'suspended_imprisonment',
  'arrest',
  'administrative_arrest',
];
const OF_MONEY: readonly SentenceKind[] = ['fine', 'back_taxes_and_fine', 'damages'];
const ARRESTS: readonly SentenceKind[] = ['arrest', 'administrative_arrest'];

type Bounded = Pick<SentencePart, 'bound'>;
type Sum = Pick<SentencePart, 'amount' | 'currency' | 'mci' | 'bound'>;

function bounded(r: Reading, part: Bounded, value: string): string {
  return part.bound ? r.t(`bounded.${part.bound}`, { value }) : value;
}

/** The length of a part of a sentence: "1 year and 6 months", "10 to 15 days". Null if none is given. */
export function sayLength(r: Reading, part: SentencePart): string | null {
  const { years, months, days, hours } = part;
  // "15 days at most" leaves open how few they were.
  const minDays = part.bound === 'up_to' ? undefined : part.minDays;
  const dayKey = ARRESTS.includes(part.kind) ? 'length.arrestDays' : 'length.days';
  const inDays =
    days === undefined
      ? minDays !== undefined && r.t('bounded.at_least', { value: r.t(dayKey, { n: minDays }) })
      : minDays === undefined
        ? r.t(dayKey, { n: days })
        : r.t('length.fromTo', { min: String(minDays), length: r.t(dayKey, { n: days }) });
  const said = [
    years !== undefined && r.t('length.years', { n: years }),
    months !== undefined && r.t('length.months', { n: months }),
    inDays,
    hours !== undefined && r.t('length.hours', { n: hours }),
  ].filter((words) => words !== false);
  if (said.length === 0) return null;
  const [first = '', second, ...rest] = said;
  const whole = [second === undefined ? first : r.t('length.and', { first, second }), ...rest].join(', ');
  const length = bounded(r, part, whole);
  return part.perYear ? r.t('length.perYear', { length }) : length;
}

/** For how long something was ordered, as far as that is told in months or days; null if it is not. */
export function sayOrdered(r: Reading, { months, days }: { months?: number; days?: number }): string | null {
  if (months !== undefined) return r.t('length.months', { n: months });
  return days === undefined ? null : r.t('length.days', { n: days });
}

/** A sum of money in its own currency, or in monthly calculation indices. Null if none is given. */
export function saySum(r: Reading, part: Sum): string | null {
  const figures = (n: number) => new Intl.NumberFormat(r.locale, { maximumFractionDigits: 2 }).format(n);
  if (part.amount !== undefined)
    return bounded(r, part, `${figures(part.amount)} ${part.currency ?? ''}`.trim());
  return part.mci === undefined ? null : bounded(r, part, r.t('length.mci', { n: figures(part.mci) }));
}

/**
 * One part of a sentence in words, its legal kind first. Nothing is filled in: a length, a sum or a kind that no source
 * gives is said to be missing. The reporter's own word is not in it; the page shows it beside.
 */
export function sayPart(r: Reading, part: SentencePart): string {
  const kind = r.say('sentenceKind', part.kind);
  const [length, sum] = [sayLength(r, part), saySum(r, part)];
  if (part.kind === 'not_stated')
    return length === null ? r.t('part.kindNotStated') : r.t('part.kindNotStatedLength', { length });
  if (sum !== null) return r.t('part.sum', { kind, sum });
  if (length === null) {
    if (OF_MONEY.includes(part.kind)) return r.t('part.sumNotStated', { kind });
    return [...OF_A_TIME, ...FOR_A_TIME].includes(part.kind) ? r.t('part.lengthNotStated', { kind }) : kind;
  }
  if (part.hours !== undefined) return r.t('part.hours', { kind, length });
  return r.t(FOR_A_TIME.includes(part.kind) ? 'part.for' : 'part.of', { kind, length });
}

/** A whole sentence in words: its parts, together. Null if no source tells a part. */
export function saySentence(r: Reading, sentenceId: string): string | null {
  const parts = r.d.sentenceParts.filter((p) => p.sentence === sentenceId);
  return parts.length === 0
    ? null
    : together(
        r,
        parts.map((part) => sayPart(r, part)),
      );
}
