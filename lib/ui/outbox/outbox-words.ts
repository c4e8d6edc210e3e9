import type { Locale } from '@/drizzle/vocabulary/i18n';
import { outboxMessages } from '@/lib/i18n/translator';

const COUNT = { count: '{count}', times: '{times}' };
const UNTIL = { until: '{until}' };

/** The words that a device fills in by itself, as templates with `{count}`, `{times}` and `{until}`: no catalogue goes there. */
export function outboxWords(locale: Locale) {
  const t = outboxMessages(locale);
  return {
    notSentOne: t('notSent.one', COUNT),
    notSentFew: t('notSent.few', COUNT),
    notSentMany: t('notSent.many', COUNT),
    notSentOther: t('notSent.other', COUNT),
    destroyedAt: t('destroyedAt', UNTIL),
    recorded: t('sent.recorded', COUNT),
    conflict: t('sent.conflict', COUNT),
    refused: t('sent.refused', COUNT),
    lost: t('sent.lost', COUNT),
    signedOut: t('sent.signedOut'),
    unreachable: t('sent.unreachable'),
    look: t('sent.look'),
    kept: t('offline.kept'),
    failed: t('offline.failed'),
    noTime: t('offline.noTime'),
    noCourt: t('offline.noCourt'),
  };
}

export type OutboxWords = ReturnType<typeof outboxWords>;

/** The words of the switch. */
export function switchWords(locale: Locale) {
  const t = outboxMessages(locale);
  return {
    isOn: t('switch.isOn', UNTIL),
    isOff: t('switch.isOff'),
    on: t('switch.on'),
    off: t('switch.off'),
    offDestroys: t('switch.offDestroys'),
    working: t('switch.working'),
    failed: t('switch.failed'),
    notHere: t('notHere'),
  };
}
