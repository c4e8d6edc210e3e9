import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkDossier } from '@/lib/dossiers/check';
import { type Dossier, dossier } from '@/lib/dossiers/dossier';
import { aDossier } from '@/lib/dossiers/dossier.arbitrary';
import { exampleDossier, exampleWith } from '@/lib/dossiers/example-dossier';
import { changedIds, entriesOf } from '@/lib/dossiers/write-history';
import type { Act, Moment } from './act';
import { cite, citeFields } from './cite';
import { correct } from './correct';
import { CaseDraft } from './draft';
import { enterPerson, enterPersonForm } from './enter-person';
import { factFields } from './forms/fact-fields';
import type { FieldSpec } from './forms/field';
import { type FormInput, formInput } from './forms/form-input';
import { findVerb, VERB_NAMES, type VerbName } from './forms/verbs';
import { newCase, openFields } from './open';
import { restingOn, retract } from './retract';
import { trialForm } from './trial-forms';

let refs = 0;
const fresh = () => {
  refs += 1;
  return refs.toString(36).padStart(5, 'x');
};
const AT: Moment = {
  now: new Date('2031-10-01T05:00:00Z'),
  today: '2031-10-01',
  member: { id: '00000000-0000-4000-8000-000000000000', name: 'A lawyer' },
  fresh,
};
const cited = { citations: [{ source: 's1', stance: 'supports' }] };
const FULL = exampleDossier({
  measures: [{ id: 'm1', party: 'y2', kind: 'bail', from: { edtf: '2016' }, ...cited }],
  complaints: [
    { id: 'x1', kind: 'motion', office: 'court', outcome: 'pending', text: { en: 'bail' }, ...cited },
  ],
  incidents: [{ id: 'i1', kind: 'raid', text: { en: 'an office was searched' }, ...cited }],
  appeals: [{ id: 'a1', decision: 'd1', side: 'defence', level: 'appeal', status: 'lodged', ...cited }],
});

type Done = { after: Dossier } | { reason: string; field?: string } | { issues: string[] };

