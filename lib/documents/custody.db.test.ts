import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { as } from '@/lib/db/as';
import { CASE } from '@/lib/db/invariants/setting';
import { type TrialMember, trialTeam } from '@/lib/db/trial-team';
import { changeCircle } from './change-circle';
import { RECORD_BYTES } from './document';
import { BrokenSeal } from './sealed-record';
import { announce, photo, REF, trialCase } from './trial/trial-case';

const open = () => trialCase(trialTeam);
let t: Awaited<ReturnType<typeof open>>;

beforeAll(async () => {
  t = await open();
});
afterAll(() => t.end());

describe('the circle of a document', () => {
  it('is counsel for a lawyer: nobody else of the case sees the file, its name or its log', async () => {
    const id = await t.bring(t.lawyer, photo(900));
    expect([await t.seen(t.lawyer, id), await t.seen(t.colleague, id)]).toEqual([true, true]);
    for (const other of [t.editor, t.reviewer, t.stranger]) {
      expect(await t.seen(other, id)).toBe(false);
      expect(await t.save(other, id)).toBeNull();
      expect(await t.log(other, id)).toBeUndefined();
    }
    expect(await t.list(t.stranger)).toBeNull();
    expect(await t.log(t.colleague, id)).toEqual(['A. Lawyer: received']);
    expect(await t.start(t.editor, announce(photo(900), { circle: 'counsel' }))).toMatchObject({
      reason: 'circle',
    });
    expect(await t.start(t.reviewer, announce(photo(900)))).toMatchObject({ reason: 'read_only' });
    expect(await t.start(t.stranger, announce(photo(900)))).toMatchObject({ reason: 'not_found' });
  });

  it('widens and narrows by who is in it; the log says from where to where', async () => {
    const id = await t.bring(t.lawyer, photo(901));
    const change = (who: TrialMember, circle: 'counsel' | 'team' | 'publishable', version: number) =>
      as(who.viewer, (ctx) => changeCircle(ctx, REF, { id, circle, version }));
    expect(await change(t.editor, 'team', 1)).toMatchObject({ reason: 'not_found' });
    expect(await change(t.lawyer, 'team', 1)).toEqual({ ok: true });
    expect(await t.seen(t.editor, id)).toBe(true);
    expect(await t.save(t.reviewer, id)).not.toBeNull();
    expect(await change(t.editor, 'counsel', 2)).toMatchObject({ reason: 'circle' });
    expect(await change(t.reviewer, 'publishable', 2)).toMatchObject({ reason: 'read_only' });
    expect(await change(t.colleague, 'counsel', 1)).toEqual({
      ok: false,
      reason: 'conflict',
      theirs: 'team',
      version: 2,
    });
    expect(await change(t.colleague, 'counsel', 2)).toEqual({ ok: true });
    const log = (await t.custody(t.lawyer, id))?.log;
    expect(log?.map(({ actor, act, from, to }) => [actor, act, from, to])).toEqual([
      ['A. Lawyer', 'received', null, null],
      ['A. Lawyer', 'circle_changed', 'counsel', 'team'],
      ['A reviewer', 'opened', null, null],
      ['B. Lawyer', 'circle_changed', 'team', 'counsel'],
    ]);
  });

  it('does not open an upload that is under way to anybody but who brings it', async () => {
    const announced = announce(photo(900), { circle: 'team' });
    await t.start(t.editor, announced);
    expect((await t.list(t.lawyer))?.open.map(({ id }) => id)).not.toContain(announced.id);
    expect(await t.send(t.lawyer, announced.id, 0, photo(900))).toMatchObject({ reason: 'not_found' });
    expect((await t.list(t.editor))?.open.map(({ id }) => id)).toContain(announced.id);
  });
});

describe('what the database holds', () => {
  it('keeps a kept document as it is, and its log for ever', async () => {
    const id = await t.bring(t.lawyer, photo(902));
    const attempt = (statement: string) =>
      t.admin.unsafe(statement).then(
        () => 'done',
        (error: { constraint_name?: string }) => error.constraint_name,
      );
    for (const change of [
      "sha256 = decode(repeat('00', 32), 'hex')",
      'bytes = 3',
      "state = 'uploading'",
      "stored_as = 'ab/' || repeat('a', 32)",
    ])
      expect(await attempt(`update record.document set ${change} where id = '${id}'`)).toBe(
        'document_keeps_its_content',
      );
    expect(await attempt('delete from record.document_event')).toBe('event_is_append_only');
    expect(await attempt('update record.document_event set actor = actor')).toBe('event_is_append_only');
  });

  it('lets nobody sign a line of the log as somebody else, and no other role near', async () => {
    const id = await t.bring(t.lawyer, photo(903));
    const [role] =
      await t.admin`select has_table_privilege('docket_publisher', 'record.document', 'select') as a,
      has_table_privilege('docket_public', 'record.document', 'select') as b,
      has_table_privilege('docket_auth', 'record.document_event', 'select') as c`;
    expect(role).toEqual({ a: false, b: false, c: false });
    const forged = as(t.lawyer.viewer, ({ tx }) =>
      tx.execute(sql`insert into record.document_event (case_id, document_id, member_id, actor, act)
        values (${CASE}, ${id}, ${t.editor.id}, 'An editor', 'opened')`),
    );
    await expect(forged).rejects.toThrow('42501');
  });
});

describe('a stored file that was touched', () => {
  it.each([
    [
      'a byte turned',
      (file: (n: number) => string) => {
        const bytes = readFileSync(file(1));
        bytes[40] = (bytes[40] ?? 0) ^ 1;
        writeFileSync(file(1), bytes);
      },
    ],
    [
      'two records in each other’s place',
      (file: (n: number) => string) => {
        const [a, b] = [readFileSync(file(0)), readFileSync(file(1))];
        writeFileSync(file(0), b);
        writeFileSync(file(1), a);
      },
    ],
    ['the last record gone', (file: (n: number) => string) => rmSync(file(2))],
    [
      'the last record cut',
      (file: (n: number) => string) => writeFileSync(file(2), readFileSync(file(2)).subarray(0, -9)),
    ],
  ])('is not handed out: %s', async (_, touch) => {
    const id = await t.bring(t.lawyer, photo(2 * RECORD_BYTES + 99));
    const inside = await t.folderOf(id);
    touch((n) => path.join(inside, String(n).padStart(3, '0')));
    await expect(t.save(t.lawyer, id)).rejects.toThrow(BrokenSeal);
  });
});
