import { getTableColumns } from 'drizzle-orm';
import type { AnyPgColumn, PgTable } from 'drizzle-orm/pg-core';
import * as appeals from '@/drizzle/schema/appeals';
import * as caseFacts from '@/drizzle/schema/case-facts';
import * as charges from '@/drizzle/schema/charges';
import * as complaints from '@/drizzle/schema/complaints';
import * as courts from '@/drizzle/schema/courts';
import * as custody from '@/drizzle/schema/custody';
import * as decisions from '@/drizzle/schema/decisions';
import * as hearings from '@/drizzle/schema/hearings';
import * as incidents from '@/drizzle/schema/incidents';
import * as people from '@/drizzle/schema/people';
import * as steps from '@/drizzle/schema/steps';
import type { FactList } from './dossier';

/** A table of facts, as far as every one of them is alike. */
export type FactTable = PgTable & { caseId: AnyPgColumn; id: AnyPgColumn };

/** Where each list of a dossier stands in the record. */
export const FACT_TABLES: Record<FactList, FactTable> = {
  people: people.casePerson,
  organisations: people.caseOrganisation,
  groups: people.peopleGroup,
  courts: courts.court,
  identifiers: caseFacts.identifier,
  parties: caseFacts.party,
  steps: steps.step,
  charges: charges.charge,
  requalifications: charges.requalification,
  hearings: hearings.hearing,
  observations: hearings.observation,
  decisions: decisions.decision,
  findings: decisions.finding,
  sentences: decisions.sentence,
  sentenceParts: decisions.sentencePart,
  reliefs: decisions.relief,
  appeals: appeals.appeal,
  measures: custody.measure,
  custody: custody.custodySpell,
  custodyOrders: custody.custodyOrder,
  conditions: custody.custodyCondition,
  incidents: incidents.incident,
  involvements: incidents.involvement,
  complaints: complaints.complaint,
  procedures: complaints.procedure,
  figures: caseFacts.figure,
  statements: caseFacts.statement,
  assessments: caseFacts.assessment,
  links: caseFacts.link,
  verifications: caseFacts.verification,
};

/** Names of the columns of a table that are written, not computed. */
export function writtenColumns(table: PgTable): string[] {
  return Object.entries(getTableColumns(table))
    .filter(([, column]) => column.generated === undefined)
    .map(([name]) => name);
}
