import type { Locale } from '@/drizzle/vocabulary/i18n';
import { nameById, tellFact } from '@/lib/acts/tell-fact';
import type { Dossier, FactList } from '@/lib/dossiers/dossier';
import { sayPlain } from '@/lib/dossiers/mentions';
import { formsMessages } from '@/lib/i18n/translator';
import { citation } from '@/lib/sources/cited';

type Props = { d: Dossier; list: FactList; fact: object; locale: Locale; caseRef: string };

/** What a fact rests on; a source that says otherwise with what it says. */
export function FactCitations({ d, list, fact, locale, caseRef }: Props) {
  const t = formsMessages(locale);
  const citations = citation
    .array()
    .catch([])
    .parse('citations' in fact ? fact.citations : []);
  return (
    <section className="mt-8">
      <h2 className="mb-2">{t('fact.citations')}</h2>
      {citations.length === 0 && <p className="text-soft">{t('fact.noCitations')}</p>}
      <ul className="max-w-[44rem]">
        {citations.map((one, at) => (
          <li key={`${one.source} ${String(at)}`} className="border-t border-rule py-2">
            <a href={`/${locale}/lawyer/cases/${caseRef}/facts/${one.source}`}>
              {nameById(d, one.source, locale)}
            </a>
            <span className="text-sm text-soft">
              {one.paragraph !== undefined && `, ${t('fact.paragraph', { n: one.paragraph })}`}
              {one.attribution && `, ${sayPlain(one.attribution, d, locale)}`}
            </span>
            {one.stance === 'differs' && (
              <div className="mt-1 border-l-4 border-accent pl-3">
                <p className="text-sm font-semibold">{t('fact.differs')}</p>
                {tellFact(d, list, one.values ?? {}, locale).map(({ label, value }) => (
                  <p key={label} className="text-[0.9375rem]">
                    {label}: {value}
                  </p>
                ))}
              </div>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
