import { createTransport } from 'nodemailer';

// Mail is off unless the operator sets both of these: nothing here depends on it.

/** The server that takes mail (`DOCKET_SMTP_URL`) and the sender's address (`DOCKET_MAIL_FROM`). */
export type MailSettings = { url: string; from: string };
/** What is sent: plain text only, so that nothing in it can be tracked. */
export type Letter = { to: string; subject: string; text: string };

type Environment = Record<string, string | undefined>;
const LOOPBACK = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;

/** The settings of this installation; null: it sends no mail. */
export function mailSettings(env: Environment = process.env): MailSettings | null {
  const [url, from] = [env.DOCKET_SMTP_URL, env.DOCKET_MAIL_FROM];
  return url && from && mailProblem(env) === null ? { url, from } : null;
}

/** What is wrong with the settings, in a sentence for the operator; null: nothing, or mail is off. */
export function mailProblem(env: Environment = process.env): string | null {
  const [url, from] = [env.DOCKET_SMTP_URL, env.DOCKET_MAIL_FROM];
  if (!url && !from) return null;
  if (!url || !from) return 'Mail needs both DOCKET_SMTP_URL and DOCKET_MAIL_FROM; set both, or neither.';
  const read = URL.canParse(url) ? new URL(url) : null;
  if (read === null || !/^smtps?:$/.test(read.protocol) || read.hostname === '')
    return 'DOCKET_SMTP_URL must look like smtps://user:password@mail.example:465.';
  return /^[^\s@]+@[^\s@]+$/.test(from) ? null : 'DOCKET_MAIL_FROM must be a plain mail address.';
}

/** Sends one letter. Only over TLS, unless the server is on this very machine. Throws if the server does not take it. */
export async function sendMail({ url, from }: MailSettings, letter: Letter): Promise<void> {
  const { hostname, protocol } = new URL(url);
  const here = LOOPBACK.test(hostname);
  const transport = createTransport({
    url,
    // What the server is greeted with ends up in the mail: never the name of this machine.
    name: from.split('@')[1],
    requireTLS: protocol === 'smtp:' && !here,
    ignoreTLS: protocol === 'smtp:' && here,
    disableFileAccess: true,
    disableUrlAccess: true,
    connectionTimeout: WAIT,
    greetingTimeout: WAIT,
    socketTimeout: WAIT,
  });
  try {
    await transport.sendMail({ from, ...letter });
  } finally {
    transport.close();
  }
}

const WAIT = 20_000;
