import type { Locale } from '@/drizzle/vocabulary/i18n';
import { docketMessages } from '@/lib/i18n/translator';
import { LanguageLinks } from './language-links';

const SECTIONS = { register: '/cases', hearings: '/hearings', method: '/method' } as const;
export type Section = keyof typeof SECTIONS;

type Props = { locale: Locale; path: string; section?: Section };

/** The name of the docket, where one can go, and this same page in the other languages. */
export function DocketHeader({ locale, path, section }: Props) {
  const t = docketMessages(locale);
  const sections = Object.keys(SECTIONS) as Section[];
  return (
    <header className="border-t-4 border-ink pt-1 print:border-t-2">
      <div className="flex flex-wrap items-baseline gap-x-6 border-b border-t border-ink py-2">
        <p className="font-serif text-xl font-semibold leading-tight">
          <a href={`/${locale}`} className="text-ink no-underline hover:underline">
            {t('name')}
          </a>
        </p>
        <nav
          aria-label={t('shell.navigation')}
          className="not-printed order-last w-full sm:order-none sm:w-auto sm:grow"
        >
          <ul className="-mx-1 flex flex-wrap gap-x-4 text-[0.9375rem]">
            {sections.map((name) => (
              <li key={name}>
                <a
                  href={`/${locale}${SECTIONS[name]}`}
                  aria-current={name === section ? 'true' : undefined}
                  className="inline-block px-1 py-1.5 text-ink no-underline hover:underline aria-[current]:font-semibold aria-[current]:underline aria-[current]:decoration-accent aria-[current]:decoration-2"
                >
                  {t(`shell.${name}`)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <nav aria-label={t('shell.languages')} className="not-printed ml-auto">
          <LanguageLinks locale={locale} path={path} />
        </nav>
      </div>
    </header>
  );
}
