import type { ReactNode } from 'react';
import type { Stage } from '@/drizzle/vocabulary/cases';
import type { Locale } from '@/drizzle/vocabulary/i18n';
import type { RegisterRow } from '@/lib/docket/queries';
import { capital } from '@/lib/i18n/locale';
import { sayPlace } from '@/lib/i18n/place-names';
import { docketMessages } from '@/lib/i18n/translator';
import { words } from '@/lib/i18n/words';
import { CaseText } from '@/lib/ui/case-text';
import { type Shape, Status } from '@/lib/ui/status';
import { Table } from '@/lib/ui/table';
import { sayPeriod } from './say-period';

const SHAPES: Record<Stage, Shape> = {
  no_proceeding: 'none',
  pre_trial: 'waiting',
  awaiting_trial: 'waiting',
  on_trial: 'waiting',
  first_instance_decided: 'decided',
  decided: 'decided',
  appeal_pending: 'decided',
  appeal_decided: 'decided',
  ended: 'decided',
  not_known: 'unknown',
};

type Props = { caption: ReactNode; captionHidden?: boolean; rows: readonly RegisterRow[]; locale: Locale };

/** Cases as lines of the register: title and kind, stage, period, places. */
export function RegisterTable({ caption, captionHidden, rows, locale }: Props) {
  const t = docketMessages(locale);
  const say = words(locale);
  const columns = [
    { key: 'case', head: t('register.case') },
    { key: 'stage', head: t('register.stage') },
    { key: 'period', head: t('register.period'), figures: true },
    { key: 'places', head: t('register.places') },
  ] as const;
  const lines = rows.map((row) => ({
    id: row.ref,
    cells: {
      case: (
        <>
          <a href={`/${locale}/cases/${row.ref}`}>
            <CaseText text={row.title} locale={locale} />
          </a>
          <span className="block font-sans text-sm text-soft">
            {capital(say('caseKind', row.kind), locale)} ·{' '}
            <span className="figures whitespace-nowrap">{row.ref}</span>
          </span>
        </>
      ),
      stage: <Status shape={SHAPES[row.stage]}>{capital(say('stage', row.stage), locale)}</Status>,
      period: sayPeriod(row.from, row.until),
      places: row.places.map((place) => sayPlace(place, locale, row.from)).join(', '),
    },
  }));
  return <Table caption={caption} captionHidden={captionHidden} columns={columns} rows={lines} />;
}
