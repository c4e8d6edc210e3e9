import type { Appeal } from '@/lib/appeals/appeal';
import { sayDate } from '@/lib/dates/say';
import { capital } from '@/lib/i18n/locale';
import { Accounts, Cites } from './cites';
import type { Reading } from './reading';
import { Said } from './said';

/** Appeals against a decision, who lodged them and what came of it. What they were against stays as it was. */
export function AppealsView({ appeals, r }: { appeals: readonly Appeal[]; r: Reading }) {
  const { say, t, locale } = r;
  return appeals.map((appeal) => {
    const outcome = appeal.outcome ?? (appeal.status === 'decided' ? 'not_stated' : undefined);
    const said = [
      say('appealStatus', appeal.status),
      t('appeals.side', { side: say('appealSide', appeal.side) }),
      ...(appeal.lodged ? [t('appeals.lodged', { date: sayDate(appeal.lodged, locale) })] : []),
      ...(outcome ? [t('appeals.outcome', { outcome: say('appealOutcome', outcome) })] : []),
    ];
    return (
      <div key={appeal.id} id={appeal.id} className="mt-1">
        <strong className="font-semibold">{capital(say('appealLevel', appeal.level), locale)}</strong>:{' '}
        {said.join('; ')}
        <Cites fact={appeal} r={r} />
        {appeal.text && (
          <p className="text-[0.9375rem] text-soft">
            <Said text={appeal.text} r={r} />
          </p>
        )}
        <Accounts list="appeals" fact={appeal} r={r} />
      </div>
    );
  });
}
