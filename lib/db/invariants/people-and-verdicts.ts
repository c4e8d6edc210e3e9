import { CASE } from './setting';

// Parties, names, charges, findings, sentences and relief (domain notes f1).
// Each line: the rule, the change tried, the facts it needs, and the name of the rule that refuses it, or `ok`.

export type Try = [rule: string, statement: string, ids: Record<string, string>, answer: string];

const at = 'case_id, id';

export const PEOPLE_AND_VERDICTS: readonly Try[] = [
  [
    'a party is a person, an organisation or a group',
    `insert into record.party (${at}, subject, role) values ('${CASE}', 'y3', 'c1', 'victim')`,
    { y3: 'parties' },
    'party_is_person_or_organisation_or_group',
  ],
  [
    'a group may be a party',
    `insert into record.party (${at}, subject, role) values ('${CASE}', 'y3', 'g1', 'witness')`,
    { y3: 'parties' },
    'ok',
  ],
  [
    'the same person once per role',
    `insert into record.party (${at}, subject, role) values ('${CASE}', 'y3', 'p1', 'defendant')`,
    { y3: 'parties' },
    'party_once_per_role',
  ],
  [
    'a defendant may be an applicant too',
    `insert into record.party (${at}, subject, role) values ('${CASE}', 'y3', 'p1', 'applicant')`,
    { y3: 'parties' },
    'ok',
  ],
  [
    'a person once per case',
    `insert into record.case_person (${at}, tenant_id, ref, house) values ('${CASE}', 'p3', '${CASE}', 'per-2b3c4', 'Alma Again')`,
    { p3: 'people' },
    'case_person_once',
  ],
  [
    'a spelling once per subject',
    `insert into record.spelling (case_id, subject, position, spelling, script, kind) values ('${CASE}', 'p1', 0, 'Alma', 'Latn', 'press'), ('${CASE}', 'p1', 1, 'Alma', 'Latn', 'press')`,
    {},
    'spelling_once',
  ],
  [
    'two subjects may share a spelling',
    `insert into record.spelling (case_id, subject, position, spelling, script, kind) values ('${CASE}', 'p1', 0, 'NHC', 'Latn', 'press'), ('${CASE}', 'p2', 0, 'NHC', 'Latn', 'press')`,
    {},
    'ok',
  ],
  [
    'a charge is of a party of its case',
    `insert into record.charge (${at}, party, stage) values ('${CASE}', 'c4', 'y9', 'on_trial')`,
    { c4: 'charges' },
    'charge_case_id_party_party_case_id_id_fk',
  ],
  [
    'a charge may be unknown',
    `insert into record.charge (${at}, party, stage) values ('${CASE}', 'c4', 'y1', 'not_stated')`,
    { c4: 'charges' },
    'ok',
  ],
  [
    'a requalification stays within one defendant',
    `insert into record.requalification (${at}, party, "from", "to") values ('${CASE}', 'rq1', 'y1', 'c1', 'c2')`,
    { rq1: 'requalifications' },
    'requalification_case_id_party_to_charge_case_id_party_id_fk',
  ],
  [
    'a charge is requalified into another',
    `insert into record.requalification (${at}, party, "from", "to") values ('${CASE}', 'rq1', 'y1', 'c1', 'c1')`,
    { rq1: 'requalifications' },
    'requalified_into_another',
  ],
  [
    'a requalification',
    `insert into record.requalification (${at}, party, "from", "to") values ('${CASE}', 'rq1', 'y1', 'c1', 'c3')`,
    { rq1: 'requalifications' },
    'ok',
  ],
  [
    'a finding once per charge and decision',
    `insert into record.finding (${at}, decision, party, charge, outcome) values ('${CASE}', 'v2', 'd1', 'y1', 'c1', 'acquitted')`,
    { v2: 'findings' },
    'finding_once_per_charge',
  ],
  [
    'a finding is on a charge of that party',
    `insert into record.finding (${at}, decision, party, charge, outcome) values ('${CASE}', 'v2', 'd1', 'y1', 'c2', 'guilty')`,
    { v2: 'findings' },
    'finding_case_id_party_charge_charge_case_id_party_id_fk',
  ],
  [
    'a finding may leave the charge open',
    `insert into record.finding (${at}, decision, party, outcome) values ('${CASE}', 'v2', 'd1', 'y2', 'guilty')`,
    { v2: 'findings' },
    'ok',
  ],
  [
    'one sentence per decision and party',
    `insert into record.sentence (${at}, decision, party) values ('${CASE}', 't2', 'd1', 'y1')`,
    { t2: 'sentences' },
    'sentence_once_per_party',
  ],
  [
    'a sentence rests on a finding',
    `insert into record.sentence (${at}, decision, party) values ('${CASE}', 't2', 'd1', 'y2')`,
    { t2: 'sentences' },
    'sentence_rests_on_finding',
  ],
  [
    'a sentence may rest on a finding that its decision modifies',
    `update record.decision set modifies = 'd1' where case_id = '${CASE}' and id = 'd2'; insert into record.sentence (${at}, decision, party) values ('${CASE}', 't2', 'd2', 'y1')`,
    { t2: 'sentences' },
    'ok',
  ],
  [
    'administrative arrest lasts 1 to 45 days',
    `insert into record.sentence_part (${at}, sentence, kind, days) values ('${CASE}', 'tp1', 't1', 'administrative_arrest', 75)`,
    { tp1: 'sentenceParts' },
    'administrative_arrest_1_to_45_days',
  ],
  [
    'an amount has a currency',
    `insert into record.sentence_part (${at}, sentence, kind, amount) values ('${CASE}', 'tp1', 't1', 'fine', 1800)`,
    { tp1: 'sentenceParts' },
    'amount_has_currency',
  ],
  [
    'an amount that is claimed has a currency',
    `insert into record.complaint (${at}, kind, office, outcome, text, amount) values ('${CASE}', 'x1', 'application', 'court', 'closed', '{"en": "moral harm"}', 5000)`,
    { x1: 'complaints' },
    'claimed_amount_has_currency',
  ],
  [
    'a length is not negative',
    `insert into record.sentence_part (${at}, sentence, kind, years) values ('${CASE}', 'tp1', 't1', 'imprisonment', -5)`,
    { tp1: 'sentenceParts' },
    'lengths_are_not_negative',
  ],
  [
    'a compound sentence, its fine not told',
    `insert into record.sentence_part (${at}, sentence, kind, years) values ('${CASE}', 'tp1', 't1', 'imprisonment', 5), ('${CASE}', 'tp2', 't1', 'fine', null)`,
    { tp1: 'sentenceParts', tp2: 'sentenceParts' },
    'ok',
  ],
  [
    'a kind of penalty from the list',
    `insert into record.sentence_part (${at}, sentence, kind) values ('${CASE}', 'tp1', 't1', 'exile')`,
    { tp1: 'sentenceParts' },
    'sentence_part_kind_is_in_its_list',
  ],
  [
    'relief does not take effect before it is decided',
    `insert into record.relief (${at}, sentence, kind, decided_edtf, effective_edtf) values ('${CASE}', 'r1', 't1', 'pardon', '2018-04-04', '2018-04-02')`,
    { r1: 'reliefs' },
    'relief_not_effective_before_decided',
  ],
  [
    'a pardon and the release two days later',
    `insert into record.relief (${at}, sentence, kind, decided_edtf, effective_edtf) values ('${CASE}', 'r1', 't1', 'pardon', '2018-04-02', '2018-04-04')`,
    { r1: 'reliefs' },
    'ok',
  ],
];
