import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { shiftDays } from '@/lib/dates/day';
import { courtDay } from '@/lib/dates/zones';
import { operate } from './operate';

// An invented case whose hearings a lawyer records without network.

export const TODAY = courtDay(new Date());
// A minute of its own: the tests may run twice on one site.
export const AT = `14:${String(Math.floor(Math.random() * 60)).padStart(2, '0')}`;
export const NEXT = AT.replace('14', '11');
export const LATER = AT.replace('14', '16');
export const CANARY = 'Qanarbek Kanareyev';
const LETTERS = 'bcdfghjkmnpqrstvwxz';
export const own = Array.from({ length: 5 }, () => LETTERS[Math.floor(Math.random() * LETTERS.length)]).join(
  '',
);
export const REF = `kz-${own}`;
export const COURT = `The court of fairy tale ${own}`;
const cited = { citations: [{ source: 's1', paragraph: 1, stance: 'supports' }] };

/** FICTION: a case with a hearing today and one the day after tomorrow, brought in by the operator. */
export async function bringCase(): Promise<void> {
  const dossier = {
    format: 1,
    ref: REF,
    kind: 'criminal',
    language: 'en',
    matter: { en: 'the secret matter' },
    sources: [
      {
        id: 's1',
        ref: `src-${own}`,
        kind: 'ngo_report',
        title: { en: `A tale of ${CANARY}` },
        language: 'en',
        published: { edtf: TODAY },
        speaksUntil: { edtf: TODAY },
      },
    ],
    people: [
      {
        id: 'p1',
        ref: `per-${own}`,
        house: CANARY,
        names: [{ spelling: CANARY, script: 'Latn', kind: 'press', sources: ['s1'] }],
        ...cited,
      },
    ],
    parties: [{ id: 'y1', subject: 'p1', role: 'defendant', ...cited }],
    courts: [{ id: 'q1', name: { en: COURT }, type: 'district', ...cited }],
    hearings: [
      { id: 'h1', kind: 'main', court: 'q1', date: { edtf: TODAY }, time: AT, zone: 'Asia/Almaty', ...cited },
      {
        id: 'h2',
        kind: 'main',
        court: 'q1',
        date: { edtf: shiftDays(TODAY, 2) },
        time: LATER,
        zone: 'Asia/Almaty',
        ...cited,
      },
    ],
  };
  const folder = mkdtempSync(path.join(tmpdir(), 'offline-'));
  try {
    const file = path.join(folder, 'fiction.json');
    writeFileSync(file, JSON.stringify({ dossier }));
    await operate('import', '--organisation', 'An office of fairy tales', file);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
