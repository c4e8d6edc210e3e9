// Acts without a proceeding, and who was involved how (after the events standard formats).

export const INCIDENT_KINDS = [
  'assault',
  'threat',
  'raid',
  'search',
  'warning',
  'summons',
  'blocking',
  'assembly_refusal',
  'dispersal',
  'mass_detention',
  'detention',
  'vehicle_stop',
  'harassment',
  'ill_treatment',
  'protest',
  'other',
] as const;
export type IncidentKind = (typeof INCIDENT_KINDS)[number];

export const INVOLVEMENT_ROLES = [
  'target',
  'alleged_author',
  'author',
  'affected',
  'witness',
  'applicant',
] as const;
export type InvolvementRole = (typeof INVOLVEMENT_ROLES)[number];

export const CERTAINTIES = ['stated', 'reported', 'claimed_identity', 'inferred'] as const;
export type Certainty = (typeof CERTAINTIES)[number];
