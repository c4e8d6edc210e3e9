import { sayWhen } from '@/lib/dates/say';
import type { SentencePart } from '@/lib/decisions/decision';
import { capital } from '@/lib/i18n/locale';
import { Accounts, Cites } from './cites';
import type { Reading } from './reading';
import { Said } from './said';
import { sayPart } from './say-sentence';

function Part({ part, r }: { part: SentencePart; r: Reading }) {
  return (
    <li>
      {sayPart(r, part)}
      <Cites fact={part} r={r} />
      {part.reported && (
        <span className="text-soft">
          {' '}
          – {r.t('part.reported')}
          <q>
            <Said text={part.reported} r={r} />
          </q>
        </span>
      )}
      {part.onBreach && <span>; {r.say('breachConsequence', part.onBreach)}</span>}
      {part.text && (
        <p className="text-[0.9375rem] text-soft">
          <Said text={part.text} r={r} />
        </p>
      )}
      <Accounts list="sentenceParts" fact={part} r={r} />
    </li>
  );
}

/** A sentence part by part, the reporter's own word beside the legal kind, and what ended or eased it. */
export function SentenceView({ sentenceId, r }: { sentenceId: string; r: Reading }) {
  const parts = r.d.sentenceParts.filter((p) => p.sentence === sentenceId);
  const reliefs = r.d.reliefs.filter((relief) => relief.sentence === sentenceId);
  return (
    <>
      <p className="mt-1">
        {parts.length > 0 ? `${r.t('decisions.sentence')}:` : r.t('decisions.sentenceNotTold')}
      </p>
      <ul className="ml-4 list-disc">
        {parts.map((part) => (
          <Part key={part.id} part={part} r={r} />
        ))}
      </ul>
      {reliefs.map((relief) => (
        <div key={relief.id} className="mt-1">
          <strong className="font-semibold">{capital(r.say('reliefKind', relief.kind), r.locale)}</strong>,{' '}
          {relief.decided || relief.effective
            ? [relief.decided, relief.effective]
                .flatMap((date) => (date ? sayWhen(date, r.locale) : []))
                .join('; ')
            : r.t('page.noDate')}
          <Cites fact={relief} r={r} />
          {[relief.act, relief.scope].map(
            (text) =>
              text && (
                <p key={JSON.stringify(text)} className="text-[0.9375rem] text-soft">
                  <Said text={text} r={r} />
                </p>
              ),
          )}
          <Accounts list="reliefs" fact={relief} r={r} />
        </div>
      ))}
    </>
  );
}
