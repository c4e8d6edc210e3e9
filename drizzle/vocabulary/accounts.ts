// Words about members' accounts and how they sign in.

/** `administrator` looks after the people of one organisation; being one opens no case. */
export const ORG_ROLES = ['member', 'administrator'] as const;
export type OrgRole = (typeof ORG_ROLES)[number];

/** What a session says of its device. Coarse on purpose: nothing else of the browser is kept. */
export const DEVICE_KINDS = ['phone', 'tablet', 'computer', 'not_known'] as const;
export type DeviceKind = (typeof DEVICE_KINDS)[number];

export const DEVICE_SYSTEMS = ['android', 'ios', 'windows', 'macos', 'linux', 'not_known'] as const;
export type DeviceSystem = (typeof DEVICE_SYSTEMS)[number];

/** What a sign-in link stands for: the operator's for both factors, an administrator's for the second one only. */
export const LINK_POWERS = ['both_factors', 'second_factor'] as const;
export type LinkPower = (typeof LINK_POWERS)[number];

export const CEREMONIES = ['register', 'authenticate'] as const;
export type Ceremony = (typeof CEREMONIES)[number];

/** The ways to give a second factor. */
export const FACTORS = ['totp', 'passkey', 'recovery_code'] as const;
export type Factor = (typeof FACTORS)[number];

/** Why an account refuses something. Known and unknown accounts get the same one. */
export const ACCOUNT_REFUSALS = [
  'wrong_login_or_password',
  'slow_down',
  'wrong_code',
  'passkey_refused',
  'identity_refused',
  'provider_unreachable',
  'frozen',
  'signed_out',
  'link_not_valid',
  'invitation_not_valid',
  'login_taken',
  'login_not_valid',
  'password_too_short',
  'password_too_long',
  'password_common',
  'password_has_name',
  'offer_expired',
  'last_factor',
  'step_up_needed',
  'not_found',
] as const;
export type AccountRefusal = (typeof ACCOUNT_REFUSALS)[number];
