import type { ReactNode } from 'react';
import { CASE_KINDS } from '@/drizzle/vocabulary/cases';
import type { Locale } from '@/drizzle/vocabulary/i18n';
import { PLACE_REFS } from '@/drizzle/vocabulary/places';
import { capital } from '@/lib/i18n/locale';
import { sayPlace } from '@/lib/i18n/place-names';
import { type LocalText, wordsFor } from '@/lib/i18n/text';
import { docketMessages } from '@/lib/i18n/translator';
import { words } from '@/lib/i18n/words';
import { isNarrowed, type RegisterQuery } from './register-query';

type Campaign = { ref: string; title: LocalText };
type Props = { query: RegisterQuery; campaigns: readonly Campaign[]; locale: Locale };
type Option = { value: string; words: string };

/** The search of the register: a plain form that asks with GET, so a search has an address and needs no script. */
export function RegisterForm({ query, campaigns, locale }: Props) {
  const t = docketMessages(locale);
  const say = words(locale);
  const byWords = (a: Option, b: Option) => a.words.localeCompare(b.words, locale);
  const kinds = CASE_KINDS.map((value) => ({ value, words: capital(say('caseKind', value), locale) }));
  const places = PLACE_REFS.map((value) => ({ value, words: sayPlace(value, locale) })).sort(byWords);
  const series = campaigns.map(({ ref, title }) => ({ value: ref, words: wordsFor(title, locale).words }));
  const select = (name: 'kind' | 'place' | 'campaign', options: Option[]) => (
    <Labelled name={name} label={t(`register.${name}`)}>
      <select id={name} name={name} defaultValue={query[name] ?? ''} className="field">
        <option value="">{t('register.any')}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.words}
          </option>
        ))}
      </select>
    </Labelled>
  );
  return (
    <search className="not-printed block">
      <form action={`/${locale}/cases`} className="grid gap-4">
        <div className="flex flex-wrap items-end gap-2">
          <label className="grow basis-64 text-sm text-soft">
            {t('register.query')}
            <input
              type="search"
              name="q"
              maxLength={200}
              autoComplete="off"
              defaultValue={query.q}
              aria-describedby="hint"
              className="field mt-1 block text-base"
            />
          </label>
          <button type="submit" className="button">
            {t('register.search')}
          </button>
          <p id="hint" className="w-full text-sm text-soft">
            {t('register.queryHint')}
          </p>
        </div>
        <fieldset className="grid grid-cols-2 gap-x-3 gap-y-2 md:grid-cols-4">
          <legend className="sr-only">{t('register.filters')}</legend>
          {select('kind', kinds)}
          {select('place', places)}
          <Labelled name="year" label={t('register.year')}>
            <input
              id="year"
              name="year"
              inputMode="numeric"
              pattern="(19|20)[0-9]{2}"
              maxLength={4}
              defaultValue={query.year}
              className="field"
            />
          </Labelled>
          {series.length > 0 && select('campaign', series)}
        </fieldset>
        {isNarrowed(query) && (
          <p>
            <a href={`/${locale}/cases`}>{t('register.clear')}</a>
          </p>
        )}
      </form>
    </search>
  );
}

/** The words over one filter, and the filter. */
function Labelled({ name, label, children }: { name: string; label: string; children: ReactNode }) {
  return (
    <div>
      <label htmlFor={name} className="mb-1 block text-sm text-soft">
        {label}
      </label>
      {children}
    </div>
  );
}
