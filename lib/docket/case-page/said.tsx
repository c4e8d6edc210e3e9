import type { ReactNode } from 'react';
import type { PartialDate } from '@/lib/dates/partial-date';
import { PartialDateView } from '@/lib/dates/partial-date-view';
import { sayText } from '@/lib/dossiers/mentions';
import { nameOf } from '@/lib/dossiers/shown-name';
import { capital } from '@/lib/i18n/locale';
import type { LocalText } from '@/lib/i18n/text';
import { SaidText } from '@/lib/ui/case-text';
import type { Reading } from './reading';

/** The page of a person who is shown by name; undefined for everybody else. */
function personPage(subject: string, r: Reading): string | undefined {
  const person = r.d.people.find((p) => p.id === subject);
  return person && person.pseudonym === undefined ? `/${r.locale}/people/${person.ref}` : undefined;
}

/**
 * Case text with its mentions as names; marked where it is not in the reader's language. Whoever is no party to the case,
 * and so is linked nowhere else, is a link here; not in `plain` text, which may itself stand in a link.
 */
export function Said({ text, r, plain }: { text: LocalText; r: Reading; plain?: boolean }) {
  const { parts, lang } = sayText(text, r.d, r.locale);
  const isParty = (subject: string) => r.d.parties.some((y) => y.subject === subject);
  const hrefOf = (subject: string) => (plain || isParty(subject) ? undefined : personPage(subject, r));
  return <SaidText parts={parts} lang={lang} locale={r.locale} hrefOf={hrefOf} />;
}

/** The name of a person, organisation or group; a link to the page of a person who is shown by name. */
export function Name({ subject, r }: { subject: string; r: Reading }) {
  const name = capital(nameOf(r.d, subject, r.locale), r.locale);
  const href = personPage(subject, r);
  return href ? <a href={href}>{name}</a> : name;
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
