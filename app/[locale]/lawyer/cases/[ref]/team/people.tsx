import type { Locale } from '@/drizzle/vocabulary/i18n';
import { teamsMessages } from '@/lib/i18n/translator';
import { sayUntil } from '@/lib/teams/say-place';
import type { Team } from '@/lib/teams/team';
import { Table } from '@/lib/ui/table';

type Props = { team: Team; page: string; locale: Locale };

/** The people of a case: as what, until when, and the way to each one's page. */
export function People({ team, page, locale }: Props) {
  const t = teamsMessages(locale);
  const rows = team.colleagues.map((one) => ({
    id: `m-${one.memberId}`,
    cells: {
      name: (
        <>
          {one.name}
          {one.me && <span className="font-sans text-sm text-soft"> ({t('team.me')})</span>}
        </>
      ),
      organisation: one.organisation,
      role: [t(`role.${one.role}`), one.lead && !one.over && t('team.lead')].filter(Boolean).join(', '),
      until: sayUntil(one, locale),
      open: !one.over && (
        <a href={`/${locale}${page}/${one.memberId}`} className="inline-block py-1">
          {t(team.iLead ? 'team.open' : one.me ? 'team.openMine' : 'team.openOther')}
          <span className="sr-only">: {one.name}</span>
        </a>
      ),
    },
  }));
  const columns = [
    { key: 'name', head: t('team.name') },
    { key: 'organisation', head: t('team.organisation') },
    { key: 'role', head: t('team.role') },
    { key: 'until', head: t('team.until') },
    { key: 'open', head: '' },
  ] as const;
  return <Table caption={t('team.people')} captionHidden columns={columns} rows={rows} />;
}
