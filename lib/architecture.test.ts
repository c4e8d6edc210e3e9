import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

// The rules of lib/README.md, executed. There is no list of exceptions: a rule that does not fit is changed there.

const ROOT = path.join(import.meta.dirname, '..');
const NOUNS =
  'dates names law sources people courts cases charges decisions appeals custody hearings incidents complaints documents deadlines consents dossiers reminders acts outbox teams notes history reviews docket briefings imports'.split(
    ' ',
  );
const BASE = ['db', 'auth', 'i18n', 'ui'];
const MEANINGLESS = /^(utils?|helpers?|common|shared|services?|misc|manager|types|constants|index)$/;
const GENERATED = /^(node_modules|\.next|\.docket|\.git|public|drizzle\/migrations)(\/|$)/;

function filesUnder(folder: string): string[] {
  return readdirSync(path.join(ROOT, folder)).flatMap((name) => {
    const at = path.join(folder, name);
    if (GENERATED.test(at)) return [];
    return statSync(path.join(ROOT, at)).isDirectory() ? filesUnder(at) : [at];
  });
}

const files = ['app', 'lib', 'drizzle', 'e2e'].flatMap(filesUnder);
const sources = files.filter((file) => /\.tsx?$/.test(file));
const textOf = (file: string) => readFileSync(path.join(ROOT, file), 'utf8');

/** What a text imports, as paths from the root for our own files and as bare names for packages. */
function importsOf(file: string, text: string): string[] {
  const found = [...text.matchAll(/\b(?:from|import\(|import)\s*['"]([^'"\n]+)['"]/g)];
  return found
    .map((match) => match[1] ?? '')
    .map((name) =>
      name.startsWith('@/')
        ? name.slice(2)
        : name.startsWith('.')
          ? path.join(path.dirname(file), name)
          : name,
    );
}

/** Why `file` may not import `to`; null if it may. */
function forbidden(file: string, to: string): string | null {
  const [from, noun = ''] = file.split('/');
  const [room, target = ''] = to.split('/');
  const vocabulary = to.startsWith('drizzle/vocabulary/');
  if (from === 'drizzle' && !['drizzle'].includes(room ?? '') && ['app', 'lib', 'e2e'].includes(room ?? '')) {
    return /\.test\.ts$/.test(file) ? null : 'drizzle imports only drizzle';
  }
  if (file.startsWith('drizzle/vocabulary/') && to !== 'drizzle/vocabulary/i18n')
    return 'a vocabulary imports nothing';
  if (from === 'lib' && room === 'app') return 'lib never imports app';
  if (from === 'app' && room === 'drizzle' && !vocabulary)
    return 'app imports nothing of drizzle but vocabulary';
  if (from === 'app' && /^(postgres|drizzle-orm)(\/|$)/.test(to)) return 'app imports no database client';
  if (
    /^app\/(\[locale\]\/\(docket\)|api\/v1|feeds)\//.test(file) &&
    room === 'lib' &&
    /^(db|auth|imports|reviews|server)$/.test(target)
  ) {
    return 'the public pages reach lib/docket and pure modules only';
  }
  if (from !== 'lib' || room !== 'lib' || /\.test\.tsx?$/.test(file)) return null;
  const [mine, theirs] = [NOUNS.indexOf(noun), NOUNS.indexOf(target)];
  if (mine >= 0 && theirs > mine) return `${noun} stands left of ${target}`;
  if (mine >= 0 && target === 'server') return 'a noun knows nothing of what runs around it';
  if (BASE.includes(noun) && theirs >= 0) return `lib/${noun} lies below the nouns`;
  return null;
}

describe('direction', () => {
  it('sees a forbidden import', () => {
    expect(forbidden('lib/dates/a.ts', 'lib/docket/b')).not.toBeNull();
    expect(forbidden('app/[locale]/(docket)/page.tsx', 'lib/db/as')).not.toBeNull();
    expect(importsOf('lib/a/b.ts', "import {\n  x,\n} from '../docket/y';\nimport('@/lib/db/as');")).toEqual([
      'lib/docket/y',
      'lib/db/as',
    ]);
  });
  it('is kept by every import', () => {
    const broken = sources.flatMap((file) =>
      importsOf(file, textOf(file)).flatMap((to) => {
        const why = forbidden(file, to);
        return why === null ? [] : [`${file} → ${to}: ${why}`];
      }),
    );
    expect(broken).toEqual([]);
  });
});

describe('names and size', () => {
  it('every folder of lib is a noun of the plan or one of its rooms', () => {
    const folders = readdirSync(path.join(ROOT, 'lib')).filter((name) =>
      statSync(path.join(ROOT, 'lib', name)).isDirectory(),
    );
    expect(folders.filter((name) => ![...NOUNS, ...BASE, 'server'].includes(name))).toEqual([]);
  });
  it('no file or folder has a name that says nothing', () => {
    expect(
      files.filter((file) => file.split('/').some((part) => MEANINGLESS.test(part.replace(/\..*$/, '')))),
    ).toEqual([]);
  });
  it('no file is longer than 250 lines, and half of them are short', () => {
    const lengths = sources.map((file) => ({ file, lines: textOf(file).split('\n').length }));
    expect(lengths.filter(({ lines }) => lines > 251)).toEqual([]);
    const sorted = lengths.map(({ lines }) => lines).sort((a, b) => a - b);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThan(120);
  });
  it('a page has at most 120 lines', () => {
    const pages = sources.filter((file) => /\/page\.tsx$/.test(file));
    expect(pages.filter((file) => textOf(file).split('\n').length > 121)).toEqual([]);
  });
});

describe('the public pages', () => {
  const docket = sources.filter((file) => file.startsWith('app/[locale]/(docket)/'));
  it('hide nothing from a reader without JavaScript', () => {
    expect(docket.filter((file) => /\bSuspense\b|['"]use (client|server)['"]/.test(textOf(file)))).toEqual(
      [],
    );
    expect(docket.filter((file) => /(^|\/)(loading\.tsx|actions\.ts)$/.test(file))).toEqual([]);
  });
  it('are made when they are asked for', () => {
    expect(textOf('app/[locale]/(docket)/layout.tsx')).toContain("export const dynamic = 'force-dynamic'");
  });
});

describe('what is refused everywhere', () => {
  const MARKS =
    /sql\.raw|dangerouslySetInnerHTML|from 'next\/(image|og)'|draftMode|@ts-ignore|biome-ignore|\bas any\b/;
  it('stands nowhere', () => {
    const self = 'lib/architecture.test.ts';
    expect(sources.filter((file) => file !== self && MARKS.test(textOf(file)))).toEqual([]);
  });
  it('an actions file exports only actions', () => {
    const actions = sources.filter((file) => /\/actions\.ts$/.test(file));
    expect(actions.filter((file) => /export (?!async function )/.test(textOf(file)))).toEqual([]);
  });
  it('the project names no registry and no machine', () => {
    const told = files.filter((file) => /registry\.npmjs|\/wor[k]\/|\/roo[t]\//.test(textOf(file)));
    expect(told).toEqual([]);
  });
});
