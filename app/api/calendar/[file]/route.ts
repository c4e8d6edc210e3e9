import { readCalendar } from '@/lib/hearings/calendar-feed';

export const dynamic = 'force-dynamic';

type Props = { params: Promise<{ file: string }> };

/** A member's calendar under its secret address. What is revoked and what never was are the same 404. */
export async function GET(_request: Request, { params }: Props): Promise<Response> {
  const token = /^([A-Za-z0-9_-]{43})\.ics$/.exec((await params).file)?.[1];
  const calendar = token === undefined ? null : await readCalendar(token);
  if (calendar === null) return new Response(null, { status: 404 });
  return new Response(calendar, { headers: { 'content-type': 'text/calendar; charset=utf-8' } });
}
