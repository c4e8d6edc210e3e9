import { APPEAL_LEVELS, APPEAL_OUTCOMES, APPEAL_SIDES, APPEAL_STATUSES } from '@/drizzle/vocabulary/appeals';
import { CHARGE_STAGES } from '@/drizzle/vocabulary/charges';
import {
  BOUNDS,
  BREACH_CONSEQUENCES,
  DECISION_KINDS,
  DECISION_OUTCOMES,
  FINDING_OUTCOMES,
  RELIEF_KINDS,
  SENTENCE_KINDS,
} from '@/drizzle/vocabulary/decisions';
import {
  ADJOURNMENT_REASONS,
  HEARING_KINDS,
  HEARING_OUTCOMES,
  OBSERVATION_ANSWERS,
} from '@/drizzle/vocabulary/hearings';
import type { FactList } from '@/lib/dossiers/dossier';
import { date, type FieldSpec, fact, number, simple, text, word, words } from './field';

/** From the charge to the end of the sentence. */
export const PROCEEDING_FIELDS = {
  charges: [
    fact('party', 'parties'),
    { kind: 'provision', name: 'provision' },
    words('described', { label: 'chargeDescribed' }),
    word('stage', 'chargeStage', CHARGE_STAGES, { label: 'chargeStage' }),
    date('date'),
  ],
  requalifications: [
    fact('party', 'parties'),
    fact('from', 'charges', { label: 'chargeBefore' }),
    fact('to', 'charges', { label: 'chargeAfter' }),
    date('date'),
    words('text'),
  ],
  hearings: [
    word('kind', 'hearingKind', HEARING_KINDS, { label: 'hearingKind' }),
    date('date'),
    simple('time'),
    fact('court', 'courts'),
    text('judge'),
    simple('zone'),
    word('outcome', 'hearingOutcome', HEARING_OUTCOMES, { label: 'hearingOutcome' }),
    word('reason', 'adjournmentReason', ADJOURNMENT_REASONS, { label: 'adjournmentReason' }),
    fact('adjournedTo', 'hearings'),
    words('text'),
  ],
  observations: [
    fact('hearing', 'hearings'),
    number('indicator'),
    word('answer', 'observationAnswer', OBSERVATION_ANSWERS),
    { kind: 'articles', name: 'iccpr' },
    words('text'),
  ],
  decisions: [
    word('kind', 'decisionKind', DECISION_KINDS, { label: 'decisionKind' }),
    date('date'),
    fact('court', 'courts'),
    number('instance'),
    word('outcome', 'decisionOutcome', DECISION_OUTCOMES, { label: 'decisionOutcome' }),
    date('inForce'),
    fact('modifies', 'decisions'),
    simple('yes_no', 'inAbsentia'),
    words('body', { label: 'decisionBody' }),
    words('text'),
  ],
  findings: [
    fact('decision', 'decisions'),
    fact('party', 'parties'),
    fact('charge', 'charges'),
    word('outcome', 'findingOutcome', FINDING_OUTCOMES, { label: 'findingOutcome' }),
  ],
  sentences: [fact('decision', 'decisions'), fact('party', 'parties')],
  sentenceParts: [
    fact('sentence', 'sentences'),
    word('kind', 'sentenceKind', SENTENCE_KINDS, { label: 'sentenceKind' }),
    ...['years', 'months', 'days', 'minDays', 'hours'].map((name) => number(name)),
    simple('yes_no', 'perYear'),
    { kind: 'number', name: 'amount', decimal: true },
    text('currency', 3),
    { kind: 'number', name: 'mci', decimal: true },
    word('bound', 'bound', BOUNDS),
    word('onBreach', 'breachConsequence', BREACH_CONSEQUENCES),
    words('reported'),
    words('text'),
  ],
  reliefs: [
    fact('sentence', 'sentences'),
    word('kind', 'reliefKind', RELIEF_KINDS, { label: 'reliefKind' }),
    date('decided'),
    date('effective'),
    words('act', { label: 'reliefAct' }),
    words('scope'),
  ],
  appeals: [
    fact('decision', 'decisions', { label: 'appealed' }),
    fact('party', 'parties', { label: 'appealParty' }),
    word('side', 'appealSide', APPEAL_SIDES),
    word('level', 'appealLevel', APPEAL_LEVELS, { label: 'appealLevel' }),
    word('status', 'appealStatus', APPEAL_STATUSES, { label: 'appealStatus' }),
    date('lodged'),
    word('outcome', 'appealOutcome', APPEAL_OUTCOMES, { label: 'appealOutcome' }),
    fact('outcomeDecision', 'decisions'),
    words('text'),
  ],
} satisfies Partial<Record<FactList, readonly FieldSpec[]>>;
