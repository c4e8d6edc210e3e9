'use client';

import {
  browserSupportsWebAuthn,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  startAuthentication,
  startRegistration,
} from '@simplewebauthn/browser';
import { useState, useSyncExternalStore } from 'react';
import { ASKED, type FormAction, type FormState } from './form-state';
import { goTo } from './go-to';

type Asked<Options> = { challengeId: string; options: Options } | null;

type Props = {
  /** What `openActionOf` or `memberActionOf` made; it finds the device's answer as JSON in the field `passkey`. */
  send: FormAction;
  /** More fields to send: where to go next, the token of an invitation. */
  fields: Record<string, string>;
  locale: string;
  quiet?: boolean;
  words: { go: string; waiting: string; cancelled: string; unreachable: string; needsScript: string };
};

/** Signs in, or takes the second step, with a passkey of this device. */
export function UsePasskey({
  ask,
  ...props
}: Props & { ask: () => Promise<Asked<PublicKeyCredentialRequestOptionsJSON>> }) {
  return (
    <Ceremony
      {...props}
      perform={async () => {
        const asked = await ask();
        if (asked === null) return null;
        const response = await ofDevice(startAuthentication({ optionsJSON: asked.options }));
        return { challengeId: asked.challengeId, response };
      }}
    />
  );
}

/** Makes a passkey on this device. `ask` gets what `fields` holds, so that the question is made for the right person. */
export function MakePasskey({
  ask,
  ...props
}: Props & {
  ask: (fields: Record<string, string>) => Promise<Asked<PublicKeyCredentialCreationOptionsJSON>>;
}) {
  return (
    <Ceremony
      {...props}
      perform={async () => {
        const asked = await ask(props.fields);
        if (asked === null) return null;
        const response = await ofDevice(startRegistration({ optionsJSON: asked.options }));
        return { challengeId: asked.challengeId, response };
      }}
    />
  );
}

class DeviceRefused extends Error {}

const ofDevice = <Answer,>(answer: Promise<Answer>): Promise<Answer> =>
  answer.catch(() => {
    throw new DeviceRefused('no passkey');
  });

const never = () => () => {};

function Ceremony(props: Props & { perform: () => Promise<object | null> }) {
  const { perform, send, fields, locale, quiet, words } = props;
  const able = useSyncExternalStore(never, browserSupportsWebAuthn, () => false);
  const [waiting, setWaiting] = useState(false);
  const [refusal, setRefusal] = useState('');

  async function begin() {
    if (waiting) return;
    setWaiting(true);
    setRefusal('');
    try {
      const answer = await perform();
      if (answer === null) return setRefusal(words.unreachable);
      const data = new FormData();
      for (const [name, value] of Object.entries({ ...fields, locale, passkey: JSON.stringify(answer) }))
        data.append(name, value);
      const state = await send(ASKED, data);
      if (state.kind === 'done') return goTo(state.to);
      setRefusal(refusalOf(state, words.unreachable));
    } catch (error) {
      setRefusal(error instanceof DeviceRefused ? words.cancelled : words.unreachable);
    } finally {
      setWaiting(false);
    }
  }

  if (!able) return <p className="text-sm text-soft">{words.needsScript}</p>;
  return (
    <div>
      <button
        type="button"
        onClick={begin}
        aria-disabled={waiting || undefined}
        className={quiet ? 'button quiet' : 'button'}
      >
        {waiting ? words.waiting : words.go}
      </button>
      <p role="alert" className="mt-2 font-medium empty:hidden">
        {refusal}
      </p>
    </div>
  );
}

const refusalOf = (state: FormState, otherwise: string) =>
  state.kind === 'refused' ? state.reason : otherwise;
