import { randomUUID } from 'node:crypto';
import type { ClosedCase } from './closed-case';
import { bring, send } from './send';

// What can be asked of a closed case and of an account: one name per address, by which the rules speak of it.

export type Resource = {
  name: string;
  address: string;
  /** The route of the build that answers it. */
  route: string;
  method?: 'GET' | 'POST';
  body?: () => string;
  /** Shown means that these words stand there. */
  marks?: string;
};

/** What is laid beside the case: notes and documents in the circles of counsel and of the team. */
export type Beside = {
  team: string;
  counsel: string;
  words: { team: string; counsel: string; contact: string };
};

/** Writes the notes and brings the documents, as the case's lawyer would. */
export async function bringBeside(site: ClosedCase): Promise<Beside> {
  const { admin, caseId, ref, members } = site;
  const word = () => `FICTION ${randomUUID().slice(0, 13)}`;
  const words = { team: word(), counsel: word(), contact: word() };
  for (const circle of ['team', 'counsel'] as const)
    await admin`insert into record.case_note (case_id, member_id, text, circle)
      values (${caseId}, ${members.lawyer ?? ''}, ${words[circle]}, ${circle})`;
  await admin`insert into record.person_private (case_id, member_id, about, text, kind)
    values (${caseId}, ${members.lawyer ?? ''}, 'p1', ${words.contact}, 'contact')`;
  const cookie = site.cookie('lawyer');
  const team = await bring(ref, cookie, 'team', 'team.txt', 'FICTION for the team');
  const counsel = await bring(ref, cookie, 'counsel', 'counsel.txt', 'FICTION for counsel');
  return { team, counsel, words };
}

const OWN: Record<string, string> = {
  'my day': '/lawyer',
  'my cases': '/lawyer/cases',
  'a new case': '/lawyer/cases/new',
  'my deadlines': '/lawyer/deadlines',
  'my outbox': '/lawyer/outbox',
  'my reviews': '/ngo',
  'my account': '/account',
  'my app': '/account/app',
  'my calendar': '/account/calendar',
  'my data': '/account/my-data',
  'my data file': '/account/my-data/file',
  'my password': '/account/password',
  'my recovery codes': '/account/recovery-codes',
  'my reminders': '/account/reminders',
  'a step-up': '/account/step-up',
  'an issued link': '/team/issued',
  'the people': '/team',
};

// Address and route differ in what stands in brackets.
const ON_CASE: Record<string, [address: string, route: string]> = {
  'the case': ['/lawyer/cases/REF', '/lawyer/cases/[ref]'],
  'its chronology': ['/lawyer/cases/REF/chronology', '/lawyer/cases/[ref]/chronology'],
  'its documents': ['/lawyer/cases/REF/documents', '/lawyer/cases/[ref]/documents'],
  'a document': ['/lawyer/cases/REF/documents/TEAM', '/lawyer/cases/[ref]/documents/[id]'],
  "counsel's document": ['/lawyer/cases/REF/documents/COUNSEL', '/lawyer/cases/[ref]/documents/[id]'],
  'a fact': ['/lawyer/cases/REF/facts/h1', '/lawyer/cases/[ref]/facts/[id]'],
  'a citation': ['/lawyer/cases/REF/facts/h1/cite', '/lawyer/cases/[ref]/facts/[id]/cite'],
  'a correction': ['/lawyer/cases/REF/facts/h1/correct', '/lawyer/cases/[ref]/facts/[id]/correct'],
  'a form': ['/lawyer/cases/REF/enter/schedule', '/lawyer/cases/[ref]/enter/[verb]'],
  'its history': ['/lawyer/cases/REF/history', '/lawyer/cases/[ref]/history'],
  'its notes': ['/lawyer/cases/REF/notes', '/lawyer/cases/[ref]/notes'],
  'its team': ['/lawyer/cases/REF/team', '/lawyer/cases/[ref]/team'],
  'a colleague': ['/lawyer/cases/REF/team/EDITOR', '/lawyer/cases/[ref]/team/[member]'],
  'a hearing': ['/lawyer/hearings/REF/h1', '/lawyer/hearings/[ref]/[hearing]'],
  'its review': ['/ngo/cases/REF', '/ngo/cases/[ref]'],
  'its people': ['/ngo/cases/REF/people', '/ngo/cases/[ref]/people'],
  'a person': ['/ngo/cases/REF/people/p1', '/ngo/cases/[ref]/people/[person]'],
  'its export': ['/lawyer/cases/REF/export', '/lawyer/cases/[ref]/export'],
};

