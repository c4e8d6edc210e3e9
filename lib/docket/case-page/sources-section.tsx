import { sayDate } from '@/lib/dates/say';
import { capital } from '@/lib/i18n/locale';
import type { Source } from '@/lib/sources/source';
import { permanentAddress } from '@/lib/ui/permanent-address';
import { sourceAnchor } from '@/lib/ui/source-mark';
import type { Reading } from './reading';
import { Said, Section } from './said';

function Told({ source, r }: { source: Source; r: Reading }) {
  const { t, say, locale } = r;
  const said = [
    capital(say('sourceKind', source.kind), locale),
    t('sources.language', { language: say('locale', source.language) }),
    t('sources.published', { date: sayDate(source.published, locale) }),
    ...(source.speaksUntil ? [t('sources.speaksUntil', { date: sayDate(source.speaksUntil, locale) })] : []),
  ];
  return <p className="text-[0.9375rem] text-soft">{said.join('; ')}.</p>;
}

/** The sources as numbered notes, to which every mark leads; in print the address of each stands beside it. */
export function SourcesSection({ r }: { r: Reading }) {
  return (
    <Section id="sources" title={r.t('sections.sources')}>
      <ol className="sources max-w-[48rem] border-b border-rule">
        {r.d.sources.map((source, at) => (
          <li
            key={source.id}
            id={sourceAnchor(at + 1)}
            className="grid grid-cols-[2rem_minmax(0,1fr)] border-t border-rule py-2.5"
          >
            <span className="figures text-soft">{at + 1}</span>
            <div>
              <p>
                {source.publisher && (
                  <>
                    <Said text={source.publisher} r={r} />
                    {'. '}
                  </>
                )}
                <a href={`/${r.locale}/sources/${source.ref}`} className="font-serif">
                  <Said text={source.title} r={r} plain />
                </a>
              </p>
              <Told source={source} r={r} />
              {source.url && (
                <p className="break-all text-[0.9375rem]">
                  <a href={source.url} rel="external noopener">
                    {source.url}
                  </a>
                </p>
              )}
              <p className="hidden text-[0.9375rem] print:block">
                {permanentAddress(r.locale, `/sources/${source.ref}`)}
              </p>
            </div>
          </li>
        ))}
      </ol>
    </Section>
  );
}
