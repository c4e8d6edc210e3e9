import { sayInstant } from '@/app/[locale]/account/say-instant';
import type { Locale } from '@/drizzle/vocabulary/i18n';
import { nameById, nameFact, tellFact } from '@/lib/acts/tell-fact';
import type { Dossier } from '@/lib/dossiers/dossier';
import type { HistoryChange, HistoryEntry } from '@/lib/history/case-history';
import { capital } from '@/lib/i18n/locale';
import { teamsMessages } from '@/lib/i18n/translator';
import { words } from '@/lib/i18n/words';

type Props = { entry: HistoryEntry; d: Dossier; locale: Locale };

/** What came with a case file is told as a number: it is all there, on the pages of the case. */
const MOST = 40;

/** One event: who, when, which verb, and each thing that it changed, field by field. */
export function Entry({ entry, d, locale }: Props) {
  const t = teamsMessages(locale);
  const { eventId, at, actor, verb, reason, changes } = entry;
  return (
    <li id={`e${eventId}`} className="border-t border-rule py-3">
      <p className="text-sm text-soft">
        <time dateTime={at.toISOString()}>{sayInstant(at, locale)}</time> · {actor}
      </p>
      <h2 className="text-[1.0625rem]">{capital(words(locale)('act', verb), locale)}</h2>
      {reason && <p>{t('history.reason', { reason })}</p>}
      {changes.length > MOST && <p>{t('history.import', { n: changes.length })}</p>}
      {changes.length <= MOST &&
        changes.map((change) => <ChangeTable key={change.id} {...{ change, d, locale }} />)}
    </li>
  );
}

type Line = { label: string; before: string; after: string };

/** The fields that differ, in the order of the later state. */
function linesOf({ list, was, is }: HistoryChange, d: Dossier, locale: Locale): Line[] {
  const [old, now] = [was, is].map((body) => (body === null ? [] : tellFact(d, list, body, locale)));
  const before = new Map(old?.map(({ label, value }) => [label, value]));
  const after = new Map(now?.map(({ label, value }) => [label, value]));
  const labels = [...new Set([...after.keys(), ...before.keys()])];
  return labels
    .map((label) => ({ label, before: before.get(label) ?? '', after: after.get(label) ?? '' }))
    .filter((line) => line.before !== line.after);
}

function ChangeTable({ change, d, locale }: { change: HistoryChange; d: Dossier; locale: Locale }) {
  const t = teamsMessages(locale);
  const { id, list, was, is } = change;
  const named = is ?? was;
  const name = id === 'case' || named === null ? nameById(d, id, locale) : nameFact(d, list, named, locale);
  const what = was === null ? 'added' : is === null ? 'removed' : 'changed';
  const lines = linesOf(change, d, locale);
  return (
    <section className="mt-3">
      <h3 className="font-sans text-[0.9375rem] font-semibold">
        {capital(name, locale)}: {t(`history.${what}`)}
      </h3>
      <dl className="mt-1 border-b border-rule text-[0.9375rem]">
        {lines.map(({ label, before, after }) => (
          <div
            key={label}
            className="grid gap-x-4 border-t border-rule py-1 sm:grid-cols-[11rem_minmax(0,1fr)_minmax(0,1fr)]"
          >
            <dt className="text-soft">{label}</dt>
            {was !== null && (
              <dd className={is === null ? '' : 'text-soft line-through decoration-rule'}>
                <span className="sr-only">{t('history.before')}: </span>
                {before || t('history.empty')}
              </dd>
            )}
            {is !== null && (
              <dd>
                <span className="sr-only">{t('history.after')}: </span>
                {after || t('history.empty')}
              </dd>
            )}
          </div>
        ))}
      </dl>
    </section>
  );
}
