import { readdirSync, readFileSync } from 'node:fs';
import { type Dossier, dossier } from '@/lib/dossiers/dossier';
import { redact } from '@/lib/dossiers/redact';

const FOLDER = new URL('../../../drizzle/seeds/', import.meta.url);

/** The case files of the repository as the public may read them on a day, by the number of their record (`R01`): for tests. */
export function seedDossiers(day: string): Map<string, Dossier> {
  const files = readdirSync(FOLDER).filter((name) => /^R\d\d.*\.json$/.test(name));
  return new Map(
    files.map((name) => {
      const file: unknown = JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8'));
      const held = typeof file === 'object' && file !== null && 'dossier' in file ? file.dossier : undefined;
      const redaction = redact(dossier.parse(held), 'public', day);
      if (!redaction.ok) throw new Error(`${name}: ${redaction.reason}`);
      return [name.slice(0, 3), redaction.dossier];
    }),
  );
}
