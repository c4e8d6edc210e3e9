import type { Locale } from '@/drizzle/vocabulary/i18n';
import type { CasePerson, Outsider } from '@/lib/docket/read-case-people';
import { OUTSIDERS } from '@/lib/docket/read-case-people';
import type { Disclosure } from '@/lib/dossiers/disclosure';
import type { Dossier } from '@/lib/dossiers/dossier';
import { nameOf, pseudonymFor } from '@/lib/dossiers/shown-name';
import { consentsMessages } from '@/lib/i18n/translator';

const READS = {
  public: { named: 'publicNamed', pseudonymous: 'publicPseudonymous', withheld: 'publicWithheld' },
  partners: { named: 'partnersNamed', pseudonymous: 'partnersPseudonymous', withheld: 'partnersWithheld' },
  eu_confidential: { named: 'euNamed', pseudonymous: 'euPseudonymous', withheld: 'euWithheld' },
} as const satisfies Record<Outsider, Record<Disclosure, string>>;
const NOW = { named: 'nowNamed', pseudonymous: 'nowPseudonymous', withheld: 'nowWithheld' } as const;
const WIDTH: Record<Disclosure, number> = { withheld: 0, pseudonymous: 1, named: 2 };

/** Under which letter somebody stands who is not named, in the reader's language. */
function letterOf(d: Dossier, id: string, locale: Locale): string {
  const people = d.people.map((one) => (one.id === id ? { ...one, pseudonym: pseudonymFor(id) } : one));
  return nameOf({ ...d, people }, id, locale);
}

type Props = { person: CasePerson; d: Dossier; locale: Locale };

/** What each audience may read of a person today, and what is published of them now. */
export function WhatFollows({ person, d, locale }: Props) {
  const t = consentsMessages(locale);
  const { shown, published, closed } = person;
  const letter = letterOf(d, person.id, locale);
  const waits = WIDTH[shown.public] > WIDTH[published ?? 'withheld'];
  return (
    <>
      <ul className="mt-1">
        {OUTSIDERS.map((audience) => (
          <li key={audience}>
            {t(`reads.${READS[audience][shown[audience]]}`, { letter })}{' '}
            {audience === 'public' && waits && <strong>{t('reads.waits')}</strong>}
          </li>
        ))}
      </ul>
      {closed && <p className="mt-1">{t('reads.closed')}</p>}
      {published !== null && (
        <p className="mt-1 text-[0.9375rem] text-soft">{t(`reads.${NOW[published]}`, { letter })}</p>
      )}
    </>
  );
}
