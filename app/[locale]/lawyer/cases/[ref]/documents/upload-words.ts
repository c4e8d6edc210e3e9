import type { Locale } from '@/drizzle/vocabulary/i18n';
import { CIRCLES } from '@/drizzle/vocabulary/teams';
import { documentMessages } from '@/lib/i18n/translator';

/** Every word that the upload form may show, for the browser: `{done}` and `{whole}` are filled in there. */
export function uploadWords(locale: Locale, counsel: boolean) {
  const t = documentMessages(locale);
  const marks = { done: '{done}', whole: '{whole}' };
  const refusals = [
    'empty',
    'too_large',
    'format',
    'wrong_magic',
    'damaged',
    'bomb',
    'polyglot',
    'program',
  ] as const;
  const others = [
    'broken_off',
    'name',
    'used',
    'circle',
    'read_only',
    'too_many',
    'not_found',
    'not_read',
    'expired',
  ] as const;
  const reasons = [...refusals, ...others].map((reason) => [reason, t(`refused.${reason}`)] as const);
  return {
    ...{ file: t('bring.file'), fileHint: t('bring.fileHint'), name: t('bring.name') },
    ...{ nameHint: t('bring.nameHint'), circle: t('bring.circle'), go: t('bring.go') },
    ...{ reading: t('bring.reading'), checking: t('bring.checking'), progress: t('bring.progress') },
    sending: t('bring.sending', marks),
    waiting: t('bring.waiting', marks),
    refused: Object.fromEntries(reasons) as Record<string, string>,
    circles: CIRCLES.filter((circle) => counsel || circle !== 'counsel').map((value) => ({
      value,
      label: t(`circle.${value}`),
    })),
  };
}

export type UploadWords = ReturnType<typeof uploadWords>;
