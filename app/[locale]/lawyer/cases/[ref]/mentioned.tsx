import type { Locale } from '@/drizzle/vocabulary/i18n';
import { nameById } from '@/lib/acts/tell-fact';
import type { Dossier } from '@/lib/dossiers/dossier';
import { formsMessages } from '@/lib/i18n/translator';

type Props = { d: Dossier; ids: string | string[] | undefined; locale: Locale };

/** Whose names in a text just entered became mentions (`p1.o2`); nothing if nobody's did. */
export function Mentioned({ d, ids, locale }: Props) {
  const names = String(ids ?? '')
    .split('.')
    .filter((id) => [...d.people, ...d.organisations].some((one) => one.id === id))
    .map((id) => nameById(d, id, locale));
  if (names.length === 0) return null;
  return <p>{formsMessages(locale)('case.mentioned', { names: names.join(', ') })}</p>;
}
