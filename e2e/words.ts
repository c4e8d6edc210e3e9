import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createTranslator } from 'next-intl';
import type { Locale } from '@/drizzle/vocabulary/i18n';

// The tests' loader takes no JSON as a module, so the words of the pages are read as files.

type Say = (key: string, values?: Record<string, string | number>) => string;

function catalogue(name: string, locale: Locale): Say {
  const file = path.join(import.meta.dirname, '..', 'lib', 'i18n', 'messages', locale, `${name}.json`);
  const messages: Record<string, string> = JSON.parse(readFileSync(file, 'utf8'));
  const refuse = (error: Error): never => {
    throw error;
  };
  return createTranslator({ locale, messages, timeZone: 'UTC', onError: refuse });
}

/** What the pages of signing in and of the account say. Throws on a message that is missing. */
export const accountWords = (locale: Locale): Say => catalogue('account', locale);

/** What every private page and form says. */
export const workspaceWords = (locale: Locale): Say => catalogue('workspace', locale);

/** What the pages of documents say. */
export const documentWords = (locale: Locale): Say => catalogue('documents', locale);

/** What the pages of teams, notes, histories and one's own data say. */
export const teamsWords = (locale: Locale): Say => catalogue('teams', locale);

/** What the forms of the case record say. */
export const formsWords = (locale: Locale): Say => catalogue('forms', locale);

/** What the lawyer's own pages say. */
export const lawyerWords = (locale: Locale): Say => catalogue('lawyer', locale);

/** The field's terms. */
export const vocabularyWords = (locale: Locale): Say => catalogue('words', locale);

/** What the pages of reviews say. */
export const ngoWords = (locale: Locale): Say => catalogue('ngo', locale);

/** What the pages say on which somebody of a case is shown to somebody, and a case is taken out as a file. */
export const consentsWords = (locale: Locale): Say => catalogue('consents', locale);

/** What the pages of the outbox say. */
export const outboxWords = (locale: Locale): Say => catalogue('outbox', locale);

/** What deadlines and the custody clock say. */
export const deadlineWords = (locale: Locale): Say => catalogue('deadlines', locale);
