type Tree = { [name: string]: unknown };

// Names that reach into every object of the program when assigned.
const REACHES_OUT = new Set(['__proto__', 'constructor', 'prototype']);

// No form of ours nests deeper.
const DEEPEST = 6;

// No database keeps such a text: zod refuses it for every kind of field.
const UNREADABLE = Symbol('a text with a NUL');
const readable = (value: unknown) => (typeof value === 'string' && value.includes('\0') ? UNREADABLE : value);

/** Whether what a field was given is a text that cannot be read. */
export const isUnreadable = (value: unknown): boolean => value === UNREADABLE;

/**
 * What a form sent, as an object for zod: `a.b` nests, `a.0.b` makes a list in the order of its numbers, a name ending
 * in `[]` is always a list (without the brackets), of any other repeated name the last counts. An empty text is a field
 * not filled in, and is left out; so are the framework's own fields and names that nest deeper than six. A text with a NUL
 * is read as what no schema of zod takes. Files pass as they are.
 */
export function readSent(data: FormData): Tree {
  const root: Tree = Object.create(null);
  const all = new Map<string, unknown[]>();
  for (const [name, value] of data) {
    const given = all.get(name) ?? [];
    all.set(name, given);
    if (value !== '') given.push(readable(value));
  }
  for (const [name, given] of all) {
    const list = name.endsWith('[]');
    const path = name.split('.', DEEPEST + 1);
    if (name.startsWith('$') || name.includes('\0') || path.length > DEEPEST) continue;
    if (given.length === 0 && !list) continue;
    put(root, list ? name.slice(0, -2).split('.') : path, list ? given : given.at(-1));
  }
  return withLists(root) as Tree;
}

function put(at: Tree, path: string[], value: unknown): void {
  const [first = '', ...rest] = path;
  if (first === '' || REACHES_OUT.has(first)) return;
  if (rest.length === 0) {
    at[first] = value;
    return;
  }
  const below = at[first];
  const next: Tree = isTree(below) ? below : Object.create(null);
  at[first] = next;
  put(next, rest, value);
}

const isTree = (value: unknown): value is Tree =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === null;

function withLists(value: unknown): unknown {
  if (!isTree(value)) return value;
  const entries = Object.entries(value).map(([name, below]) => [name, withLists(below)] as const);
  if (entries.length > 0 && entries.every(([name]) => /^\d{1,3}$/.test(name)))
    return entries.sort(([a], [b]) => Number(a) - Number(b)).map(([, below]) => below);
  return Object.fromEntries(entries);
}
