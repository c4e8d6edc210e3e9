import type { Locale } from '@/drizzle/vocabulary/i18n';
import { hearingAddress } from '@/lib/acts/enter-outcome';
import { sayDate } from '@/lib/dates/say';
import { capital } from '@/lib/i18n/locale';
import { outboxMessages } from '@/lib/i18n/translator';
import { HiddenField } from '@/lib/ui/fields';
import type { FormAction, Said } from '@/lib/ui/form-state';
import { VerbForm } from '@/lib/ui/verb-form';
import { outcomeAsTyped } from './as-typed';
import { sayRefused } from './choose-action';
import type { WaitingItem } from './open-items';

type Props = { items: readonly WaitingItem[]; locale: Locale; action: FormAction };

const AT = '/lawyer/outbox';

/** What was entered without network and could not be recorded, each with both versions where there are two. */
export function WaitingList({ items, locale, action }: Props) {
  const t = outboxMessages(locale);
  if (items.length === 0) return <p>{t('waiting.none')}</p>;
  return (
    <ul className="grid gap-8">
      {items.map((item) => (
        <li key={item.id} className="border-t-2 border-ink pt-3">
          <Waiting {...{ item, locale, action }} />
        </li>
      ))}
    </ul>
  );
}

function Waiting({ item, locale, action }: { item: WaitingItem; locale: Locale; action: FormAction }) {
  const t = outboxMessages(locale);
  const { conflict, fields } = item.content;
  const hearing = item.date && t('waiting.hearing', { date: sayDate({ edtf: item.date }, locale) });
  const format = { dateStyle: 'long', timeStyle: 'short', timeZone: 'Asia/Almaty' } as const;
  const when = new Intl.DateTimeFormat(locale, format).format(item.enteredAt);
  const form = (choice: 'mine' | 'drop', submit: string) => (
    <VerbForm {...{ action, locale, submit }} id={`${choice}-${item.id}`} at={AT} quiet={choice === 'drop'}>
      <HiddenField name="item" value={item.id} />
      <HiddenField name="choice" value={choice} />
      {choice === 'mine' && (
        <HiddenField name="version" value={conflict?.seen.version ?? String(item.version)} />
      )}
    </VerbForm>
  );
  const again = item.reason === null || item.reason !== 'not_filled_in';
  return (
    <>
      <h3>{[hearing, item.ref].filter(Boolean).join(' · ')}</h3>
      <p className="text-sm text-soft">{t('waiting.entered', { when })}</p>
      <p className="my-2 max-w-[40rem]">
        {conflict
          ? t('waiting.conflict')
          : t('waiting.refused', { reason: sayRefused(locale, item.reason ?? '') })}
      </p>
      <div className="my-3 grid gap-4 sm:grid-cols-2">
        {conflict && <Version head={t('waiting.theirs')} lines={conflict.theirs} locale={locale} />}
        <Version head={t('waiting.yours')} lines={outcomeAsTyped(fields, locale)} locale={locale} />
      </div>
      <div className="flex flex-wrap items-end gap-4">
        {item.ref !== null && again && form('mine', t(conflict ? 'waiting.mine' : 'waiting.again'))}
        {form('drop', t(conflict ? 'waiting.keep' : 'waiting.drop'))}
        {item.ref !== null && (
          <a className="py-3" href={`/${locale}${hearingAddress(item.ref, item.hearing)}`}>
            {t('waiting.form')}
          </a>
        )}
      </div>
    </>
  );
}

function Version({ head, lines, locale }: { head: string; lines: readonly Said[]; locale: Locale }) {
  return (
    <section aria-label={head} className="border border-rule bg-sheet px-3 py-2">
      <h4 className="mb-1 font-semibold">{head}</h4>
      <dl>
        {lines.map(({ label, value }) => (
          <div key={label} className="border-t border-rule py-1">
            <dt className="text-sm text-soft">{capital(label, locale)}</dt>
            <dd className="whitespace-pre-line">{value || '—'}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
