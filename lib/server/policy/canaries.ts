import type { Sql } from 'postgres';

// Words that stand nowhere else, put into everything that is confidential, and the search for them in what is public.

/** The beginnings of every canary: one of each script that our texts are written in. */
const STEMS = { en: 'qzxwvk', ru: 'щъэжцыф', kk: 'ңғқһұіө' } as const;
type Script = keyof typeof STEMS;

/** The canary of a number, in a script. */
export const canary = (number: number, script: Script = 'en'): string => `${STEMS[script]}${number}z`;

const escapes = (text: string, to: (code: number) => string) =>
  [...text].map((letter) => to(letter.codePointAt(0) ?? 0)).join('');

const canaryWords = (number: number): Record<Script, string> => ({
  en: canary(number),
  ru: canary(number, 'ru'),
  kk: canary(number, 'kk'),
});

/** Every way in which a text may stand in something public: as it is, and as the usual encodings write it. */
export function variantsOf(text: string): string[] {
  const bytes = Buffer.from(text);
  // Base64 depends on where in three bytes a text begins; its edges depend on the neighbours, and are left out.
  const base64 = [0, 1, 2].map((before) =>
    Buffer.concat([Buffer.alloc(before), bytes])
      .toString('base64')
      .slice(before === 0 ? 0 : before + 1)
      .replace(/.{0,2}=*$/, ''),
  );
  const percent = [...bytes].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');
  const hex = (code: number) => code.toString(16);
  return [
    text,
    ...base64,
    ...base64.map((one) => one.replaceAll('+', '-').replaceAll('/', '_')),
    percent,
    encodeURIComponent(text),
    escapes(text, (code) => `&#${code};`),
    escapes(text, (code) => `&#x${hex(code)};`),
    escapes(text, (code) => `\\u${hex(code).padStart(4, '0')}`),
    bytes.toString('hex'),
  ].map((one) => one.toLowerCase());
}

const VARIANTS = Object.values(STEMS).flatMap(variantsOf);

/** The variants of any canary that stand in a text. Base64 is compared without regard to case: it is looser, not blinder. */
export function canariesIn(text: string): string[] {
  const folded = text.toLowerCase();
  return [...new Set(VARIANTS)].filter((variant) => folded.includes(variant));
}

/** The numbers of the canaries that stand in a text as they are. */
export function numbersIn(text: string): number[] {
  const found = text.matchAll(new RegExp(`(?:${Object.values(STEMS).join('|')})(\\d+)z`, 'gi'));
  return [...new Set([...found].map(([, number]) => Number(number)))];
}

// What only the program writes and reads: the list of a fact, how a date was reckoned, a zone, a digest.
const STRUCTURE = '(^|_)(basis|words|list|zone|time|digest|sha256|about|part|point)$';

type Filling = { wordsOf?: (number: number) => Record<Script, string>; closed?: boolean };

/**
 * Puts a canary of its own into every column of the case that takes free text, in every table that the catalogue knows;
 * as superuser, past triggers, but not past checks: a column whose rule refuses it can hold no free text. Keys and
 * references stay. `wordsOf` gives other words in the place of canaries. `closed` leaves what may be published as it is:
 * where the publisher reads a table, it fills only the facts in it that are not public. Answers the number of each column.
 */
export async function fillWithCanaries(
  admin: Sql,
  caseId: string,
  { wordsOf = canaryWords, closed = false }: Filling = {},
): Promise<Map<string, number>> {
  const columns = await admin`
    select c.relname as table, a.attname as column, t.typname as type,
           has_any_column_privilege('docket_publisher', c.oid, 'select') as published,
           exists (select 1 from pg_attribute i where i.attrelid = c.oid and i.attname = 'id' and i.atttypid = 'text'::regtype) as facts
      from pg_class c
      join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
      join pg_type t on t.oid = a.atttypid and t.typname in ('text', 'jsonb')
     where c.relnamespace = 'record'::regnamespace and c.relkind = 'r' and a.attname !~ ${STRUCTURE}
       and exists (select 1 from pg_attribute k where k.attrelid = c.oid and k.attname = 'case_id')
       and not exists (select 1 from pg_constraint f
             where f.conrelid = c.oid and f.contype in ('f', 'p') and a.attnum = any(f.conkey))
     order by 1, 2`;
  const filled = new Map<string, number>();
  for (const [at, { table, column, type, published, facts }] of columns.entries()) {
    const [own, col] = [admin(`record.${table}`), admin(String(column))];
    if (closed && published && !facts) continue;
    const kept =
      closed && published
        ? admin`and id in (select f.id from record.fact f where f.case_id = ${caseId} and f.visibility <> 'public')`
        : admin``;
    const words = wordsOf(at);
    const value = type === 'jsonb' ? admin.json(words) : [...new Set(Object.values(words))].join(' ');
    const count = await admin
      .begin(async (tx) => {
        await tx`set local session_replication_role = replica`;
        // No two rows alike, where they may not be.
        const rows =
          type === 'jsonb'
            ? await tx`update ${own} set ${col} = ${value} where case_id = ${caseId} ${kept}`
            : await tx`update ${own} set ${col} = ${value} || ' ' || translate(ctid::text, '(,)', '')
                where case_id = ${caseId} ${kept}`;
        return rows.count;
      })
      .catch(() => 0);
    if (count > 0) filled.set(`${table}.${column}`, at);
  }
  return filled;
}
