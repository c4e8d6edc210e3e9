import { CODES } from '@/drizzle/vocabulary/law';
import { COUNTING_UNITS, QUALIFIERS } from '@/drizzle/vocabulary/people';
import { formsMessages } from '@/lib/i18n/translator';
import { SelectField, TextField } from '@/lib/ui/fields';
import { FieldsTogether } from '@/lib/ui/fields-together';
import type { FieldSpec } from './field';
import { givenText, partsOf } from './given';
import { NamesField } from './names-field';
import { wordOptions } from './options';
import type { FieldReading } from './verb-field';
import { FindingsField, InvolvedField, SentenceField } from './verdict-fields';

type Asked = { name: string; label: string; hint?: string; required?: boolean };
export type CompositeProps = { field: FieldSpec; value: unknown; props: Asked; r: FieldReading };

/** A question of several parts. */
export function CompositeField(all: CompositeProps) {
  switch (all.field.kind) {
    case 'provision':
      return <ProvisionField {...all} />;
    case 'quantity':
      return <QuantityField {...all} />;
    case 'names':
      return <NamesField {...all} />;
    case 'known_person':
      return <KnownPersonField {...all} />;
    case 'findings':
      return <FindingsField {...all} />;
    case 'sentence':
      return <SentenceField {...all} />;
    case 'involved':
      return <InvolvedField {...all} />;
    default:
      return null;
  }
}

function ProvisionField({ value, props, r }: CompositeProps) {
  const t = formsMessages(r.locale);
  const said = partsOf(value);
  const given = (part: string) => givenText(said[part]);
  return (
    <FieldsTogether {...props}>
      <SelectField
        name={`${props.name}.code`}
        label={t('provision.code')}
        value={given('code') ?? 'KZ-CC-2014'}
        options={wordOptions('code', CODES, r.locale)}
      />
      <div className="grid grid-cols-3 gap-3">
        {(['article', 'part', 'point'] as const).map((part) => (
          <TextField
            key={part}
            name={`${props.name}.${part}`}
            label={t(`provision.${part}`)}
            value={given(part)}
            maxLength={10}
          />
        ))}
      </div>
    </FieldsTogether>
  );
}

function QuantityField({ value, props, r }: CompositeProps) {
  const t = formsMessages(r.locale);
  const said = partsOf(value);
  return (
    <FieldsTogether {...props}>
      <SelectField
        name={`${props.name}.qualifier`}
        label={t('quantity.qualifier')}
        value={givenText(said.qualifier)}
        options={wordOptions('qualifier', QUALIFIERS, r.locale)}
        empty={t('form.notStated')}
      />
      <div className="grid grid-cols-2 gap-3">
        {(['min', 'max'] as const).map((end) => (
          <TextField
            key={end}
            name={`${props.name}.${end}`}
            label={t(`quantity.${end}`)}
            value={givenText(said[end])}
            inputMode="numeric"
            maxLength={9}
          />
        ))}
      </div>
      <SelectField
        name={`${props.name}.unit`}
        label={t('quantity.unit')}
        value={givenText(said.unit)}
        options={wordOptions('countingUnit', COUNTING_UNITS, r.locale)}
      />
    </FieldsTogether>
  );
}

function KnownPersonField({ props, r }: CompositeProps) {
  const t = formsMessages(r.locale);
  if (r.known === undefined || r.known.length === 0) return null;
  const people = r.known
    .filter(({ ref }) => !r.d.people.some((person) => person.ref === ref))
    .map(({ ref, spellings }) => ({ value: ref, label: spellings.join(' · ') }));
  if (people.length === 0) return null;
  const options = [{ value: 'another', label: t('known.another') }, ...people];
  return <SelectField {...props} options={options} empty={t('known.none')} />;
}
