import { answerOriginal } from '@/lib/documents/answers';

type Props = { params: Promise<{ ref: string; id: string }> };

/** The original, as a file to be saved. */
export async function GET(_request: Request, { params }: Props): Promise<Response> {
  const { ref, id } = await params;
  return answerOriginal(ref, id);
}
