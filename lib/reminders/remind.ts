import { type DueReminder, giveBackReminder, takeDueReminders } from '@/lib/auth/due-reminders';
import { courtDay, wallClock } from '@/lib/dates/zones';
import { reminderLetter } from './letters';
import type { Letter } from './mail';

/** Nobody is woken: reminders go out between these times by the docket's clock. */
const [MORNING, EVENING] = ['07:00', '21:00'];

/**
 * Sends the reminders of the day that were not sent yet, each once. One that cannot be sent is given back, so that the
 * next round tries again, and keeps none of the others.
 * @param origin the site's address
 * @returns how many were sent, and how many not
 */
export async function remindDue(
  send: (letter: Letter) => Promise<void>,
  origin: string,
  now: Date = new Date(),
): Promise<{ sent: number; failed: number }> {
  const { time } = wallClock(now, 'Asia/Almaty');
  if (time < MORNING || time >= EVENING) return { sent: 0, failed: 0 };
  const today = courtDay(now);
  const done = { sent: 0, failed: 0 };
  for (const due of await takeDueReminders(today, now)) {
    const sent = await sendOne(due);
    done[sent ? 'sent' : 'failed'] += 1;
  }
  return done;

  async function sendOne(due: DueReminder): Promise<boolean> {
    try {
      await send(reminderLetter(due.address, due.locale, origin));
      return true;
    } catch {
      await giveBackReminder(due, today);
      return false;
    }
  }
}
