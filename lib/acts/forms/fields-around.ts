import { LINK_KINDS, STATEMENT_KINDS } from '@/drizzle/vocabulary/cases';
import {
  COMPLAINT_KINDS,
  COMPLAINT_OFFICES,
  COMPLAINT_OUTCOMES,
  PROCEDURE_BODIES,
} from '@/drizzle/vocabulary/complaints';
import { BOUNDS } from '@/drizzle/vocabulary/decisions';
import { LOCALES } from '@/drizzle/vocabulary/i18n';
import { SOURCE_KINDS } from '@/drizzle/vocabulary/sources';
import type { FactList } from '@/lib/dossiers/dossier';
import { date, type FieldSpec, fact, simple, text, word, words } from './field';

/** Complaints, procedures, what is said and counted around a case, and its sources. */
export const AROUND_FIELDS = {
  complaints: [
    word('kind', 'complaintKind', COMPLAINT_KINDS, { label: 'complaintKind' }),
    word('office', 'complaintOffice', COMPLAINT_OFFICES),
    date('lodged'),
    words('text', { label: 'askedFor' }),
    fact('party', 'parties', { label: 'byParty' }),
    fact('about', 'fact'),
    { kind: 'number', name: 'amount', decimal: true },
    text('currency', 3),
    word('bound', 'bound', BOUNDS),
    word('outcome', 'complaintOutcome', COMPLAINT_OUTCOMES, { label: 'theAnswer' }),
    date('answered'),
    fact('decision', 'decisions', { label: 'byDecision' }),
  ],
  procedures: [
    word('body', 'procedureBody', PROCEDURE_BODIES),
    text('reference', 60),
    fact('subject', 'subject'),
    date('submitted'),
    date('adopted'),
    { kind: 'articles', name: 'articlesClaimed' },
    { kind: 'articles', name: 'articlesFound' },
    words('text'),
  ],
  figures: [
    words('counted'),
    { kind: 'quantity', name: 'quantity' },
    date('asOf'),
    date('date'),
    simple('place'),
  ],
  statements: [
    word('kind', 'statementKind', STATEMENT_KINDS, { label: 'statementKind' }),
    fact('by', 'subject', { label: 'saidBy' }),
    words('speaker'),
    date('date'),
    words('text', { label: 'whatWasSaid' }),
  ],
  assessments: [fact('subject', 'subject'), words('label', { label: 'assessmentLabel' }), words('assessor')],
  links: [
    text('ref', 8, { label: 'linkRef' }),
    word('kind', 'linkKind', LINK_KINDS, { label: 'linkKind' }),
    words('text'),
  ],
  verifications: [
    fact('fact', 'fact', { label: 'verified' }),
    simple('day', 'on', { label: 'verifiedOn' }),
    words('text'),
  ],
  sources: [
    word('kind', 'sourceKind', SOURCE_KINDS, { label: 'sourceKind', required: true }),
    words('title', { label: 'sourceTitle', required: true }),
    words('publisher'),
    word('language', 'locale', LOCALES, { label: 'sourceLanguage', required: true }),
    date('published', { required: true }),
    date('speaksUntil'),
    date('covers'),
    text('url', 500),
    words('note', { label: 'sourceNote' }),
  ],
} satisfies Partial<Record<FactList | 'sources', readonly FieldSpec[]>>;
