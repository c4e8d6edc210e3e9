import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { LIBERTY_STATES } from '@/drizzle/vocabulary/custody';
import { capital, readLocale } from '@/lib/i18n/locale';
import { docketMessages } from '@/lib/i18n/translator';
import { words } from '@/lib/i18n/words';
import { DocketPage } from '@/lib/ui/docket-page';
import { LIBERTY_SHAPES, Status } from '@/lib/ui/status';
import { CourtWords } from './court-words';

type Props = { params: Promise<{ locale: string }> };

const SECTIONS = [
  ['facts', ['source', 'review', 'words']],
  ['lastKnown', ['text']],
  ['dates', ['text']],
  ['names', ['text']],
  ['differing', ['text']],
  ['pseudonyms', ['text']],
  ['corrections', ['text', 'chain']],
  ['notPublished', ['text']],
  ['limits', ['text']],
] as const;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: docketMessages(readLocale((await params).locale) ?? 'en')('method.title') };
}

/** How facts get here, what is left out and how far the register can be relied on; then court words in plain language. */
export default async function MethodPage({ params }: Props) {
  const locale = readLocale((await params).locale);
  if (!locale) notFound();
  const t = docketMessages(locale);
  const say = words(locale);
  return (
    <DocketPage locale={locale} path="/method" section="method">
      <h1>{t('method.title')}</h1>
      <p className="mt-3 max-w-[40rem] font-serif text-lg">{t('method.lead')}</p>
      <div className="md:grid md:grid-cols-[minmax(0,1fr)_18rem] md:gap-x-12">
        <nav aria-label={t('method.contents')} className="not-printed mt-8 md:order-last">
          <h2 className="mb-1 font-sans text-sm font-medium text-soft">{t('method.contents')}</h2>
          <ul className="border-l border-accent pl-3 text-[0.9375rem]">
            {[...SECTIONS.map(([section]) => section), 'glossary' as const].map((section) => (
              <li key={section}>
                <a href={`#${section}`} className="inline-block py-0.5">
                  {t(`method.${section}.title`)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <div>
          {SECTIONS.map(([section, paragraphs]) => (
            <section
              key={section}
              aria-labelledby={section}
              className="prose mt-9 font-serif text-[1.0625rem]"
            >
              <h2 id={section}>{t(`method.${section}.title`)}</h2>
              {paragraphs.map((key) => (
                <p key={key}>{t(`method.${section}.${key}` as 'method.facts.source')}</p>
              ))}
              {section === 'lastKnown' && (
                <>
                  <p>{t('method.lastKnown.marks')}</p>
                  <ul className="grid gap-1 font-sans text-base">
                    {LIBERTY_STATES.map((state) => (
                      <li key={state}>
                        <Status shape={LIBERTY_SHAPES[state]}>
                          {capital(say('libertyState', state), locale)}
                        </Status>
                      </li>
                    ))}
                  </ul>
                </>
              )}
            </section>
          ))}
        </div>
      </div>
      <section aria-labelledby="glossary" className="mt-12">
        <h2 id="glossary" className="mb-3">
          {t('method.glossary.title')}
        </h2>
        <CourtWords locale={locale} />
      </section>
    </DocketPage>
  );
}
