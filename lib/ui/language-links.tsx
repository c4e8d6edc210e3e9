import { LOCALES, type Locale } from '@/drizzle/vocabulary/i18n';
import { ENDONYMS } from '@/lib/i18n/locale';

/** This same page in every language, each under its own name; `path` is its address without the language. */
export function LanguageLinks({ locale, path }: { locale: Locale; path: string }) {
  return (
    <ul className="-mx-1 flex gap-x-1 text-sm">
      {LOCALES.map((other) => (
        <li key={other}>
          <a
            href={`/${other}${path}`}
            lang={other}
            hrefLang={other}
            aria-current={other === locale ? 'true' : undefined}
            className="inline-block px-1 py-1.5 aria-[current]:font-semibold aria-[current]:text-ink aria-[current]:no-underline"
          >
            {ENDONYMS[other]}
          </a>
        </li>
      ))}
    </ul>
  );
}
