// How far a charge has come.

export const CHARGE_STAGES = [
  'suspicion',
  'qualified',
  'indicted',
  'on_trial',
  'convicted',
  'protocol',
  'alleged',
  'withdrawn',
  'not_stated',
] as const;
export type ChargeStage = (typeof CHARGE_STAGES)[number];
