import { Fragment } from 'react';
import type { Locale } from '@/drizzle/vocabulary/i18n';
import type { PersonPage } from '@/lib/docket/queries';
import { capital } from '@/lib/i18n/locale';
import { docketMessages } from '@/lib/i18n/translator';
import { words } from '@/lib/i18n/words';
import { CaseText } from '@/lib/ui/case-text';
import { Table } from '@/lib/ui/table';

type Props = { names: PersonPage['names']; locale: Locale };

/** Every spelling with the sources that use it. A spelling without a source is our own. */
export function Spellings({ names, locale }: Props) {
  const t = docketMessages(locale);
  const say = words(locale);
  const columns = [
    { key: 'spelling', head: t('person.spelling') },
    { key: 'script', head: t('person.script') },
    { key: 'sources', head: t('person.foundIn') },
  ] as const;
  const rows = names.map((name) => ({
    id: `spelling-${name.spelling.replace(/\s+/gu, '-')}`,
    cells: {
      spelling: name.spelling,
      script: capital(say('script', name.script), locale),
      sources:
        name.sources.length === 0
          ? t('person.ours')
          : name.sources.map((source, position) => (
              <Fragment key={source.ref}>
                {position > 0 && ', '}
                <a href={`/${locale}/sources/${source.ref}`}>
                  <CaseText text={source.title} locale={locale} />
                </a>
              </Fragment>
            )),
    },
  }));
  return <Table caption={t('person.spellings')} captionHidden columns={columns} rows={rows} />;
}
