import type { Locale } from '@/drizzle/vocabulary/i18n';
import type { CustodyLine } from '@/lib/documents/queries';
import { documentMessages } from '@/lib/i18n/translator';
import { Table } from '@/lib/ui/table';
import { sayInstant } from '../../../../../account/say-instant';

type Props = { log: readonly CustodyLine[]; locale: Locale };

/** Who received, opened or changed a document, oldest first. */
export function CustodyLog({ log, locale }: Props) {
  const t = documentMessages(locale);
  const what = ({ act, from, to }: CustodyLine) =>
    act === 'circle_changed' && from !== null && to !== null
      ? t('act.circle_changed', { from: t(`circle.${from}`), to: t(`circle.${to}`) })
      : act === 'circle_changed'
        ? null
        : t(`act.${act}`);
  const rows = log.map((line, n) => ({
    id: `e-${n + 1}`,
    cells: { what: what(line), who: line.actor, when: sayInstant(line.at, locale) },
  }));
  return (
    <section aria-labelledby="log" className="mt-8">
      <h2 id="log" className="mb-1">
        {t('document.log')}
      </h2>
      <p className="mb-3 max-w-[40rem] text-[0.9375rem] text-soft">{t('document.logText')}</p>
      <Table
        caption={t('document.log')}
        captionHidden
        columns={[
          { key: 'what', head: t('document.what') },
          { key: 'who', head: t('document.who') },
          { key: 'when', head: t('document.when'), figures: true },
        ]}
        rows={rows}
      />
    </section>
  );
}
