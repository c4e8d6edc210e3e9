import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROLES, type Role } from './connect';
import { type TestDatabase, testDatabase } from './test-database';

// Promise 4: what the catalogue says of the walls, and that each role meets them. Everything is enumerated from pg_class
// and pg_proc, so that a table or function made tomorrow is judged too. There is no list of exceptions.

let database: TestDatabase;
let admin: postgres.Sql;
const pools = new Map<Role, postgres.Sql>();
const as = (role: Role) => pools.get(role) ?? admin;

beforeAll(async () => {
  database = await testDatabase();
  admin = postgres(database.adminUrl, { max: 1, onnotice: () => {} });
  for (const role of ROLES) pools.set(role, postgres(database.urlFor(role), { max: 1, onnotice: () => {} }));
});
afterAll(async () => {
  await Promise.all([admin, ...pools.values()].map((sql) => sql.end()));
  await database.drop();
});

async function tablesOf(schema: string): Promise<string[]> {
  const rows = await admin`
    select c.relname from pg_class c where c.relnamespace = ${schema}::regnamespace and c.relkind in ('r', 'p', 'v', 'm', 'f')
     order by 1`;
  return rows.map((row) => String(row.relname));
}

/** What the database answers to a statement: the SQLSTATE of its refusal, or `ok`. */
async function answer(sql: postgres.Sql, statement: string): Promise<string> {
  try {
    await sql.unsafe(statement);
    return 'ok';
  } catch (error) {
    return error instanceof postgres.PostgresError ? error.code : String(error);
  }
}
const REFUSED = '42501';
const READ_ONLY = '25006';

describe('the public role', () => {
  it('reads the docket and not one table of record, auth or the migrations', async () => {
    const sql = as('public');
    let refused = 0;
    for (const schema of ['record', 'auth', 'docket_meta']) {
      for (const table of await tablesOf(schema)) {
        expect([table, await answer(sql, `select * from ${schema}.${table} limit 1`)]).toEqual([
          table,
          REFUSED,
        ]);
        refused += 1;
      }
    }
    expect(refused).toBeGreaterThan(40);
    // The positive control: the same questions are answered to those who may ask them.
    for (const table of await tablesOf('record')) {
      expect([table, await answer(as('operator'), `select * from record.${table} limit 1`)]).toEqual([
        table,
        'ok',
      ]);
    }
    for (const table of await tablesOf('docket')) {
      const expected = table === 'origin' ? REFUSED : 'ok';
      expect([table, await answer(sql, `select * from docket.${table} limit 1`)]).toEqual([table, expected]);
    }
  });

  it('may execute no function of ours, and write nothing anywhere', async () => {
    const functions = await admin`
      select p.oid::regprocedure::text as name from pg_proc p
       where p.pronamespace in ('record'::regnamespace, 'auth'::regnamespace, 'docket'::regnamespace)
         and (has_function_privilege('docket_public', p.oid, 'execute'))`;
    expect(functions.map((row) => row.name)).toEqual([]);
    for (const table of await tablesOf('docket')) {
      const [may] = await admin`
        select has_table_privilege('docket_public', ${`docket.${table}`}, 'insert, update, delete, truncate') as write`;
      expect([table, may?.write]).toEqual([table, false]);
      expect([REFUSED, READ_ONLY]).toContain(await answer(as('public'), `delete from docket.${table}`));
    }
    const writable = `set transaction read write; delete from docket.revision`;
    expect(await answer(as('public'), writable)).toBe(REFUSED);
  });
});

