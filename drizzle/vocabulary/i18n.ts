// Languages of the interface and of case text, in the order the switch shows them.

export const LOCALES = ['en', 'ru', 'kk'] as const;
export type Locale = (typeof LOCALES)[number];

/** Words in one to three languages, as they are stored. */
export type Words = Partial<Record<Locale, string>>;
