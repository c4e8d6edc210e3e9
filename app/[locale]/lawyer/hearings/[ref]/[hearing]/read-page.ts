import { type HearingFile, readHearingFile } from '@/lib/acts/hearing-file';
import { deadlinesOfCases, type MyDeadline } from '@/lib/acts/my-work';
import type { Context } from '@/lib/db/as';
import { latestApproval } from '@/lib/reviews/latest-approval';

/** A hearing with what runs from its outcome. `published`: somebody approved the case, so each change asks to go out. */
export type HearingPageFile = HearingFile & { deadlines: MyDeadline[]; published: boolean };

/** Everything the page of one hearing shows; null if the hearing is not there, or not the viewer's. */
export async function readHearingPage(
  ctx: Context,
  ref: string,
  id: string,
): Promise<HearingPageFile | null> {
  const file = await readHearingFile(ctx, ref, id);
  if (file === null) return null;
  const deadlines = await deadlinesOfCases(ctx, [file.of]);
  return {
    ...file,
    deadlines: deadlines.filter(({ deadline }) => file.followed.includes(deadline.key.fact)),
    published: (await latestApproval(ctx.tx, file.of.caseId)) !== null,
  };
}
