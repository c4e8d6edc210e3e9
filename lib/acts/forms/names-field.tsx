import { LOCALES } from '@/drizzle/vocabulary/i18n';
import { NAME_KINDS, SCRIPTS } from '@/drizzle/vocabulary/people';
import { formsMessages } from '@/lib/i18n/translator';
import { SelectField, TextField } from '@/lib/ui/fields';
import { FieldsTogether } from '@/lib/ui/fields-together';
import { MoreFields } from '@/lib/ui/more-fields';
import type { CompositeProps } from './composite-field';
import { givenText, partsOf } from './given';
import { wordOptions } from './options';

/** The spellings of one name, a line each, and two lines for more. */
export function NamesField({ value, props, r }: CompositeProps) {
  const t = formsMessages(r.locale);
  const known: unknown[] = Array.isArray(value) ? value : [];
  const lines = [...known.map(partsOf), ...Array.from({ length: known.length === 0 ? 3 : 2 }, () => ({}))];
  const line = (said: Record<string, unknown>, at: number) => (
    <Spelling key={`${props.name}.${at}`} said={said} name={`${props.name}.${at}`} n={at + 1} r={r} />
  );
  const shown = Math.max(1, known.length);
  return (
    <FieldsTogether {...props} required={false}>
      {lines.slice(0, shown).map(line)}
      <MoreFields
        summary={t('names.more')}
        names={lines.slice(shown).map((_, at) => `${props.name}.${at + shown}.spelling`)}
      >
        {lines.slice(shown).map((said, at) => line(said, at + shown))}
      </MoreFields>
    </FieldsTogether>
  );
}

type SpellingProps = { said: Record<string, unknown>; name: string; n: number; r: CompositeProps['r'] };

function Spelling({ said, name, n, r }: SpellingProps) {
  const t = formsMessages(r.locale);
  return (
    <div>
      <TextField
        name={`${name}.spelling`}
        label={t('names.spelling', { n })}
        value={givenText(said.spelling)}
        maxLength={200}
      />
      <MoreFields summary={t('names.about')} names={[`${name}.script`, `${name}.language`]}>
        <SelectField
          name={`${name}.kind`}
          label={t('names.kind')}
          value={givenText(said.kind) ?? 'press'}
          options={wordOptions('nameKind', NAME_KINDS, r.locale)}
        />
        <SelectField
          name={`${name}.script`}
          label={t('names.script')}
          value={givenText(said.script)}
          options={wordOptions('script', SCRIPTS, r.locale)}
          empty={t('names.byLetters')}
        />
        <SelectField
          name={`${name}.language`}
          label={t('names.language')}
          value={givenText(said.language)}
          options={wordOptions('locale', LOCALES, r.locale)}
          empty={t('form.notStated')}
        />
      </MoreFields>
    </div>
  );
}