/** What became of a form: the refusal, or the case as it stands then. */
function done(
  d: Dossier,
  act: Act<FormInput>,
  fields: readonly FieldSpec[],
  sent: object,
  source?: 'optional' | 'unasked',
): Done {
  const read = formInput(fields, { source }).safeParse(sent);
  if (!read.success)
    return { issues: read.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`) };
  const draft = new CaseDraft(d);
  const refusal = act(draft, read.data, AT);
  return refusal ?? { after: dossier.parse(draft.now) };
}
function entered(d: Dossier, name: VerbName, more: object = {}) {
  const known = findVerb(name);
  if (known === null) throw new Error(name);
  return done(d, known.verb.run, known.verb.fields, { ...trialForm(name, d), ...more }, known.verb.source);
}
const brokenBy = (before: Dossier, after: Dossier) => {
  const known = checkDossier(before).map(({ remedy, place }) => `${place} ${remedy}`);
  return checkDossier(after).filter(({ remedy, place }) => !known.includes(`${place} ${remedy}`));
};

describe('each verb', () => {
  it.each(VERB_NAMES)('%s leaves a case in order, and touches only what it is about', (name) => {
    expect(trialForm(name, FULL)).not.toBeNull();
    const result = entered(FULL, name);
    if (!('after' in result)) throw new Error(JSON.stringify(result));
    expect(brokenBy(FULL, result.after)).toEqual([]);
    const changed = changedIds(FULL, result.after);
    expect(changed.length).toBeGreaterThan(0);
    const before = entriesOf(FULL);
    const lists = new Set(
      changed.filter((id) => !before.has(id)).map((id) => entriesOf(result.after).get(id)?.list),
    );
    for (const list of findVerb(name)?.verb.enters ?? []) expect([...lists]).toContain(list);
    const about = Object.values(trialForm(name, FULL) ?? {});
    expect(changed.filter((id) => before.has(id) && id !== 'case' && !about.includes(id))).toEqual([]);
  });
  it('does so on every case that there can be, or says why not', () => {
    fc.assert(
      fc.property(aDossier, fc.constantFrom(...VERB_NAMES), (d, name) => {
        if (trialForm(name, d) === null) return;
        const result = entered(d, name);
        expect('issues' in result ? result : null).toBeNull();
        if (!('after' in result)) return;
        const lost = [...entriesOf(d).keys()].filter((id) => !entriesOf(result.after).has(id));
        expect(lost).toEqual([]);
        expect(
          brokenBy(d, result.after)
            .map(({ remedy }) => remedy)
            .filter((said) => !/lie before|two places|twice|Two /.test(said)),
        ).toEqual([]);
      }),
      { numRuns: 80 },
    );
  }, 60_000);
  it('asks what it rests on, and describes a new source in the same form', () => {
    expect(entered(FULL, 'schedule', { source: '' })).toEqual({ issues: ['source which_source'] });
    expect(entered(FULL, 'schedule', { source: 's9' })).toMatchObject({ reason: 'no_such_source' });
    expect(entered(FULL, 'schedule', { source: 'in_court' })).toEqual({ issues: ['source_day which_day'] });
    const fresh = {
      kind: 'media',
      title: { ru: 'статья' },
      language: 'ru',
      published: { day: '2031-01-01' },
    };
    const result = entered(FULL, 'schedule', { source: '', new: fresh, paragraph: '4' });
    expect(result).toMatchObject({
      after: {
        sources: [{}, { id: 's2', kind: 'media' }],
        hearings: [{ citations: [{ source: 's2', paragraph: 4 }] }],
      },
    });
  });
  it('keeps what is chosen as internal inside, without a source if need be', () => {
    const result = entered(FULL, 'charge', { source: 'none', visibility: 'internal' });
    if (!('after' in result)) throw new Error('refused');
    expect(result.after.charges.at(-1)).toMatchObject({ visibility: 'internal', citations: [] });
    expect(brokenBy(FULL, result.after)).toEqual([]);
  });
});

describe('what follows from a verb', () => {
  it('a release ends the custody and is a step of its own', () => {
    expect(entered(FULL, 'release')).toMatchObject({
      after: {
        custody: [{ id: 'k1', end: { edtf: '2031-07-01' } }],
        steps: [{ kind: 'released', party: 'y1' }],
      },
    });
  });
  it('a transfer ends one custody and begins the next', () => {
    expect(entered(FULL, 'transfer')).toMatchObject({
      after: {
        custody: [
          { end: { edtf: '2031-11-01' } },
          { kind: 'colony', subject: 'p1', start: { edtf: '2031-11-01' } },
        ],
      },
    });
  });
  it('what has ended does not end again', () => {
    const ended = exampleWith('custody', 'k1', { end: { edtf: '2017' } });
    const sent = { spell: 'k1', released: { day: '2031-07-01' } };
    expect(entered(ended, 'release', { source: 's1', ...sent })).toMatchObject({
      reason: 'has_ended',
      field: 'spell',
    });
  });
  it('an appeal ends in a decision of its own that changes the one below', () => {
    expect(entered(FULL, 'decide_appeal')).toMatchObject({
      after: {
        appeals: [{ status: 'decided', outcome: 'upheld', outcomeDecision: 'd3' }],
        decisions: [{}, {}, { id: 'd3', kind: 'ruling', modifies: 'd1', instance: 2, outcome: 'upheld' }],
      },
    });
  });
  it('a name like one that is known is somebody else only if a person says so', () => {
    const act = enterPerson([{ ref: 'per-known', spellings: ['Жулдыз Ертегиева'] }]);
    const form = (same?: string) =>
      done(FULL, act, enterPersonForm.fields, { ...trialForm('enter_person', FULL), same });
    expect(form()).toMatchObject({ reason: 'perhaps_known', field: 'same' });
    expect(form('per-known')).toMatchObject({ after: { people: [{}, {}, { ref: 'per-known' }] } });
    expect(form('per-other')).toMatchObject({ reason: 'no_such_fact' });
    const other = form('another');
    expect('after' in other && other.after.people[2]?.ref).not.toBe('per-known');
    expect('after' in other && other.after.people[2]?.names).toEqual([
      { spelling: 'Zhuldyz Ertegiyeva', script: 'Latn', kind: 'press', sources: ['s1'] },
    ]);
  });
});

describe('correcting, citing, taking back', () => {
  const fields = factFields('custody');
  const sent = { subject: 'p1', kind: 'house_arrest', start: { about: 'May 2016' } };
  it('a correction replaces what the form asks and keeps citations', () => {
    const result = done(FULL, correct('custody', 'k1'), fields, sent, 'optional');
    expect(result).toMatchObject({
      after: { custody: [{ id: 'k1', kind: 'house_arrest', start: { edtf: '2016-05', words: 'May 2016' } }] },
    });
    expect('after' in result && changedIds(FULL, result.after)).toEqual(['k1']);
    expect('after' in result && result.after.custody[0]?.citations).toEqual(FULL.custody[0]?.citations);
    expect(done(FULL, correct('custody', 'k7'), fields, sent, 'optional')).toEqual({
      reason: 'no_such_fact',
    });
  });
  it('a source that differs stands beside the first', () => {
    const form = { source: 's1', stance: 'differs', says_kind: 'house_arrest' };
    const asked = citeFields('custody');
    const result = done(FULL, cite('k1'), asked, form);
    expect(result).toMatchObject({
      after: {
        custody: [
          {
            kind: 'pretrial_detention',
            citations: [{}, { stance: 'differs', values: { kind: 'house_arrest' } }],
          },
        ],
      },
    });
    expect(done(FULL, cite('k1'), asked, { ...form, says_kind: '' })).toMatchObject({
      reason: 'differs_in_what',
    });
    expect(done(FULL, cite('k1'), asked, { ...form, stance: 'supports' })).toMatchObject({
      reason: 'supports_or_differs',
    });
  });
  it('nothing is taken back on which others rest', () => {
    expect(restingOn(FULL, 'c1')).toEqual(['v1']);
    expect(restingOn(FULL, 'p2')).toEqual(['y2', 'b2', 'case']);
    expect(retract('c1')(new CaseDraft(FULL), null, AT)).toEqual({ reason: 'others_rest_on_it' });
    const draft = new CaseDraft(FULL);
    expect(retract('m1')(draft, null, AT)).toBeNull();
    expect(draft.now.measures).toEqual([]);
  });
  it('a new case has its first party, its source, and no name in its matter', () => {
    const sent = {
      ...{ kind: 'criminal', language: 'ru', matter: { ru: 'дело, которое ведёт Жулдыз Ертегиева' } },
      ...{
        names: [{ spelling: 'Жулдыз Ертегиева' }],
        role: 'defendant',
        source: 'in_court',
        source_day: '2031-10-01',
      },
    };
    const read = formInput(openFields()).parse(sent);
    const d = newCase(read, [], AT);
    if ('reason' in d) throw new Error(d.reason);
    expect(checkDossier(dossier.parse(d))).toEqual([]);
    expect(d).toMatchObject({
      matter: { ru: 'дело, которое ведёт {{p1}}' },
      people: [{ house: 'Жулдыз Ертегиева', names: [{ script: 'Cyrl' }] }],
      parties: [{ subject: 'p1', role: 'defendant' }],
      sources: [{ kind: 'in_court' }],
    });
  });
});
