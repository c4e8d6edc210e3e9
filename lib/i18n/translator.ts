import { createTranslator } from 'next-intl';
import type { Locale } from '@/drizzle/vocabulary/i18n';
import enCase from './messages/en/case.json';
import enDocket from './messages/en/docket.json';
import kkCase from './messages/kk/case.json';
import kkDocket from './messages/kk/docket.json';
import ruCase from './messages/ru/case.json';
import ruDocket from './messages/ru/docket.json';

// English is the measure: a key that Russian or Kazakh lacks is a type error here.
const DOCKET = { en: enDocket, ru: ruDocket, kk: kkDocket } satisfies Record<Locale, typeof enDocket>;
const CASE = { en: enCase, ru: ruCase, kk: kkCase } satisfies Record<Locale, typeof enCase>;

function refuse(error: Error): never {
  throw error;
}

const docketTranslator = (locale: Locale) =>
  createTranslator({ locale, messages: DOCKET[locale], timeZone: 'UTC', onError: refuse });
const caseTranslator = (locale: Locale) =>
  createTranslator({ locale, messages: CASE[locale], timeZone: 'UTC', onError: refuse });

export type DocketMessages = ReturnType<typeof docketTranslator>;
export type CaseMessages = ReturnType<typeof caseTranslator>;

const docket = new Map<Locale, DocketMessages>();
const courtCase = new Map<Locale, CaseMessages>();

/** Interface words of the docket in one language (`messages/<locale>/docket.json`). Throws on a missing message or value. */
export function docketMessages(locale: Locale): DocketMessages {
  const made = docket.get(locale) ?? docketTranslator(locale);
  docket.set(locale, made);
  return made;
}

/** Words and sentences of the case page in one language (`messages/<locale>/case.json`). Throws as `docketMessages` does. */
export function caseMessages(locale: Locale): CaseMessages {
  const made = courtCase.get(locale) ?? caseTranslator(locale);
  courtCase.set(locale, made);
  return made;
}
