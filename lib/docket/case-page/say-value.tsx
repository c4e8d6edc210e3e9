import type { ReactNode } from 'react';
import { PLACE_REFS } from '@/drizzle/vocabulary/places';
import { figure } from '@/lib/cases/case-facts';
import { partialDate } from '@/lib/dates/partial-date';
import { sayDate } from '@/lib/dates/say';
import { sentencePart } from '@/lib/decisions/decision';
import type { FactList } from '@/lib/dossiers/dossier';
import { nameOf } from '@/lib/dossiers/shown-name';
import { sayPlace } from '@/lib/i18n/place-names';
import { localText } from '@/lib/i18n/text';
import type { WordList } from '@/lib/i18n/words';
import { quantity } from '@/lib/people/subject';
import type { Reading } from './reading';
import { Said } from './said';
import { sayQuantity } from './say-quantity';
import { sayPart } from './say-sentence';

/** The word list of a field with closed values, by list and field. */
const WORD_LISTS: Record<string, WordList> = {
  'appeals.level': 'appealLevel',
  'appeals.outcome': 'appealOutcome',
  'appeals.side': 'appealSide',
  'appeals.status': 'appealStatus',
  'charges.stage': 'chargeStage',
  'complaints.kind': 'complaintKind',
  'complaints.office': 'complaintOffice',
  'complaints.outcome': 'complaintOutcome',
  'conditions.kind': 'conditionKind',
  'courts.type': 'courtType',
  'custody.kind': 'custodyKind',
  'decisions.kind': 'decisionKind',
  'decisions.outcome': 'decisionOutcome',
  'findings.outcome': 'findingOutcome',
  'hearings.kind': 'hearingKind',
  'hearings.outcome': 'hearingOutcome',
  'incidents.kind': 'incidentKind',
  'involvements.certainty': 'certainty',
  'involvements.role': 'involvementRole',
  'links.kind': 'linkKind',
  'measures.kind': 'measureKind',
  'parties.role': 'partyRole',
  'procedures.body': 'procedureBody',
  'reliefs.kind': 'reliefKind',
  'statements.kind': 'statementKind',
  'steps.kind': 'stepKind',
};

function Whole({ list, value, r }: { list: FactList; value: unknown; r: Reading }): ReactNode {
  const bare = { ...(typeof value === 'object' ? value : {}), citations: [] };
  const part = list === 'sentenceParts' ? sentencePart.safeParse(bare).data : undefined;
  if (part)
    return (
      <>
        {sayPart(r, part)}
        {part.text && (
          <>
            {' ('}
            <Said text={part.text} r={r} />)
          </>
        )}
      </>
    );
  const count = figure.safeParse(bare).data;
  if (!count) return null;
  return (
    <>
      {sayQuantity(r, count.quantity)}
      {count.asOf && ` (${r.t('figures.asOf', { date: sayDate(count.asOf, r.locale) })})`}:{' '}
      <Said text={count.counted} r={r} />
    </>
  );
}

/** A value that a source gives for a field, in the reader's words; `whole` for a fact that is told as one. */
export function SayValue({
  list,
  field,
  value,
  r,
}: {
  list: FactList;
  field: string;
  value: unknown;
  r: Reading;
}): ReactNode {
  if (field === 'whole') return <Whole list={list} value={value} r={r} />;
  const date = partialDate.safeParse(value).data;
  if (date) return sayDate(date, r.locale);
  const text = localText.safeParse(value).data;
  if (text) return <Said text={text} r={r} />;
  const count = quantity.safeParse(value).data;
  if (count) return sayQuantity(r, count);
  if (typeof value !== 'string') return String(value);
  const place = PLACE_REFS.find((ref) => ref === value);
  if (field === 'place' && place) return sayPlace(place, r.locale);
  if (field === 'subject' || field === 'by') return nameOf(r.d, value, r.locale);
  const wordList = WORD_LISTS[`${list}.${field}`];
  if (wordList === undefined) return value;
  // The values of a citation are checked against the fields of their fact, so this is a word of the list.
  const say: (list: WordList, value: never) => string = r.say;
  return say(wordList, value as never);
}
