import { redirect } from 'next/navigation';
import type { ReactElement } from 'react';
import type { Locale } from '@/drizzle/vocabulary/i18n';
import type { FormAction } from '@/lib/ui/form-state';
import { HeldPage } from '@/lib/ui/held-page';
import { answeringPost } from './answering-post';
import { readViewer, type SignedIn } from './current-viewer';

type Props = {
  locale: Locale;
  /** The address of this page without its language. */
  at: string;
  /** The actions of the forms on this page by the ids of the forms. */
  forms?: Record<string, FormAction>;
};

type Shown = Pick<SignedIn, 'viewer' | 'member' | 'session'> & { held?: undefined };
type Held = { viewer?: undefined; member?: undefined; session?: undefined; held: ReactElement };

/**
 * Who is looking at a private page. Whoever is not signed in goes to sign in and comes back; but a form that was just
 * sent is not lost: `held` is then the page to show instead, with what was typed and nothing of the record.
 *
 * ```tsx
 * const { viewer, member, held } = await privatePage({ locale, at, forms: { outcome: recordOutcomeAction } });
 * if (held) return held;
 * ```
 * Throws when the database does not answer a plain reading.
 */
export async function privatePage({ locale, at, forms = {} }: Props): Promise<Shown | Held> {
  const posted = await answeringPost();
  const signedIn = await readViewer().catch((error: unknown) => {
    if (posted) return 'unreachable' as const;
    throw error;
  });
  if (signedIn === 'unreachable') return { held: <HeldPage {...{ locale, at, forms }} why="unreachable" /> };
  if (signedIn?.session.secondFactor) return signedIn;
  if (posted) return { held: <HeldPage {...{ locale, at, forms }} why="expired" /> };
  return redirect(`/${locale}/sign-in?next=${encodeURIComponent(`/${locale}${at}`)}`);
}
