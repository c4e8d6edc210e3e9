import type { Locale } from '@/drizzle/vocabulary/i18n';
import { COUNSEL_KINDS } from '@/drizzle/vocabulary/teams';
import { nameById } from '@/lib/acts/tell-fact';
import type { MyCase } from '@/lib/dossiers/my-cases';
import { partiesInOrder } from '@/lib/dossiers/title';
import { teamsMessages } from '@/lib/i18n/translator';
import type { Counsel } from '@/lib/teams/counsel';
import type { Team } from '@/lib/teams/team';
import { ChoiceField, DateField, HiddenField, SelectField, TextField } from '@/lib/ui/fields';

type Props = { of: MyCase; team: Team; locale: Locale; was?: Counsel };

/** The fields of counsel and their power; with `was`, of a correction or an end. */
export function CounselFields({ of, team, locale, was }: Props) {
  const t = teamsMessages(locale);
  const parties = partiesInOrder(of.d).map(({ id }) => ({ value: id, label: nameById(of.d, id, locale) }));
  const kinds = COUNSEL_KINDS.map((value) => ({ value, label: t(`counselKind.${value}`) }));
  const people = team.colleagues
    .filter(({ over }) => !over)
    .map(({ memberId, name }) => ({ value: memberId, label: name }));
  const dates = { from: was?.from ?? undefined, until: was?.until ?? undefined };
  return (
    <>
      <HiddenField name="ref" value={of.ref} />
      {was && <HiddenField name="replaces" value={was.id} />}
      <SelectField name="party" label={t('counsel.party')} options={parties} value={was?.party} required />
      <TextField name="name" label={t('counsel.name')} value={was?.name} maxLength={200} required />
      <ChoiceField name="kind" label={t('counsel.kind')} options={kinds} value={was?.kind} required />
      <TextField name="power" label={t('counsel.power')} value={was?.power ?? undefined} maxLength={200} />
      <DateField name="powerOn" label={t('counsel.powerOn')} value={was?.powerOn ?? undefined} />
      <DateField name="from" label={t('counsel.from')} value={dates.from} />
      <DateField name="until" label={t('counsel.until')} hint={t('counsel.untilHint')} value={dates.until} />
      <SelectField
        name="member"
        label={t('counsel.member')}
        options={people}
        empty={t('counsel.nobody')}
        value={was?.memberId ?? undefined}
      />
    </>
  );
}
