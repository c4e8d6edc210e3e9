import type { Locale } from '@/drizzle/vocabulary/i18n';
import { workspaceMessages } from '@/lib/i18n/translator';

/** The words every form needs in the browser, so that no catalogue of messages goes there. */
export function formWords(locale: Locale) {
  const t = workspaceMessages(locale);
  return {
    refused: t('form.refused'),
    stepUp: t('form.stepUp'),
    expired: t('form.expired'),
    expiredText: t('form.expiredText'),
    signIn: t('form.signIn'),
    unreachable: t('form.unreachable'),
    unreachableText: t('form.unreachableText'),
    conflict: t('form.conflict'),
    conflictText: t('form.conflictText'),
    theirs: t('form.theirs'),
    yours: t('form.yours'),
    keepTheirs: t('form.keepTheirs'),
    sendMine: t('form.sendMine'),
    sendAgain: t('form.sendAgain'),
    sending: t('form.sending'),
    kept: t('form.kept'),
  };
}

export type FormWords = ReturnType<typeof formWords>;
