import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { CALENDAR_TITLES } from '@/drizzle/vocabulary/calendars';
import { privatePage } from '@/lib/auth/private-page';
import { as } from '@/lib/db/as';
import { calendarPath, listCalendars, offerCalendar } from '@/lib/hearings/calendar-address';
import { readLocale } from '@/lib/i18n/locale';
import { accountMessages, calendarMessages } from '@/lib/i18n/translator';
import { ChoiceField, HiddenField } from '@/lib/ui/fields';
import { VerbForm } from '@/lib/ui/verb-form';
import { WorkspacePage } from '@/lib/ui/workspace-page';
import { sayInstant } from '../say-instant';
import { openCalendarAction, revokeCalendarAction } from './actions';

export const dynamic = 'force-dynamic';

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: calendarMessages(readLocale((await params).locale) ?? 'en')('title') };
}

/** The secret addresses under which a calendar program reads a member's hearings. */
export default async function CalendarPage({ params }: Props) {
  const locale = readLocale((await params).locale);
  if (!locale) notFound();
  const at = '/account/calendar';
  const forms = { open: openCalendarAction, revoke: revokeCalendarAction };
  const { viewer, member, held } = await privatePage({ locale, at, forms });
  if (held) return held;
  const t = calendarMessages(locale);
  const mine = await as(viewer, listCalendars);
  const token = offerCalendar();
  const address = new URL(calendarPath(token), process.env.DOCKET_ADDRESS ?? 'http://localhost:3000').href;
  return (
    <WorkspacePage locale={locale} path={at} member={member} section="account">
      <p className="mb-1">
        <a href={`/${locale}/account`}>← {accountMessages(locale)('account.back')}</a>
      </p>
      <h1>{t('title')}</h1>
      <p className="mt-3 max-w-[44rem]">{t('text')}</p>
      <p className="mt-2 max-w-[44rem] text-soft">{t('network')}</p>
      <section className="mt-8 max-w-[44rem]" aria-labelledby="new-address">
        <h2 id="new-address">{t('address')}</h2>
        <p className="my-3 break-all bg-tint px-4 py-3 font-mono text-sm">{address}</p>
        <VerbForm action={openCalendarAction} id="open" {...{ at, locale }} submit={t('open')}>
          <HiddenField name="token" value={token} />
          <ChoiceField
            name="titles"
            label={t('titles')}
            value="plain"
            options={CALENDAR_TITLES.map((value) => ({ value, label: t(value) }))}
            required
          />
        </VerbForm>
      </section>
      <section className="mt-10 max-w-[44rem]" aria-labelledby="addresses">
        <h2 id="addresses">{t('mine')}</h2>
        {mine.length === 0 && <p className="mt-2 text-soft">{t('none')}</p>}
        <ul className="mt-2">
          {mine.map(({ id, titles, createdAt }) => (
            <li key={id} className="border-t border-rule py-3">
              {t(titles)}, {t('since', { when: sayInstant(createdAt, locale) })}
              <VerbForm
                action={revokeCalendarAction}
                id={`revoke-${id}`}
                {...{ at, locale }}
                submit={t('revoke')}
                quiet
              >
                <HiddenField name="id" value={id} />
              </VerbForm>
            </li>
          ))}
        </ul>
      </section>
    </WorkspacePage>
  );
}
