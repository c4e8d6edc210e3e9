import { headers } from 'next/headers';

/**
 * Whether this page is made as the answer to a form that was sent without JavaScript. The front says so in a header
 * that nobody else can set (lib/server/front/headers.ts).
 */
export async function answeringPost(): Promise<boolean> {
  return (await headers()).get('docket-method') === 'POST';
}
