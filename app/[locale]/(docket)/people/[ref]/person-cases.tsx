import type { Locale } from '@/drizzle/vocabulary/i18n';
import type { PersonPage } from '@/lib/docket/queries';
import { capital } from '@/lib/i18n/locale';
import { docketMessages } from '@/lib/i18n/translator';
import { words } from '@/lib/i18n/words';
import { CaseText } from '@/lib/ui/case-text';
import { Table } from '@/lib/ui/table';
import { sayPeriod } from '../../say-period';
import { LibertyView } from './liberty-view';

type Props = { cases: PersonPage['cases']; locale: Locale };

/** The cases of one person, with the role in each and what is known of their liberty, and up to which day. */
export function PersonCases({ cases, locale }: Props) {
  const t = docketMessages(locale);
  const say = words(locale);
  const columns = [
    { key: 'case', head: t('register.case') },
    { key: 'role', head: t('person.role') },
    { key: 'liberty', head: t('person.liberty') },
    { key: 'period', head: t('register.period'), figures: true },
  ] as const;
  const rows = cases.map(({ ref, title, kind, stage, partyRoles, liberty, from, until }) => ({
    id: ref,
    cells: {
      case: (
        <>
          <a href={`/${locale}/cases/${ref}`}>
            <CaseText text={title} locale={locale} />
          </a>
          <span className="block font-sans text-sm text-soft">
            {capital(say('caseKind', kind), locale)} · {say('stage', stage)}
          </span>
        </>
      ),
      role: capital(partyRoles.map((role) => say('partyRole', role)).join(', '), locale),
      liberty: <LibertyView liberty={liberty} locale={locale} />,
      period: sayPeriod(from, until),
    },
  }));
  return <Table caption={t('person.cases')} captionHidden columns={columns} rows={rows} />;
}
