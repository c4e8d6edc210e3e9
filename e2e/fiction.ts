import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { courtDay } from '@/lib/dates/zones';
import { operate } from './operate';

// An invented case, written to a folder of its own and handed to the site under test by the operator's commands.

export const TODAY = courtDay(new Date());
/** Nobody is called so; it is looked for wherever the case should have left no trace. */
export const NAME = 'Nurqiyal Ertegiyev';
// A reference is taken for ever, and the tests may run twice on one site.
const LETTERS = 'bcdfghjkmnpqrstvwxz';
const own = Array.from({ length: 5 }, () => LETTERS[Math.floor(Math.random() * LETTERS.length)]).join('');
export const REF = `kz-${own}`;
export const PERSON = `per-${own}`;
export const SOURCE = `src-${own}`;

const cited = { citations: [{ source: 's1', paragraph: 1, stance: 'supports' }] };

/** The case with what it is about, and of what day its source tells. */
function fiction(matter: string) {
  return {
    format: 1,
    ref: REF,
    kind: 'criminal',
    language: 'en',
    matter: { en: matter, ru: `${matter} (ru)`, kk: `${matter} (kk)` },
    sources: [
      {
        id: 's1',
        ref: SOURCE,
        kind: 'ngo_report',
        title: { en: `A fairy tale of ${NAME}` },
        language: 'en',
        published: { edtf: TODAY },
        speaksUntil: { edtf: TODAY },
      },
    ],
    people: [
      {
        id: 'p1',
        ref: PERSON,
        house: NAME,
        names: [{ spelling: NAME, script: 'Latn', kind: 'press', sources: ['s1'] }],
        ...cited,
      },
    ],
    parties: [{ id: 'y1', subject: 'p1', role: 'defendant', ...cited }],
    custody: [
      {
        id: 'k1',
        subject: 'p1',
        kind: 'pretrial_detention',
        place: 'almaty',
        start: { edtf: TODAY },
        ...cited,
      },
    ],
    hearings: [{ id: 'h1', kind: 'main', date: { edtf: '2031-05-06' }, time: '10:00', ...cited }],
    bases: [
      {
        id: 'b1',
        subject: 'p1',
        scope: 'public_named',
        ground: 'consent',
        given: TODAY,
        harm: 'Nobody: the person is invented.',
      },
    ],
  };
}

/** Writes the case file; has it approved unless told otherwise; imports it for publication. */
export async function publishFiction(
  matter: string,
  approved: 'approved' | 'changed after approval' = 'approved',
) {
  const folder = mkdtempSync(path.join(tmpdir(), 'fiction-'));
  const file = path.join(folder, 'fiction.json');
  try {
    writeFileSync(file, JSON.stringify({ dossier: fiction(matter) }, null, 2));
    const harm = 'Nobody can be harmed: the case is invented.';
    await operate(
      'approve',
      '--author',
      'An author',
      '--reviewer',
      'A reviewer',
      '--on',
      TODAY,
      '--harm',
      harm,
      file,
    );
    if (approved === 'changed after approval')
      writeFileSync(file, readFileSync(file, 'utf8').replaceAll(matter, `${matter}, altered`));
    return await operate('import', '--publish', file);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Takes the case off the docket at once. */
export const withdrawFiction = () => operate('withdraw', REF);
