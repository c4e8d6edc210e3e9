// The oracle of the policy matrix, written by hand and importing nothing: who comes, what they ask for, what they get.
// The first rule that fits a cell decides it; a cell that no rule fits fails.

export type Outcome = 'shown' | 'absent' | 'sign in' | 'prove again' | 'unauthorised' | 'refused' | 'hidden';
export type Rule = { who: string; what: string; gets: Outcome };

/** Words that stand for several principals or resources in a rule. */
export const GROUPS: Record<string, string[]> = {
  nobody: ['anonymous', 'expired', 'idle', 'revoked', 'suspended', 'first step only'],
  strangers: ['outsider', 'former', 'administrator'],
  counsel: ['lawyer', 'stale'],
  writers: ['lawyer', 'stale', 'editor', 'monitor'],
  team: ['lawyer', 'stale', 'editor', 'monitor', 'reviewer'],
  members: ['outsider', 'former', 'administrator', 'lawyer', 'stale', 'editor', 'monitor', 'reviewer'],
  everyone: [],

  'own pages': [
    'my day',
    'my cases',
    'a new case',
    'my deadlines',
    'my outbox',
    'my reviews',
    'my account',
    'my app',
    'my calendar',
    'my data',
    'my password',
    'my recovery codes',
    'my reminders',
    'a step-up',
    'an issued link',
  ],
  'pages of the office': ['the people', 'a person of the office'],
  'pages of the case': [
    'the case',
    'its chronology',
    'its documents',
    'a document',
    'a fact',
    'its history',
    'its notes',
    'its team',
    'a colleague',
    'a deadline',
    'a hearing',
    'its review',
    'its people',
    'a person',
    'its export',
  ],
  'forms of the case': ['a form', 'a correction', 'a citation'],
  "counsel's things": ["counsel's document"],
  'what scripts send': ['outbox on', 'outbox off', 'outbox send'],
  originals: ['an original', "counsel's original"],
};

export const RULES: Rule[] = [
  // Whoever is not signed in is shown the door, and of an address for programs, the number that says so.
  { who: 'nobody', what: 'own pages', gets: 'sign in' },
  { who: 'nobody', what: 'pages of the office', gets: 'sign in' },
  { who: 'nobody', what: 'pages of the case', gets: 'sign in' },
  { who: 'nobody', what: 'forms of the case', gets: 'sign in' },
  { who: 'nobody', what: "counsel's things", gets: 'sign in' },
  // A file is followed by a person; how far an upload is, and what it begins with, is asked by a script.
  { who: 'nobody', what: 'originals', gets: 'absent' },
  { who: 'nobody', what: 'an upload', gets: 'unauthorised' },
  { who: 'nobody', what: 'a new upload', gets: 'unauthorised' },
  { who: 'nobody', what: 'what scripts send', gets: 'unauthorised' },
  { who: 'nobody', what: 'my data file', gets: 'prove again' },
  { who: 'nobody', what: 'its file', gets: 'prove again' },

  // Whoever is signed in has their own pages, and the data of nobody else.
  { who: 'stale', what: 'my data file', gets: 'prove again' },
  { who: 'members', what: 'my data file', gets: 'shown' },
  { who: 'members', what: 'own pages', gets: 'shown' },
  { who: 'members', what: 'what scripts send', gets: 'shown' },

  // The people of an office are its administrator's, who is on no case by that.
  { who: 'administrator', what: 'pages of the office', gets: 'shown' },
  { who: 'members', what: 'pages of the office', gets: 'absent' },

  // A case is there for its team alone.
  { who: 'strangers', what: 'pages of the case', gets: 'absent' },
  { who: 'strangers', what: 'forms of the case', gets: 'absent' },
  { who: 'strangers', what: 'originals', gets: 'absent' },
  { who: 'strangers', what: 'an upload', gets: 'absent' },
  { who: 'strangers', what: "counsel's things", gets: 'absent' },
  { who: 'strangers', what: 'a new upload', gets: 'absent' },
  { who: 'strangers', what: 'its file', gets: 'absent' },
  { who: 'stale', what: 'its file', gets: 'prove again' },
  { who: 'team', what: 'its file', gets: 'shown' },
  { who: 'team', what: 'pages of the case', gets: 'shown' },

  // A reviewer reads and approves, and writes nothing.
  { who: 'reviewer', what: 'forms of the case', gets: 'absent' },
  { who: 'reviewer', what: 'a new upload', gets: 'refused' },
  { who: 'writers', what: 'forms of the case', gets: 'shown' },
  { who: 'writers', what: 'a new upload', gets: 'shown' },

  // What is counsel's is counsel's, also on the same case.
  { who: 'counsel', what: "counsel's things", gets: 'shown' },
  { who: 'team', what: "counsel's things", gets: 'absent' },
  { who: 'counsel', what: "counsel's original", gets: 'shown' },
  { who: 'team', what: "counsel's original", gets: 'absent' },
  { who: 'team', what: 'an original', gets: 'shown' },
  { who: 'team', what: 'an upload', gets: 'shown' },
  { who: 'counsel', what: "words of counsel's note", gets: 'shown' },
  { who: 'everyone', what: "words of counsel's note", gets: 'hidden' },
  { who: 'counsel', what: "a person's contact", gets: 'shown' },
  { who: 'everyone', what: "a person's contact", gets: 'hidden' },
  { who: 'team', what: "words of the team's note", gets: 'shown' },
  { who: 'everyone', what: "words of the team's note", gets: 'hidden' },
  { who: 'team', what: "the case's title among mine", gets: 'shown' },
  { who: 'everyone', what: "the case's title among mine", gets: 'hidden' },

  // A calendar's address is a secret of its own; a guess is nothing, whoever makes it.
  { who: 'everyone', what: 'a guessed calendar', gets: 'absent' },
];
