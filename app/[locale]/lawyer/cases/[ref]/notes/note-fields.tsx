import type { Locale } from '@/drizzle/vocabulary/i18n';
import { PRIVATE_KINDS } from '@/drizzle/vocabulary/notes';
import { CIRCLES } from '@/drizzle/vocabulary/teams';
import { nameById } from '@/lib/acts/tell-fact';
import { everyFact } from '@/lib/dossiers/facts';
import type { MyCase } from '@/lib/dossiers/my-cases';
import { teamsMessages } from '@/lib/i18n/translator';
import { type NoteKind, usualCircle } from '@/lib/notes/note';
import type { CaseNote, PrivateNote } from '@/lib/notes/queries';
import { ChoiceField, HiddenField, LongTextField, SelectField } from '@/lib/ui/fields';

type Props = { of: MyCase; locale: Locale };

/** The fields of a note; with `was`, of a correction, which keeps its circle. */
export function NoteFields(props: Props & { kind: NoteKind; counsel: boolean; was?: CaseNote }) {
  const { of, locale, kind, counsel, was } = props;
  const t = teamsMessages(locale);
  const circles = CIRCLES.filter((circle) => counsel || circle !== 'counsel').map((value) => ({
    value,
    label: t(`circle.${value}`),
  }));
  const about = everyFact(of.d).map(({ fact }) => ({
    value: fact.id,
    label: nameById(of.d, fact.id, locale),
  }));
  return (
    <>
      <HiddenField name="ref" value={of.ref} />
      <HiddenField name="kind" value={kind} />
      {was && <HiddenField name="replaces" value={was.id} />}
      <LongTextField name="text" label={t('notes.body')} value={was?.text} maxLength={20000} required />
      {was ? (
        <HiddenField name="circle" value={was.circle} />
      ) : (
        <ChoiceField
          name="circle"
          label={t('notes.circle')}
          options={circles}
          value={usualCircle(counsel)}
          required
        />
      )}
      <SelectField
        name="about"
        label={t('notes.aboutWhat')}
        options={about}
        empty={t('notes.aboutCase')}
        value={was?.about ?? undefined}
      />
    </>
  );
}

/** The fields of a contact, a relative or a document of a person. */
export function PrivateFields({ of, locale, was }: Props & { was?: PrivateNote }) {
  const t = teamsMessages(locale);
  const people = of.d.people.map(({ id }) => ({ value: id, label: nameById(of.d, id, locale) }));
  const kinds = PRIVATE_KINDS.map((value) => ({ value, label: t(`privateKind.${value}`) }));
  return (
    <>
      <HiddenField name="ref" value={of.ref} />
      {was && <HiddenField name="replaces" value={was.id} />}
      <SelectField
        name="about"
        label={t('notes.person')}
        options={people}
        value={was?.about ?? undefined}
        required
      />
      {was ? (
        <HiddenField name="kind" value={was.kind} />
      ) : (
        <ChoiceField name="kind" label={t('notes.kind')} options={kinds} required />
      )}
      <LongTextField name="text" label={t('notes.body')} value={was?.text} maxLength={20000} required />
    </>
  );
}
