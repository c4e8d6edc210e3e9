import { type Day, shiftDays } from '@/lib/dates/day';
import { type Dossier, dossier } from '@/lib/dossiers/dossier';

const SUPPORTED = { citations: [{ source: 's1', stance: 'supports' }] };

/**
 * The invented case of the training organisation, as of a day: a hearing yesterday whose outcome nobody entered, one
 * tomorrow, and a custody order that expires in five days. The person is of a fairy tale; case, court and file are marked FICTION.
 */
export function trainingCase(ref: string, today: Day): Dossier {
  const own = ref.slice(3);
  const day = (days: number) => ({ edtf: shiftDays(today, days) });
  return dossier.parse({
    format: 1,
    ref,
    kind: 'criminal',
    language: 'en',
    matter: {
      en: 'FICTION, for training: a post about a dragon',
      ru: 'ВЫМЫСЕЛ, для обучения: публикация о драконе',
      kk: 'ОЙДАН ШЫҒАРЫЛҒАН, үйренуге арналған: айдаһар туралы жазба',
    },
    sources: [
      {
        id: 's1',
        ref: `src-${own}`,
        kind: 'lawyer',
        title: {
          en: 'FICTION: the file of the defence',
          ru: 'ВЫМЫСЕЛ: материалы защиты',
          kk: 'ОЙДАН ШЫҒАРЫЛҒАН: қорғаушының материалдары',
        },
        language: 'ru',
        published: day(-1),
        speaksUntil: day(-1),
      },
    ],
    people: [
      {
        id: 'p1',
        ref: `per-${own}`,
        house: 'Aldar Ertegiyev',
        names: [
          { spelling: 'Aldar Ertegiyev', script: 'Latn', kind: 'court', sources: ['s1'] },
          {
            spelling: 'Алдар Ертегиев',
            script: 'Cyrl',
            language: 'ru',
            kind: 'court',
            sources: ['s1'],
          },
        ],
        roles: ['activist'],
        ...SUPPORTED,
      },
    ],
    bases: [
      {
        id: 'b1',
        subject: 'p1',
        scope: 'public_named',
        ground: 'consent',
        given: shiftDays(today, -30),
        harm: 'He is a fairy-tale person and minds nothing.',
      },
    ],
    courts: [
      {
        id: 'q1',
        name: {
          en: 'Court No. 2 of Atyrau (FICTION)',
          ru: 'Суд № 2 города Атырау (ВЫМЫСЕЛ)',
          kk: 'Атырау қаласының № 2 соты (ОЙДАН ШЫҒАРЫЛҒАН)',
        },
        type: 'city',
        level: 1,
        place: 'atyrau',
        ...SUPPORTED,
      },
    ],
    parties: [{ id: 'y1', subject: 'p1', role: 'defendant', ...SUPPORTED }],
    identifiers: [{ id: 'no1', scheme: 'erdr', value: 'FICTION-0001', visibility: 'internal', ...SUPPORTED }],
    charges: [
      {
        id: 'c1',
        party: 'y1',
        described: {
          en: 'spreading false information',
          ru: 'распространение ложной информации',
          kk: 'жалған ақпарат тарату',
        },
        provision: { code: 'KZ-CC-2014', article: '274', part: '1' },
        stage: 'on_trial',
        date: day(-58),
        ...SUPPORTED,
      },
    ],
    hearings: [
      {
        id: 'h1',
        court: 'q1',
        kind: 'main',
        date: day(-1),
        time: '10:00',
        zone: 'Asia/Atyrau',
        ...SUPPORTED,
      },
      { id: 'h2', court: 'q1', kind: 'main', date: day(1), time: '10:00', zone: 'Asia/Atyrau', ...SUPPORTED },
    ],
    decisions: [{ id: 'd1', kind: 'ruling', court: 'q1', instance: 1, date: day(-55), ...SUPPORTED }],
    measures: [
      { id: 'm1', party: 'y1', kind: 'custody', from: day(-55), until: day(5), decision: 'd1', ...SUPPORTED },
    ],
    custody: [
      { id: 'k1', subject: 'p1', kind: 'pretrial_detention', place: 'atyrau', start: day(-57), ...SUPPORTED },
    ],
    custodyOrders: [{ id: 'u1', spell: 'k1', decision: 'd1', date: day(-55), until: day(5), ...SUPPORTED }],
  });
}
