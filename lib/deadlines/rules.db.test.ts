import { createHash } from 'node:crypto';
import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { as } from '@/lib/db/as';
import { CASE, SETTING } from '@/lib/db/invariants/setting';
import { type TestDatabase, testDatabase } from '@/lib/db/test-database';
import { readSeeds } from '@/lib/imports/read-seeds';
import type { Calendar } from './calendar';
import { type Deadline, deadlinesOf } from './deadline';
import { dueOf } from './due';
import { readHolidays, readRules } from './queries';
import { type DeadlineRule, heldOn } from './rule';

// Every rule of the record with a day on which its term would begin, and the case files of 2016 and 2017.

const TODAY = '2026-11-22';
let database: TestDatabase;
let rules: DeadlineRule[];
let calendar: Calendar;

beforeAll(async () => {
  database = await testDatabase();
  const admin = postgres(database.adminUrl, { max: 1, onnotice: () => {} });
  await admin.unsafe(SETTING);
  const hash = createHash('sha256').update('reader').digest('hex');
  await admin`with reader as (insert into auth.member (tenant_id, name) values (${CASE}, 'reader') returning id)
    insert into auth.session (token_hash, member_id, expires_at, second_factor_at)
    select decode(${hash}, 'hex'), id, now() + interval '1 hour', now() from reader`;
  await admin.end();
  [rules, calendar] = await as({ kind: 'member', sessionHash: hash }, async (ctx) => [
    await readRules(ctx),
    await readHolidays(ctx),
  ]);
});
afterAll(() => database.drop());

/** By rule: a day on which its term begins, and between which days it then ends; null where our notes have no number. */
const ENDS: Record<string, [string, string, string] | null> = {
  'police-detention-72-hours': ['2016-05-17', '2016-05-20', '2016-05-20'],
  'police-detention-48-hours': ['2026-05-17', '2026-05-19', '2026-05-19'],
  'police-detention-minor-24-hours': ['2026-05-17', '2026-05-18', '2026-05-18'],
  'police-detention-listed-72-hours': ['2026-05-17', '2026-05-20', '2026-05-20'],
  'administrative-holding-3-hours': ['2026-05-17', '2026-05-17', '2026-05-18'],
  'custody-first-order-2-months': ['2015-12-18', '2016-02-17', '2016-02-18'],
  'custody-extension-3-months': ['2015-12-18', '2016-03-17', '2016-03-18'],
  'custody-extension-9-months': ['2015-12-18', '2016-09-17', '2016-09-18'],
  'custody-extension-12-months': ['2015-12-18', '2016-12-17', '2016-12-18'],
  'custody-extension-18-months': ['2015-12-18', '2017-06-17', '2017-06-18'],
  'verdict-appeal-before-2017': null,
  'verdict-appeal-2017': ['2017-07-25', '2017-08-09', '2017-08-09'],
  'verdict-appeal-custody-2017': ['2017-07-25', '2017-08-09', '2017-08-09'],
  'verdict-appeal': ['2026-11-20', '2026-12-05', '2026-12-05'],
  'verdict-appeal-custody': ['2026-11-20', '2026-12-05', '2026-12-05'],
  'custody-order-prosecutor-2015': ['2015-12-26', '2015-12-29', '2015-12-29'],
  'custody-order-prosecutor': ['2026-11-20', '2026-11-23', '2026-11-23'],
  'custody-order-defence': null,
  'administrative-ruling-10-days': ['2026-11-20', '2026-11-30', '2026-11-30'],
  'cassation-supreme-court': null,
  'cassation-court': null,
  'investigator-complaint': null,
  'place-of-serving': null,
  'review-on-new-facts': null,
  'review-on-new-facts-administrative': null,
};