describe('the catalogue', () => {
  it('has forced row-level security on every table of record and auth, with a policy for every command granted', async () => {
    const rows = await admin`
      select n.nspname || '.' || c.relname as name, c.relrowsecurity and c.relforcerowsecurity as forced,
             (select count(*)::int from pg_policy p where p.polrelid = c.oid) as policies
        from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where n.nspname in ('record', 'auth') and c.relkind in ('r', 'p')`;
    expect(rows.length).toBeGreaterThan(40);
    expect(rows.filter((row) => !row.forced || row.policies === 0)).toEqual([]);
  });

  it('has no policy that lets a row be written which it does not check', async () => {
    const rows = await admin`
      select c.relname, p.polname from pg_policy p join pg_class c on c.oid = p.polrelid
       where p.polcmd in ('a', 'w', '*') and p.polwithcheck is null`;
    expect(rows).toEqual([]);
  });

  it('has no view over anything, and gives PUBLIC nothing of ours', async () => {
    const views = await admin`
      select relname from pg_class where relkind in ('v', 'm')
         and relnamespace in ('record'::regnamespace, 'auth'::regnamespace, 'docket'::regnamespace)`;
    expect(views).toEqual([]);
    const given = await admin`
      select c.relname as name from pg_class c, aclexplode(c.relacl) a
       where a.grantee = 0 and c.relnamespace in ('record'::regnamespace, 'auth'::regnamespace, 'docket'::regnamespace)
      union all
      select p.proname from pg_proc p, aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a
       where a.grantee = 0 and p.pronamespace in ('record'::regnamespace, 'auth'::regnamespace, 'docket'::regnamespace)
      union all
      select n.nspname from pg_namespace n, aclexplode(n.nspacl) a
       where a.grantee = 0 and n.nspname in ('record', 'auth', 'docket', 'docket_meta')`;
    expect(given).toEqual([]);
  });

  it('has exactly five functions that run as their owner, none of which trusts the search path', async () => {
    const rows = await admin`
      select p.oid::regprocedure::text as name, p.proconfig, pg_get_userbyid(p.proowner) as owner
        from pg_proc p join pg_namespace n on n.oid = p.pronamespace
       where p.prosecdef and n.nspname not in ('pg_catalog', 'information_schema') order by 1`;
    expect(rows.map((row) => row.name)).toEqual([
      'docket.withdraw(text,timestamp with time zone,integer[])',
      'record.calendar_cases()',
      'record.my_cases()',
      'record.my_cases(text)',
      'record.viewer()',
    ]);
    for (const row of rows)
      expect(row).toMatchObject({ proconfig: ['search_path=""'], owner: 'docket_owner' });
  });

  it('gives no role of ours a privilege that steps over row policies, nor membership in another', async () => {
    const rows = await admin`
      select rolname from pg_roles where rolname like 'docket\\_%'
         and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication)`;
    expect(rows).toEqual([]);
    const members = await admin`
      select m.rolname from pg_auth_members a join pg_roles m on m.oid = a.member where m.rolname like 'docket\\_%'`;
    expect(members).toEqual([]);
  });

  it('notices a wall that was taken down', async () => {
    const gone = new Error('undone');
    const undone = admin.begin(async (tx) => {
      await tx`alter table record.court_case no force row level security`;
      const rows = await tx`
        select relname from pg_class where relnamespace = 'record'::regnamespace and relkind = 'r'
           and not (relrowsecurity and relforcerowsecurity)`;
      expect(rows.map((row) => row.relname)).toEqual(['court_case']);
      throw gone;
    });
    await expect(undone).rejects.toBe(gone);
  });
});

