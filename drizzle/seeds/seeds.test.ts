import { describe, expect, test } from 'vitest';
import { checkDossier } from '@/lib/dossiers/check';
import type { Dossier } from '@/lib/dossiers/dossier';
import { rowsOf } from '@/lib/dossiers/facts';
import { redact } from '@/lib/dossiers/redact';
import { readSeeds, type Seed } from '@/lib/imports/read-seeds';

const RECORDS = Array.from({ length: 62 }, (_, at) => `R${String(at + 1).padStart(2, '0')}`);
/** The day on which the bases of the seed files were given. */
const REVIEWED = '2026-11-22';

const seeds = readSeeds();
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

function copyOf(record: string): Dossier {
  const seed = seeds.find((one) => one.record === record);
  if (!seed) throw new Error(`no case file for ${record}`);
  return structuredClone(seed.dossier);
}

describe('the case files', () => {
  test('are one for each of the 62 records, named by its number', () => {
    expect(seeds.map((seed) => seed.record)).toEqual(RECORDS);
    expect(seeds.filter((seed) => !/^R[0-9]{2}-[a-z0-9]+(-[a-z0-9]+)*\.json$/.test(seed.name))).toEqual([]);
  });

  test.each(seeds)('$name is in order', ({ dossier }) => {
    expect(checkDossier(dossier)).toEqual([]);
  });

  test('a sentence without a finding would be noticed', () => {
    expect(checkDossier({ ...copyOf('R29'), findings: [] })).not.toEqual([]);
  });

  test.each(seeds)('$name holds only what the public may see', ({ dossier }) => {
    const redaction = redact(dossier, 'public', REVIEWED);
    expect(redaction).toMatchObject({ ok: true });
    const shown = redaction.ok ? redaction.dossier : null;
    expect(plain(shown)).toEqual(plain({ ...dossier, bases: [], redactedFor: 'public' }));
  });

  test('an internal fact, or a person without a basis, would be noticed', () => {
    const d = copyOf('R29');
    const [first, ...rest] = d.steps;
    if (!first) throw new Error('R29 has steps');
    const inside: Dossier = { ...d, steps: [{ ...first, visibility: 'internal' }, ...rest] };
    for (const wrong of [inside, { ...d, bases: [] }]) {
      const redaction = redact(wrong, 'public', REVIEWED);
      expect(plain(redaction)).not.toMatchObject({ dossier: plain({ ...wrong, bases: [] }) });
    }
  });

  test('every named person has a harm check of their own, given on the day of the review', () => {
    for (const { name, dossier } of seeds) {
      expect(dossier.bases.map((b) => b.subject).toSorted(), name).toEqual(
        dossier.people.map((p) => p.id).toSorted(),
      );
      expect(dossier.bases.filter((b) => b.given !== REVIEWED || b.harm.length < 60)).toEqual([]);
    }
    const harm = new Map<string, Set<string>>();
    for (const { dossier } of seeds) {
      for (const basis of dossier.bases) {
        const ref = dossier.people.find((p) => p.id === basis.subject)?.ref ?? '';
        harm.set(ref, (harm.get(ref) ?? new Set()).add(basis.harm));
      }
    }
    expect([...harm].filter(([, texts]) => texts.size > 1)).toEqual([]);
  });

  test('every fact of a report stands at a paragraph of it', () => {
    const loose = seeds.flatMap(({ name, dossier }) =>
      Object.entries(dossier).flatMap(([list, rows]) =>
        !Array.isArray(rows)
          ? []
          : rows.flatMap((row) =>
              typeof row === 'object' && 'citations' in row
                ? row.citations
                    .filter((c) => c.paragraph === undefined)
                    .map(() => `${name} ${list} ${row.id}`)
                : [],
            ),
      ),
    );
    expect(loose).toEqual([]);
  });
});

