import type { Locale } from '@/drizzle/vocabulary/i18n';
import type { ChangedList, ChangeKind } from '@/lib/dossiers/changes';

type InEach = Record<Locale, string>;

/** How a change is announced; what it is about follows after a colon. */
export const ANNOUNCED: Record<ChangeKind, InEach> = {
  event: { en: 'New', ru: 'Новое', kk: 'Жаңа дерек' },
  learned_later: { en: 'Learned later', ru: 'Стало известно позже', kk: 'Кейін белгілі болды' },
  correction: { en: 'Corrected', ru: 'Исправлено', kk: 'Түзетілді' },
  sourcing: { en: 'Sources given anew', ru: 'Обновлены источники', kk: 'Дереккөздер жаңартылды' },
  withdrawn: { en: 'No longer stated', ru: 'Больше не указывается', kk: 'Енді көрсетілмейді' },
};

/** What a change is about, by the list in which it stands. */
export const ABOUT: Record<ChangedList, InEach> = {
  people: { en: 'person', ru: 'лицо', kk: 'тұлға' },
  organisations: { en: 'organisation', ru: 'организация', kk: 'ұйым' },
  groups: { en: 'group', ru: 'группа', kk: 'топ' },
  courts: { en: 'court', ru: 'суд', kk: 'сот' },
  identifiers: { en: 'case number', ru: 'номер дела', kk: 'іс нөмірі' },
  parties: { en: 'party to the case', ru: 'участник дела', kk: 'іс қатысушысы' },
  steps: { en: 'step', ru: 'действие', kk: 'әрекет' },
  charges: { en: 'charge', ru: 'обвинение', kk: 'айып' },
  requalifications: { en: 'requalification', ru: 'переквалификация', kk: 'қайта саралау' },
  hearings: { en: 'hearing', ru: 'судебное заседание', kk: 'сот отырысы' },
  observations: { en: 'observation', ru: 'наблюдение', kk: 'бақылау' },
  decisions: { en: 'decision', ru: 'решение', kk: 'шешім' },
  findings: { en: 'finding', ru: 'вывод суда', kk: 'сот тұжырымы' },
  sentences: { en: 'sentence', ru: 'наказание', kk: 'жаза' },
  sentenceParts: { en: 'part of a sentence', ru: 'часть наказания', kk: 'жазаның бөлігі' },
  reliefs: { en: 'relief', ru: 'смягчение или освобождение', kk: 'жеңілдету немесе босату' },
  appeals: { en: 'appeal', ru: 'обжалование', kk: 'шағымдану' },
  measures: { en: 'measure of restraint', ru: 'мера пресечения', kk: 'бұлтартпау шарасы' },
  custody: { en: 'custody', ru: 'пребывание в заключении', kk: 'қамауда болу' },
  custodyOrders: {
    en: 'order on custody',
    ru: 'санкция на содержание под стражей',
    kk: 'күзетпен ұстауға санкция',
  },
  conditions: { en: 'condition of custody', ru: 'условия содержания', kk: 'ұстау жағдайы' },
  incidents: { en: 'incident', ru: 'происшествие', kk: 'оқиға' },
  involvements: { en: 'who was involved', ru: 'участник происшествия', kk: 'оқиғаға қатысушы' },
  complaints: { en: 'complaint or motion', ru: 'жалоба или ходатайство', kk: 'шағым немесе өтінішхат' },
  procedures: {
    en: 'international procedure',
    ru: 'международная процедура',
    kk: 'халықаралық рәсім',
  },
  figures: { en: 'figure', ru: 'число', kk: 'сан' },
  statements: { en: 'statement', ru: 'высказывание', kk: 'мәлімдеме' },
  assessments: { en: 'assessment', ru: 'оценка', kk: 'баға' },
  links: { en: 'link to another case', ru: 'связь с другим делом', kk: 'басқа іспен байланыс' },
  verifications: { en: 'checked again', ru: 'повторная проверка', kk: 'қайта тексеру' },
  sources: { en: 'source', ru: 'источник', kk: 'дереккөз' },
  bases: { en: 'basis of publication', ru: 'основание публикации', kk: 'жариялау негізі' },
  dossier: { en: 'the case itself', ru: 'само дело', kk: 'істің өзі' },
};

export const PUBLISHED: InEach = {
  en: 'Published for the first time',
  ru: 'Опубликовано впервые',
  kk: 'Алғаш рет жарияланды',
};

export const NARROWED: InEach = {
  en: 'Fewer personal details are shown than before',
  ru: 'Личных сведений показано меньше, чем раньше',
  kk: 'Жеке мәліметтер бұрынғыдан аз көрсетілген',
};
