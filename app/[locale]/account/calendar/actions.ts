'use server';

import { z } from 'zod';
import { CALENDAR_TITLES } from '@/drizzle/vocabulary/calendars';
import { actionOf } from '@/lib/auth/action';
import { CALENDAR_TOKEN, openCalendar, revokeCalendar } from '@/lib/hearings/calendar-address';
import { calendarMessages } from '@/lib/i18n/translator';
import type { FormState } from '@/lib/ui/form-state';

const at = '/account/calendar';

const open = actionOf({
  input: z.object({
    token: z.string().regex(CALENDAR_TOKEN, { error: 'not_ours' }),
    titles: z.enum(CALENDAR_TITLES),
  }),
  secret: ['token'],
  say: (locale, reason: 'not_ours') => calendarMessages(locale)(`refused.${reason}`),
  broken: { calendar_address_pkey: 'not_ours' },
  verb: async (ctx, input, { locale }) => {
    await openCalendar(ctx, { ...input, locale });
    return { ok: true, to: at };
  },
});

/** Switches the offered address on. */
export async function openCalendarAction(before: FormState, data: FormData): Promise<FormState> {
  return open(before, data);
}

const revoke = actionOf({
  input: z.object({ id: z.uuid() }),
  say: (locale, reason: 'not_found') => calendarMessages(locale)(`refused.${reason}`),
  verb: async (ctx, input) => {
    const done = await revokeCalendar(ctx, input);
    return done.ok ? { ok: true, to: at } : done;
  },
});

/** Ends an address at once. */
export async function revokeCalendarAction(before: FormState, data: FormData): Promise<FormState> {
  return revoke(before, data);
}
