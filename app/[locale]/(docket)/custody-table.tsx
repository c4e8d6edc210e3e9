import type { Locale } from '@/drizzle/vocabulary/i18n';
import { PartialDateView } from '@/lib/dates/partial-date-view';
import type { LastKnown } from '@/lib/docket/queries';
import { capital } from '@/lib/i18n/locale';
import { sayPlace } from '@/lib/i18n/place-names';
import { docketMessages } from '@/lib/i18n/translator';
import { words } from '@/lib/i18n/words';
import { CaseText } from '@/lib/ui/case-text';
import { EmptyState } from '@/lib/ui/empty-state';
import { LIBERTY_SHAPES, Status } from '@/lib/ui/status';
import { Table } from '@/lib/ui/table';

type Props = { people: readonly LastKnown[]; locale: Locale };

/** People whom the last source that speaks of them had in custody, with the day of which it speaks. Never "held today". */
export function CustodyTable({ people, locale }: Props) {
  const t = docketMessages(locale);
  const say = words(locale);
  if (people.length === 0) return <EmptyState>{t('home.custodyEmpty')}</EmptyState>;
  const columns = [
    { key: 'person', head: t('home.person') },
    { key: 'case', head: t('register.case') },
    { key: 'held', head: t('home.heldAs') },
    { key: 'day', head: t('home.lastConfirmed'), figures: true },
  ] as const;
  const rows = people.map((known) => ({
    id: `${known.ref}-${known.personRef ?? known.name.en}`,
    cells: {
      person: known.personRef ? (
        <a href={`/${locale}/people/${known.personRef}`}>{known.name[locale]}</a>
      ) : (
        known.name[locale]
      ),
      case: (
        <a href={`/${locale}/cases/${known.ref}`}>
          <CaseText text={known.title} locale={locale} />
        </a>
      ),
      held: (
        <Status shape={LIBERTY_SHAPES.not_known_since}>
          {capital(say('custodyKind', known.kind), locale)}
          {known.place && `, ${sayPlace(known.place, locale, known.lastConfirmed)}`}
        </Status>
      ),
      day: <PartialDateView date={{ edtf: known.lastConfirmed }} locale={locale} short />,
    },
  }));
  return <Table caption={t('home.custody')} captionHidden columns={columns} rows={rows} />;
}
