import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ActName } from '@/drizzle/vocabulary/acts';
import { as, type Transaction } from '@/lib/db/as';
import { figure } from '@/lib/db/figures';
import { type TestDatabase, testDatabase } from '@/lib/db/test-database';
import { type TrialMember, trialTeam } from '@/lib/db/trial-team';
import { enter, trialDossier } from '@/lib/docket/trial-docket';
import { compile } from '@/lib/dossiers/compile';
import type { Act } from './act';
import { correctOutcome } from './correct-outcome';
import { enactWithin, type Order } from './enact';
import { observe, observeInput } from './observe';
import { type OutcomeInput, outcomeInput } from './outcome-input';
import { recordOutcome } from './record-outcome';

const NOW = new Date('2026-11-20T07:00:00Z');

let database: TestDatabase;
let team: ReturnType<typeof trialTeam>;
let lawyer: TrialMember;
let caseId: string;

beforeAll(async () => {
  database = await testDatabase();
  team = trialTeam(database);
  const citations = [{ source: 's1', stance: 'supports' }];
  const hearing = (id: string) => ({ id, kind: 'main', date: { edtf: '2026-11-19' }, citations });
  const charge = { id: 'c1', party: 'y1', described: { en: 'a post' }, stage: 'on_trial', citations };
  caseId = await enter(
    trialDossier('kz-whole', {
      hearings: [hearing('h1'), { ...hearing('h2'), outcome: 'held' }],
      charges: [charge],
    }),
  );
  lawyer = await team.join('A lawyer');
  await team.on(caseId, lawyer.id, 'lawyer', true);
  await team.admin`insert into record.approval (case_id, author, reviewer, "on", harm, sha256)
    values (${caseId}, 'An author', 'A reviewer', '2026-11-01', 'nobody', ${'0'.repeat(64)})`;
});
afterAll(async () => {
  await team.admin.end();
  await database.drop();
});

type Sent = { unsafe: (query: string, ...rest: unknown[]) => unknown };
type Reached = { _: { session: { client: Sent } } } | { session: { client: Sent } };

/** Lets the database itself fail at the n-th statement from now on, as it would on a full disk; counts what was sent. */
function failingAt(tx: Transaction, n: number): { sent: string[] } {
  const reached = tx as unknown as Reached;
  const session =
    '_' in reached && 'session' in reached._
      ? reached._.session
      : (reached as { session: { client: Sent } }).session;
  const real = session.client;
  const sent: string[] = [];
  session.client = new Proxy(real, {
    get(target, name) {
      if (name !== 'unsafe') return Reflect.get(target, name);
      return (query: string, ...rest: unknown[]) => {
        sent.push(query);
        return sent.length === n ? target.unsafe('select 1 / 0', []) : target.unsafe(query, ...rest);
      };
    },
  });
  return { sent };
}

const record = (fields: Record<string, unknown>) => ({
  verb: 'record_outcome' as const,
  act: recordOutcome,
  input: outcomeInput.parse({ hearing: 'h1', ...fields }),
});
type Doing = { verb: ActName; act: Order<OutcomeInput>['act']; input: OutcomeInput };
const DOINGS: [string, () => Doing][] = [
  ['held', () => record({ what: 'held' })],
  ['adjourned', () => record({ what: 'adjourned', next: '2026-12-03' })],
  ['custody extended', () => record({ what: 'custody_extended', party: 'y1', until: '2027-01-20' })],
  ['requalified', () => record({ what: 'requalified', newCharge: 'another post' })],
  ['verdict', () => record({ what: 'verdict' })],
  ['appeal decided', () => record({ what: 'appeal_decided' })],
  [
    'corrected',
    () => ({
      verb: 'correct',
      act: correctOutcome(caseId),
      input: outcomeInput.parse({ hearing: 'h2', what: 'adjourned', next: '2026-12-03' }),
    }),
  ],
  [
    'observed',
    () => ({
      verb: 'observe',
      // The engine is the same whatever an act asks for; its type is not looked at here.
      act: observe as unknown as Act<OutcomeInput>,
      input: observeInput.parse({
        hearing: 'h1',
        seen: [{ indicator: 5, answer: 'not_met', note: 'the door was shut' }],
      }) as unknown as OutcomeInput,
    }),
  ],
];

/** Everything that an act may touch, as it stands. */
async function everything() {
  const d = await as(lawyer.viewer, ({ tx }) => compile(tx, caseId));
  const [counts] = await team.admin`select (select count(*) from record.event) as events,
    (select count(*) from record.past_fact) as past, (select count(*) from record.idempotency) as keys,
    (select count(*) from record.fact) as facts, (select count(*) from record.citation) as citations,
    (select count(*) from record.source) as sources, (select count(*) from record.publish_request) as requests`;
  return { d, counts };
}

/** The act with a failure at its n-th statement, always undone; what was sent, and whether it got through. */
async function attempt(doing: Doing, n: number): Promise<{ sent: string[]; through: boolean }> {
  let sent: string[] = [];
  let through = false;
  await as(
    lawyer.viewer,
    async (ctx) => {
      const counted = failingAt(ctx.tx, n);
      sent = counted.sent;
      const done = await enactWithin(ctx, { caseId, key: randomUUID(), reason: 'a trial', ...doing });
      through = done.ok;
      if (n === Number.POSITIVE_INFINITY) throw new Error('only counted');
    },
    NOW,
  ).catch(() => {});
  return { sent, through };
}

describe('promise 11: all of an act, or nothing', () => {
  it.each(DOINGS)('%s: a failure at any statement leaves nothing', async (name, doing) => {
    const before = await everything();
    const { sent, through } = await attempt(doing(), Number.POSITIVE_INFINITY);
    expect(through).toBe(true);
    // Of the reading at the beginning every tenth statement, of what follows each one.
    const first = sent.findIndex((query) => /^\s*insert/i.test(query)) + 1;
    const places = sent.map((_, at) => at + 1).filter((n) => n >= first || n % 10 === 1);
    expect(first).toBeGreaterThan(1);
    const gotThrough: number[] = [];
    for (const n of places) if ((await attempt(doing(), n)).through) gotThrough.push(n);
    expect(gotThrough).toEqual([]);
    expect(await everything()).toEqual(before);
    figure(
      11,
      `${name}: failed at ${places.length} of ${sent.length} statements, ${sent.length - first + 1} of them writing: 0 half-done`,
    );
  });
});
