import type { FactList } from './dossier';
import type { FactRow } from './facts';

export type Target = FactList | 'subject' | 'fact';

/**
 * A field that holds the local id of another fact. A fact that `needs` it says nothing without it and goes when that
 * goes; of any other reference only the field goes.
 */
export type Reference = { field: string; to: Target; needs: boolean };

const needs = (field: string, to: Target): Reference => ({ field, to, needs: true });
const may = (field: string, to: Target): Reference => ({ field, to, needs: false });

/** Every reference of every list. A test compares it with the schemas. */
export const REFERENCES: Record<FactList, readonly Reference[]> = {
  people: [],
  organisations: [],
  groups: [],
  courts: [],
  identifiers: [],
  parties: [needs('subject', 'subject')],
  steps: [needs('party', 'parties'), needs('decision', 'decisions')],
  charges: [needs('party', 'parties')],
  requalifications: [needs('party', 'parties'), needs('from', 'charges'), needs('to', 'charges')],
  hearings: [may('court', 'courts'), may('adjournedTo', 'hearings')],
  observations: [needs('hearing', 'hearings')],
  decisions: [may('court', 'courts'), may('modifies', 'decisions')],
  findings: [needs('decision', 'decisions'), needs('party', 'parties'), needs('charge', 'charges')],
  sentences: [needs('decision', 'decisions'), needs('party', 'parties')],
  sentenceParts: [needs('sentence', 'sentences')],
  reliefs: [needs('sentence', 'sentences')],
  appeals: [needs('decision', 'decisions'), needs('party', 'parties'), may('outcomeDecision', 'decisions')],
  measures: [needs('party', 'parties'), may('decision', 'decisions')],
  custody: [needs('subject', 'subject')],
  custodyOrders: [needs('spell', 'custody'), may('decision', 'decisions')],
  conditions: [needs('spell', 'custody')],
  incidents: [],
  involvements: [needs('incident', 'incidents'), needs('subject', 'subject')],
  complaints: [needs('party', 'parties'), may('about', 'fact'), may('decision', 'decisions')],
  procedures: [needs('subject', 'subject')],
  figures: [],
  statements: [needs('by', 'subject')],
  assessments: [needs('subject', 'subject')],
  links: [],
  verifications: [needs('fact', 'fact')],
};

/** The ids that a fact holds in its own fields, each with its reference. */
export function referencesOf(list: FactList, fact: FactRow): { reference: Reference; id: string }[] {
  return REFERENCES[list].flatMap((reference) => {
    const id = fact[reference.field];
    return typeof id === 'string' ? [{ reference, id }] : [];
  });
}

/** Whether a fact of that list may stand where the reference points. */
export function fits(target: Target, list: FactList): boolean {
  if (target === 'fact') return true;
  return target === 'subject' ? ['people', 'organisations', 'groups'].includes(list) : target === list;
}
