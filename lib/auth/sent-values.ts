type Tree = { [name: string]: unknown };

// Names that reach into every object of the program when assigned.
const REACHES_OUT = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * What a form sent, as an object for zod: `a.b` nests, `a.0.b` makes a list in the order of its numbers, a name ending
 * in `[]` is always a list (without the brackets), of any other repeated name the last counts. An empty text is a field
 * not filled in, and is left out; so are the framework's own fields. Files pass as they are.
 */
export function readSent(data: FormData): Tree {
  const root: Tree = Object.create(null);
  for (const name of new Set(data.keys())) {
    if (name.startsWith('$')) continue;
    const given = data.getAll(name).filter((value) => value !== '');
    const list = name.endsWith('[]');
    if (given.length === 0 && !list) continue;
    put(root, (list ? name.slice(0, -2) : name).split('.'), list ? given : given.at(-1));
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
