'use client';

import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { Locale } from '@/drizzle/vocabulary/i18n';
import { CIRCLES } from '@/drizzle/vocabulary/teams';
import { type Ended, type Step, sendFile } from '@/lib/documents/send-file';
import { goTo } from '@/lib/ui/go-to';
import { sayBytes } from './say-bytes';
import type { UploadWords } from './upload-words';

type Props = {
  /** Where the file goes, and the page that shows it then. */
  address: string;
  to: string;
  id: string;
  locale: Locale;
  words: UploadWords;
};

type Moment = { step: Step; done: number; whole: number };

/** Waits for the line to come back, or for a while that grows to fifteen seconds. */
function pause(attempt: number): Promise<void> {
  return new Promise((resolve) => {
    const go = () => {
      clearTimeout(timer);
      window.removeEventListener('online', go);
      resolve();
    };
    const timer = setTimeout(go, Math.min(500 * 2 ** attempt, 15_000));
    window.addEventListener('online', go);
  });
}

/**
 * Brings a file. Without JavaScript an ordinary form sends it in one piece; with it the file goes in parts, the bar
 * shows how far, and a line that breaks only delays it.
 */
export function UploadForm({ address, to, id, locale, words }: Props) {
  const [moment, setMoment] = useState<Moment | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const notice = useRef<HTMLParagraphElement>(null);

  useEffect(() => {
    if (refused !== null) notice.current?.focus();
  }, [refused]);

  async function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (moment !== null) return;
    const data = new FormData(event.currentTarget);
    const file = data.get('file');
    setRefused(null);
    const ended: Ended =
      file instanceof File && file.name !== ''
        ? await sendFile(file, {
            address,
            // A new one for each attempt: what was begun before is found by the file itself.
            id: 'randomUUID' in crypto ? crypto.randomUUID() : id,
            circle: CIRCLES.find((circle) => circle === data.get('circle')) ?? null,
            title: String(data.get('title') ?? '').trim() || null,
            tell: (step, done) => setMoment({ step, done, whole: file.size }),
            pause,
          })
        : { kind: 'refused', reason: 'name' };
    if (ended.kind === 'kept') return goTo(`${to}?kept=${ended.id}#d-${ended.id}`);
    setMoment(null);
    setRefused(words.refused[ended.reason] ?? words.refused.not_read ?? '');
  }

  return (
    <form
      action={`${address}?locale=${locale}`}
      method="post"
      encType="multipart/form-data"
      onSubmit={send}
      className="grid gap-5"
    >
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="id" value={id} />
      <div>
        <label htmlFor="upload-circle" className="mb-1 block font-medium">
          {words.circle}
        </label>
        <select id="upload-circle" name="circle" className="field">
          {words.circles.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </div>
      <div>
        <label htmlFor="upload-title" className="mb-1 block font-medium">
          {words.name}
        </label>
        <p id="upload-title-hint" className="mb-1 text-sm text-soft">
          {words.nameHint}
        </p>
        <input
          id="upload-title"
          name="title"
          maxLength={200}
          autoComplete="off"
          aria-describedby="upload-title-hint"
          className="field"
        />
      </div>
      <div>
        <label htmlFor="upload-file" className="mb-1 block font-medium">
          {words.file}
        </label>
        <p id="upload-file-hint" className="mb-1 text-sm text-soft">
          {words.fileHint}
        </p>
        <input
          id="upload-file"
          type="file"
          name="file"
          required
          accept=".pdf,.docx,.odt,.txt,.jpg,.jpeg,.png,.webp,.heic,.heif,image/*"
          aria-describedby="upload-file-hint"
          className="field"
        />
      </div>
      <p
        ref={notice}
        tabIndex={-1}
        role="alert"
        className={refused ? 'border-l-4 border-accent bg-tint px-4 py-2' : 'hidden'}
      >
        {refused}
      </p>
      {moment && <Progress moment={moment} locale={locale} words={words} />}
      <p>
        <button type="submit" aria-disabled={moment !== null || undefined} className="button">
          {words.go}
        </button>
      </p>
    </form>
  );
}

function Progress({ moment, locale, words }: { moment: Moment; locale: Locale; words: UploadWords }) {
  const { step, done, whole } = moment;
  const said = words[step]
    .replace('{done}', sayBytes(done, locale))
    .replace('{whole}', sayBytes(whole, locale));
  return (
    <div>
      <progress
        max={whole}
        value={step === 'reading' ? undefined : done}
        aria-label={words.progress}
        className="w-full accent-accent"
      />
      <p aria-live="polite" className="figures text-[0.9375rem]">
        {said}
      </p>
    </div>
  );
}
