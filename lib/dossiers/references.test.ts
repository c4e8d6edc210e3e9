import { describe, expect, it } from 'vitest';
import { FACT_LISTS } from './dossier';
import { fieldsOf } from './facts';
import { REFERENCES } from './references';

type Field = { safeParse(value: unknown): { success: boolean } };
// One id of every kind that another fact can hold; links hold references of other cases, which look otherwise.
const IDS = ['p1', 'y1', 'c1', 'q1', 'h1', 'd1', 't1', 'k1', 'i1'];
const isReference = (field: Field) =>
  IDS.some((id) => field.safeParse(id).success) && !field.safeParse('Not an id').success;

describe('REFERENCES', () => {
  it.each(FACT_LISTS)('names every field of %s that holds an id, and no other', (list) => {
    const fields = Object.entries<Field>(fieldsOf(list)).filter(([name]) => name !== 'id');
    const found = fields.filter(([, field]) => isReference(field)).map(([name]) => name);
    expect(REFERENCES[list].map((reference) => reference.field).sort()).toEqual(found.sort());
  });
});
