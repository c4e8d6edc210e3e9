import { answerStart } from '@/lib/documents/answers';
import { answerForm } from '@/lib/documents/form-answer';

type Props = { params: Promise<{ ref: string }> };

/** Begins an upload (a script's JSON), or takes a whole file (a form without script). */
export async function POST(request: Request, { params }: Props): Promise<Response> {
  const { ref } = await params;
  const json = request.headers.get('content-type')?.startsWith('application/json');
  return json ? answerStart(request, ref) : answerForm(request, ref);
}
