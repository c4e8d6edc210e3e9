import type { CaseKind, PartyRole } from '@/drizzle/vocabulary/cases';
import type { Locale } from '@/drizzle/vocabulary/i18n';
import type { Party } from '@/lib/cases/case-facts';
import { capital } from '@/lib/i18n/locale';
import type { Dossier } from './dossier';
import { numberOf } from './facts';
import { sayPlain } from './mentions';
import { nameOf } from './shown-name';

const PROCEEDED_AGAINST: readonly PartyRole[] = [
  'defendant',
  'accused',
  'suspect',
  'person_with_right_to_defence',
  'administrative_offender',
  'taxpayer',
  'warned_person',
  'respondent',
];
const BRING_IT: readonly PartyRole[] = ['applicant', 'subject', 'plaintiff', 'private_prosecutor'];
const BROUGHT_BY_THEM: readonly CaseKind[] = ['complaint', 'constitutional', 'assembly_refusal'];
const REST: readonly PartyRole[] = ['victim', 'third_party', 'witness_with_defence_right', 'witness'];
const MOST_NAMES = 3;

const AND: Record<Locale, string> = { en: ' and ', ru: ' и ', kk: ' және ' };
const AND_OTHERS: Record<Locale, string> = { en: ' and others', ru: ' и другие', kk: ' және басқалар' };

/** The roles from the head of the case down. In a complaint, those who bring it stand before whom it is against. */
function rolesInOrder(kind: CaseKind): PartyRole[] {
  const [first, second] = BROUGHT_BY_THEM.includes(kind)
    ? [BRING_IT, PROCEEDED_AGAINST]
    : [PROCEEDED_AGAINST, BRING_IT];
  return [...first, ...second, ...REST];
}

/** The parties, those proceeded against first (in a complaint: those who bring it), then by their local number. */
export function partiesInOrder(d: Dossier): Party[] {
  const order = rolesInOrder(d.kind);
  const rank = (p: Party) => order.indexOf(p.role);
  return d.parties.toSorted((a, b) => rank(a) - rank(b) || numberOf(a.id) - numberOf(b.id));
}

/** Whom the case is about: the subjects of the parties of the first group that is not empty, each once. */
export function principalSubjects(d: Dossier): string[] {
  const [first, second] = BROUGHT_BY_THEM.includes(d.kind)
    ? [BRING_IT, PROCEEDED_AGAINST]
    : [PROCEEDED_AGAINST, BRING_IT];
  const ordered = partiesInOrder(d);
  const groups = [first, second].map((roles) => ordered.filter((p) => roles.includes(p.role)));
  const principal = groups.find((parties) => parties.length > 0) ?? [];
  // By local number and not by role: a suspect who was charged later does not change places.
  const byNumber = principal.toSorted((a, b) => numberOf(a.id) - numberOf(b.id));
  return [...new Set(byNumber.map((p) => p.subject))];
}

function namesTogether(names: string[], locale: Locale): string {
  const shown = names.slice(0, MOST_NAMES);
  if (names.length > MOST_NAMES) return shown.join(', ') + AND_OTHERS[locale];
  const last = shown.at(-1) ?? '';
  return shown.length < 2 ? last : shown.slice(0, -1).join(', ') + AND[locale] + last;
}

/**
 * The title of a case, composed and never typed: at most three principal parties, then the matter ("A, B and C:
 * call to a rally"); it begins with a capital letter. Without parties, as where nobody may be shown, the matter alone.
 */
export function titleOf(d: Dossier, locale: Locale): string {
  const matter = sayPlain(d.matter, d, locale);
  const names = principalSubjects(d).map((id) => nameOf(d, id, locale));
  return capital(names.length === 0 ? matter : `${namesTogether(names, locale)}: ${matter}`, locale);
}
