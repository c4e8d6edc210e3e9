import { publishingAfter } from '@/lib/docket/publisher';
import { answerSend } from '@/lib/outbox/answers';

/** See lib/outbox/answers.ts. */
export function POST(request: Request): Promise<Response> {
  return publishingAfter(() => answerSend(request));
}
