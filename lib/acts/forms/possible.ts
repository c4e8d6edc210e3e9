import type { Dossier } from '@/lib/dossiers/dossier';
import { factOptions } from './options';
import { findVerb, VERB_GROUPS, type VerbGroup, type VerbName } from './verbs';

/** The verbs of a group that have something to be about: nobody is released who is not held. */
export function possible(d: Dossier, group: VerbGroup): VerbName[] {
  return (Object.keys(VERB_GROUPS[group]) as VerbName[]).filter((name) =>
    findVerb(name)?.verb.fields.every(
      (field) => field.kind !== 'fact' || !field.required || factOptions(d, field, 'en').length > 0,
    ),
  );
}
