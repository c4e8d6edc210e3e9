import { findCase } from '@/lib/docket/queries';
import { answer, problem } from '../../answer';

export const dynamic = 'force-dynamic';

/** One published case as JSON: its dossier as the public may read it, its revisions, and what each changed. */
export async function GET(_request: Request, { params }: { params: Promise<{ ref: string }> }) {
  const { ref } = await params;
  const found = await findCase(ref);
  if (found === null) return problem(404, 'No case is published under this reference.');
  if (found.withdrawn) return problem(410, 'This case was published and has been withdrawn.');
  const { dossier, ...about } = found;
  return answer({ data: dossier, ...about });
}
