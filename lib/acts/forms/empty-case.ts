import { type Dossier, dossier } from '@/lib/dossiers/dossier';

const SOURCE = {
  id: 's1',
  ref: 'src-00000',
  kind: 'in_court',
  title: { en: '-' },
  language: 'en',
  published: { edtf: '2000' },
};

/** A case in which nothing stands yet. It becomes a dossier only with its first source. */
export function emptyCase(head: Record<string, unknown> = {}): Dossier {
  const first = { format: 1, ref: 'kz-00000', kind: 'criminal', language: 'ru', matter: { en: '-' } };
  return { ...dossier.parse({ ...first, ...head, sources: [SOURCE] }), sources: [] };
}
