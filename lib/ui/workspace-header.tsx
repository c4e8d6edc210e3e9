import type { Locale } from '@/drizzle/vocabulary/i18n';
import { docketMessages, workspaceMessages } from '@/lib/i18n/translator';
import { LanguageLinks } from './language-links';

const SECTIONS = {
  hearings: '/lawyer',
  cases: '/lawyer/cases',
  review: '/ngo',
  people: '/team',
  account: '/account',
} as const;
export type WorkspaceSection = keyof typeof SECTIONS;

type Props = {
  locale: Locale;
  path: string;
  section?: WorkspaceSection;
  name?: string;
  administrator?: boolean;
};

/** The member's name, where one can go, the way out, and this same page in the other languages. */
export function WorkspaceHeader({ locale, path, section, name, administrator = false }: Props) {
  const t = workspaceMessages(locale);
  const sections = (Object.keys(SECTIONS) as WorkspaceSection[]).filter(
    (each) => each !== 'people' || administrator,
  );
  return (
    <header className="not-printed border-t-4 border-accent pt-1">
      <div className="flex flex-wrap items-baseline gap-x-4 border-t border-ink py-1">
        <p className="font-serif text-lg font-semibold leading-tight">
          <a href={`/${locale}`} className="text-ink no-underline hover:underline">
            {docketMessages(locale)('name')}
          </a>
        </p>
        <nav aria-label={t('shell.languages')} className="ml-auto">
          <LanguageLinks locale={locale} path={path} />
        </nav>
      </div>
      {name !== undefined && (
        <div className="flex flex-wrap items-center gap-x-2 border-t border-rule sm:gap-x-4">
          <nav aria-label={t('shell.navigation')}>
            <ul className="-mx-1 flex flex-wrap gap-x-1.5 text-[0.9375rem] sm:gap-x-3">
              {sections.map((each) => (
                <li key={each}>
                  <a
                    href={`/${locale}${SECTIONS[each]}`}
                    aria-current={each === section ? 'true' : undefined}
                    className="inline-block px-1 py-2 text-ink no-underline hover:underline aria-[current]:font-semibold aria-[current]:underline aria-[current]:decoration-accent aria-[current]:decoration-2"
                  >
                    {t(`shell.${each}`)}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
          <form
            method="post"
            action={`/${locale}/sign-in/out`}
            className="ml-auto flex min-w-0 items-center gap-x-2 text-sm"
          >
            <span className="min-w-0 truncate text-soft max-sm:sr-only">{name}</span>
            <button
              type="submit"
              className="shrink-0 cursor-pointer py-2 text-accent underline underline-offset-2"
            >
              {t('shell.signOut')}
            </button>
          </form>
        </div>
      )}
      <div className="border-t border-ink" />
    </header>
  );
}
