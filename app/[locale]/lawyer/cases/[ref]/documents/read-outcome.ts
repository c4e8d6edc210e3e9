import en from '@/lib/i18n/messages/en/documents.json';

type Refusal = keyof typeof en.refused;

/** What an upload said in the address that it leads to: kept, or why not; nothing for any other word. */
export function readOutcome(asked: Record<string, string | string[] | undefined>): {
  kept: boolean;
  refused: Refusal | null;
} {
  const { kept, refused } = asked;
  const known = typeof refused === 'string' && Object.hasOwn(en.refused, refused);
  return { kept: kept !== undefined, refused: known ? (refused as Refusal) : null };
}
