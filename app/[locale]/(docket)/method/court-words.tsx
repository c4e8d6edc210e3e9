import type { Locale } from '@/drizzle/vocabulary/i18n';
import { capital } from '@/lib/i18n/locale';
import { docketMessages } from '@/lib/i18n/translator';
import { explanationsOf, type WordList } from '@/lib/i18n/words';
import { Table } from '@/lib/ui/table';

const TERMS = [
  'pre_trial_investigation',
  'indictment',
  'investigating_judge',
  'measure_of_restraint',
  'counsel',
  'convicted',
  'appeal',
  'prosecutors_motion',
  'peaceful_assembly',
  'mci',
] as const;

/** Lists whose words a reader meets on a case page, in the order of a proceeding. */
const LISTS: readonly WordList[] = [
  'caseKind',
  'partyRole',
  'chargeStage',
  'stage',
  'measureKind',
  'custodyKind',
  'hearingKind',
  'decisionKind',
  'findingOutcome',
  'sentenceKind',
  'reliefKind',
  'appealLevel',
  'appealOutcome',
  'procedureBody',
  'libertyState',
];

/** Every court term that has a plain explanation, once, in the order of a proceeding. */
export function CourtWords({ locale }: { locale: Locale }) {
  const t = docketMessages(locale);
  const own = TERMS.map((key) => ({ term: t(`terms.${key}.term`), meaning: t(`terms.${key}.meaning`) }));
  const listed = LISTS.flatMap((list) => explanationsOf(locale, list));
  // The same word can stand in two lists (house arrest as a measure and as custody): its first meaning is enough.
  const entries = new Map([...own, ...listed].toReversed().map(({ term, meaning }) => [term, meaning]));
  const columns = [
    { key: 'term', head: t('method.glossary.term') },
    { key: 'meaning', head: t('method.glossary.meaning') },
  ] as const;
  const rows = [...entries].toReversed().map(([term, meaning], position) => ({
    id: `word-${position + 1}`,
    cells: { term: <dfn className="not-italic">{capital(term, locale)}</dfn>, meaning },
  }));
  return <Table caption={t('method.glossary.title')} captionHidden columns={columns} rows={rows} />;
}
