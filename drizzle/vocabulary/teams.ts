// Who works on a case. A lead, whatever the role, sets the team; an administrator of an organisation is on no case by that.

export const TEAM_ROLES = ['lawyer', 'monitor', 'editor', 'reviewer'] as const;
export type TeamRole = (typeof TEAM_ROLES)[number];

/** Who may read a note or a document: counsel alone, the whole team, or what may go into a publication. */
export const CIRCLES = ['counsel', 'team', 'publishable'] as const;
export type Circle = (typeof CIRCLES)[number];

/** What can happen to somebody's place on a case. */
export const TEAM_CHANGES = [
  'opened',
  'added',
  'returned',
  'changed',
  'lead_given',
  'lead_passed',
  'ended',
] as const;
export type TeamChange = (typeof TEAM_CHANGES)[number];

/** Counsel by agreement, appointed by the state, or standing in for another for a time. */
export const COUNSEL_KINDS = ['retained', 'appointed', 'substitute'] as const;
export type CounselKind = (typeof COUNSEL_KINDS)[number];
