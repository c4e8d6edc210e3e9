'use client';

import { useEffect, useState } from 'react';
import { canSeal, loadOutbox } from './device';
import { clock } from './told';

type SwitchWords = Record<
  'isOn' | 'isOff' | 'on' | 'off' | 'offDestroys' | 'working' | 'failed' | 'notHere',
  string
>;
type Props = { locale: string; words: SwitchWords };
type Stand =
  | { kind: 'looking' }
  | { kind: 'not_here' }
  | { kind: 'known'; until: string | null; failed: boolean };

async function standing(failed = false): Promise<Stand> {
  if (!canSeal()) return { kind: 'not_here' };
  const { on, until } = await (await loadOutbox()).state();
  return { kind: 'known', until: on ? until : null, failed };
}

/** Switches the outbox of this device on and off. It is a matter of the device, so without JavaScript there is no switch. */
export function OutboxSwitch({ locale, words }: Props) {
  const [stand, setStand] = useState<Stand>({ kind: 'looking' });

  useEffect(() => {
    standing().then(setStand, () => setStand({ kind: 'not_here' }));
  }, []);

  async function turn(on: boolean) {
    setStand({ kind: 'looking' });
    const outbox = await loadOutbox();
    const done = await (on ? outbox.switchOn(locale) : outbox.switchOff().then(() => true)).catch(
      () => false,
    );
    setStand(await standing(!done));
  }

  if (stand.kind === 'looking') return <p role="status">{words.working}</p>;
  if (stand.kind === 'not_here') return <p>{words.notHere}</p>;
  const on = stand.until !== null;
  return (
    <div role="status" className="grid gap-3">
      {stand.failed && <p className="font-semibold">{words.failed}</p>}
      <p className="font-medium">
        {stand.until === null ? words.isOff : words.isOn.replace('{until}', clock(stand.until, locale))}
      </p>
      <p>
        <button type="button" className={on ? 'button quiet' : 'button'} onClick={() => void turn(!on)}>
          {on ? words.off : words.on}
        </button>
      </p>
      {on && <p className="text-soft">{words.offDestroys}</p>}
    </div>
  );
}
