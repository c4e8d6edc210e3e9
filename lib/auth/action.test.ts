import { beforeEach, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { DatabaseFailure } from '@/lib/db/errors';
import { ASKED, type FormState } from '@/lib/ui/form-state';
import { actionOf, memberActionOf, openActionOf, type VerbResult } from './action';
import type { SignedIn } from './current-viewer';

const request = vi.hoisted(() => ({
  headers: new Map<string, string>(),
  viewer: null as SignedIn | null | Error,
  undone: 0,
}));
class Redirected extends Error {}

vi.mock('next/headers', () => ({ headers: async () => request.headers }));
vi.mock('next/navigation', () => ({
  redirect: (to: string) => {
    throw new Redirected(to);
  },
}));
vi.mock('./current-viewer', () => ({
  readViewer: async () => {
    if (request.viewer instanceof Error) throw request.viewer;
    return request.viewer;
  },
}));
vi.mock('@/lib/db/as', () => ({
  as: async (viewer: unknown, fn: (ctx: unknown) => Promise<unknown>) => {
    try {
      return await fn({ viewer });
    } catch (error) {
      request.undone += 1;
      throw error;
    }
  },
}));

function member(steppedUpAt: Date | null, secondFactor = true): SignedIn {
  const at = new Date();
  return {
    viewer: { kind: 'member', sessionHash: 'a'.repeat(64) },
    member: {
      id: 'm',
      tenantId: 't',
      tenantName: 'FICTION',
      training: true,
      name: 'FICTION',
      login: 'fiction',
      code: 'c',
      orgRole: 'member',
      locale: 'en',
    },
    session: { id: 's', hash: 'a', createdAt: at, steppedUpAt, expiresAt: at, secondFactor },
  };
}

type Reason = 'taken' | 'wait';
const input = z.object({ title: z.string().min(3), password: z.string().optional() });
const say = (locale: string, reason: Reason, count?: number) => `${locale} ${reason} ${count ?? ''}`.trim();
let verb = vi.fn<() => Promise<VerbResult<Reason>>>();
const options = { input, say, secret: ['password'], broken: { one_title: 'taken' as const } };
const action = actionOf<z.infer<typeof input>, Reason>({ ...options, verb: () => verb() });

function form(more: Record<string, string> = {}): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries({
    locale: 'ru',
    key: 'k1',
    title: 'typed',
    password: 'hush',
    ...more,
  }))
    data.append(name, value);
  return data;
}

beforeEach(() => {
  request.headers = new Map([['next-action', 'x']]);
  request.viewer = member(new Date());
  request.undone = 0;
  verb = vi.fn(async () => ({ ok: true, to: '/lawyer/cases#h3' }) as const);
});

const kept = { values: { locale: ['ru'], key: ['k1'], title: ['typed'] }, attempt: 1 };

describe('an action', () => {
  it('answers where to go with JavaScript, and sends the browser there without', async () => {
    expect(await action(ASKED, form())).toEqual({ kind: 'done', to: '/ru/lawyer/cases#h3' });
    request.headers = new Map();
    await expect(action(ASKED, form())).rejects.toThrow('/ru/lawyer/cases#h3');
    verb = vi.fn(async () => ({ ok: true, to: '/en/lawyer' }) as const);
    await expect(action(ASKED, form())).rejects.toThrow(/^\/en\/lawyer$/);
  });

  it('gives a refusal its words, keeps what was typed but no secret, and undoes the transaction', async () => {
    verb = vi.fn(async () => ({ ok: false, reason: 'wait', fields: { title: 'taken' }, count: 4 }) as const);
    const first = await action(ASKED, form());
    expect(first).toEqual({
      kind: 'refused',
      code: 'wait',
      reason: 'ru wait 4',
      fields: { title: 'ru taken' },
      ...kept,
    });
    expect(request.undone).toBe(1);
    expect(await action(first, form())).toMatchObject({ attempt: 2 });
    expect(await action({ ...first, attempt: 'many' } as unknown as FormState, form())).toMatchObject({
      attempt: 1,
    });
  });

  it('says in the form’s language what is wrong with a field, and does not call the verb', async () => {
    const state = await action(ASKED, form({ title: 'ab' }));
    expect(state).toMatchObject({
      kind: 'refused',
      code: 'invalid',
      fields: { title: 'Не менее 3 знаков.' },
    });
    expect(await action(ASKED, form({ title: '' }))).toMatchObject({
      fields: { title: 'Заполните это поле.' },
    });
    expect(await action(ASKED, form({ title: 'typed\0' }))).toMatchObject({
      code: 'invalid',
      fields: { title: 'Запись непонятна.' },
    });
    expect(verb).not.toHaveBeenCalled();
  });

  it('shows both versions of a conflict', async () => {
    const conflict = {
      theirs: [{ label: 'a', value: '1' }],
      yours: [{ label: 'a', value: '2' }],
      seen: { version: '7' },
    };
    verb = vi.fn(async () => ({ ok: false, conflict }));
    expect(await action(ASKED, form())).toEqual({ kind: 'conflict', ...conflict, ...kept });
    expect(request.undone).toBe(1);
  });

  it('keeps everything when nobody is signed in, or not by both factors', async () => {
    for (const viewer of [null, member(null, false)]) {
      request.viewer = viewer;
      expect(await action(ASKED, form())).toEqual({ kind: 'expired', ...kept });
    }
    expect(verb).not.toHaveBeenCalled();
  });

  it('asks for a fresh second step where the verb wants one', async () => {
    const weighty = memberActionOf<z.infer<typeof input>, Reason>({
      ...options,
      stepUp: true,
      act: () => verb(),
    });
    expect(await weighty(ASKED, form())).toMatchObject({ kind: 'done' });
    request.viewer = member(new Date(Date.now() - 5 * 60_000));
    expect(await weighty(ASKED, form())).toMatchObject({ kind: 'refused', code: 'step_up_needed', ...kept });
    expect(verb).toHaveBeenCalledTimes(1);
  });

  it('keeps everything through a failure, and logs none of it', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    const failures = [
      [new DatabaseFailure('57P01'), { kind: 'unreachable' }],
      [new TypeError('typed'), { kind: 'unreachable' }],
      [new DatabaseFailure('23505', { constraint_name: 'one_title' }), { kind: 'refused', code: 'taken' }],
      [new DatabaseFailure('23514', { constraint_name: 'other' }), { kind: 'refused', code: 'broken' }],
    ] as const;
    for (const [error, state] of failures) {
      verb = vi.fn(() => Promise.reject(error));
      expect(await action(ASKED, form())).toMatchObject({ ...state, ...kept });
    }
    request.viewer = new DatabaseFailure('08006');
    expect(await action(ASKED, form())).toEqual({ kind: 'unreachable', ...kept });
    expect(log.mock.calls.flat().join('\n')).not.toMatch(/typed|hush/);
    expect(log).toHaveBeenCalledTimes(4);
    log.mockRestore();
  });

  it('of anybody asks for no session', async () => {
    request.viewer = null;
    const open = openActionOf<z.infer<typeof input>, Reason>({ ...options, act: () => verb() });
    expect(await open(ASKED, form())).toMatchObject({ kind: 'done' });
  });
});