describe('the rules', () => {
  it('are these, and each ends where its notes put it', () => {
    expect(rules.map((rule) => rule.id).toSorted()).toEqual(Object.keys(ENDS).toSorted());
    for (const rule of rules) {
      const ends = ENDS[rule.id];
      const due = ends && rule.term ? dueOf(rule.term, { edtf: ends[0] }) : null;
      expect([rule.id, due]).toEqual([rule.id, ends ? { from: ends[1], to: ends[2] } : null]);
      if (ends) expect([rule.id, heldOn(rule, { edtf: ends[0] })]).toEqual([rule.id, 'certainly']);
    }
  });

  it('are as certain as the notes hold them, and no more', () => {
    const certain = rules.filter(({ certainty }) => certainty === 'certain').map(({ id }) => id);
    expect(certain).toEqual([
      'police-detention-72-hours',
      'police-detention-48-hours',
      'custody-first-order-2-months',
      'custody-extension-3-months',
      'custody-extension-9-months',
      'verdict-appeal-2017',
      'verdict-appeal-custody-2017',
      'custody-order-prosecutor-2015',
    ]);
    for (const { id, term, certainty } of rules)
      expect([id, certainty === 'unverified']).toEqual([id, term === null]);
  });

  it('hold one at a time: on any day one number for one kind of term, or it is said that two may', () => {
    const kind = (rule: DeadlineRule) =>
      [rule.trigger, rule.limits, rule.holder, rule.scope, rule.caseKind].join(' ');
    for (const day of [
      '2015-01-01',
      '2016-12-31',
      '2017-01-01',
      '2017-12-31',
      '2018-06-10',
      '2019-01-01',
      '2025-06-30',
      '2025-07-01',
      TODAY,
    ]) {
      const held = rules.filter((rule) => heldOn(rule, { edtf: day }) === 'certainly').map(kind);
      expect([day, new Set(held).size]).toEqual([day, held.length]);
    }
    const in2018 = rules
      .filter((rule) => rule.limits === 'bring_before_court' && rule.scope === 'usual')
      .map((rule) => heldOn(rule, { edtf: '2018-06-10' }));
    expect(in2018).toEqual(['possibly', 'possibly']);
  });
});

/** The deadlines of one case file, by rule and party. */
function of(record: string, today = TODAY): Deadline[] {
  const seed = readSeeds().find((one) => one.record === record);
  if (!seed) throw new Error(`no case file ${record}`);
  return deadlinesOf(seed.dossier, rules, calendar, [], today);
}
const told = (deadlines: Deadline[]) =>
  deadlines.map((one) => [one.rule.id, one.applies, one.due?.from ?? null, one.due?.to ?? null, one.status]);

describe('the case files', () => {
  it('Kharkova: fifteen days from 25 July 2017; an appeal that is only planned meets nothing', () => {
    expect(told(of('R29', '2017-08-01'))).toEqual([
      ['verdict-appeal-2017', 'possibly', '2017-08-09', '2017-08-09', 'open'],
    ]);
    expect(of('R29', '2017-08-02')[0]).toMatchObject({ status: 'due_soon', left: { min: 7, max: 7 } });
    expect(of('R29')[0]).toMatchObject({
      status: 'overdue',
      workingDays: { nonWorking: [], unknownYears: [2017] },
    });
  });

  it('Kushakbayev: a verdict of some day of April 2017 gives a month in which the term ends', () => {
    const found = of('R32', '2017-05-01');
    expect(told(found)[0]).toEqual([
      'verdict-appeal-2017',
      'possibly',
      '2017-04-16',
      '2017-05-15',
      'may_have_passed',
    ]);
    expect(found[0]?.workingDays.nonWorking).toMatchObject([
      { day: '2017-04-16', because: 'sunday', next: '2017-04-17' },
    ]);
  });

  it('Baydalinova: of May 2016 our notes have no number, so there is none', () => {
    expect(told(of('R13'))).toEqual([['verdict-appeal-before-2017', 'certainly', null, null, 'no_number']]);
  });

  it('Abzhan: two months of custody from 24 June 2017; three days for the prosecutor, no number for the defence', () => {
    expect(told(of('R37'))).toEqual([
      ['custody-order-prosecutor', 'certainly', '2017-06-27', '2017-06-27', 'passed'],
      ['custody-order-defence', 'certainly', null, null, 'no_number'],
    ]);
  });

  it('Mamay: in custody since some day of February 2017, so every limit is a range', () => {
    const limits = told(of('R34', '2017-07-25')).map(([rule, , from, to, status]) => [
      rule,
      from,
      to,
      status,
    ]);
    expect(limits.slice(0, 3)).toEqual([
      ['custody-first-order-2-months', '2017-03-31', '2017-04-28', 'passed'],
      ['custody-extension-3-months', '2017-04-30', '2017-05-28', 'passed'],
      ['custody-extension-9-months', '2017-10-31', '2017-11-28', 'open'],
    ]);
    expect(limits).toHaveLength(5);
  });

  it('all of them: never a number that no rule gives, never a term of an edition that did not hold', () => {
    const all = readSeeds().flatMap(({ dossier }) => deadlinesOf(dossier, rules, calendar, [], TODAY));
    expect(all.length).toBeGreaterThan(25);
    for (const { rule, due, trigger } of all) {
      expect(heldOn(rule, trigger.date)).not.toBe('no');
      if (rule.term === null) expect(due).toBeNull();
    }
  });
});
