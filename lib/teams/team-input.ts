import { z } from 'zod';
import { COUNSEL_KINDS, TEAM_ROLES } from '@/drizzle/vocabulary/teams';
import { caseRef } from '@/lib/cases/case-facts';

const memberId = z.uuid();
const day = z.iso.date();

/** Whom to add: by the code they handed over, so that nobody is found by a name. */
export const addInput = z.object({
  ref: caseRef,
  code: z
    .string()
    .trim()
    .toLowerCase()
    .regex(/^m-[0-9a-f]{12}$/),
  role: z.enum(TEAM_ROLES),
  until: day.optional(),
});
export type AddInput = z.output<typeof addInput>;

export const changeInput = z.object({
  ref: caseRef,
  member: memberId,
  role: z.enum(TEAM_ROLES),
  until: day.optional(),
});
export type ChangeInput = z.output<typeof changeInput>;

export const endInput = z.object({ ref: caseRef, member: memberId });
export type EndInput = z.output<typeof endInput>;

export const passInput = z.object({
  ref: caseRef,
  member: memberId,
  mine: z.enum(['share', 'stay', 'leave']),
});
export type PassInput = z.output<typeof passInput>;

export const counselInput = z.object({
  ref: caseRef,
  party: z.string().regex(/^y[1-9][0-9]{0,3}$/),
  name: z.string().trim().min(2).max(200),
  kind: z.enum(COUNSEL_KINDS),
  power: z.string().trim().max(200).optional(),
  powerOn: day.optional(),
  from: day.optional(),
  until: day.optional(),
  member: memberId.optional(),
  replaces: memberId.optional(),
});
export type CounselInput = z.output<typeof counselInput>;
