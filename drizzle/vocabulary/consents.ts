// On what ground, and how widely, a person may be shown (domain notes c3, f1).

export const SCOPES = ['partners', 'eu_confidential', 'public_pseudonym', 'public_named'] as const;
export type Scope = (typeof SCOPES)[number];

export const GROUNDS = ['consent', 'already_public'] as const;
export type Ground = (typeof GROUNDS)[number];

export const AUDIENCES = ['member', 'partners', 'eu_confidential', 'public'] as const;
export type Audience = (typeof AUDIENCES)[number];
