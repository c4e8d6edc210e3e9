import { z } from 'zod';
import { CASE_KINDS } from '@/drizzle/vocabulary/cases';
import { PLACE_REFS } from '@/drizzle/vocabulary/places';
import { docketHead, searchRegister } from '@/lib/docket/queries';
import { answer, problem } from '../answer';

export const dynamic = 'force-dynamic';

const query = z.object({
  q: z.string().max(200).optional(),
  kind: z.enum(CASE_KINDS).optional(),
  place: z.enum(PLACE_REFS).optional(),
  year: z.coerce.number().int().min(1900).max(2100).optional(),
  campaign: z
    .string()
    .regex(/^cam-[0-9a-z]{5}$/)
    .optional(),
  page: z.coerce.number().int().min(1).max(9999).default(1),
});

/** The register as JSON: `data` are the matches, `suggestions` apart from them, and where the docket's chain stands. */
export async function GET(request: Request): Promise<Response> {
  const read = query.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  if (!read.success) {
    const named = read.error.issues.map((issue) => issue.path.join('.')).join(', ');
    return problem(400, `Correct or leave out: ${named}.`);
  }
  const [{ matches, ...rest }, { seq, link }] = await Promise.all([searchRegister(read.data), docketHead()]);
  return answer({ data: matches, ...rest, head: { seq, link } });
}
