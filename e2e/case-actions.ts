import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ACTIONS, type Decision } from '@/lib/server/policy/table';
import type { ClosedCase } from './closed-case';

// The server actions of the build, by the id with which anybody can call them.

export type Action = { name: string; id: string; at: string; decision: Decision; bound: unknown[] };

const MANIFEST = path.join(import.meta.dirname, '..', '.next', 'server', 'server-reference-manifest.json');

type Listed = { exportedName: string; filename: string; workers: Record<string, unknown> };

/** What pages bind to an action before the form, in its order. */
const BOUND: Record<string, (site: ClosedCase) => unknown[]> = {
  enterOnCase: ({ ref }) => [ref, 'schedule'],
  citeFact: ({ ref }) => [ref, 'h1'],
  correctFact: ({ ref }) => [ref, 'h1'],
  retractFact: ({ ref }) => [ref, 'h1'],
};

/** Every action of the build, with an address that answers it, in this case where it names one. */
export function actionsOf(site: ClosedCase): Action[] {
  const { node } = JSON.parse(readFileSync(MANIFEST, 'utf8')) as { node: Record<string, Listed> };
  const parts: Record<string, string> = {
    locale: 'en',
    ref: site.ref,
    id: 'h1',
    hearing: 'h1',
    person: 'p1',
    verb: 'schedule',
    member: site.members.editor ?? '',
    login: site.logins.editor ?? '',
    key: 'x.h1.-',
    token: 'A'.repeat(43),
  };
  return Object.entries(node).map(([id, { exportedName, filename, workers }]) => {
    const name = `${filename.replace('app/[locale]/', '')} ${exportedName}`;
    const at = (Object.keys(workers)[0] ?? '')
      .replace(/^app|\/page$/g, '')
      .replace(/\[(\w+)\]/g, (_whole, part: string) => parts[part] ?? 'x');
    return {
      name,
      id,
      at,
      decision: ACTIONS[name] ?? { who: 'nobody' },
      bound: BOUND[exportedName]?.(site) ?? [],
    };
  });
}
