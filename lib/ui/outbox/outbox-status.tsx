'use client';

import { useEffect, useState } from 'react';
import { type DeviceOutbox, type DeviceState, loadOutbox, type Sent, wasSwitchedOn } from './device';
import type { OutboxWords } from './outbox-words';
import { asksForChoice, sayDestroyed, sayNotSent, saySent } from './told';
import { sealUnanswered } from './unreachable';

type Props = { locale: string; words: OutboxWords };

/**
 * What this device has not sent yet, and what came of what it sent: it sends on every page, and when the network returns.
 * Nothing, and no request, while the outbox is off. On signing out it empties the device.
 */
export function OutboxStatus({ locale, words }: Props) {
  const [kept, setKept] = useState<DeviceState | null>(null);
  const [sent, setSent] = useState<string[]>([]);

  useEffect(() => {
    let outbox: DeviceOutbox | null = null;
    const device = async () => {
      outbox ??= (await wasSwitchedOn()) ? await loadOutbox() : null;
      return outbox;
    };
    const look = async () => {
      await device();
      setKept((await outbox?.state()) ?? null);
    };
    let stop = () => {};
    let gone = false;
    const send = async () => {
      await look();
      if (outbox && !gone) stop = outbox.watch();
      await outbox?.send();
      await outbox?.refresh(locale);
      await look();
    };
    const changed = (event: Event) => {
      const told: Sent | undefined =
        event instanceof CustomEvent ? event.detail : (event as MessageEvent).data?.docketOutbox;
      const said = told ? saySent(told, words) : [];
      if (said.length > 0) setSent(said);
      // What waits for a choice is listed by the page itself, which was made before it came.
      if (asksForChoice(told) && window.location.pathname.endsWith('/lawyer/outbox'))
        window.location.reload();
      void look().catch(() => {});
    };
    const leave = (event: SubmitEvent) => {
      const form = event.target;
      if (!outbox || !(form instanceof HTMLFormElement) || !form.action.endsWith('/sign-in/out')) return;
      event.preventDefault();
      void outbox.wipe().finally(() => form.submit());
    };
    void send().catch(() => {});
    document.addEventListener('docket-outbox', changed);
    navigator.serviceWorker?.addEventListener('message', changed);
    document.addEventListener('submit', leave);
    const stopSealing = sealUnanswered(device);
    return () => {
      gone = true;
      stopSealing();
      stop();
      document.removeEventListener('docket-outbox', changed);
      navigator.serviceWorker?.removeEventListener('message', changed);
      document.removeEventListener('submit', leave);
    };
  }, [locale, words]);

  const waiting = kept === null ? null : sayNotSent(kept, words, locale);
  if (waiting === null && sent.length === 0) return null;
  return (
    <div
      role="status"
      className="not-printed mt-3 border-l-4 border-accent bg-tint px-4 py-2 text-[0.9375rem]"
    >
      {sent.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {waiting !== null && (
        <p>
          <strong>{waiting}</strong> {sayDestroyed(kept?.until ?? null, words, locale)}
        </p>
      )}
      <p>
        <a href={`/${locale}/lawyer/outbox`}>{words.look}</a>
      </p>
    </div>
  );
}
