import { z } from 'zod';
import { CODES } from '@/drizzle/vocabulary/law';

/** A provision of one edition of one code. Kazakhstan cites article, part (часть) and point (пункт). */
export const provision = z.strictObject({
  code: z.enum(CODES),
  article: z.string().regex(/^[0-9]{1,4}(-[0-9]{1,2})?$/),
  part: z
    .string()
    .regex(/^[0-9]{1,2}(-[0-9]{1,2})?$/)
    .optional(),
  point: z.string().max(10).optional(),
});
export type Provision = z.infer<typeof provision>;
