'use client';

import { useFormReading } from './form-context';
import { QrCode } from './qr-code-view';

type Offer = { secret: string; uri: string; sealed: string };
type Props = { offer: Offer; words: { scan: string; picture: string; key: string; open: string } };

/**
 * The key to set up an authenticator app with, as a picture, as text and as a link. In a VerbForm: after a refused
 * attempt the same key is shown again, for the app holds it by then; unless it has expired.
 */
export function TotpOffer({ offer, words }: Props) {
  const { values, errors } = useFormReading();
  const kept = (name: keyof Offer) => (errors.sealed ? undefined : values?.[name]?.[0]) ?? offer[name];
  const [secret, uri] = [kept('secret'), kept('uri')];
  return (
    <div className="grid gap-3">
      <input type="hidden" name="sealed" value={kept('sealed')} />
      <input type="hidden" name="secret" value={secret} />
      <input type="hidden" name="uri" value={uri} />
      <p>{words.scan}</p>
      <QrCode text={uri} label={words.picture} />
      <div>
        <p className="text-sm text-soft">{words.key}</p>
        <p className="figures max-w-80 font-mono text-lg leading-snug" translate="no">
          {secret.match(/.{1,4}/g)?.join(' ')}
        </p>
      </div>
      {uri.startsWith('otpauth://totp/') && (
        <p>
          <a href={uri} className="inline-block py-2">
            {words.open}
          </a>
        </p>
      )}
    </div>
  );
}
