import type { Locale } from '@/drizzle/vocabulary/i18n';
import { sayDate, sayDay } from '@/lib/dates/say';
import { courtDay } from '@/lib/dates/zones';
import type { PublishedCase } from '@/lib/docket/queries';
import { stageOf } from '@/lib/dossiers/stage';
import { titleOf } from '@/lib/dossiers/title';
import { capital } from '@/lib/i18n/locale';
import { Notice } from '@/lib/ui/notice';
import { CaseLine } from './case-line';
import { ChangesSection } from './changes-section';
import { chronologyOf } from './chronology';
import { ChronologySection } from './chronology-section';
import { ComplaintsSection, ProceduresSection } from './complaints-section';
import { CustodySection } from './custody-section';
import { FiguresSection } from './figures-section';
import { firstSentence } from './first-sentence';
import { GlossarySection } from './glossary-section';
import { HearingsSection } from './hearings-section';
import { IncidentsSection } from './incidents-section';
import { JsonLd } from './json-ld';
import { sayLastChecked } from './last-checked';
import { LinksSection, UnknownsSection } from './links-section';
import { PartiesSection } from './parties-section';
import { ProceedingsSection } from './proceedings-section';
import { type Reading, readingOf } from './reading';
import { Said } from './said';
import { SourcesSection } from './sources-section';
import { AssessmentsSection, StatementsSection } from './statements-section';

/** A number stays on the line of what it counts. */
const held = (words: string) => words.replace(/(\d) (?=\p{L})/gu, '$1\u00a0');

function Head({ r }: { r: Reading }) {
  const { d, t, say, locale } = r;
  const stage = stageOf(d, r.day);
  const checked = sayLastChecked(r);
  const line = [
    capital(say('caseKind', d.kind), locale),
    ...(stage === 'no_proceeding' ? [] : [t('page.stage', { stage: say('stage', stage) })]),
    d.ref,
  ];
  return (
    <>
      <p className="text-[0.9375rem] text-soft">{line.join(' · ')}</p>
      <h1 className="mt-1 max-w-[48rem]">{capital(titleOf(d, locale), locale)}</h1>
      <p className="mt-4 max-w-[44rem] font-serif text-[1.125rem] leading-relaxed">
        {held(firstSentence(d, locale, r.day))}
      </p>
      {checked && <p className="mt-3 text-[0.9375rem] text-soft">{checked}</p>}
      {d.abridged && <p className="mt-3 text-[0.9375rem] text-soft">{t('abridged.notice')}</p>}
      {d.summary && (
        <p className="mt-3 max-w-[44rem]">
          <Said text={d.summary} r={r} />
        </p>
      )}
      {[d.campaign?.title, d.jurisdiction].map(
        (text) =>
          text && (
            <p key={JSON.stringify(text)} className="mt-1 max-w-[44rem] text-[0.9375rem] text-soft">
              <Said text={text} r={r} />
              {text === d.campaign?.title && d.campaign?.date && `, ${sayDate(d.campaign.date, locale)}`}
            </p>
          ),
      )}
    </>
  );
}

type Props = { published: PublishedCase; locale: Locale; day: string };

/** A case as the public reads it on a day: the latest revision, or an earlier one with a notice that says so. */
export function CasePage({ published, locale, day }: Props) {
  const r = readingOf(published.dossier, locale, day);
  const events = chronologyOf(r);
  const newest = published.revisions.find((one) => !one.withdrawn)?.number ?? published.number;
  const description = firstSentence(r.d, locale, day);
  return (
    <article>
      {published.number < newest && (
        <div className="mb-6">
          <Notice title={r.t('page.earlier', { n: String(published.number) })}>
            {r.t('page.earlierText', { day: sayDay(courtDay(published.publishedAt), locale) })}{' '}
            <a href={`/${locale}/cases/${published.ref}`}>{r.t('page.toLatest')}</a>
          </Notice>
        </div>
      )}
      <Head r={r} />
      <CaseLine r={r} events={events} />
      <PartiesSection r={r} />
      <ProceedingsSection r={r} />
      <HearingsSection r={r} />
      <CustodySection r={r} />
      <IncidentsSection r={r} />
      <ComplaintsSection r={r} />
      <ProceduresSection r={r} />
      <FiguresSection r={r} />
      <StatementsSection r={r} />
      <AssessmentsSection r={r} />
      <UnknownsSection r={r} />
      <ChronologySection r={r} events={events} />
      <LinksSection r={r} linked={published.linked} />
      <GlossarySection r={r} />
      <SourcesSection r={r} />
      <ChangesSection r={r} published={published} />
      <JsonLd r={r} published={published} description={description} />
    </article>
  );
}
