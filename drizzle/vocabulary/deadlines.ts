// Deadlines and limits of custody (domain notes a4, a5). The rules themselves are rows; these are the words they use.

/** What starts a term. */
export const DEADLINE_TRIGGERS = [
  'verdict_announced',
  'verdict_copy_served',
  'custody_order_made',
  'custody_began',
  'police_detention_began',
  'administrative_ruling_copy_served',
  'appeal_decided',
  'investigator_acted',
  'place_of_serving_decided',
  'views_adopted',
] as const;
export type DeadlineTrigger = (typeof DEADLINE_TRIGGERS)[number];

/** What a term limits: an act that somebody may do by then, or how long somebody may be held. */
export const DEADLINE_LIMITS = [
  'lodge_appeal',
  'lodge_complaint_on_custody',
  'lodge_cassation',
  'complain_on_investigator',
  'challenge_place_of_serving',
  'ask_for_review',
  'bring_before_court',
  'police_holding',
  'first_custody_order',
  'custody_extension',
  'custody_extension_further',
  'custody_extension_grave',
  'custody_extension_especially_grave',
] as const;
export type DeadlineLimit = (typeof DEADLINE_LIMITS)[number];

export const TERM_UNITS = ['hours', 'days', 'months', 'years'] as const;
export type TermUnit = (typeof TERM_UNITS)[number];

/** How the first day counts; `first_day_open` where our notes do not say, so both last days are shown. */
export const TERM_COUNTINGS = ['from_next_day', 'from_the_hour', 'first_day_open'] as const;
export type TermCounting = (typeof TERM_COUNTINGS)[number];

/** Whose term it is. */
export const DEADLINE_HOLDERS = ['in_custody', 'at_liberty', 'defence', 'prosecutor', 'any'] as const;
export type DeadlineHolder = (typeof DEADLINE_HOLDERS)[number];

/** For whom or what alone a rule holds, where the record cannot tell by itself. */
export const RULE_SCOPES = [
  'usual',
  'minor',
  'listed_cases',
  'grave_crime',
  'especially_grave_crime',
] as const;
export type RuleScope = (typeof RULE_SCOPES)[number];

export const RULE_CERTAINTIES = ['certain', 'believed', 'unverified'] as const;
export type RuleCertainty = (typeof RULE_CERTAINTIES)[number];

/** What counsel may say of a computed deadline. */
export const CONFIRMATION_KINDS = ['confirmed', 'overridden', 'done', 'waived'] as const;
export type ConfirmationKind = (typeof CONFIRMATION_KINDS)[number];

/** Where a deadline stands on a day. `passed`: a term of others, or a limit of custody, whose last day has gone. */
export const DEADLINE_STATUSES = [
  'open',
  'due_soon',
  'may_have_passed',
  'overdue',
  'passed',
  'met',
  'lodged_late',
  'done',
  'waived',
  'date_not_known',
  'no_number',
] as const;
export type DeadlineStatus = (typeof DEADLINE_STATUSES)[number];
