import type { Party, Step, Verification } from '@/lib/cases/case-facts';
import type { Decision, Relief, Sentence, SentencePart } from '@/lib/decisions/decision';
import type { Source } from '@/lib/sources/source';
import type { CustodyOrder, CustodySpell, Measure } from './custody';

/** What of a case tells who was held, until when that is confirmed, and by which order. A dossier is one. */
export type CustodyFile = {
  sources: Source[];
  parties: Party[];
  steps: Step[];
  decisions: Decision[];
  sentences: Sentence[];
  sentenceParts: SentencePart[];
  reliefs: Relief[];
  measures: Measure[];
  custody: CustodySpell[];
  custodyOrders: CustodyOrder[];
  verifications: Verification[];
};
