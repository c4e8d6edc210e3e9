import type { Locale } from '@/drizzle/vocabulary/i18n';
import { reminderMessages } from '@/lib/i18n/translator';
import type { Attention } from './attention';

type Props = { attention: Attention; locale: Locale };

// Where the lawyer's page tells more of each.
const AT = { hearings: 'coming', outcomes: 'missing', deadlines: 'deadlines', orders: 'custody' } as const;

/** One line with counts of what asks for attention, each a link to its part of the lawyer's page; nothing if nothing does. */
export function AttentionLine({ attention, locale }: Props) {
  const t = reminderMessages(locale);
  const parts = (['hearings', 'outcomes', 'deadlines', 'orders'] as const).filter(
    (part) => attention[part] > 0,
  );
  if (parts.length === 0) return null;
  return (
    <nav
      aria-label={t('attention.label')}
      className="not-printed mb-6 mt-4 border-l-4 border-accent bg-tint px-4 py-1"
    >
      <ul className="flex flex-wrap gap-x-5 text-[0.9375rem]">
        {parts.map((part) => (
          <li key={part}>
            <a href={`/${locale}/lawyer#${AT[part]}`} className="inline-block py-1.5">
              {t(`attention.${part}`, { count: attention[part] })}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
