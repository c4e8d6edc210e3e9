import { createTranslator } from 'next-intl';
import type { Locale } from '@/drizzle/vocabulary/i18n';
import enAccount from './messages/en/account.json';
import enCalendar from './messages/en/calendar.json';
import enCase from './messages/en/case.json';
import enConsents from './messages/en/consents.json';
import enDeadlines from './messages/en/deadlines.json';
import enDocket from './messages/en/docket.json';
import enDocuments from './messages/en/documents.json';
import enFacts from './messages/en/facts.json';
import enForms from './messages/en/forms.json';
import enLawyer from './messages/en/lawyer.json';
import enNgo from './messages/en/ngo.json';
import enOutbox from './messages/en/outbox.json';
import enReminders from './messages/en/reminders.json';
import enTeams from './messages/en/teams.json';
import enWorkspace from './messages/en/workspace.json';
import kkAccount from './messages/kk/account.json';
import kkCalendar from './messages/kk/calendar.json';
import kkCase from './messages/kk/case.json';
import kkConsents from './messages/kk/consents.json';
import kkDeadlines from './messages/kk/deadlines.json';
import kkDocket from './messages/kk/docket.json';
import kkDocuments from './messages/kk/documents.json';
import kkFacts from './messages/kk/facts.json';
import kkForms from './messages/kk/forms.json';
import kkLawyer from './messages/kk/lawyer.json';
import kkNgo from './messages/kk/ngo.json';
import kkOutbox from './messages/kk/outbox.json';
import kkReminders from './messages/kk/reminders.json';
import kkTeams from './messages/kk/teams.json';
import kkWorkspace from './messages/kk/workspace.json';
import ruAccount from './messages/ru/account.json';
import ruCalendar from './messages/ru/calendar.json';
import ruCase from './messages/ru/case.json';
import ruConsents from './messages/ru/consents.json';
import ruDeadlines from './messages/ru/deadlines.json';
import ruDocket from './messages/ru/docket.json';
import ruDocuments from './messages/ru/documents.json';
import ruFacts from './messages/ru/facts.json';
import ruForms from './messages/ru/forms.json';
import ruLawyer from './messages/ru/lawyer.json';
import ruNgo from './messages/ru/ngo.json';
import ruOutbox from './messages/ru/outbox.json';
import ruReminders from './messages/ru/reminders.json';
import ruTeams from './messages/ru/teams.json';
import ruWorkspace from './messages/ru/workspace.json';

function refuse(error: Error): never {
  throw error;
}

// English is the measure: a key that Russian or Kazakh lacks is a type error here.
function catalogue<const Messages extends Record<string, unknown>>(
  en: Messages,
  others: Record<Exclude<Locale, 'en'>, NoInfer<Messages>>,
) {
  const messages: Record<Locale, Messages> = { en, ...others };
  const make = (locale: Locale) =>
    createTranslator<Messages>({ locale, messages: messages[locale], timeZone: 'UTC', onError: refuse });
  const made = new Map<Locale, ReturnType<typeof make>>();
  return (locale: Locale) => {
    const translator = made.get(locale) ?? make(locale);
    made.set(locale, translator);
    return translator;
  };
}

/** Interface words of the docket in one language (`messages/<locale>/docket.json`). Throws on a missing message or value. */
export const docketMessages = catalogue(enDocket, { ru: ruDocket, kk: kkDocket });
export type DocketMessages = ReturnType<typeof docketMessages>;

/** Words and sentences of the case page in one language (`messages/<locale>/case.json`). Throws as `docketMessages` does. */
export const caseMessages = catalogue(enCase, { ru: ruCase, kk: kkCase });
export type CaseMessages = ReturnType<typeof caseMessages>;

/** Words of the private pages, their forms, and of signing in (`messages/<locale>/workspace.json`). Throws likewise. */
export const workspaceMessages = catalogue(enWorkspace, { ru: ruWorkspace, kk: kkWorkspace });
export type WorkspaceMessages = ReturnType<typeof workspaceMessages>;

/** Words of what is entered without network (`messages/<locale>/outbox.json`). Throws likewise. */
export const outboxMessages = catalogue(enOutbox, { ru: ruOutbox, kk: kkOutbox });
export type OutboxMessages = ReturnType<typeof outboxMessages>;

/** What the facts of a case and their fields are called (`messages/<locale>/facts.json`). Throws likewise. */
export const factMessages = catalogue(enFacts, { ru: ruFacts, kk: kkFacts });
export type FactMessages = ReturnType<typeof factMessages>;

/** Words of the lawyer's own pages: hearings, outcomes, what changed (`messages/<locale>/lawyer.json`). Throws likewise. */
export const lawyerMessages = catalogue(enLawyer, { ru: ruLawyer, kk: kkLawyer });
export type LawyerMessages = ReturnType<typeof lawyerMessages>;

/** Words of signing in and of a member's own account (`messages/<locale>/account.json`). Throws likewise. */
export const accountMessages = catalogue(enAccount, { ru: ruAccount, kk: kkAccount });

/** Words of deadlines, limits of custody and the custody clock (`messages/<locale>/deadlines.json`). Throws likewise. */
export const deadlineMessages = catalogue(enDeadlines, { ru: ruDeadlines, kk: kkDeadlines });
export type DeadlineMessages = ReturnType<typeof deadlineMessages>;

/** Words of reviewing what goes out (`messages/<locale>/ngo.json`). Throws likewise. */
export const ngoMessages = catalogue(enNgo, { ru: ruNgo, kk: kkNgo });

/** Words of the documents of a case and their custody log (`messages/<locale>/documents.json`). Throws likewise. */
export const documentMessages = catalogue(enDocuments, { ru: ruDocuments, kk: kkDocuments });
export type DocumentMessages = ReturnType<typeof documentMessages>;

/** The forms of the case record: fields, verbs, refusals (`messages/<locale>/forms.json`). Throws likewise. */
export const formsMessages = catalogue(enForms, { ru: ruForms, kk: kkForms });

/** Words of the private calendar (`messages/<locale>/calendar.json`). Throws likewise. */
export const calendarMessages = catalogue(enCalendar, { ru: ruCalendar, kk: kkCalendar });

/** Words of teams, counsel, notes, the history of a case and one's own data (`messages/<locale>/teams.json`). Throws likewise. */
export const teamsMessages = catalogue(enTeams, { ru: ruTeams, kk: kkTeams });
export type TeamsMessages = ReturnType<typeof teamsMessages>;

/** Words of reminders, their mails, and what asks for attention (`messages/<locale>/reminders.json`). Throws likewise. */
export const reminderMessages = catalogue(enReminders, { ru: ruReminders, kk: kkReminders });

/** Who of a case may be shown to whom, and a case taken out as a file (`messages/<locale>/consents.json`). Throws likewise. */
export const consentsMessages = catalogue(enConsents, { ru: ruConsents, kk: kkConsents });
