import { destroyEndedOutboxKeys } from '@/lib/auth/outbox-key';

const EVERY = 60_000;

/** Destroys the keys of outboxes within a minute of their twelfth hour; until then they already open nothing. */
export function startDestroyingOutboxKeys(): { stop(): Promise<void> } {
  let running: Promise<unknown> = Promise.resolve();
  const destroy = () => {
    // The database may be away: the next minute tries again.
    running = destroyEndedOutboxKeys().catch(() => {});
  };
  destroy();
  const timer = setInterval(destroy, EVERY);
  timer.unref();
  return {
    stop: async () => {
      clearInterval(timer);
      await running;
    },
  };
}
