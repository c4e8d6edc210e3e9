import type { Locale } from '@/drizzle/vocabulary/i18n';
import { sayDay } from '@/lib/dates/say';
import type { PublishedCase, WithdrawnCase } from '@/lib/docket/queries';
import { DocketPage } from '@/lib/ui/docket-page';
import { CasePage } from './case-page';
import { lastVerified } from './last-checked';
import { readingOf } from './reading';
import { WithdrawnCaseView } from './withdrawn-case';

type Props = { found: PublishedCase | WithdrawnCase; locale: Locale; path: string; day: string };

/** A case or what is left of it, with header and footer; the footer bears the permanent address of this very revision. */
export function CaseShell({ found, locale, path, day }: Props) {
  if (found.withdrawn)
    return (
      <DocketPage locale={locale} path={path} section="register">
        <WithdrawnCaseView withdrawn={found} locale={locale} />
      </DocketPage>
    );
  const verified = lastVerified(readingOf(found.dossier, locale, day));
  const revision = {
    number: found.number,
    hash: found.sha256,
    path: `/cases/${found.ref}/revisions/${found.number}`,
    ...(verified === null ? {} : { lastChecked: sayDay(verified, locale) }),
  };
  return (
    <DocketPage locale={locale} path={path} section="register" revision={revision}>
      <CasePage published={found} locale={locale} day={day} />
    </DocketPage>
  );
}
