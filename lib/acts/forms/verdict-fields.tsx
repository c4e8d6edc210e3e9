import type { PartyRole } from '@/drizzle/vocabulary/cases';
import { FINDING_OUTCOMES, SENTENCE_KINDS } from '@/drizzle/vocabulary/decisions';
import { CERTAINTIES, INVOLVEMENT_ROLES } from '@/drizzle/vocabulary/incidents';
import { nameOf } from '@/lib/dossiers/shown-name';
import { capital } from '@/lib/i18n/locale';
import { formsMessages } from '@/lib/i18n/translator';
import { SelectField, TextField } from '@/lib/ui/fields';
import { FieldsTogether } from '@/lib/ui/fields-together';
import { MoreFields } from '@/lib/ui/more-fields';
import { nameFact } from '../tell-fact';
import type { CompositeProps } from './composite-field';
import { fieldLabel } from './form-labels';
import { factOptions, wordOptions } from './options';
import type { FieldReading } from './verb-field';

const ASIDE: readonly PartyRole[] = [
  'witness',
  'witness_with_defence_right',
  'victim',
  'third_party',
  'plaintiff',
  'applicant',
];
const PARTS = [1, 2, 3, 4];

/** The parties that something can be found against. */
const partiesTried = ({ d }: FieldReading) => d.parties.filter(({ role }) => !ASIDE.includes(role));

/** What was found on each charge that stands, and for parties without a charge on what is not stated. */
export function FindingsField({ props, r }: CompositeProps) {
  const { d, locale } = r;
  const t = formsMessages(locale);
  const replaced = new Set(d.requalifications.map(({ from }) => from));
  const charges = d.charges.filter(({ id, stage }) => !replaced.has(id) && stage !== 'withdrawn');
  const bare = partiesTried(r).filter(({ id }) => !charges.some(({ party }) => party === id));
  const lines = [
    ...charges.map((one) => ({ id: one.id, label: nameFact(d, 'charges', one, locale) })),
    ...bare.map((one) => ({ id: one.id, label: nameOf(d, one.subject, locale) })),
  ];
  if (lines.length === 0) return null;
  return (
    <FieldsTogether {...props}>
      {lines.map(({ id, label }) => (
        <SelectField
          key={id}
          name={`${props.name}.${id}`}
          label={capital(label, locale)}
          options={wordOptions('findingOutcome', FINDING_OUTCOMES, locale)}
          empty={t('form.notStated')}
        />
      ))}
    </FieldsTogether>
  );
}

/** The parts of each party's sentence: one line in sight, three more folded away. */
export function SentenceField({ props, r }: CompositeProps) {
  const { d, locale } = r;
  const t = formsMessages(locale);
  const tried = partiesTried(r);
  return (
    <FieldsTogether {...props} hint={tried.length === 0 ? t('sentence.nobody') : props.hint}>
      {tried.map(({ id, subject }) => {
        const name = nameOf(d, subject, locale);
        const part = (n: number) => (
          <PartLine key={n} name={`${props.name}.${id}.p${n}`} label={t('sentence.of', { name, n })} r={r} />
        );
        const more = PARTS.slice(1);
        return (
          <div key={id}>
            {part(1)}
            <MoreFields
              summary={t('sentence.of', { name, n: 2 })}
              names={more.map((n) => `${props.name}.${id}.p${n}.kind`)}
            >
              {more.map(part)}
            </MoreFields>
          </div>
        );
      })}
    </FieldsTogether>
  );
}

function PartLine({ name, label, r }: { name: string; label: string; r: FieldReading }) {
  const { locale } = r;
  const t = formsMessages(locale);
  const figures = (parts: readonly string[]) => (
    <div className="mt-2 grid grid-cols-2 gap-3 sm:grid-cols-3">
      {parts.map((part) => (
        <TextField
          key={part}
          name={`${name}.${part}`}
          label={fieldLabel(locale, { name: part })}
          inputMode={part === 'currency' ? 'text' : 'numeric'}
          maxLength={part === 'currency' ? 3 : 15}
        />
      ))}
    </div>
  );
  return (
    <div>
      <SelectField
        name={`${name}.kind`}
        label={label}
        options={wordOptions('sentenceKind', SENTENCE_KINDS, locale)}
        empty={t('sentence.none')}
      />
      {figures(['years', 'months', 'days'])}
      <MoreFields
        summary={t('sentence.more')}
        names={['hours', 'amount', 'currency', 'mci', 'reported'].map((p) => `${name}.${p}`)}
      >
        {figures(['hours', 'amount', 'currency', 'mci'])}
        <TextField
          name={`${name}.reported`}
          label={fieldLabel(locale, { name: 'reported' })}
          maxLength={1000}
        />
      </MoreFields>
    </div>
  );
}

/** Who was involved in an incident: three lines of who, as what, and how sure. */
export function InvolvedField({ props, r }: CompositeProps) {
  const { d, locale } = r;
  const t = formsMessages(locale);
  const people = factOptions(d, { kind: 'fact', name: 'subject', to: 'subject' }, locale);
  if (people.length === 0) return null;
  return (
    <FieldsTogether {...props}>
      {[1, 2, 3].map((n) => (
        <div key={n} className="grid gap-3 sm:grid-cols-3">
          <SelectField
            name={`${props.name}.i${n}.subject`}
            label={t('involved.who', { n })}
            options={people}
            empty={t('form.notStated')}
          />
          <SelectField
            name={`${props.name}.i${n}.role`}
            label={fieldLabel(locale, { name: 'role', label: 'involvementRole' })}
            options={wordOptions('involvementRole', INVOLVEMENT_ROLES, locale)}
            empty={t('form.notStated')}
          />
          <SelectField
            name={`${props.name}.i${n}.certainty`}
            label={fieldLabel(locale, { name: 'certainty' })}
            options={wordOptions('certainty', CERTAINTIES, locale)}
          />
        </div>
      ))}
    </FieldsTogether>
  );
}
