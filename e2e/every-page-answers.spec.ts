import { expect, test } from '@playwright/test';
import { LOCALES } from '@/drizzle/vocabulary/i18n';
import { CASES, EVERY_PAGE } from './addresses';
import { ask } from './ask';

// Every link leads somewhere, and every page says what it is and in which language.

// The permanent address of a page bears the name of the site.
const SITE = process.env.E2E_BASE_URL ?? '';

const valuesIn = (html: string, pattern: RegExp) =>
  [...html.matchAll(pattern)].map((match) => (match[1] ?? '').replaceAll('&amp;', '&').replace(SITE, ''));

/** Follows every link inside the site from an address on; what answered with something else than a page. */
async function crawl(start: string, locale: string) {
  const seen = new Set([start]);
  const broken: string[] = [];
  const anchors: string[] = [];
  for (const address of seen) {
    const answer = await ask(address);
    const html = answer.bytes.toString('utf8');
    if (answer.status !== 200) broken.push(`${address} answers ${answer.status}`);
    const ids = new Set(valuesIn(html, /\sid="([^"]+)"/g));
    for (const href of valuesIn(html, /<a\s[^>]*?href="([^"]*)"/g)) {
      const [path = '', anchor] = href.split('#');
      if (path === '' && anchor !== undefined && !ids.has(anchor)) anchors.push(`${address} #${anchor}`);
      if (path.startsWith(`/${locale}/`) || path === `/${locale}`) seen.add(path);
      else if (path !== '' && !/^\/(en|ru|kk)(\/|$)/.test(path) && !/^https:\/\//.test(path))
        broken.push(`${address} links to ${href}`);
    }
    if (seen.size > 1500) throw new Error('the links do not end');
  }
  return { seen, broken, anchors };
}

for (const locale of LOCALES) {
  test(`every link answers, in ${locale}`, async () => {
    test.setTimeout(120_000);
    const { seen, broken, anchors } = await crawl(`/${locale}`, locale);
    expect(broken).toEqual([]);
    expect(anchors).toEqual([]);
    expect(CASES.filter((ref) => !seen.has(`/${locale}/cases/${ref}`))).toEqual([]);
    expect([...seen].filter((address) => address.includes('/people/')).length).toBeGreaterThan(20);
    expect([...seen].filter((address) => address.includes('/sources/'))).toHaveLength(5);
  });
}

test('every page has one heading, a title, its language, and says where it stands in the others', async () => {
  const faults: string[] = [];
  const titles = new Map<string, string>();
  for (const { locale, address } of EVERY_PAGE) {
    const html = (await ask(address)).bytes.toString('utf8');
    const fault = (what: string) => faults.push(`${address}: ${what}`);
    const headings = [...html.matchAll(/<h1[\s>]/g)].length;
    if (headings !== 1) fault(`${headings} headings of the first level`);
    if (!html.startsWith(`<!DOCTYPE html><html lang="${locale}"`)) fault('does not begin with its language');
    const title = /<title>([^<]+)<\/title>/.exec(html.split('</head>')[0] ?? '')?.[1] ?? '';
    if (title.length < 5) fault(`has the title "${title}"`);
    const same = titles.get(title);
    if (same !== undefined && !/\?|\/revisions\//.test(address)) fault(`has the title of ${same}`);
    // Searches and revisions show what another page shows.
    if (!/\?|\/revisions\//.test(address)) titles.set(title, address);
    const rest = address.slice(3);
    const others = Object.fromEntries(
      [...html.matchAll(/<link rel="alternate" hrefLang="(\w+)" href="([^"]*)"/gi)].map(([, to, href]) => [
        to,
        href?.replaceAll('&amp;', '&').replace(SITE, ''),
      ]),
    );
    for (const other of LOCALES)
      if (others[other] !== `/${other}${rest}`) fault(`its ${other} is said to be ${others[other]}`);
    const ids = valuesIn(html, / id="([^"]+)"/g);
    for (const twice of ids.filter((id, at) => ids.indexOf(id) !== at)) fault(`uses the id ${twice} twice`);
    if (/undefined|\[object|NaN|\{\{|MISSING_MESSAGE|Invalid Date/.test(html)) fault('shows a fault of ours');
  }
  expect(faults).toEqual([]);
});
