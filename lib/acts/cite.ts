import { z } from 'zod';
import { GRADES_OF_SOURCE, STANCES } from '@/drizzle/vocabulary/sources';
import { FACT_LISTS, type FactList } from '@/lib/dossiers/dossier';
import { factsById } from '@/lib/dossiers/facts';
import { citation } from '@/lib/sources/cited';
import type { Act } from './act';
import { factFields } from './forms/fact-fields';
import { date, type FieldSpec, number, word, words } from './forms/field';
import type { FormInput } from './forms/form-input';
import { acting } from './forms/verb';
import { present } from './supported';

const own: FieldSpec[] = [
  word('stance', 'stance', STANCES, { required: true, given: 'supports' }),
  date('saidOn'),
  words('attribution'),
  word('gradeSource', 'gradeOfSource', GRADES_OF_SOURCE),
  number('gradeItem'),
];
const told = z.object({
  stance: z.enum(STANCES),
  saidOn: citation.shape.saidOn,
  attribution: citation.shape.attribution,
  gradeSource: z.enum(GRADES_OF_SOURCE).optional(),
  gradeItem: z.int().min(1).max(6).optional(),
});

/** The questions of a second source on a fact of that list: what it says instead is asked by the names of the fact's fields. */
export function citeFields(list: FactList): FieldSpec[] {
  const differing = factFields(list).map((field) => ({
    ...field,
    required: false,
    name: `says_${field.name}`,
  }));
  return [...own, ...differing.map((field) => ({ ...field, label: field.label ?? field.name.slice(5) }))];
}

/**
 * The act by which a further source speaks of a fact: it supports it, or says something else instead; then both stand.
 * Refuses a fact that is not there (`no_such_fact`), and a source that differs without saying in what (`differs_in_what`),
 * or supports and yet says something else (`supports_or_differs`).
 */
export function cite(id: string): Act<FormInput> {
  return acting(z.looseObject(told.shape), (draft, values, { citations }) => {
    const listed = factsById(draft.now).get(id);
    const list = FACT_LISTS.find((one) => one === listed?.list);
    if (listed === undefined || list === undefined) return { reason: 'no_such_fact' };
    const { stance, saidOn, attribution, gradeSource, gradeItem } = told.parse(values);
    const other = Object.entries(values).flatMap(([name, value]) =>
      name.startsWith('says_') && !(Array.isArray(value) && value.length === 0)
        ? [[name.slice(5), value] as const]
        : [],
    );
    if (stance === 'differs' && other.length === 0) return { reason: 'differs_in_what', field: 'stance' };
    if (stance === 'supports' && other.length > 0) return { reason: 'supports_or_differs', field: 'stance' };
    if ((gradeSource === undefined) !== (gradeItem === undefined))
      return { reason: 'whole_grade', field: 'gradeItem' };
    const grade = gradeSource && gradeItem ? { source: gradeSource, item: gradeItem } : undefined;
    const said = other.length > 0 ? { values: Object.fromEntries(other) } : {};
    const added = citations.map((one) =>
      citation.parse(present({ ...one, stance, saidOn, attribution, grade, ...said })),
    );
    draft.replace(list, id, (fact) => ({ ...fact, citations: [...listed.fact.citations, ...added] }));
    return null;
  });
}