describe('references', () => {
  const people = seeds.flatMap(({ dossier }) => rowsOf(dossier, 'people'));
  const organisations = seeds.flatMap(({ dossier }) => rowsOf(dossier, 'organisations'));
  const subjects = [...people, ...organisations];

  test('are given once for each case', () => {
    const refs = seeds.map(({ dossier }) => dossier.ref);
    expect(new Set(refs).size).toBe(refs.length);
  });

  test('follow neither the order of the records nor a name', () => {
    const refs = [
      ...seeds.map(({ name, dossier }) => ({ ref: dossier.ref, of: name.slice(4, -5) })),
      ...subjects.map((s) => ({ ref: String(s.ref), of: String(s.house) })),
    ];
    expect(refs.filter(({ ref, of }) => tellsOf(ref, of))).toEqual([]);
    const cases = refs.slice(0, seeds.length).map(({ ref }) => ref);
    const rising = cases.filter((ref, at) => ref > (cases[at - 1] ?? ''));
    expect(rising.length).toBeLessThan(seeds.length * 0.7);
    expect(tellsOf('kz-khrk7', 'kharkova')).toBe(true);
    expect(tellsOf('kz-65k3f', 'kharkova')).toBe(false);
  });

  test('mean the same person or body in every file, and nobody has two', () => {
    const identity = (s: (typeof subjects)[number]) => {
      const { house, names, roles, sex, birthYear, kind, acronym } = s;
      const spellings = (Array.isArray(names) ? names : []).map((n: { spelling: string }) => n.spelling);
      return JSON.stringify({ house, spellings: spellings.toSorted(), roles, sex, birthYear, kind, acronym });
    };
    expect(shared(subjects.map((s) => [String(s.ref), identity(s)]))).toEqual([]);
    expect(shared(subjects.map((s) => [String(s.house), String(s.ref)]))).toEqual([]);
    expect(
      shared([
        ['a', '1'],
        ['a', '2'],
        ['b', '1'],
      ]),
    ).toEqual(['a']);
  });

  test('mean the same source and the same campaign in every file', () => {
    const sources = seeds.flatMap(({ dossier }) => dossier.sources).map(({ id, ...source }) => source);
    const campaigns = seeds.flatMap(({ dossier }) => dossier.campaign ?? []);
    expect(shared(sources.map((s) => [s.ref, JSON.stringify(s)]))).toEqual([]);
    expect(shared(campaigns.map((c) => [c.ref, JSON.stringify(c)]))).toEqual([]);
    expect(new Set(sources.map((s) => s.ref)).size).toBe(5);
    expect(new Set(campaigns.map((c) => c.ref)).size).toBe(2);
  });

  test('lead from case to case and back', () => {
    const pairs = (files: Seed[]) =>
      files.flatMap(({ dossier }) => dossier.links.map((link) => `${dossier.ref} ${link.ref}`));
    const oneWay = (all: string[]) =>
      all.filter((pair) => !all.includes(pair.split(' ').toReversed().join(' ')));
    expect(oneWay(pairs(seeds))).toEqual([]);
    expect(oneWay(['a b', 'b a', 'a c'])).toEqual(['a c']);
    const refs = new Set(seeds.map(({ dossier }) => dossier.ref));
    const links = seeds.flatMap(({ dossier }) =>
      dossier.links.map((link) => ({ from: dossier.ref, to: link.ref })),
    );
    expect(links.filter(({ from, to }) => from === to || !refs.has(to))).toEqual([]);
  });
});

describe('figures', () => {
  test('are counts that somebody gave: none is the sum of two others of its case', () => {
    for (const { name, dossier } of seeds) expect(sumsAmong(countsOf(dossier)), name).toEqual([]);
    expect(sumsAmong([24, 34, 58])).toEqual([58]);
    expect(countsOf(copyOf('R07'))).toEqual(expect.arrayContaining([24, 34]));
  });
});

/** The keys that stand with more than one value. */
function shared(pairs: readonly (readonly [string, string])[]): string[] {
  const values = new Map<string, Set<string>>();
  for (const [key, value] of pairs) values.set(key, (values.get(key) ?? new Set()).add(value));
  return [...values].filter(([, found]) => found.size > 1).map(([key]) => key);
}

/** True if three letters in a row of a reference stand so in a name, with its vowels or without them. */
function tellsOf(ref: string, name: string): boolean {
  const letters = name.toLowerCase().replace(/[^a-z]/g, '');
  const forms = [letters, letters.replace(/[aeiouy]/g, '')];
  const tail = ref.split('-')[1] ?? '';
  const runs = [...tail].map((_, at) => tail.slice(at, at + 3)).filter((run) => /^[a-z]{3}$/.test(run));
  return runs.some((run) => forms.some((form) => form.includes(run)));
}

/** Every bound of every count in a case, in the accounts that differ too, each once. */
function countsOf(d: Dossier): number[] {
  const quantities = d.figures.flatMap((f) => [f.quantity, ...f.citations.map((c) => c.values?.quantity)]);
  const bounds = quantities.flatMap((q) =>
    typeof q === 'object' && q !== null && !Array.isArray(q) ? [q.min, q.max] : [],
  );
  return [...new Set(bounds.filter((n) => typeof n === 'number'))];
}

function sumsAmong(counts: number[]): number[] {
  return counts.filter((sum) =>
    counts.some((a, at) => counts.slice(at + 1).some((b) => a !== sum && b !== sum && a + b === sum)),
  );
}
