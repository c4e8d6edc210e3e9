import type { DeviceState, Sent } from './device';
import type { OutboxWords } from './outbox-words';

const filled = (template: string, values: Record<string, string | number>) =>
  template.replace(/\{(\w+)\}/g, (_whole, name: string) => String(values[name] ?? ''));

/** A moment as the clock of this device shows it, `10:00`. */
export const clock = (at: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(
    new Date(at),
  );

/** "1 outcome not sent, 10:00"; null when nothing waits. */
export function sayNotSent({ items }: DeviceState, words: OutboxWords, locale: string): string | null {
  if (items.length === 0) return null;
  const forms: Partial<Record<Intl.LDMLPluralRule, string>> = {
    one: words.notSentOne,
    few: words.notSentFew,
    many: words.notSentMany,
  };
  const template = forms[new Intl.PluralRules(locale).select(items.length)] ?? words.notSentOther;
  const times = items.map(({ at }) => clock(at, locale)).join(', ');
  return filled(template, { count: items.length, times });
}

/** Until when it is kept, in words. */
export const sayDestroyed = (until: string | null, words: OutboxWords, locale: string): string =>
  until === null ? '' : filled(words.destroyedAt, { until: clock(until, locale) });

/** What came of sending, one sentence for each kind of answer; nothing for other news of the outbox. */
export function saySent(sent: Sent, words: OutboxWords): string[] {
  if (sent.kind === 'unreachable') return [words.unreachable];
  if (sent.kind === 'signed_out') return [words.signedOut];
  if (sent.kind === 'ended') return sent.lost > 0 ? [filled(words.lost, { count: sent.lost })] : [];
  if (sent.kind !== 'sent') return [];
  const kinds: [string, readonly string[]][] = [
    [words.recorded, ['recorded']],
    [words.conflict, ['conflict']],
    [words.refused, ['refused']],
    [words.lost, ['key_gone', 'unreadable']],
  ];
  return kinds.flatMap(([template, answers]) => {
    const count = sent.answers.filter(({ answer }) => answers.includes(answer)).length;
    return count > 0 ? [filled(template, { count })] : [];
  });
}

/** Whether something that was sent could not be recorded and waits for its author. */
export const asksForChoice = (sent: Sent | undefined): boolean =>
  sent?.kind === 'sent' && sent.answers.some(({ answer }) => answer === 'conflict' || answer === 'refused');