describe('the publisher', () => {
  it('writes nothing of the record but that a request is done', async () => {
    for (const table of await tablesOf('record')) {
      const [may] = await admin`
        select has_table_privilege('docket_publisher', ${`record.${table}`}, 'insert, update, delete, truncate') as write`;
      expect([table, may?.write]).toEqual([table, false]);
    }
    const columns = await admin`
      select c.relname || '.' || a.attname as name from pg_attribute a join pg_class c on c.oid = a.attrelid
       where c.relnamespace = 'record'::regnamespace and a.attnum > 0 and not a.attisdropped
         and has_column_privilege('docket_publisher', c.oid, a.attnum, 'update') order by 1`;
    expect(columns.map((row) => row.name)).toEqual(['publish_request.done_at', 'publish_request.refusal']);
  });

  it('reads no table of auth, no history, and no row of a case that nobody approved', async () => {
    await admin.unsafe(SETTING);
    for (const table of await tablesOf('auth')) {
      expect([table, await answer(as('publisher'), `select 1 from auth.${table}`)]).toEqual([table, REFUSED]);
    }
    expect(await answer(as('publisher'), 'select 1 from record.event')).toBe(REFUSED);
    const seen = async () =>
      (await as('publisher')`select ref from record.court_case order by ref`).map((row) => row.ref);
    expect(await seen()).toEqual([]);
    expect(await as('publisher')`select id from record.fact`).toHaveLength(0);
    await admin`insert into record.approval (case_id, author, reviewer, "on", harm, sha256)
      select id, 'One', 'Another', '2026-11-01', 'looked at it', repeat('a', 64) from record.court_case where ref = 'kz-2b3c4'`;
    expect(await seen()).toEqual(['kz-2b3c4']);
    expect(await as('publisher')`select id from record.fact`).toHaveLength(1);
  });

  it('may neither change nor delete a revision, nor may anybody else', async () => {
    for (const role of ['member', 'auth', 'publisher', 'operator'] as const) {
      for (const statement of [
        'update docket.revision set ref = ref',
        'delete from docket.revision',
        'truncate docket.revision',
      ])
        expect([role, await answer(as(role), statement)]).toEqual([role, REFUSED]);
    }
    await admin`insert into docket.revision (seq, ref, number, kind, published_at, salt, body, sha256, prev, link)
      values (0, 'kz-9z9z9', 1, 'revision', now(), 'salt', '{}', repeat('a', 64), '', '')`;
    for (const statement of [
      'update docket.revision set body = \'{"a":1}\'',
      'delete from docket.revision',
      'truncate docket.revision',
    ])
      expect(await answer(admin, statement)).toBe('23514');
  });
});

describe('the sealer', () => {
  it('reads events and seals and nothing else anywhere, and adds seals only', async () => {
    const may = await admin`
      select n.nspname || '.' || c.relname as name, p.privilege
        from pg_class c join pg_namespace n on n.oid = c.relnamespace
        cross join unnest(array['select', 'insert', 'update', 'delete', 'truncate']) p (privilege)
       where n.nspname in ('record', 'auth', 'docket', 'docket_meta') and c.relkind in ('r', 'p')
         and (has_table_privilege('docket_sealer', c.oid, p.privilege)
           or (p.privilege in ('select', 'insert', 'update') and has_any_column_privilege('docket_sealer', c.oid, p.privilege)))
       order by 1, 2`;
    expect(may.map(({ name, privilege }) => `${privilege} ${name}`)).toEqual([
      'select record.event',
      'insert record.seal',
      'select record.seal',
    ]);
  });
});

const SETTING = `
  insert into auth.tenant (id, name) values ('00000000-0000-4000-8000-000000000001', 'A law office');
  insert into record.court_case (id, tenant_id, ref, kind, language, matter)
    select ('00000000-0000-4000-8000-00000000000' || n)::uuid, '00000000-0000-4000-8000-000000000001', ref, 'criminal', 'en', '{"en": "posts"}'
      from (values (1, 'kz-2b3c4'), (2, 'kz-5d6f7')) v (n, ref);
  insert into record.fact (case_id, id, list, position)
    select id, 'q1', 'courts', 0 from record.court_case;`;

describe('the door', () => {
  it('is the only file that opens a connection for pages and verbs', () => {
    const root = path.join(import.meta.dirname, '../..');
    const opened = readdirSync(path.join(root, 'lib'), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name) && !/^(db|server)\//.test(name))
      .filter((name) =>
        /from 'postgres'|lib\/db\/connect/.test(readFileSync(path.join(root, 'lib', name), 'utf8')),
      );
    expect(opened).toEqual([]);
  });
});
