import { createHash } from 'node:crypto';
import { type Found, scriptsAndLinks } from './markup';

/**
 * Takes every script out of a page, and every link that only fetches one. What stays: `application/ld+json`, written
 * again with `<` escaped so that it can never end early, and the one file named.
 * @param kept the path of the script the page may keep, such as `/register.js`
 */
export function stripScripts(html: string, kept?: string): string {
  let before = html;
  for (let pass = 0; pass < 4; pass += 1) {
    const after = stripOnce(before, kept);
    if (after === before) return after;
    before = after;
  }
  // Only a text made to re-form a script each time one is taken out gets here; it keeps none.
  return before.replace(/<(?=script)/gi, '&lt;');
}

function stripOnce(html: string, kept: string | undefined): string {
  let text = '';
  let from = 0;
  for (const found of scriptsAndLinks(html)) {
    const stays = found.name === 'script' ? keptScript(found, kept) : keptLink(found, html);
    text += html.slice(from, found.start) + stays;
    from = found.end;
  }
  return text + html.slice(from);
}

function keptScript({ attributes, content }: Found, kept: string | undefined): string {
  const source = attributes.get('src');
  if (source === undefined && attributes.get('type')?.trim().toLowerCase() === 'application/ld+json') {
    return isJson(content)
      ? `<script type="application/ld+json">${content.replaceAll('<', '\\u003c')}</script>`
      : '';
  }
  if (kept === undefined || source?.split('?')[0] !== kept || !/^[\w./?=-]+$/.test(source)) return '';
  return `<script src="${source}" defer=""></script>`;
}

function keptLink({ attributes, start, end }: Found, html: string): string {
  const relations = (attributes.get('rel') ?? '').toLowerCase().split(/\s+/);
  const script = ['script', 'worker'].includes((attributes.get('as') ?? '').trim().toLowerCase());
  const fetched = relations.some((relation) => relation === 'preload' || relation === 'prefetch');
  return relations.includes('modulepreload') || (fetched && script) ? '' : html.slice(start, end);
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** The sources a Content-Security-Policy needs for the inline scripts of a page: `'sha256-…'`, each once. */
export function inlineScriptHashes(html: string): string[] {
  const hashes = new Set<string>();
  for (const found of scriptsAndLinks(html)) {
    if (found.name !== 'script' || found.attributes.has('src')) continue;
    hashes.add(`'sha256-${createHash('sha256').update(found.content).digest('base64')}'`);
  }
  return [...hashes];
}
