import type { Try } from './people-and-verdicts';
import { CASE } from './setting';

// Decisions, appeals, hearings, custody, figures, dates, editions, bases, approvals and sources (domain notes f1).
// Each line: the rule, the change tried, the facts it needs, and the name of the rule that refuses it, or `ok`.

const at = 'case_id, id';

export const ACTS_AND_SOURCES: readonly Try[] = [
  [
    'a decision modifies an earlier one',
    `update record.decision set modifies = 'd2' where case_id = '${CASE}' and id = 'd1'`,
    {},
    'decision_modifies_earlier',
  ],
  [
    'an instance from 1 to 4',
    `update record.decision set instance = 5 where case_id = '${CASE}' and id = 'd1'`,
    {},
    'decision_instance',
  ],
  [
    'an instance not told',
    `update record.decision set instance = null where case_id = '${CASE}' and id = 'd1'`,
    {},
    'ok',
  ],
  [
    'an appeal is decided after it was lodged',
    `insert into record.appeal (${at}, decision, side, level, status, lodged_edtf, outcome_decision) values ('${CASE}', 'a1', 'd1', 'defence', 'appeal', 'decided', '2017-03', 'd2')`,
    { a1: 'appeals' },
    'appeal_decided_after_lodged',
  ],
  [
    'an appeal is decided one level up',
    `update record.decision set instance = 1 where case_id = '${CASE}' and id = 'd2'; insert into record.appeal (${at}, decision, side, level, status, outcome_decision) values ('${CASE}', 'a1', 'd1', 'defence', 'appeal', 'decided', 'd2')`,
    { a1: 'appeals' },
    'appeal_one_level_up',
  ],
  [
    'a hearing is adjourned to a later one',
    `insert into record.hearing (${at}, kind, date_edtf) values ('${CASE}', 'h2', 'main', '2016-09'); update record.hearing set adjourned_to = 'h2' where case_id = '${CASE}' and id = 'h1'`,
    { h2: 'hearings' },
    'hearing_adjourned_to_later',
  ],
  [
    'a hearing in the future was not held',
    `insert into record.hearing (${at}, kind, date_edtf, outcome) values ('${CASE}', 'h2', 'main', '2999-01-01', 'held')`,
    { h2: 'hearings' },
    'hearing_held_not_in_future',
  ],
  [
    'one observation per indicator',
    `insert into record.observation (${at}, hearing, indicator, answer) values ('${CASE}', 'ob1', 'h1', 5, 'met'), ('${CASE}', 'ob2', 'h1', 5, 'not_met')`,
    { ob1: 'observations', ob2: 'observations' },
    'observation_once_per_indicator',
  ],
  [
    'certain custody never overlaps',
    `insert into record.custody_spell (${at}, subject, kind, start_edtf, end_edtf) values ('${CASE}', 'k2', 'p1', 'house_arrest', '2016-05-20', '2016-07-01')`,
    { k2: 'custody' },
    'custody_cores_never_overlap',
  ],
  [
    'custody with a fuzzy edge passes',
    `insert into record.custody_spell (${at}, subject, kind, start_edtf) values ('${CASE}', 'k2', 'p1', 'pretrial_detention', '2016-06-01/2016-06-03')`,
    { k2: 'custody' },
    'ok',
  ],
  [
    'custody ends after it starts',
    `insert into record.custody_spell (${at}, subject, kind, start_edtf, end_edtf) values ('${CASE}', 'k2', 'p2', 'house_arrest', '2016-07', '2016-06')`,
    { k2: 'custody' },
    'custody_ends_after_it_starts',
  ],
  [
    'one measure of a kind at once',
    `insert into record.measure (${at}, party, kind, from_edtf, until_edtf) values ('${CASE}', 'm2', 'y1', 'custody', '2016-07-01', '2016-09-01')`,
    { m2: 'measures' },
    'one_measure_of_a_kind_at_once',
  ],
  [
    'an international reference once per body',
    `insert into record.procedure (${at}, body, reference) values ('${CASE}', 'z1', 'wgad', '16/2017'), ('${CASE}', 'z2', 'wgad', '16/2017')`,
    { z1: 'procedures', z2: 'procedures' },
    'procedure_reference',
  ],
  [
    'a figure keeps its bounds in order',
    `insert into record.figure (${at}, counted, quantity_qualifier, quantity_min, quantity_max, quantity_unit) values ('${CASE}', 'f1', '{"en": "held"}', 'between', 48, 24, 'people')`,
    { f1: 'figures' },
    'figure_bounds',
  ],
  [
    'a date is EDTF',
    `update record.decision set date_edtf = 'early 2017' where case_id = '${CASE}' and id = 'd2'`,
    {},
    'decision_date_edtf_is_edtf',
  ],
  [
    'a day that does not exist',
    `update record.decision set date_edtf = '2017-02-30' where case_id = '${CASE}' and id = 'd2'`,
    {},
    'decision_date_edtf_is_edtf',
  ],
  [
    'words in a known language',
    `update record.court_case set matter = '{"fr": "grève"}' where id = '${CASE}'`,
    {},
    'court_case_matter_is_words',
  ],
  [
    'two wordings of a provision never hold at once',
    `insert into record.provision (code, article, part, title, certainty, "from") values ('KZ-CC-2014', '174', '2', '{"en": "agitation"}', 'certain', '2020-06-01')`,
    {},
    'provision_one_wording_at_once',
  ],
  [
    'a place has one name at once',
    `insert into record.place_name (place, en, ru, kk, "from", "until") values ('astana', 'A', 'А', 'А', null, '2019-03-22'), ('astana', 'B', 'Б', 'Б', '2019-01-01', null)`,
    {},
    'place_one_name_at_once',
  ],
  [
    'a basis is withdrawn after it was given',
    `insert into record.basis (${at}, subject, scope, ground, given, withdrawn, harm) values ('${CASE}', 'b1', 'p1', 'public_named', 'consent', '2020-02-02', '2020-02-01', 'none seen')`,
    {},
    'basis_withdrawn_after_given',
  ],
  [
    'a basis is never widened, and a withdrawal not taken back',
    `insert into record.basis (${at}, subject, scope, ground, given, until, harm) values ('${CASE}', 'b1', 'p1', 'public_named', 'consent', '2020-02-02', '2021-02-02', 'none seen'); update record.basis set until = '2022-02-02' where id = 'b1'`,
    {},
    'basis_only_narrows',
  ],
  [
    'a basis may end earlier and be withdrawn',
    `insert into record.basis (${at}, subject, scope, ground, given, until, harm) values ('${CASE}', 'b1', 'p1', 'public_named', 'consent', '2020-02-02', '2021-02-02', 'none seen'); update record.basis set until = '2020-12-31', withdrawn = '2020-03-03' where id = 'b1'`,
    {},
    'ok',
  ],
  [
    'the reviewer is another person',
    `insert into record.approval (case_id, author, reviewer, "on", harm, sha256) values ('${CASE}', 'Aigul', 'aigul', '2026-01-01', 'none seen', repeat('a', 64))`,
    {},
    'approval_by_another_person',
  ],
  [
    'an approval needs a source for every fact',
    `insert into record.approval (case_id, author, reviewer, "on", harm, sha256) values ('${CASE}', 'Aigul', 'Bolat', '2026-01-01', 'none seen', repeat('a', 64))`,
    {},
    'approval_needs_sources',
  ],
  [
    'a source hash is 32 bytes',
    `insert into record.source (tenant_id, ref, kind, title, language, published_edtf, sha256) values ('${CASE}', 'src-2b3c4', 'media', '{"en": "x"}', 'en', '2016', '\\x00')`,
    {},
    'source_sha256_is_32_bytes',
  ],
  [
    'the same bytes are one source',
    `insert into record.source (tenant_id, ref, kind, title, language, published_edtf, sha256) select '${CASE}', r, 'media', '{"en": "x"}', 'en', '2016', sha256('x') from unnest(array['src-2b3c4', 'src-5d6f7']) r`,
    {},
    'source_bytes',
  ],
  [
    'a citation that differs says what',
    `insert into record.citation (case_id, fact_id, position, source, stance) values ('${CASE}', 'd1', 0, 's1', 'differs')`,
    {},
    'citation_that_differs_says_what',
  ],
];
