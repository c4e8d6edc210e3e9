import { LOCALES, type Locale } from '@/drizzle/vocabulary/i18n';
import { TEAM_ROLES } from '@/drizzle/vocabulary/teams';
import { link, list, restore, suspend } from '@/lib/auth/administer';
import { invite } from '@/lib/auth/invitations';
import { OPERATOR } from '@/lib/auth/issuer';
import type { Refused } from '@/lib/auth/refusal';
import { operator } from '@/lib/auth/viewer';
import { assignMember } from '@/lib/cases/assign-member';
import { readWords, runCommand } from './command';
import { home } from './home';
import { loadKeys } from './keys';
import { StartRefusal } from './refusal';

const USAGE =
  'npm run member -- invite --organisation NAME --name NAME --login LOGIN [--locale en|ru|kk] [--administrator]\n' +
  '       npm run member -- list\n' +
  '       npm run member -- suspend LOGIN | restore LOGIN | link LOGIN\n' +
  '       npm run member -- assign LOGIN REFERENCE lawyer|monitor|editor|reviewer [--lead]';

const SENTENCES: Partial<Record<Refused['reason'], string>> = {
  login_not_valid:
    'A login has two to 32 signs: a small Latin letter first, then letters, digits, dots and dashes.',
  login_taken: 'This login is taken: choose another one.',
  not_found: 'There is no member with this login: "npm run member -- list" names them all.',
};

const say = (line: string) => process.stdout.write(`${line}\n`);
const minute = (at: Date) => `${at.toISOString().slice(0, 16).replace('T', ' ')} UTC`;

function orStop<T extends { ok: true }>(result: T | Refused): T {
  if (result.ok) return result;
  throw new StartRefusal(SENTENCES[result.reason] ?? `Refused: ${result.reason}.`);
}

function addressOf(path: string): string {
  const origin = process.env.DOCKET_ORIGIN || `http://localhost:${process.env.PORT || 3000}`;
  return new URL(path, origin).href;
}

function localeFrom(word: string | undefined): Locale {
  const found = LOCALES.find((locale) => locale === (word ?? 'ru'));
  if (found === undefined) throw new StartRefusal(`--locale is one of ${LOCALES.join(', ')}.`);
  return found;
}

async function inviteOne(options: Map<string, string>): Promise<void> {
  const told = (name: string) => options.get(name)?.trim() ?? '';
  const [organisation, name, login] = [told('--organisation'), told('--name'), told('--login')];
  if (!organisation || !name || !login) throw new StartRefusal(`Usage: ${USAGE}`);
  const orgRole = options.has('--administrator') ? 'administrator' : 'member';
  const locale = localeFrom(options.get('--locale'));
  const made = orStop(await invite(OPERATOR, { organisation, name, login, orgRole, locale }));
  say(`${name} signs in as "${login.toLowerCase()}". Hand this address over; it opens once, until`);
  say(`${minute(made.expiresAt)}:\n\n${addressOf(made.path)}`);
}

async function listAll(): Promise<void> {
  const { members, invitations } = orStop(await list(OPERATOR));
  for (const one of members) {
    const marks = [
      one.orgRole === 'administrator' ? 'administrator' : '',
      one.suspendedAt ? `suspended since ${minute(one.suspendedAt)}` : '',
      one.frozen ? 'frozen by a colleague' : '',
    ].filter(Boolean);
    say([one.login ?? '(no login)', one.name, one.organisation, ...marks].join(' · '));
  }
  for (const one of invitations)
    say([one.login, one.name, one.organisation, `invited, link until ${minute(one.expiresAt)}`].join(' · '));
  if (members.length + invitations.length === 0) say('There are no members yet.');
}

async function assign(login: string, ref: string, word: string | undefined, lead: boolean): Promise<void> {
  const role = TEAM_ROLES.find((known) => known === word);
  if (role === undefined) throw new StartRefusal(`A role is one of ${TEAM_ROLES.join(', ')}.`);
  const done = await assignMember(operator('operator'), { login, ref, role, lead });
  if (!done.ok) throw new StartRefusal('There is no such login, or no case with this reference.');
  say(`${login} is on ${ref} as ${role}${lead ? ', and leads it' : ''}.`);
}

await runCommand(async (words) => {
  process.env.DOCKET_SECRETS_KEY ||= loadKeys(home()).DOCKET_SECRETS_KEY;
  const { options, rest } = readWords(
    words,
    ['--organisation', '--name', '--login', '--locale'],
    ['--administrator', '--lead'],
  );
  const [verb, login = ''] = rest;
  if (verb === 'invite' && rest.length === 1) await inviteOne(options);
  else if (verb === 'list' && rest.length === 1) await listAll();
  else if (verb === 'suspend' && login) {
    const { sessionsEnded } = orStop(await suspend(OPERATOR, login));
    say(`${login} is suspended; sessions ended: ${sessionsEnded}.`);
  } else if (verb === 'restore' && login) {
    orStop(await restore(OPERATOR, login));
    say(`${login} may sign in again.`);
  } else if (verb === 'link' && login) {
    const made = orStop(await link(OPERATOR, login));
    say(`Opens once and signs ${login} in, until ${minute(made.expiresAt)}:\n\n${addressOf(made.path)}`);
  } else if (verb === 'assign' && rest.length === 4) {
    await assign(login, rest[2] ?? '', rest[3], options.has('--lead'));
  } else throw new StartRefusal(`Usage: ${USAGE}`);
  return 0;
});
