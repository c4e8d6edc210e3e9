import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { readLocale } from '@/lib/i18n/locale';
import { docketMessages, outboxMessages } from '@/lib/i18n/translator';
import { OfflineForm } from '@/lib/outbox/offline-form';
import { Notice } from '@/lib/ui/notice';
import { outboxWords } from '@/lib/ui/outbox/outbox-words';

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = outboxMessages(readLocale((await params).locale) ?? 'en');
  return { title: t('offline.title'), robots: { index: false } };
}

/**
 * What stands in for the workspace without network. It is the same for everybody, served by the front without any cookie,
 * and kept on a device only while its outbox is on; public/offline.js fills in what the device keeps.
 */
export default async function OfflinePage({ params }: Props) {
  const locale = readLocale((await params).locale);
  if (!locale) notFound();
  const t = outboxMessages(locale);
  const data = Object.entries(outboxWords(locale)).map(([name, words]) => [
    `data-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`,
    words,
  ]);
  return (
    <div className="mx-auto max-w-[44rem] px-4 sm:px-6">
      <header className="border-t-4 border-accent pt-1">
        <p className="border-y border-ink py-1 font-serif text-lg font-semibold">
          {docketMessages(locale)('name')}
        </p>
      </header>
      <main id="offline" {...Object.fromEntries(data)} className="grid gap-6 pb-16 pt-6">
        <h1>{t('offline.title')}</h1>
        <p data-when="off">{t('offline.off')}</p>
        <div data-when="on" className="grid gap-6" hidden>
          <p>{t('offline.intro')}</p>
          <div id="told" role="status" hidden>
            <Notice>
              <p id="what-happened" />
              <p id="not-sent" className="font-semibold" />
            </Notice>
          </div>
          <p id="destroyed-at" className="text-soft" />
          <OfflineForm locale={locale} />
        </div>
        <p>
          <a id="again" href={`/${locale}/lawyer`}>
            {t('offline.again')}
          </a>
        </p>
      </main>
      <script src="/offline.js" defer />
    </div>
  );
}
