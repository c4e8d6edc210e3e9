import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import type { Locale } from '@/drizzle/vocabulary/i18n';
import { shiftDays } from '@/lib/dates/day';
import { courtDay } from '@/lib/dates/zones';
import { operate } from './operate';

// FICTION: a private case with a hearing of yesterday whose outcome nobody entered, and the members who work on it.

export const TODAY = courtDay(new Date());
export const IN_TEN_DAYS = shiftDays(TODAY, 10);

const LETTERS = 'bcdfghjkmnpqrstvwxz';
export const cited = { citations: [{ source: 's1', paragraph: 1, stance: 'supports' }] };

export type CourtDay = { ref: string; court: string; name: string };

/** A new reference of this kind, and what is called after it. */
export function newCourtDay(): CourtDay & { own: string } {
  const own = Array.from({ length: 5 }, () => LETTERS[Math.floor(Math.random() * LETTERS.length)]).join('');
  return { own, ref: `kz-${own}`, court: `Court of dragons ${own}`, name: `Aidahar ${own}` };
}

/** The case as a dossier; `more` replaces whole fields of it. */
export function courtDayDossier(
  { own, ref, court, name }: ReturnType<typeof newCourtDay>,
  more: object = {},
) {
  return {
    format: 1,
    ref,
    kind: 'criminal',
    language: 'en',
    matter: { en: 'FICTION, on a dragon' },
    sources: [
      {
        id: 's1',
        ref: `src-${own}`,
        kind: 'lawyer',
        title: { en: 'FICTION, a file' },
        language: 'en',
        published: { edtf: shiftDays(TODAY, -1) },
      },
    ],
    people: [
      {
        id: 'p1',
        ref: `per-${own}`,
        house: name,
        names: [{ spelling: name, script: 'Latn', kind: 'press', sources: ['s1'] }],
        ...cited,
      },
    ],
    parties: [{ id: 'y1', subject: 'p1', role: 'defendant', ...cited }],
    courts: [{ id: 'q1', name: { en: court }, type: 'city', ...cited }],
    hearings: [
      {
        id: 'h1',
        kind: 'main',
        court: 'q1',
        date: { edtf: shiftDays(TODAY, -1) },
        time: '10:00',
        zone: 'Asia/Atyrau',
        ...cited,
      },
    ],
    ...more,
  };
}

/** Writes a dossier to a case file of its own, hands it to the operator's commands, and removes it. */
export async function withCaseFile(dossier: object, work: (file: string) => Promise<unknown>): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'court-day-'));
  try {
    const file = path.join(folder, 'fiction.json');
    writeFileSync(file, JSON.stringify({ dossier }, null, 2));
    await work(file);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Brings in a case of its own and puts members on it as its lawyers. */
export async function bringCourtDay(...logins: string[]): Promise<CourtDay> {
  const day = newCourtDay();
  await withCaseFile(courtDayDossier(day), (file) =>
    operate('import', '--organisation', 'An office of fairy tales', file),
  );
  for (const login of logins) await operate('member', 'assign', login, day.ref, 'lawyer', '--lead');
  return day;
}

/** Signs a member in by a one-time link of the operator, and ends at their workspace. */
export async function signInAs(page: Page, login: string, locale: Locale): Promise<void> {
  // Another story may have asked for a link of the same member, which ends this one.
  for (let tries = 1; tries <= 3; tries += 1) {
    const said = await operate('member', 'link', login);
    const link = /\/\w\w\/sign-in\/link\/[\w-]+/.exec(said)?.[0].replace(/^\/\w\w/, `/${locale}`) ?? '';
    await page.goto(link);
    const go = page.getByRole('main').getByRole('button');
    if ((await go.count()) === 0) continue;
    await go.click();
    const isIn = await page
      .waitForURL((url) => !url.pathname.includes('/sign-in/'), { timeout: 20_000 })
      .then(() => true)
      .catch(() => false);
    if (isIn) return;
  }
  throw new Error(`${login} could not sign in`);
}
