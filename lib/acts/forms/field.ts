import type { Target } from '@/lib/dossiers/references';
import type { WordList } from '@/lib/i18n/words';

type Kind =
  | { kind: 'text'; max: number }
  | { kind: 'words' | 'date' | 'day' | 'time' | 'zone' | 'yes_no' | 'place' | 'articles' }
  | { kind: 'provision' | 'quantity' | 'names' }
  | { kind: 'number'; decimal?: true }
  | { kind: 'word'; list: WordList; values: readonly string[] }
  | { kind: 'several'; list: WordList; values: readonly string[] }
  | { kind: 'fact'; to: Target; only?: 'open_spells' | 'open_measures' | 'open_appeals' | 'unanswered' }
  | { kind: 'findings' | 'sentence' | 'involved' | 'known_person' };

/**
 * One question of a form. `name` is the field of the fact (or of the verb) that it fills; `label` is the key of its words
 * where they are not those of the name. What each kind sends is told in read-value.ts.
 */
export type FieldSpec = Kind & { name: string; label?: string; required?: boolean; given?: string };

type More = Pick<FieldSpec, 'label' | 'required' | 'given'>;

export const text = (name: string, max = 200, more: More = {}): FieldSpec => ({
  kind: 'text',
  name,
  max,
  ...more,
});
export const simple = (
  kind: Extract<FieldSpec['kind'], 'words' | 'date' | 'day' | 'time' | 'zone' | 'yes_no' | 'place'>,
  name: string = kind,
  more: More = {},
): FieldSpec => ({ kind, name, ...more });
export const words = (name: string, more: More = {}) => simple('words', name, more);
export const date = (name: string, more: More = {}) => simple('date', name, more);
export const number = (name: string, more: More = {}): FieldSpec => ({ kind: 'number', name, ...more });
export const word = (
  name: string,
  list: WordList,
  values: readonly string[],
  more: More = {},
): FieldSpec => ({
  kind: 'word',
  name,
  list,
  values,
  ...more,
});
export const fact = (name: string, to: Target, more: More = {}): FieldSpec => ({
  kind: 'fact',
  name,
  to,
  ...more,
});
