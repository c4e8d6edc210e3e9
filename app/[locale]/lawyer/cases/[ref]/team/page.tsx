import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { TEAM_ROLES } from '@/drizzle/vocabulary/teams';
import { answeringPost } from '@/lib/auth/answering-post';
import { privatePage } from '@/lib/auth/private-page';
import { as } from '@/lib/db/as';
import { findMyCase } from '@/lib/dossiers/my-cases';
import { readLocale } from '@/lib/i18n/locale';
import { teamsMessages } from '@/lib/i18n/translator';
import { listCounsel } from '@/lib/teams/counsel';
import { listTeamEvents, readTeam } from '@/lib/teams/team';
import { ChoiceField, DateField, HiddenField, TextField } from '@/lib/ui/fields';
import { VerbForm } from '@/lib/ui/verb-form';
import { WorkspacePage } from '@/lib/ui/workspace-page';
import { AboutCase } from '../about-case';
import { addAction, counselAction } from './actions';
import { CounselList } from './counsel-list';
import { People } from './people';
import { TeamEvents } from './team-events';

export const dynamic = 'force-dynamic';

type Props = {
  params: Promise<{ locale: string; ref: string }>;
  searchParams: Promise<{ correct?: string | string[] }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: teamsMessages(readLocale((await params).locale) ?? 'en')('team.title') };
}

/** Who works on a case and who defends in it; its lead adds people by the code they handed over. */
export default async function TeamPage({ params, searchParams }: Props) {
  const { ref, ...rest } = await params;
  const locale = readLocale(rest.locale);
  if (!locale) notFound();
  const correct = String((await searchParams).correct ?? '').replace(/[^0-9a-f-]/g, '');
  const page = `/lawyer/cases/${ref}/team`;
  const at = correct === '' ? page : `${page}?correct=${correct}`;
  const forms = { add: addAction, 'counsel-new': counselAction, 'counsel-correct': counselAction };
  const { viewer, member, held } = await privatePage({ locale, at, forms });
  if (held) return held;
  const read = await as(viewer, async (ctx) => {
    const of = await findMyCase(ctx.tx, ref);
    if (of === null) return null;
    const team = await readTeam(ctx, of.caseId);
    return {
      of,
      team,
      counsel: await listCounsel(ctx, of.caseId),
      events: await listTeamEvents(ctx, of.caseId),
    };
  });
  if (read === null) notFound();
  const { of, team, counsel, events } = read;
  const t = teamsMessages(locale);
  const open = await answeringPost();
  const roles = TEAM_ROLES.map((value) => ({
    value,
    label: t(`role.${value}`),
    hint: t(`roleHint.${value}`),
  }));
  return (
    <WorkspacePage locale={locale} path={at} member={member} section="cases">
      <AboutCase of={of} page="team" locale={locale} title={t('team.title')} />
      <section id="people" aria-labelledby="people-head">
        <h2 id="people-head" className="mb-1">
          {t('team.people')}
        </h2>
        <p className="mb-3 text-soft">{t('team.peopleText')}</p>
        <People {...{ team, page, locale }} />
        {!team.iLead && <p className="mt-3 text-[0.9375rem] text-soft">{t('team.notLead')}</p>}
        {team.iLead && (
          <details open={open} className="mt-4">
            <summary className="cursor-pointer py-3 font-medium">{t('add.title')}</summary>
            <p className="mb-4 max-w-[40rem] text-[0.9375rem] text-soft">{t('add.text')}</p>
            <VerbForm action={addAction} id="add" at={at} locale={locale} submit={t('add.go')}>
              <HiddenField name="ref" value={ref} />
              <TextField name="code" label={t('add.code')} hint={t('add.codeHint')} maxLength={20} required />
              <ChoiceField name="role" label={t('add.role')} options={roles} required />
              <DateField name="until" label={t('add.until')} hint={t('add.untilHint')} />
            </VerbForm>
          </details>
        )}
      </section>
      <CounselList {...{ of, counsel, team, page, at, locale, open, correct }} />
      <TeamEvents {...{ events, locale }} />
    </WorkspacePage>
  );
}
