import type { ReactNode } from 'react';
import type { PartialDate } from '@/lib/dates/partial-date';
import { PartialDateView } from '@/lib/dates/partial-date-view';
import { sayPlain, sayText } from '@/lib/dossiers/mentions';
import { nameOf } from '@/lib/dossiers/shown-name';
import { capital } from '@/lib/i18n/locale';
import type { LocalText } from '@/lib/i18n/text';
import { CaseText } from '@/lib/ui/case-text';
import type { Reading } from './reading';

/** Case text with its mentions as names; marked where it is not in the reader's language. */
export function Said({ text, r }: { text: LocalText; r: Reading }) {
  const { lang } = sayText(text, r.d, r.locale);
  return <CaseText text={{ [lang]: sayPlain(text, r.d, r.locale) }} locale={r.locale} />;
}

/** The name of a person, organisation or group; a link to the page of a person who is shown by name. */
export function Name({ subject, r }: { subject: string; r: Reading }) {
  const person = r.d.people.find((p) => p.id === subject);
  const name = capital(nameOf(r.d, subject, r.locale), r.locale);
  if (!person || person.pseudonym !== undefined) return name;
  return <a href={`/${r.locale}/people/${person.ref}`}>{name}</a>;
}

/** A date, or in words that no source gives one. */
export function When({ date, r, short }: { date: PartialDate | undefined; r: Reading; short?: boolean }) {
  if (date === undefined || date.edtf === '..')
    return <span className="text-soft">{r.t('page.noDate')}</span>;
  return <PartialDateView date={date} locale={r.locale} short={short} />;
}

/** A section of the case page, with its heading as target. */
export function Section({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id} className="mt-12">
      <h2 id={id} className="mb-3">
        {title}
      </h2>
      {children}
    </section>
  );
}

/** Facts one below the other, each with a rule above it. */
export function Facts({ children }: { children: ReactNode }) {
  return (
    <ul className="max-w-[48rem] border-b border-rule [&>li]:border-t [&>li]:border-rule [&>li]:py-2.5">
      {children}
    </ul>
  );
}
