import { mailSettings, sendMail } from '@/lib/reminders/mail';
import { remindDue } from '@/lib/reminders/remind';
import { complain } from './say';

const EVERY = 60 * 60_000;

/**
 * Starts the reminders' job of this process: now and once an hour. Without mail configured there is none. What fails is
 * said without a name or an address, and tried again an hour later.
 * @param origin the site's address, as the mails give it
 */
export function startReminders(origin: string): { stop(): Promise<void> } {
  const settings = mailSettings();
  if (settings === null) return { stop: async () => {} };
  let running: Promise<void> = Promise.resolve();
  const round = async () => {
    try {
      const { failed } = await remindDue((letter) => sendMail(settings, letter), origin);
      if (failed > 0) complain(`reminders: the mail server did not take ${failed}, they will be tried again`);
    } catch {
      complain('reminders: the database does not let it happen now, it will be tried again');
    }
  };
  const next = () => {
    running = running.then(round);
  };
  const timer = setInterval(next, EVERY);
  timer.unref();
  next();
  return {
    async stop() {
      clearInterval(timer);
      await running;
    },
  };
}
