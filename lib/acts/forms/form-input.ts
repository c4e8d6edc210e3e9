import { z } from 'zod';
import { VISIBILITIES, type Visibility } from '@/drizzle/vocabulary/cases';
import type { RestsOn } from '../resting-on';
import { factFields } from './fact-fields';
import type { FieldSpec } from './field';
import { parts, readValue } from './read-value';

type NewSource = { kind: 'new'; source: Record<string, unknown> };
/** What the facts of a form rest on; null: on nothing yet, which only what stays internal may. */
export type Rests = RestsOn | NewSource | null;

/** A form as it was sent: what each field says, how widely it may go, and what it rests on. */
export type FormInput = {
  values: Record<string, unknown>;
  rests: Rests;
  visibility?: Visibility;
  paragraph?: number;
};

type Wrong = (path: string, code: string) => void;

/** Reads the fields of a form into values; `wrong` is told of what cannot be read, or is missing. */
export function readFields(
  fields: readonly FieldSpec[],
  sent: Record<string, unknown>,
  wrong: Wrong,
): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const field of fields) {
    const read = readValue(field, sent[field.name]);
    if ('wrong' in read) wrong(field.name, read.wrong);
    else if (read.value !== undefined) values[field.name] = read.value;
    else if (field.required) wrong(field.name, 'required');
  }
  return values;
}

function readRests(sent: Record<string, unknown>, wrong: Wrong): Rests {
  const said = String(sent.source ?? '');
  const added = parts(sent.new);
  const fresh = said === 'new' || (said === '' && parts(added.title) !== undefined && hasWords(added.title));
  if (fresh) {
    const source = readFields(factFields('sources'), added, (path, code) => wrong(`new.${path}`, code));
    return { kind: 'new', source };
  }
  if (said === 'in_court') {
    const read = readValue({ kind: 'day', name: 'source_day' }, sent.source_day);
    if ('wrong' in read || read.value === undefined) wrong('source_day', 'which_day');
    return { kind: 'in_court', day: 'value' in read ? String(read.value) : '' };
  }
  if (said === 'none') return null;
  if (said === '') wrong('source', 'which_source');
  return { kind: 'source', id: said };
}

const hasWords = (sent: unknown) =>
  Object.values(parts(sent)).some((one) => typeof one === 'string' && one !== '');

/** The zod schema of a form with these fields. `source: 'optional'`: nothing chosen means nothing new to rest on. */
export function formInput(
  fields: readonly FieldSpec[],
  { source = 'asked' }: { source?: 'asked' | 'optional' | 'unasked' } = {},
): z.ZodType<FormInput> {
  return z.unknown().transform((raw, context): FormInput => {
    const sent = parts(raw);
    const wrong: Wrong = (path, code) => context.addIssue({ code: 'custom', path: [path], message: code });
    const values = readFields(fields, sent, wrong);
    const asked =
      source === 'asked' ||
      (source === 'optional' && Boolean(sent.source || hasWords(parts(sent.new).title)));
    const rests = asked ? readRests(sent, wrong) : null;
    const visibility = VISIBILITIES.find((one) => one === sent.visibility);
    const paragraph = readValue({ kind: 'number', name: 'paragraph' }, sent.paragraph);
    if ('wrong' in paragraph) wrong('paragraph', paragraph.wrong);
    const said = 'value' in paragraph && typeof paragraph.value === 'number' ? paragraph.value : undefined;
    return {
      values,
      rests,
      ...(visibility !== undefined && { visibility }),
      ...(said !== undefined && said > 0 && { paragraph: said }),
    };
  });
}
