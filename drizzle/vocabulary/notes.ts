// What is kept beside a case and never published.

/** What is kept of a person for counsel alone. */
export const PRIVATE_KINDS = ['contact', 'relative', 'identity_document', 'other'] as const;
export type PrivateKind = (typeof PRIVATE_KINDS)[number];
