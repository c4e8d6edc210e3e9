// Who may reach what: one line for every page, route handler and server action that the build makes. A test compares
// it with the build's own manifests, both ways, so that nothing is added without a decision here.

/**
 * `first step`: whoever gave a first factor, or a secret link. The five that follow hold for one case; each `case`
 * word is a task of `record.my_cases`, which is what enforces it.
 */
export type Who =
  | 'nobody'
  | 'anyone'
  | 'first step'
  | 'signed in'
  | 'administrator'
  | 'case member'
  | 'case writer'
  | 'counsel'
  | 'lead'
  | 'reviewer';

export type Decision = {
  who: Who;
  /** What it answers; a page also answers the POST of a form without script, which its actions decide. */
  methods?: readonly ('GET' | 'POST' | 'PUT')[];
  /** Only within five minutes of a second factor. */
  stepUp?: true;
};

const anyone: Decision = { who: 'anyone' };
const nobody: Decision = { who: 'nobody' };
const signedIn: Decision = { who: 'signed in' };
const firstStep: Decision = { who: 'first step' };
const administrator: Decision = { who: 'administrator' };
const onCase: Decision = { who: 'case member' };
const writer: Decision = { who: 'case writer' };
const fresh = (who: Who): Decision => ({ who, stepUp: true });
const sends = (who: Who, ...methods: ('GET' | 'POST' | 'PUT')[]): Decision => ({ who, methods });

/** Pages (by their address) and route handlers (with the methods they answer). */
export const ADDRESSES: Record<string, Decision> = {
  '/[locale]': anyone,
  '/[locale]/cases': anyone,
  '/[locale]/cases/[ref]': anyone,
  '/[locale]/cases/[ref]/revisions/[number]': anyone,
  '/[locale]/hearings': anyone,
  '/[locale]/method': anyone,
  '/[locale]/people/[ref]': anyone,
  '/[locale]/sources/[ref]': anyone,
  '/[locale]/offline': anyone,
  '/api/v1/cases': sends('anyone', 'GET'),
  '/api/v1/cases/[ref]': sends('anyone', 'GET'),
  '/api/v1/dossier.schema.json': sends('anyone', 'GET'),

  // The front asks for these itself; a reader's request for them is answered 404.
  '/[locale]/errors/404': nobody,
  '/[locale]/errors/500': nobody,
  '/[locale]/errors/503': nobody,
  '/_global-error': nobody,
  '/_not-found': nobody,

  '/[locale]/sign-in': anyone,
  '/[locale]/sign-in/code': firstStep,
  '/[locale]/sign-in/set-up': firstStep,
  '/[locale]/sign-in/provider': anyone,
  '/[locale]/sign-in/invitation/[token]': firstStep,
  '/[locale]/sign-in/link/[token]': firstStep,
  '/[locale]/sign-in/out': sends('anyone', 'POST'),
  '/api/auth/[...nextauth]': sends('first step', 'GET'),

  '/[locale]/account': signedIn,
  '/[locale]/account/app': signedIn,
  '/[locale]/account/calendar': signedIn,
  '/[locale]/account/my-data': signedIn,
  '/[locale]/account/my-data/file': { who: 'signed in', methods: ['GET'], stepUp: true },
  '/[locale]/account/password': signedIn,
  '/[locale]/account/recovery-codes': signedIn,
  '/[locale]/account/reminders': signedIn,
  '/[locale]/account/step-up': signedIn,
  '/[locale]/team': administrator,
  '/[locale]/team/[login]': administrator,
  '/[locale]/team/issued': signedIn,

  '/[locale]/lawyer': signedIn,
  '/[locale]/lawyer/cases': signedIn,
  '/[locale]/lawyer/cases/new': signedIn,
  '/[locale]/lawyer/deadlines': signedIn,
  '/[locale]/lawyer/outbox': signedIn,
  '/[locale]/ngo': signedIn,
  '/[locale]/lawyer/cases/[ref]': onCase,
  '/[locale]/lawyer/cases/[ref]/chronology': onCase,
  '/[locale]/lawyer/cases/[ref]/documents': onCase,
  '/[locale]/lawyer/cases/[ref]/documents/[id]': onCase,
  '/[locale]/lawyer/cases/[ref]/enter/[verb]': writer,
  '/[locale]/lawyer/cases/[ref]/export': onCase,
  '/[locale]/lawyer/cases/[ref]/export/file': { who: 'case member', methods: ['POST'], stepUp: true },
  '/[locale]/lawyer/cases/[ref]/facts/[id]': onCase,
  '/[locale]/lawyer/cases/[ref]/facts/[id]/cite': writer,
  '/[locale]/lawyer/cases/[ref]/facts/[id]/correct': writer,
  '/[locale]/lawyer/cases/[ref]/history': onCase,
  '/[locale]/lawyer/cases/[ref]/notes': onCase,
  '/[locale]/lawyer/cases/[ref]/team': onCase,
  '/[locale]/lawyer/cases/[ref]/team/[member]': onCase,
  '/[locale]/lawyer/deadlines/[ref]/[key]': onCase,
  '/[locale]/lawyer/hearings/[ref]/[hearing]': onCase,
  '/[locale]/ngo/cases/[ref]': onCase,
  '/[locale]/ngo/cases/[ref]/people': onCase,
  '/[locale]/ngo/cases/[ref]/people/[person]': onCase,
  '/api/documents/[ref]': sends('case writer', 'POST'),
  '/api/documents/[ref]/[id]': sends('case member', 'GET'),
  '/api/documents/[ref]/[id]/upload': sends('case writer', 'GET', 'PUT', 'POST'),
  '/api/outbox/on': sends('signed in', 'POST'),
  '/api/outbox/off': sends('signed in', 'POST'),
  '/api/outbox/send': sends('signed in', 'POST'),
  // A calendar program has no session: the secret in the address is its own first step.
  '/api/calendar/[file]': sends('first step', 'GET'),
};

