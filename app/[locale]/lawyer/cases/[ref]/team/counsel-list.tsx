import { sayInstant } from '@/app/[locale]/account/say-instant';
import type { Locale } from '@/drizzle/vocabulary/i18n';
import { nameById } from '@/lib/acts/tell-fact';
import { sayDay } from '@/lib/dates/say';
import { courtDay } from '@/lib/dates/zones';
import type { MyCase } from '@/lib/dossiers/my-cases';
import { teamsMessages } from '@/lib/i18n/translator';
import { type Counsel, type CounselWithPast, hasEnded } from '@/lib/teams/counsel';
import type { Team } from '@/lib/teams/team';
import { EmptyState } from '@/lib/ui/empty-state';
import { VerbForm } from '@/lib/ui/verb-form';
import { counselAction } from './actions';
import { CounselFields } from './counsel-fields';

type Props = {
  of: MyCase;
  counsel: readonly CounselWithPast[];
  team: Team;
  /** The address of the page, and the same with what is being corrected. */
  page: string;
  at: string;
  locale: Locale;
  open: boolean;
  /** The id of the row that is being corrected, or ''. */
  correct: string;
};

/** Counsel of each party with their powers; what was corrected stays under each. */
export function CounselList({ of, counsel, team, page, at, locale, open, correct }: Props) {
  const t = teamsMessages(locale);
  const form = { action: counselAction, at, locale };
  return (
    <section id="counsel" aria-labelledby="counsel-head" className="mt-10">
      <h2 id="counsel-head" className="mb-1">
        {t('counsel.title')}
      </h2>
      <p className="mb-3 text-soft">{t('counsel.text')}</p>
      {counsel.length === 0 && <EmptyState>{t('counsel.none')}</EmptyState>}
      <ul className="border-b border-rule">
        {counsel.map((one) => (
          <li key={one.id} className="border-t border-rule py-3">
            <p className="text-sm text-soft">{nameById(of.d, one.party, locale)}</p>
            <CounselLine {...{ one, locale }} />
            {one.past.length > 0 && (
              <details className="text-[0.9375rem]">
                <summary className="cursor-pointer py-2">{t('counsel.past', { n: one.past.length })}</summary>
                {one.past.map((was) => (
                  <CounselLine key={was.id} one={was} locale={locale} />
                ))}
              </details>
            )}
            {of.mayWrite && one.id !== correct && (
              <a href={`/${locale}${page}?correct=${one.id}#counsel-correct`} className="inline-block py-1">
                {t('counsel.correct')}
                <span className="sr-only">: {one.name}</span>
              </a>
            )}
            {of.mayWrite && one.id === correct && (
              <div className="mt-3">
                <VerbForm {...form} id="counsel-correct" submit={t('counsel.saveCorrection')}>
                  <CounselFields {...{ of, team, locale }} was={one} />
                </VerbForm>
              </div>
            )}
          </li>
        ))}
      </ul>
      {of.mayWrite && of.d.parties.length > 0 && (
        <details open={open} className="mt-4">
          <summary className="cursor-pointer py-3 font-medium">{t('counsel.enter')}</summary>
          <VerbForm {...form} id="counsel-new" submit={t('counsel.save')}>
            <CounselFields {...{ of, team, locale }} />
          </VerbForm>
        </details>
      )}
    </section>
  );
}

function CounselLine({ one, locale }: { one: Counsel; locale: Locale }) {
  const t = teamsMessages(locale);
  const day = (value: string | null, missing: string) => (value === null ? missing : sayDay(value, locale));
  const from = day(one.from, t('counsel.dateUnknown'));
  const until = day(one.until, t('counsel.now'));
  const power = [one.power, one.powerOn && sayDay(one.powerOn, locale)].filter(Boolean).join(', ');
  return (
    <div className="py-1">
      <p>
        <strong>{one.name}</strong>, {t(`counselKind.${one.kind}`)}
        {hasEnded(one, courtDay(new Date())) && <em> ({t('counsel.ended')})</em>}
      </p>
      <p className="text-[0.9375rem]">
        {[t('counsel.period', { from, until }), power].filter(Boolean).join(' · ')}
      </p>
      <p className="text-sm text-soft">
        {t('counsel.enteredBy', { who: one.enteredByName, when: sayInstant(one.enteredAt, locale) })}
      </p>
    </div>
  );
}
