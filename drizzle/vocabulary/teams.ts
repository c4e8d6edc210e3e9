// Who works on a case. A lead, whatever the role, sets the team; an administrator of an organisation is on no case by that.

export const TEAM_ROLES = ['lawyer', 'monitor', 'editor', 'reviewer'] as const;
export type TeamRole = (typeof TEAM_ROLES)[number];

/** Who may read a note or a document: counsel alone, the whole team, or what may go into a publication. */
export const CIRCLES = ['counsel', 'team', 'publishable'] as const;
export type Circle = (typeof CIRCLES)[number];
