import type { Dossier } from '@/lib/dossiers/dossier';
import type { VerbName } from './forms/verbs';

type Sent = Record<string, unknown>;
const words = { en: 'something of the kind' };
const day = (value: string) => ({ day: value });

/**
 * For tests: what a form of each verb might send on a case, as text; null where the case has nothing that the verb could
 * be about. Dates lie after all others, so that only the act is judged.
 */
export function trialForm(name: VerbName, d: Dossier): Sent | null {
  const party = d.parties[0]?.id;
  const subject = d.parties[0]?.subject;
  const openSpell = d.custody.find(({ end }) => end === undefined)?.id;
  const spell = d.custody[0]?.id;
  const decision = d.decisions[0]?.id;
  const sentence = d.sentences[0]?.id;
  const openMeasure = d.measures.find(({ until }) => until === undefined)?.id;
  const openAppeal = d.appeals.find(({ status }) => status === 'lodged' || status === 'planned')?.id;
  const waiting = d.complaints.find(({ outcome }) => outcome === 'pending')?.id;
  const replaced = new Set(d.requalifications.map(({ from }) => from));
  const charge = d.charges.find(({ id, stage }) => !replaced.has(id) && stage !== 'withdrawn');
  const incident = d.incidents[0]?.id;
  const needs = (ids: (string | undefined)[], sent: Sent) => (ids.includes(undefined) ? null : sent);
  const below = d.appeals.find(({ id }) => id === openAppeal)?.decision;
  const guilty = d.findings.find((one) => one.decision === below && one.outcome === 'guilty')?.party;
  const tried = guilty && { [guilty]: { p1: { kind: 'imprisonment', years: '2', months: '' } } };
  const forms: Record<VerbName, () => Sent | null> = {
    schedule: () => ({ kind: 'main', date: day('2031-03-04'), time: '10:00', zone: 'Asia/Almaty' }),
    enter_decision: () =>
      needs([party], {
        kind: 'verdict',
        date: day('2031-03-05'),
        findings: { [charge?.id ?? party ?? '']: 'guilty' },
        sentence: {
          [charge?.party ?? party ?? '']: {
            p1: { kind: 'fine', amount: '120 000,50', currency: 'KZT' },
            p2: { kind: '' },
          },
        },
      }),
    lodge_appeal: () =>
      needs([decision], {
        decision,
        side: 'defence',
        level: 'appeal',
        status: 'lodged',
        lodged: day('2031-03-06'),
      }),
    decide_appeal: () =>
      needs([openAppeal], {
        appeal: openAppeal,
        outcome: 'upheld',
        date: day('2031-04-06'),
        sentence: tried,
      }),
    take_into_custody: () =>
      needs([subject], {
        subject,
        kind: 'pretrial_detention',
        start: { about: 'September 2031' },
        place: 'atyrau',
        orderUntil: day('2031-05-04'),
      }),
    extend: () => needs([spell], { spell, until: day('2031-06-04'), date: day('2031-05-03') }),
    release: () => needs([openSpell], { spell: openSpell, released: day('2031-07-01') }),
    transfer: () => needs([openSpell], { spell: openSpell, moved: day('2031-11-01'), kind: 'colony' }),
    record_condition: () => needs([spell], { spell, kind: 'health', text: words }),
    impose: () => needs([party], { party, kind: 'house_arrest', from: day('2031-01-02') }),
    lift: () => needs([openMeasure], { measure: openMeasure, until: day('2031-02-02') }),
    charge: () =>
      needs([party], {
        party,
        stage: 'qualified',
        provision: { code: 'KZ-CC-2014', article: '174', part: '1' },
      }),
    requalify: () => needs([charge?.id], { from: charge?.id, stage: 'on_trial', described: words }),
    record_step: () => ({ kind: 'questioned', date: day('2031-01-03'), text: words }),
    identify: () => ({ scheme: 'erdr', value: '31-00-0-0/31 FICTION' }),
    lodge_complaint: () => ({ kind: 'motion', office: 'court', lodged: day('2031-01-04'), text: words }),
    answer_complaint: () =>
      needs([waiting], { complaint: waiting, outcome: 'rejected', answered: day('2031-02-04') }),
    lodge_procedure: () => ({ body: 'wgad', reference: 'FICTION 31', articlesClaimed: 'ICCPR 9, ICCPR 19' }),
    enter_person: () => ({ names: [{ spelling: 'Zhuldyz Ertegiyeva' }], role: 'witness', same: 'another' }),
    enter_party: () => needs([subject], { subject, role: 'third_party' }),
    enter_organisation: () => ({ names: [{ spelling: 'House of Tales' }], kind: 'ngo', role: 'victim' }),
    enter_group: () => ({ label: words, quantity: { qualifier: 'at_least', min: '30', unit: 'people' } }),
    enter_court: () => ({ name: { en: 'Court of Tales' }, type: 'district' }),
    report_incident: () => ({
      kind: 'threat',
      date: { about: 'about May 2031' },
      text: words,
      involved: {
        i1: { subject: subject ?? '', role: 'target', certainty: 'stated' },
        i2: { subject: '', role: '' },
      },
    }),
    involve: () =>
      needs([incident, subject], { incident, subject, role: 'applicant', certainty: 'reported' }),
    state: () => ({ kind: 'denial', by: subject ?? '', text: words }),
    record_figure: () => ({ counted: words, quantity: { qualifier: 'exact', min: '7', unit: 'cases' } }),
    assess: () => ({ label: words, assessor: { en: 'an association' } }),
    verify: () => needs([spell], { fact: spell, on: '2031-08-01', source: '' }),
    link: () => ({ ref: 'kz-zzzz9', kind: 'related' }),
    grant_relief: () => needs([sentence], { sentence, kind: 'amnesty', decided: day('2031-09-01') }),
    enter_finding: () => needs([decision, party], { decision, party, outcome: 'unknown' }),
    enter_sentence_part: () => needs([sentence], { sentence, kind: 'fine', amount: '10', currency: 'KZT' }),
    add_source: () => ({ kind: 'media', title: words, language: 'en', published: day('2031-01-01') }),
    describe: () => ({ kind: d.kind, matter: words, unknown: { en: 'who signed the order' } }),
  };
  const sent = forms[name]();
  return sent && { source: 's1', ...sent };
}
