import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { TEAM_ROLES } from '@/drizzle/vocabulary/teams';
import { privatePage } from '@/lib/auth/private-page';
import { as } from '@/lib/db/as';
import { findMyCase } from '@/lib/dossiers/my-cases';
import { titleOf } from '@/lib/dossiers/title';
import { readLocale } from '@/lib/i18n/locale';
import { teamsMessages } from '@/lib/i18n/translator';
import { lastDay } from '@/lib/teams/say-place';
import { readTeam } from '@/lib/teams/team';
import { ChoiceField, DateField, HiddenField } from '@/lib/ui/fields';
import { Notice } from '@/lib/ui/notice';
import { VerbForm } from '@/lib/ui/verb-form';
import { WorkspacePage } from '@/lib/ui/workspace-page';
import { changeAction, endAction, freezeAction, passAction } from '../actions';

export const dynamic = 'force-dynamic';

type Props = {
  params: Promise<{ locale: string; ref: string; member: string }>;
  searchParams: Promise<{ frozen?: string }>;
};

const FORMS = { change: changeAction, pass: passAction, end: endAction, freeze: freezeAction };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: teamsMessages(readLocale((await params).locale) ?? 'en')('team.title') };
}

/** One person on a case: their role and last day, handing over, ending access; and, for every colleague, a lost phone. */
export default async function ColleaguePage({ params, searchParams }: Props) {
  const { ref, member: memberId, ...rest } = await params;
  const locale = readLocale(rest.locale);
  if (!locale) notFound();
  const at = `/lawyer/cases/${ref}/team/${memberId}`;
  const { viewer, member, held } = await privatePage({ locale, at, forms: FORMS });
  if (held) return held;
  const read = await as(viewer, async (ctx) => {
    const of = await findMyCase(ctx.tx, ref);
    return of && { of, team: await readTeam(ctx, of.caseId) };
  });
  const one = read?.team.colleagues.find((each) => each.memberId === memberId && !each.over);
  if (!read || one === undefined) notFound();
  const t = teamsMessages(locale);
  const { name } = one;
  const { iLead } = read.team;
  const frozen = (await searchParams).frozen !== undefined;
  const roles = TEAM_ROLES.map((value) => ({ value, label: t(`role.${value}`) }));
  const after = (['share', 'stay', 'leave'] as const).map((value) => ({
    value,
    label: t(`member.${value}`),
  }));
  const form = { at, locale };
  const who = (
    <>
      <HiddenField name="ref" value={ref} />
      <HiddenField name="member" value={memberId} />
    </>
  );
  return (
    <WorkspacePage locale={locale} path={at} member={member} section="cases">
      <p>
        <a href={`/${locale}/lawyer/cases/${ref}/team`} className="inline-block py-1">
          ← {t('member.back')}
        </a>
      </p>
      <h1>{t('member.title', { name })}</h1>
      <p className="mb-6 mt-3 font-serif text-lg leading-snug">{titleOf(read.of.d, locale)}</p>
      <div className="grid max-w-[40rem] gap-10">
        <section id="lost">
          <h2 className="mb-2">{t('member.freeze')}</h2>
          {frozen && <Notice>{t('member.frozen', { name })}</Notice>}
          <p className="mb-4 mt-2">{t('member.freezeText', { name })}</p>
          <VerbForm {...form} action={freezeAction} id="freeze" submit={t('member.freezeGo', { name })} quiet>
            {who}
          </VerbForm>
        </section>
        {iLead && (
          <section>
            <h2 className="mb-4">{t('member.change')}</h2>
            <VerbForm {...form} action={changeAction} id="change" submit={t('member.save')}>
              {who}
              <ChoiceField name="role" label={t('team.role')} options={roles} value={one.role} required />
              {!one.lead && (
                <DateField
                  name="until"
                  label={t('add.until')}
                  hint={t('add.untilHint')}
                  value={one.until === null ? undefined : lastDay(one.until)}
                />
              )}
            </VerbForm>
          </section>
        )}
        {iLead && !one.me && (
          <section>
            <h2 className="mb-2">{t('member.pass')}</h2>
            <p className="mb-4">{t('member.passText', { name })}</p>
            <VerbForm {...form} action={passAction} id="pass" submit={t('member.passGo')}>
              {who}
              <ChoiceField name="mine" label={t('member.passThen')} options={after} required />
            </VerbForm>
          </section>
        )}
        {(iLead || one.me) && (
          <section>
            <h2 className="mb-2">{t('member.end')}</h2>
            <p className="mb-4">{t(one.me ? 'member.endMine' : 'member.endText')}</p>
            <VerbForm {...form} action={endAction} id="end" submit={t('member.end')} quiet>
              {who}
            </VerbForm>
          </section>
        )}
      </div>
    </WorkspacePage>
  );
}
