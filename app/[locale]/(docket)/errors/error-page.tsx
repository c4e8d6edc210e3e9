import type { Locale } from '@/drizzle/vocabulary/i18n';
import { docketMessages } from '@/lib/i18n/translator';
import { DocketPage } from '@/lib/ui/docket-page';

type Props = { locale: Locale; reason: 'notFound' | 'failed' | 'unavailable' };

/** An error as an ordinary page: what happened, and where to go from here. Its other languages are their front pages. */
export function ErrorPage({ locale, reason }: Props) {
  const t = docketMessages(locale);
  return (
    <DocketPage locale={locale} path="">
      <h1 className="max-w-[40rem]">{t(`errors.${reason}.title`)}</h1>
      <p className="mt-3 max-w-[40rem] font-serif text-lg">{t(`errors.${reason}.text`)}</p>
      <nav aria-label={t('errors.wayOut')} className="mt-8">
        <h2 className="mb-2">{t('errors.wayOut')}</h2>
        <ul>
          <li>
            <a href={`/${locale}`} className="inline-block py-1">
              {t('shell.home')}
            </a>
          </li>
          <li>
            <a href={`/${locale}/cases`} className="inline-block py-1">
              {t('register.title')}
            </a>
          </li>
        </ul>
      </nav>
    </DocketPage>
  );
}
