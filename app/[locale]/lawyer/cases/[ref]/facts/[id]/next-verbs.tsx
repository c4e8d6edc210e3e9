import type { Locale } from '@/drizzle/vocabulary/i18n';
import { verbWords } from '@/lib/acts/forms/form-labels';
import { nextVerbs } from '@/lib/acts/forms/next-verbs';
import type { Dossier, FactList } from '@/lib/dossiers/dossier';
import { formsMessages } from '@/lib/i18n/translator';

type Props = { d: Dossier; list: FactList; id: string; locale: Locale; caseRef: string };

/** What can come of a fact: a release of a custody, an answer to a motion; of a hearing, its own page. */
export function NextVerbs({ d, list, id, locale, caseRef }: Props) {
  const t = formsMessages(locale);
  const links = nextVerbs(d, list, id).map(({ verb, query }) => ({
    href: `/${locale}/lawyer/cases/${caseRef}/enter/${verb}?${query}`,
    name: verbWords(locale, verb).name,
  }));
  const own = { href: `/${locale}/lawyer/hearings/${caseRef}/${id}`, name: t('fact.hearing') };
  const all = list === 'hearings' ? [own] : links;
  if (all.length === 0) return null;
  return (
    <section className="mt-6">
      <h2 className="mb-1">{t('fact.next')}</h2>
      <ul className="grid sm:grid-cols-2">
        {all.map(({ href, name }) => (
          <li key={href}>
            <a href={href} className="inline-block py-2">
              {name}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
