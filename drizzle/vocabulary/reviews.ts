// What a standing approval may let out at once: facts of open court that carry no free text and no new person.

export const STANDING_LISTS = ['hearings', 'custodyOrders', 'decisions'] as const;
export type StandingList = (typeof STANDING_LISTS)[number];
