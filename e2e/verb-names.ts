import { VERB_GROUPS } from '@/lib/acts/forms/verbs';

/** Every verb that has a form on a case. */
export const formVerbs = (): string[] => Object.values(VERB_GROUPS).flatMap((group) => Object.keys(group));
