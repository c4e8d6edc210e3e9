import type { Locale } from '@/drizzle/vocabulary/i18n';

const MB = 1024 * 1024;

/** A length in bytes as people say it: "12.3 MB", "840 kB". */
export function sayBytes(bytes: number, locale: Locale): string {
  const [unit, value] =
    bytes < MB ? (['kilobyte', bytes / 1024] as const) : (['megabyte', bytes / MB] as const);
  const digits = { maximumFractionDigits: unit === 'megabyte' ? 1 : 0 };
  return new Intl.NumberFormat(locale, { style: 'unit', unit, ...digits }).format(Math.max(value, 1 / 1024));
}
