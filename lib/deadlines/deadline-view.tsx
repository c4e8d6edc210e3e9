import type { ReactNode } from 'react';
import type { DeadlineStatus } from '@/drizzle/vocabulary/deadlines';
import type { Locale } from '@/drizzle/vocabulary/i18n';
import { sayDay } from '@/lib/dates/say';
import { courtDay } from '@/lib/dates/zones';
import { deadlineMessages } from '@/lib/i18n/translator';
import { words } from '@/lib/i18n/words';
import { CaseText } from '@/lib/ui/case-text';
import { type Shape, Status } from '@/lib/ui/status';
import { keyText } from './confirmation';
import { type Deadline, isOurs } from './deadline';
import { sayDue, sayInForce, sayLeft, sayTerm, sayTrigger, sayWorkingDays } from './say-due';

const SHAPES: Record<DeadlineStatus, Shape> = {
  open: 'waiting',
  due_soon: 'control',
  may_have_passed: 'control',
  overdue: 'held',
  passed: 'none',
  met: 'decided',
  lodged_late: 'held',
  done: 'decided',
  waived: 'none',
  date_not_known: 'unknown',
  no_number: 'unknown',
};

/** Where a deadline stands, as a word with its shape; for lists. */
export function DeadlineStatusView({ status, locale }: { status: DeadlineStatus; locale: Locale }) {
  return <Status shape={SHAPES[status]}>{deadlineMessages(locale)(`status.${status}`)}</Status>;
}

function Line({ head, children }: { head: string; children: ReactNode }) {
  return (
    <div className="grid gap-x-4 border-t border-rule py-1.5 sm:grid-cols-[10rem_1fr]">
      <dt className="text-soft">{head}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** What counsel said of it, by whom and when, with the reason; and whether the record has changed since. */
function Counsel({ deadline, locale }: { deadline: Deadline; locale: Locale }) {
  const t = deadlineMessages(locale);
  const { confirmation, outdated } = deadline;
  if (!confirmation) return null;
  const date = confirmation.dueOn === null ? '' : sayDay(confirmation.dueOn, locale);
  const said = t(`confirmation.${confirmation.kind}`, { date });
  const on = sayDay(courtDay(confirmation.at), locale);
  return (
    <>
      <p>
        {confirmation.by === null
          ? t('deadline.said', { said, on })
          : t('deadline.saidBy', { said, by: confirmation.by, on })}
      </p>
      {confirmation.reason !== null && <p>{t('deadline.reason', { reason: confirmation.reason })}</p>}
      {outdated && <p className="font-semibold">{t('deadline.outdated')}</p>}
    </>
  );
}

type Props = {
  deadline: Deadline;
  locale: Locale;
  /** The name of the party, already said; absent where the term is everybody's. */
  party?: ReactNode;
  /** What can be done with it: a form, or a link to one. */
  children?: ReactNode;
};

/**
 * One deadline, never a bare date: the day or range, where it stands, the rule with its edition, source and certainty,
 * what the calendar says, what counsel said, and always that counsel must check it. Without JavaScript.
 */
export function DeadlineView({ deadline, locale, party, children }: Props) {
  const t = deadlineMessages(locale);
  const { rule, confirmation, doubts, due } = deadline;
  const said = confirmation?.dueOn ?? null;
  const left = sayLeft(deadline, locale);
  const working = sayWorkingDays(deadline, locale);
  return (
    <section className="max-w-[44rem] border-t border-rule py-4" id={`deadline-${keyText(deadline.key)}`}>
      <h3>
        {t(`limit.${rule.limits}`)}
        {party && <span className="font-normal"> · {party}</span>}
      </h3>
      <p className="text-[1.125rem]">
        {said === null ? sayDue(due, rule, locale) : t('deadline.dueDay', { date: sayDay(said, locale) })}
      </p>
      <p>
        <DeadlineStatusView status={deadline.status} locale={locale} />
        {left && ` · ${left}`}
      </p>
      {said !== null && (
        <p className="text-soft">{t('deadline.computedWas', { due: sayDue(due, rule, locale) })}</p>
      )}
      <dl className="mt-2 text-[0.9375rem]">
        {confirmation && (
          <Line head={t('deadline.heading.counsel')}>
            <Counsel deadline={deadline} locale={locale} />
          </Line>
        )}
        <Line head={t('deadline.heading.rule')}>
          {sayTerm(rule, locale)}
          {rule.term && ` · ${t(`counting.${rule.term.counting}`)}`}
        </Line>
        <Line head={t('deadline.heading.starts')}>{sayTrigger(deadline.trigger, locale)}</Line>
        <Line head={t('deadline.heading.whose')}>{t(`holder.${rule.holder}`)}</Line>
        {rule.scope !== 'usual' && (
          <Line head={t('deadline.heading.onlyIf')}>{t(`scope.${rule.scope}`)}</Line>
        )}
        {doubts.length > 0 && (
          <Line head={t('deadline.heading.doubt')}>
            {doubts.map((doubt) => (
              <p key={doubt}>{t(`deadline.doubt.${doubt}`)}</p>
            ))}
          </Line>
        )}
        {isOurs(rule) && (due !== null || said !== null) && (
          <Line head={t('deadline.heading.workingDays')}>
            {(working.length > 0 ? working : [t('deadline.allWorking')]).map((line) => (
              <p key={line}>{line}</p>
            ))}
          </Line>
        )}
        <Line head={t('deadline.heading.code')}>{words(locale)('code', rule.code)}</Line>
        <Line head={t('deadline.heading.inForce')}>{sayInForce(rule, locale)}</Line>
        <Line head={t('deadline.heading.source')}>
          <CaseText text={rule.source} locale={locale} />
        </Line>
        <Line head={t('deadline.heading.certainty')}>{t(`certainty.${rule.certainty}`)}</Line>
        <Line head={t('deadline.heading.note')}>
          <CaseText text={rule.note} locale={locale} />
        </Line>
      </dl>
      <p className="mt-2 border-l-4 border-accent pl-3 text-[0.9375rem]">
        <strong className="font-semibold">{t('deadline.checkWithCounsel')}</strong>
      </p>
      {children}
    </section>
  );
}
