import { z } from 'zod';
import { LOCALES } from '@/drizzle/vocabulary/i18n';
import { logFailure } from '@/lib/auth/action-log';
import { readViewer } from '@/lib/auth/current-viewer';
import { anyOutboxKeyLives } from '@/lib/auth/outbox-key';
import type { SignedIn } from '@/lib/auth/signed-in';
import { recordEntered } from './record-entered';
import { MOST_ITEMS, sealedItem } from './sealed-item';
import { sendItems } from './send-items';
import { switchOff, switchOn } from './switch-on';

// What the three addresses of the outbox answer to the script of a device (public/outbox.js). The front has checked that
// the request comes from a page of ours, and marks every answer as private.

const LARGEST_BODY = 5_000_000;

const locale = z.enum(LOCALES);
const asksOn = z.object({ locale, key: z.uuid().nullish() });
const asksSend = z.object({
  locale,
  key: z.uuid().nullish(),
  items: z.array(sealedItem).max(MOST_ITEMS),
});

/** Switches on: the key and the next hearings, as `SwitchedOn`. */
export function answerSwitchOn(request: Request): Promise<Response> {
  return answer(request, asksOn, (who, asked) => switchOn(who, asked.locale));
}

/** Switches off. Signed out already is as good. */
export function answerSwitchOff(request: Request): Promise<Response> {
  return answer(request, z.object({}), async (who) => {
    await switchOff(who);
    return { off: true };
  });
}

/** Takes what a device sends: `{ items: ItemAnswer[] }`. */
export function answerSend(request: Request): Promise<Response> {
  return answer(request, asksSend, async (who, asked) => ({
    items: await sendItems(who, asked.items, recordEntered, asked.locale),
  }));
}

type Asked = { key?: string | null; items?: { key: string }[] };

/**
 * 200 with what `act` gives; 400 for a request that no page of ours makes; 401 for nobody, which also tells the device
 * whether the keys it names still live, so that it can forget what nobody will open; 503 while the database is away.
 */
async function answer<T extends Asked>(
  request: Request,
  shape: z.ZodType<T>,
  act: (who: SignedIn, asked: T) => Promise<object>,
): Promise<Response> {
  const read = shape.safeParse(await bodyOf(request));
  if (!read.success) return Response.json({ reason: 'not_read' }, { status: 400 });
  try {
    const who = await readViewer();
    if (who?.session.secondFactor) return Response.json(await act(who, read.data));
    const keys = [read.data.key ?? [], (read.data.items ?? []).map(({ key }) => key)].flat();
    return Response.json({ gone: keys.length > 0 && !(await anyOutboxKeyLives(keys)) }, { status: 401 });
  } catch (error) {
    logFailure(error);
    return Response.json({ reason: 'unreachable' }, { status: 503 });
  }
}

async function bodyOf(request: Request): Promise<unknown> {
  if (Number(request.headers.get('content-length') ?? 0) > LARGEST_BODY) return undefined;
  const text = await request.text();
  try {
    return text.length > LARGEST_BODY ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}