/** Every private address of the case and of an account. */
export async function resourcesOf(site: ClosedCase, { team, counsel, words }: Beside): Promise<Resource[]> {
  const { ref, members, logins } = site;
  const cookie = site.cookie('lawyer');
  const filled = (address: string) =>
    address
      .replace('REF', ref)
      .replace('TEAM', team)
      .replace('COUNSEL', counsel)
      .replace('EDITOR', members.editor ?? '');
  const deadlines = (await send('/en/lawyer/deadlines', { cookie })).text;
  const deadline = new RegExp(`/en/lawyer/deadlines/${ref}/[^"#?]+`).exec(deadlines)?.[0] ?? '';
  const notes = { address: `/en/lawyer/cases/${ref}/notes`, route: '/[locale]/lawyer/cases/[ref]/notes' };
  const own = Object.entries(OWN).map(([name, at]) => ({
    name,
    address: `/en${at}`,
    route: `/[locale]${at}`,
  }));
  const onCase = Object.entries(ON_CASE).map(([name, [at, route]]) => ({
    name,
    address: `/en${filled(at)}`,
    route: `/[locale]${route}`,
  }));
  const outbox = (name: string, body: object): Resource => ({
    name: `outbox ${name}`,
    address: `/api/outbox/${name}`,
    route: `/api/outbox/${name}`,
    method: 'POST',
    body: () => JSON.stringify(body),
  });
  const upload = () =>
    JSON.stringify({ id: randomUUID(), fileName: 'FICTION.txt', bytes: 3, circle: 'team' });
  return [
    ...own,
    ...onCase,
    { name: 'a deadline', address: deadline, route: '/[locale]/lawyer/deadlines/[ref]/[key]' },
    { name: 'a person of the office', address: `/en/team/${logins.editor}`, route: '/[locale]/team/[login]' },
    { name: 'an original', address: `/api/documents/${ref}/${team}`, route: '/api/documents/[ref]/[id]' },
    {
      name: "counsel's original",
      address: `/api/documents/${ref}/${counsel}`,
      route: '/api/documents/[ref]/[id]',
    },
    {
      name: 'an upload',
      address: `/api/documents/${ref}/${team}/upload`,
      route: '/api/documents/[ref]/[id]/upload',
    },
    {
      name: 'a new upload',
      address: `/api/documents/${ref}`,
      route: '/api/documents/[ref]',
      method: 'POST',
      body: upload,
    },
    {
      name: 'its file',
      address: `/en/lawyer/cases/${ref}/export/file`,
      route: '/[locale]/lawyer/cases/[ref]/export/file',
      method: 'POST',
    },
    outbox('on', { locale: 'en' }),
    outbox('off', {}),
    outbox('send', { locale: 'en', items: [] }),
    {
      name: 'a guessed calendar',
      address: `/api/calendar/${'A'.repeat(43)}.ics`,
      route: '/api/calendar/[file]',
    },
    { name: "words of the team's note", ...notes, marks: words.team },
    { name: "words of counsel's note", ...notes, marks: words.counsel },
    { name: "a person's contact", ...notes, marks: words.contact },
    {
      name: "the case's title among mine",
      address: '/en/lawyer/cases',
      route: '/[locale]/lawyer/cases',
      marks: ref,
    },
  ];
}
