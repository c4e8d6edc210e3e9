import { answerFinish, answerHowFar, answerPart } from '@/lib/documents/answers';

type Props = { params: Promise<{ ref: string; id: string }> };

/** How far the upload is. */
export async function GET(_request: Request, { params }: Props): Promise<Response> {
  const { ref, id } = await params;
  return answerHowFar(ref, id);
}

/** The next part, `?offset=` bytes from the beginning. */
export async function PUT(request: Request, { params }: Props): Promise<Response> {
  const { ref, id } = await params;
  return answerPart(request, ref, id);
}

/** Everything was sent. */
export async function POST(_request: Request, { params }: Props): Promise<Response> {
  const { ref, id } = await params;
  return answerFinish(ref, id);
}
