import { answerSwitchOn } from '@/lib/outbox/answers';

/** See lib/outbox/answers.ts. */
export function POST(request: Request): Promise<Response> {
  return answerSwitchOn(request);
}
