import postgres from 'postgres';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { closePools, connect, ROLES } from './connect';
import { provision } from './provision';
import { emptyDatabase } from './test-database';

let database: Awaited<ReturnType<typeof emptyDatabase>>;
let sql: postgres.Sql;

beforeAll(async () => {
  database = await emptyDatabase();
  sql = postgres(database.adminUrl, { max: 1, onnotice: () => {} });
});

afterAll(async () => {
  await sql.end();
  await database.drop();
});

async function asRole<T>(role: (typeof ROLES)[number], work: (sql: postgres.Sql) => Promise<T>): Promise<T> {
  const own = postgres(database.urlFor(role), { max: 1, onnotice: () => {} });
  return work(own).finally(() => own.end());
}

test('six roles sign in, none of them mighty and none the owner; the owner cannot sign in', async () => {
  const roles = await sql`
    select rolname, rolcanlogin, rolinherit, pg_has_role(oid, 'docket_owner', 'member') as owner,
      rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication as mighty
    from pg_roles where rolname like 'docket\\_%' order by rolname`;
  const names = [...ROLES.map((role) => `docket_${role}`), 'docket_owner'].sort();
  expect(roles.map(({ rolname }) => rolname)).toEqual(names);
  for (const role of roles) {
    const owner = role.rolname === 'docket_owner';
    expect(role).toMatchObject({ rolcanlogin: !owner, rolinherit: false, mighty: false, owner });
  }
});

test('provisioning again changes nothing and keeps the passwords it is given', async () => {
  const passwords = Object.fromEntries(ROLES.map((role) => [role, new URL(database.urlFor(role)).password]));
  const roles = () =>
    sql`select rolname, rolcanlogin, rolconfig from pg_roles where rolname like 'docket\\_%' order by 1`;
  const before = await roles();
  await provision(database.adminUrl, passwords as Record<(typeof ROLES)[number], string>);
  expect(await roles()).toEqual(before);
  for (const role of ROLES)
    expect(await asRole(role, (own) => own`select current_user as me`)).toEqual([{ me: `docket_${role}` }]);
});

test('no login role may make tables, temporary ones included, or act as the owner', async () => {
  for (const role of ROLES.filter((one) => one !== 'public')) {
    await expect(asRole(role, (own) => own`create table public.mine (id int)`)).rejects.toMatchObject({
      code: '42501',
    });
    await expect(asRole(role, (own) => own`create temporary table mine (id int)`)).rejects.toMatchObject({
      code: '42501',
    });
    await expect(asRole(role, (own) => own`set role docket_owner`)).rejects.toMatchObject({ code: '42501' });
  }
});

test('the public role only reads, and for three seconds, whichever client it uses', async () => {
  await expect(asRole('public', (own) => own`create table public.mine (id int)`)).rejects.toMatchObject({
    code: '25006',
  });
  expect(await asRole('public', (own) => own`show statement_timeout`)).toEqual([{ statement_timeout: '3s' }]);
});

test('connect gives each role its own pool, one per role, and names the missing address', async () => {
  expect(connect('member')).toBe(connect('member'));
  for (const role of ROLES) {
    expect([...(await connect(role).execute('select current_user as me'))]).toEqual([
      { me: `docket_${role}` },
    ]);
  }
  expect([...(await connect('public').execute('show transaction_read_only'))]).toEqual([
    { transaction_read_only: 'on' },
  ]);
  const kept = process.env.DOCKET_URL_AUTH;
  delete process.env.DOCKET_URL_AUTH;
  expect(() => connect('auth')).toThrow(/DOCKET_URL_AUTH is not set/);
  process.env.DOCKET_URL_AUTH = kept;
  await closePools();
});

test('trigram search folds the case of Cyrillic letters', async () => {
  const [found] = await sql`select similarity('Бокаев', 'БОКАЕВ') as same`;
  expect(found?.same).toBe(1);
});
