// Everything that pages and the API may read of the docket, each as the public.

export type { PublishedCase, RevisionChanges, RevisionLine, WithdrawnCase } from './find-case';
export { findCase, findRevision } from './find-case';
export type { PersonPage } from './find-person';
export { findPerson } from './find-person';
export type { SourcePage } from './find-source';
export { findSource } from './find-source';
export type { DocketEntry, LastKnown, UpcomingHearing } from './front-page';
export { listLastKnownInCustody, listLatestEntries, listUpcomingHearings } from './front-page';
export type { DocketHead } from './head';
export { docketHead } from './head';
export type { RegisterRow } from './register-rows';
export type { Register, RegisterSearch } from './search-register';
export { listCampaigns, searchRegister } from './search-register';