/** Server actions by file (below `app/[locale]`) and name. */
export const ACTIONS: Record<string, Decision> = {
  'sign-in/actions.ts signInAction': anyone,
  'sign-in/actions.ts passkeyAction': anyone,
  'sign-in/actions.ts askAnyPasskeyAction': anyone,
  'sign-in/actions.ts askMyPasskeyAction': firstStep,
  'sign-in/actions.ts confirmCodeAction': firstStep,
  'sign-in/provider/actions.ts signInThroughAction': anyone,
  'sign-in/invitation/[token]/actions.ts acceptWithPasswordAction': firstStep,
  'sign-in/invitation/[token]/actions.ts acceptWithPasskeyAction': firstStep,
  'sign-in/invitation/[token]/actions.ts offerInvitedPasskeyAction': firstStep,
  'sign-in/link/[token]/actions.ts followLinkAction': firstStep,
  'account/factor-actions.ts setAppAction': firstStep,
  'account/factor-actions.ts addPasskeyAction': firstStep,
  'account/factor-actions.ts offerMyPasskeyAction': firstStep,

  'account/factor-actions.ts removeFactorAction': signedIn,
  'account/factor-actions.ts stepUpAction': signedIn,
  'account/factor-actions.ts stepUpByPasskeyAction': signedIn,
  'account/identity-actions.ts linkIdentityAction': fresh('signed in'),
  'account/identity-actions.ts unlinkIdentityAction': fresh('signed in'),
  'account/actions.ts revokeSessionAction': signedIn,
  'account/actions.ts revokeOthersAction': signedIn,
  'account/actions.ts changePasswordAction': signedIn,
  'account/actions.ts takeRecoveryCodesAction': signedIn,
  'account/calendar/actions.ts openCalendarAction': signedIn,
  'account/calendar/actions.ts revokeCalendarAction': signedIn,
  'account/reminders/actions.ts keepAddressAction': signedIn,
  'account/reminders/actions.ts confirmAddressAction': signedIn,
  'account/reminders/actions.ts removeAddressAction': signedIn,
  'team/actions.ts inviteAction': fresh('administrator'),
  'team/actions.ts linkAction': fresh('administrator'),
  'team/actions.ts suspendAction': administrator,
  'team/actions.ts restoreAction': fresh('administrator'),

  'lawyer/cases/new/actions.ts openNewCase': signedIn,
  'lawyer/outbox/actions.ts chooseWaiting': writer,
  'lawyer/cases/[ref]/enter/[verb]/actions.ts enterOnCase': writer,
  'lawyer/cases/[ref]/facts/[id]/actions.ts citeFact': writer,
  'lawyer/cases/[ref]/facts/[id]/actions.ts correctFact': writer,
  'lawyer/cases/[ref]/facts/[id]/actions.ts retractFact': writer,
  'lawyer/cases/[ref]/documents/[id]/actions.ts changeCircleAction': writer,
  'lawyer/cases/[ref]/notes/actions.ts noteAction': writer,
  'lawyer/cases/[ref]/notes/actions.ts privateAction': { who: 'counsel' },
  'lawyer/cases/[ref]/team/actions.ts addAction': fresh('lead'),
  'lawyer/cases/[ref]/team/actions.ts passAction': fresh('lead'),
  'lawyer/cases/[ref]/team/actions.ts changeAction': fresh('lead'),
  'lawyer/cases/[ref]/team/actions.ts endAction': onCase,
  'lawyer/cases/[ref]/team/actions.ts freezeAction': onCase,
  'lawyer/cases/[ref]/team/actions.ts counselAction': writer,
  'lawyer/deadlines/[ref]/[key]/actions.ts confirmDeadlineAction': { who: 'counsel' },
  'lawyer/hearings/[ref]/[hearing]/actions.ts recordOutcomeAction': writer,
  'lawyer/hearings/[ref]/[hearing]/actions.ts correctOutcomeAction': writer,
  'lawyer/hearings/[ref]/[hearing]/actions.ts undoAction': writer,
  'lawyer/hearings/[ref]/[hearing]/actions.ts observeAction': writer,
  'ngo/cases/[ref]/actions.ts approveAction': fresh('reviewer'),
  'ngo/cases/[ref]/actions.ts standAction': fresh('reviewer'),
  'ngo/cases/[ref]/people/[person]/actions.ts giveBasisAction': fresh('case writer'),
  // At once: who wants a name gone must not look for a phone first.
  'ngo/cases/[ref]/people/[person]/actions.ts narrowBasisAction': writer,
  'ngo/cases/[ref]/actions.ts endStandingAction': { who: 'reviewer' },
};
