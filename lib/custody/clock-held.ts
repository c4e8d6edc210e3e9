import type { CustodyKind } from '@/drizzle/vocabulary/custody';
import { earliest, latest, type PartialDate } from '@/lib/dates/partial-date';
import { surelyFrom, surelyUntil } from './confirmed';
import type { CustodySpell } from './custody';
import type { CustodyFile } from './custody-file';
import { endsSpell, releasesOf } from './releases';

/** Whether "in custody" in the sense of a rule holds there is the lawyer's to say. */
const DOUBTFUL: readonly CustodyKind[] = ['house_arrest', 'form_not_stated'];

function possiblyCovers(file: CustodyFile, spell: CustodySpell, date: PartialDate): boolean {
  const [first, last] = [earliest(date), latest(date)];
  const begins = spell.start ? earliest(spell.start) : null;
  if (begins !== null && last !== null && begins > last) return false;
  const ends = spell.end && spell.end.edtf !== '..' ? latest(spell.end) : null;
  const freed = releasesOf(file, spell.subject).filter((release) => endsSpell(release, spell));
  const over = [ends, ...freed.map((release) => latest(release.date))];
  return !over.some((day) => day !== null && first !== null && day < first);
}

/**
 * Whether a subject was in custody on a date: `yes` if the record holds it for every day that the date can have been,
 * `possibly` if a spell may cover it (or is house arrest), `not_reported` if none can. The last is no statement that the
 * person was free.
 */
export function heldWhen(
  file: CustodyFile,
  subject: string,
  date: PartialDate | null,
): 'yes' | 'possibly' | 'not_reported' {
  const spells = file.custody.filter((spell) => spell.subject === subject);
  if (date === null) return spells.length > 0 ? 'possibly' : 'not_reported';
  const covering = spells.filter((spell) => possiblyCovers(file, spell, date));
  if (covering.length === 0) return 'not_reported';
  const [first, last] = [earliest(date), latest(date)];
  const surely = covering.some((spell) => {
    if (DOUBTFUL.includes(spell.kind)) return false;
    const [from, until] = [surelyFrom(file, spell), surelyUntil(file, spell)];
    return (
      first !== null && last !== null && from !== null && until !== null && from <= first && until >= last
    );
  });
  return surely ? 'yes' : 'possibly';
}
