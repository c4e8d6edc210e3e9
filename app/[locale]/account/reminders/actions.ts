'use server';

import { z } from 'zod';
import type { Locale } from '@/drizzle/vocabulary/i18n';
import { memberActionOf } from '@/lib/auth/action';
import { logFailure } from '@/lib/auth/action-log';
import {
  confirmReminderAddress,
  keepReminderAddress,
  removeReminderAddress,
} from '@/lib/auth/reminder-address';
import { reminderMessages } from '@/lib/i18n/translator';
import { codeLetter } from '@/lib/reminders/letters';
import { mailSettings, sendMail } from '@/lib/reminders/mail';
import type { FormState } from '@/lib/ui/form-state';

const to = '/account/reminders';

type Reason = 'slow_down' | 'wrong_code' | 'not_sent' | 'off' | 'address';
const say = (locale: Locale, reason: Reason, count = 0) =>
  reminderMessages(locale)(`refused.${reason}`, { count });
const isAddress = (text: string) => z.email().safeParse(text).success;

const keep = memberActionOf<{ address: string }, Reason>({
  input: z.object({ address: z.string().trim().max(200).refine(isAddress, 'address') }),
  say,
  act: async ({ member }, { address }, { locale }) => {
    const settings = mailSettings();
    if (settings === null) return { ok: false, reason: 'off' };
    const kept = await keepReminderAddress(member.id, { address, locale });
    if (!kept.ok) return { ok: false, reason: kept.reason, count: kept.retryAfter };
    try {
      await sendMail(settings, codeLetter(address, locale, kept.code));
    } catch (error) {
      logFailure(error);
      await removeReminderAddress(member.id);
      return { ok: false, reason: 'not_sent', fields: { address: 'not_sent' } };
    }
    return { ok: true, to };
  },
});

/** Keeps an address and sends a code there. */
export async function keepAddressAction(before: FormState, data: FormData): Promise<FormState> {
  return keep(before, data);
}

const confirm = memberActionOf<{ code: string }, Reason>({
  input: z.object({ code: z.string().trim().min(1).max(20) }),
  secret: ['code'],
  say,
  act: async ({ member }, { code }) => {
    const done = await confirmReminderAddress(member.id, code);
    if (done.ok) return { ok: true, to };
    if (done.reason === 'slow_down') return { ok: false, reason: 'slow_down', count: done.retryAfter };
    return { ok: false, reason: 'wrong_code', fields: { code: 'wrong_code' } };
  },
});

/** Confirms the address with the code that was sent there. */
export async function confirmAddressAction(before: FormState, data: FormData): Promise<FormState> {
  return confirm(before, data);
}

const remove = memberActionOf<object, Reason>({
  input: z.object({}),
  say,
  act: async ({ member }) => {
    await removeReminderAddress(member.id);
    return { ok: true, to };
  },
});

/** Forgets the address at once. */
export async function removeAddressAction(before: FormState, data: FormData): Promise<FormState> {
  return remove(before, data);
}
