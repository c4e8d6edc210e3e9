export const CASE = '00000000-0000-4000-8000-000000000001';
const OTHER = '00000000-0000-4000-8000-000000000002';

/** The facts of a case by id and list, as a statement. */
export const facts = (ids: Record<string, string>, caseId = CASE) =>
  Object.entries(ids)
    .map(
      ([id, list], at) =>
        `insert into record.fact (case_id, id, list, position) values ('${caseId}', '${id}', '${list}', ${at});`,
    )
    .join('\n');

/** Two small cases to break things in. */
export const SETTING = `
  insert into auth.tenant (id, name) values ('${CASE}', 'A law office');
  insert into record.court_case (id, tenant_id, ref, kind, language, matter) values
    ('${CASE}', '${CASE}', 'kz-2b3c4', 'criminal', 'en', '{"en": "posts"}'),
    ('${OTHER}', '${CASE}', 'kz-5d6f7', 'criminal', 'en', '{"en": "a rally"}');
  insert into record.person (tenant_id, ref) values ('${CASE}', 'per-2b3c4'), ('${CASE}', 'per-5d6f7');
  ${facts({ p1: 'people', p2: 'people', g1: 'groups', y1: 'parties', y2: 'parties', c1: 'charges', c2: 'charges', c3: 'charges', d1: 'decisions', d2: 'decisions', v1: 'findings', t1: 'sentences', h1: 'hearings', k1: 'custody', m1: 'measures' })}
  ${facts({ p1: 'people', y1: 'parties', c1: 'charges', d1: 'decisions' }, OTHER)}
  insert into record.case_person (case_id, id, tenant_id, ref, house) values
    ('${CASE}', 'p1', '${CASE}', 'per-2b3c4', 'Alma Test'), ('${CASE}', 'p2', '${CASE}', 'per-5d6f7', 'Bolat Test'),
    ('${OTHER}', 'p1', '${CASE}', 'per-2b3c4', 'Alma Test');
  insert into record.people_group (case_id, id, label) values ('${CASE}', 'g1', '{"en": "bystanders"}');
  insert into record.party (case_id, id, subject, role) values
    ('${CASE}', 'y1', 'p1', 'defendant'), ('${CASE}', 'y2', 'p2', 'defendant'), ('${OTHER}', 'y1', 'p1', 'defendant');
  insert into record.charge (case_id, id, party, stage) values
    ('${CASE}', 'c1', 'y1', 'on_trial'), ('${CASE}', 'c2', 'y2', 'on_trial'), ('${CASE}', 'c3', 'y1', 'on_trial'),
    ('${OTHER}', 'c1', 'y1', 'on_trial');
  insert into record.decision (case_id, id, kind, instance, date_edtf) values
    ('${CASE}', 'd1', 'verdict', 1, '2016-11-28'), ('${CASE}', 'd2', 'ruling', 2, '2017-01'), ('${OTHER}', 'd1', 'verdict', 1, null);
  insert into record.finding (case_id, id, decision, party, charge, outcome) values ('${CASE}', 'v1', 'd1', 'y1', 'c1', 'guilty');
  insert into record.sentence (case_id, id, decision, party) values ('${CASE}', 't1', 'd1', 'y1');
  insert into record.hearing (case_id, id, kind, date_edtf) values ('${CASE}', 'h1', 'main', '2016-10-12');
  insert into record.custody_spell (case_id, id, subject, kind, start_edtf, end_edtf) values
    ('${CASE}', 'k1', 'p1', 'administrative_detention', '2016-05-17', '2016-06-01/2016-06-03');
  insert into record.measure (case_id, id, party, kind, from_edtf, until_edtf) values
    ('${CASE}', 'm1', 'y1', 'custody', '2016-06-03', '2016-08-03');
  insert into record.provision (code, article, part, title, certainty, "from") values
    ('KZ-CC-2014', '174', '2', '{"en": "incitement"}', 'certain', '2015-01-01');
`;
