import { z } from 'zod';
import type { ActName } from '@/drizzle/vocabulary/acts';
import type { Visibility } from '@/drizzle/vocabulary/cases';
import { type FactList, factLists } from '@/lib/dossiers/dossier';
import type { Citation } from '@/lib/sources/cited';
import { sourceRef, source as sourceSchema } from '@/lib/sources/source';
import type { Act, Moment, Refusal } from '../act';
import type { Body, CaseDraft } from '../draft';
import { restOn } from '../resting-on';
import type { FieldSpec } from './field';
import type { FormInput } from './form-input';

/**
 * One verb of the law with its form. `enters`: the lists of which it makes facts. `preTrial`: what it tells is data of
 * the pre-trial investigation (CPC art. 201), so the form proposes to keep it inside.
 */
export type Verb = {
  act: ActName;
  enters: readonly FactList[];
  fields: readonly FieldSpec[];
  preTrial?: true;
  /** Questions that are seldom answered, folded away below the others. */
  folded?: readonly string[];
  source?: 'optional' | 'unasked';
  run: Act<FormInput>;
};

/** What facts of one form share. */
export type Shared = { citations: Citation[]; visibility?: Visibility };

/** The citations that a form gives its facts; a new source is added to the case. None: it rests on nothing yet. */
export function citationsOf(draft: CaseDraft, input: FormInput, at: Moment): Citation[] | Refusal {
  const { rests, paragraph } = input;
  if (rests === null) return [];
  const cited = rests.kind === 'new' ? addNewSource(draft, rests.source, at) : restOn(draft, rests, at);
  if ('reason' in cited) return cited;
  return cited.map((citation) => (paragraph === undefined ? citation : { ...citation, paragraph }));
}

/** Adds a source as a form describes it. Refuses what is no source (`not_valid`, with the field). */
export function addNewSource(
  draft: CaseDraft,
  fields: Record<string, unknown>,
  at: Moment,
): Citation[] | Refusal {
  const read = sourceSchema.safeParse({ ...fields, id: 's1', ref: sourceRef.parse(`src-${at.fresh()}`) });
  if (!read.success) return { reason: 'not_valid', field: `new.${String(read.error.issues[0]?.path[0])}` };
  const { id: _, ...body } = read.data;
  return [{ source: draft.addSource(body), stance: 'supports' }];
}

/**
 * An act from a form: reads its values strictly, makes the citations, and does the rest. Refuses values that are none
 * (`not_valid`, with the field).
 */
export function acting<T>(
  values: z.ZodType<T>,
  act: (draft: CaseDraft, values: T, shared: Shared, at: Moment) => Refusal | null,
): Act<FormInput> {
  return (draft, input, at) => {
    const read = values.safeParse(input.values);
    if (!read.success) return { reason: 'not_valid', field: String(read.error.issues[0]?.path[0] ?? '') };
    const citations = citationsOf(draft, input, at);
    if ('reason' in citations) return citations;
    const { visibility } = input;
    return act(draft, read.data, { citations, ...(visibility !== undefined && { visibility }) }, at);
  };
}

/** The act that enters one fact of a list as its form tells it. */
export function entering<L extends FactList>(list: L): Act<FormInput> {
  const { id: _i, citations: _c, visibility: _v, ...shape } = factLists[list].unwrap().element.shape;
  return acting(z.strictObject(shape), (draft, values, shared) => {
    // The schema of the list itself has read it; what its fields have to do with one another is asked by `enact`.
    draft.add(list, { ...values, ...shared } as unknown as Body<L>);
    return null;
  });
}
