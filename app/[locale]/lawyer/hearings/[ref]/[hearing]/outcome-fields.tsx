import { ADJOURNMENT_REASONS } from '@/drizzle/vocabulary/hearings';
import type { Locale } from '@/drizzle/vocabulary/i18n';
import { OUTCOME_TILES, type OutcomeTile } from '@/drizzle/vocabulary/outcomes';
import type { HearingFile } from '@/lib/acts/hearing-file';
import { nameById } from '@/lib/acts/tell-fact';
import { sayPlain } from '@/lib/dossiers/mentions';
import { capital } from '@/lib/i18n/locale';
import { lawyerMessages } from '@/lib/i18n/translator';
import { words } from '@/lib/i18n/words';
import {
  CheckField,
  ChoiceField,
  DateField,
  HiddenField,
  LongTextField,
  SelectField,
  TextField,
  TimeField,
} from '@/lib/ui/fields';
import { Only } from './only';

type Props = { file: HearingFile; locale: Locale };

const BEFORE_IT: readonly OutcomeTile[] = ['adjourned', 'cancelled'];
const HELD_ROLES = ['defendant', 'suspect', 'accused'];

/** The fields of an outcome: the tiles, and below them what belongs to the chosen one. The others are not read. */
export function OutcomeFields({ file, locale }: Props) {
  const { of, hearing, version, time, entered } = file;
  const t = lawyerMessages(locale);
  const say = words(locale);
  const { d } = of;
  const tiles = time.days !== null && time.days > 0 ? BEFORE_IT : OUTCOME_TILES;
  const replaced = new Set(d.requalifications.map(({ from }) => from));
  const charges = d.charges.filter(({ id, stage }) => !replaced.has(id) && stage !== 'withdrawn');
  const held = d.parties.filter(({ role }) => HELD_ROLES.includes(role));
  const named = (id: string) => ({ value: id, label: capital(nameById(d, id, locale), locale) });
  return (
    <>
      <HiddenField name="ref" value={of.ref} />
      <HiddenField name="hearing" value={hearing.id} />
      <HiddenField name="version" value={String(version)} />
      <HiddenField name="since" value={entered === null ? '' : String(entered.eventId)} />
      <HiddenField name="insisted" value="" />
      <HiddenField name="language" value={locale} />
      <ChoiceField
        name="what"
        label={t('outcome.what')}
        options={tiles.map((value) => ({ value, label: capital(say('outcomeTile', value), locale) }))}
        required
      />
      <Only tile="adjourned">
        <div className="grid gap-5 sm:grid-cols-2">
          <DateField name="next" label={t('outcome.next')} />
          <TimeField name="nextTime" label={t('outcome.nextTime')} />
        </div>
        <CheckField name="notFixed" label={t('outcome.notFixed')} />
        <SelectField
          name="reason"
          label={t('outcome.reason')}
          empty={t('outcome.reasonNone')}
          options={ADJOURNMENT_REASONS.map((value) => ({ value, label: say('adjournmentReason', value) }))}
        />
      </Only>
      <Only tile="custody_extended">
        <DateField name="until" label={t('outcome.until')} />
        <TextField name="order" label={t('outcome.order')} maxLength={200} />
        {held.length > 1 && (
          <ChoiceField name="party" label={t('outcome.whose')} options={held.map(({ id }) => named(id))} />
        )}
      </Only>
      <Only tile="requalified">
        {charges.length > 1 && (
          <ChoiceField
            name="charge"
            label={t('outcome.which')}
            options={charges.map(({ id }) => named(id))}
          />
        )}
        <LongTextField name="newCharge" label={t('outcome.newCharge')} rows={3} maxLength={1000} />
      </Only>
      <Only tile="verdict">
        <p className="text-soft">{t('outcome.verdictNext')}</p>
      </Only>
      <SelectField
        name="source"
        label={t('outcome.source')}
        value="in_court"
        options={[
          { value: 'in_court', label: t('outcome.inCourt') },
          ...d.sources
            .filter(({ kind }) => kind !== 'in_court')
            .map(({ id, title }) => ({ value: id, label: sayPlain(title, d, locale) })),
        ]}
      />
    </>
  );
}
