import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { privatePage } from '@/lib/auth/private-page';
import { readLocale } from '@/lib/i18n/locale';
import { outboxMessages } from '@/lib/i18n/translator';
import { readWaiting } from '@/lib/outbox/open-items';
import { WaitingList } from '@/lib/outbox/waiting-list';
import { OutboxSwitch } from '@/lib/ui/outbox/outbox-switch';
import { switchWords } from '@/lib/ui/outbox/outbox-words';
import { WorkspacePage } from '@/lib/ui/workspace-page';
import { chooseWaiting } from './actions';

type Props = { params: Promise<{ locale: string }> };

const AT = '/lawyer/outbox';

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: outboxMessages(readLocale((await params).locale) ?? 'en')('title') };
}

/** The outbox of this device: what it does, its switch, and what was entered without network and waits for a choice. */
export default async function OutboxPage({ params }: Props) {
  const locale = readLocale((await params).locale);
  if (!locale) notFound();
  const { viewer, member, held } = await privatePage({ locale, at: AT, forms: { waiting: chooseWaiting } });
  if (held) return held;
  const t = outboxMessages(locale);
  const waiting = await readWaiting(viewer);
  return (
    <WorkspacePage locale={locale} path={AT} member={member} section="hearings">
      <h1>{t('title')}</h1>
      <p className="mb-2 mt-3 max-w-[40rem]">{t('sentence')}</p>
      <p className="mb-6 max-w-[40rem] text-soft">{t('keeps')}</p>
      <noscript>
        <p className="mb-6">{t('needsScript')}</p>
      </noscript>
      <OutboxSwitch locale={locale} words={switchWords(locale)} />
      <section className="mt-10">
        <h2 className="mb-3">{t('waiting.title')}</h2>
        <WaitingList items={waiting} locale={locale} action={chooseWaiting} />
      </section>
    </WorkspacePage>
  );
}
