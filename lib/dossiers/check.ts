import { checkCitations } from './check-citations';
import { checkDates } from './check-dates';
import { checkNames } from './check-names';
import { checkReferences } from './check-references';
import { checkToldDates } from './check-told-dates';
import { checkVerdicts } from './check-verdicts';
import type { Dossier } from './dossier';
import type { Problem } from './problem';

export type { Problem } from './problem';

/**
 * What is wrong with a dossier beyond its schema: ids and references, citations, verdicts, dates, names. Empty if
 * nothing is. Rules that need a clock (no hearing held in the future) stand where the clock is, with the verbs.
 */
export function checkDossier(d: Dossier): Problem[] {
  return [checkReferences, checkCitations, checkVerdicts, checkDates, checkToldDates, checkNames].flatMap(
    (check) => check(d),
  );
}
