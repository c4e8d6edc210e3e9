import '@fontsource-variable/golos-text/index.css';
import '@fontsource-variable/literata/index.css';
import '../globals.css';
import type { Metadata, Viewport } from 'next';
import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { readLocale } from '@/lib/i18n/locale';
import { docketMessages } from '@/lib/i18n/translator';

type Props = { children: ReactNode; params: Promise<{ locale: string }> };

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#f6f7f4' },
    { media: '(prefers-color-scheme: dark)', color: '#14171a' },
  ],
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = readLocale((await params).locale) ?? 'en';
  const t = docketMessages(locale);
  return {
    title: { default: t('name'), template: `%s · ${t('name')}` },
    description: t('motto'),
    icons: { icon: '/icon.svg' },
    referrer: 'same-origin',
    formatDetection: { telephone: false, date: false, email: false, address: false },
  };
}

/** The root of every page: the language comes from the path, never from a cookie. Fonts are ours and served from here. */
export default async function RootLayout({ children, params }: Props) {
  const locale = readLocale((await params).locale);
  if (!locale) notFound();
  return (
    <html lang={locale}>
      <body>{children}</body>
    </html>
  );
}
