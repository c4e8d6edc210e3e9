// What a private calendar tells of a hearing: nothing but that there is one, or its kind and court too.

export const CALENDAR_TITLES = ['plain', 'court'] as const;
export type CalendarTitles = (typeof CALENDAR_TITLES)[number];
