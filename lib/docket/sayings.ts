import type { Locale, Words } from '@/drizzle/vocabulary/i18n';
import { sayDate } from '@/lib/dates/say';
import type { Change, ChangedList } from '@/lib/dossiers/changes';
import type { Dossier } from '@/lib/dossiers/dossier';
import { factsById } from '@/lib/dossiers/facts';
import type { WordList } from '@/lib/i18n/words';
import { words } from '@/lib/i18n/words';
import { inEach } from './read-models';
import { ABOUT, ANNOUNCED, NARROWED, PUBLISHED } from './saying-words';

/** The word list that names the kind of a fact more closely than its list does. */
const KINDS = {
  steps: 'stepKind',
  hearings: 'hearingKind',
  decisions: 'decisionKind',
  sentenceParts: 'sentenceKind',
  reliefs: 'reliefKind',
  measures: 'measureKind',
  custody: 'custodyKind',
  incidents: 'incidentKind',
  complaints: 'complaintKind',
  statements: 'statementKind',
} as const satisfies Partial<Record<ChangedList, WordList>>;

const VAGUE = ['not_stated', 'other'];

function kindOf(change: Change, after: Dossier): string | undefined {
  const held = change.kind === 'withdrawn' ? change.before : factsById(after).get(change.fact)?.fact;
  const kind = typeof held === 'object' && held !== null && 'kind' in held ? held.kind : undefined;
  return typeof kind === 'string' && !VAGUE.includes(kind) ? kind : undefined;
}

function about(change: Change, after: Dossier, locale: Locale): string {
  const noun = ABOUT[change.list][locale];
  const list = Object.entries(KINDS).find(([name]) => name === change.list)?.[1];
  const kind = kindOf(change, after);
  if (list === undefined || kind === undefined) return noun;
  // The kind comes from a checked dossier, so it is a word of its list.
  const say: (list: WordList, value: never) => string = words(locale);
  return `${noun} (${say(list, kind as never)})`;
}

/** One plain sentence for one change. It names the thing and its date, and nobody. */
export function sayChange(change: Change, after: Dossier): Words {
  return inEach((locale) => {
    const date = change.date === undefined ? '' : `, ${sayDate(change.date, locale)}`;
    return `${ANNOUNCED[change.kind][locale]}: ${about(change, after, locale)}${date}`;
  });
}

/** What stands for the first revision of a case, or the first after a withdrawal. */
export const sayPublished = (): Words => PUBLISHED;

/** What stands for a revision that shows somebody less than the one before: it does not say whom. */
export const sayNarrowed = (): Words => NARROWED;
