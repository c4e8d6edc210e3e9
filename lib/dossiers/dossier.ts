import { z } from 'zod';
import { CASE_KINDS } from '@/drizzle/vocabulary/cases';
import { AUDIENCES } from '@/drizzle/vocabulary/consents';
import { LOCALES } from '@/drizzle/vocabulary/i18n';
import { appeal } from '@/lib/appeals/appeal';
import * as cases from '@/lib/cases/case-facts';
import { charge, requalification } from '@/lib/charges/charge';
import { complaint, procedure } from '@/lib/complaints/complaint';
import { basis } from '@/lib/consents/basis';
import { court } from '@/lib/courts/court';
import { custodyCondition, custodyOrder, custodySpell, measure } from '@/lib/custody/custody';
import { partialDate } from '@/lib/dates/partial-date';
import { decision, finding, relief, sentence, sentencePart } from '@/lib/decisions/decision';
import { hearing, observation } from '@/lib/hearings/hearing';
import { localText } from '@/lib/i18n/text';
import { incident, involvement } from '@/lib/incidents/incident';
import { group, organisation, person } from '@/lib/people/subject';
import { source } from '@/lib/sources/source';

export const campaign = z.strictObject({
  ref: z.string().regex(/^cam-[0-9a-z]{5}$/, { error: 'a campaign reference looks like "cam-7f3k9"' }),
  title: localText,
  date: partialDate.optional(),
});

const list = <T extends z.ZodType>(of: T) => z.array(of).default([]);

/** The facts of a dossier, list by list. Each has a stable id whose letters tell its noun. */
export const factLists = {
  people: list(person),
  organisations: list(organisation),
  groups: list(group),
  courts: list(court),
  identifiers: list(cases.identifier),
  parties: list(cases.party),
  steps: list(cases.step),
  charges: list(charge),
  requalifications: list(requalification),
  hearings: list(hearing),
  observations: list(observation),
  decisions: list(decision),
  findings: list(finding),
  sentences: list(sentence),
  sentenceParts: list(sentencePart),
  reliefs: list(relief),
  appeals: list(appeal),
  measures: list(measure),
  custody: list(custodySpell),
  custodyOrders: list(custodyOrder),
  conditions: list(custodyCondition),
  incidents: list(incident),
  involvements: list(involvement),
  complaints: list(complaint),
  procedures: list(procedure),
  figures: list(cases.figure),
  statements: list(cases.statement),
  assessments: list(cases.assessment),
  links: list(cases.link),
  verifications: list(cases.verification),
};
export type FactList = keyof typeof factLists;
export const FACT_LISTS = Object.keys(factLists) as FactList[];

/**
 * One case as one self-contained document: what is imported, exported, compiled, redacted, published, compared and
 * briefed. References inside it are local ids; people are named in its texts only by mention (`{{p1}}`).
 */
export const dossier = z.strictObject({
  format: z.literal(1),
  ref: cases.caseRef,
  /** Set in a redacted dossier only: for whom. It has no bases, so nothing in it may be shown more widely. */
  redactedFor: z.enum(AUDIENCES).exclude(['member']).optional(),
  kind: z.enum(CASE_KINDS),
  language: z.enum(LOCALES),
  matter: localText,
  summary: localText.optional(),
  jurisdiction: localText.optional(),
  campaign: campaign.optional(),
  /** Parts of what the sources tell are left out on purpose, to protect somebody: then nothing missing is laid to them. */
  abridged: z.literal(true).optional(),
  /** Open questions that the sources leave: shown as such, never filled. */
  unknowns: list(localText),
  sources: z.array(source).min(1),
  ...factLists,
  bases: list(basis),
});
export type Dossier = z.infer<typeof dossier>;

/** Any fact of a dossier, with its list. */
export type Fact = Dossier[FactList][number];
