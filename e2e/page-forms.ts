import { randomUUID } from 'node:crypto';

// The forms of a page as a browser without scripts would send them, read from its markup and filled in.

export type Filled = { id: string; to: string; fields: [name: string, value: string][] };

const undone = (text: string) =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

const attributesOf = (tag: string): Record<string, string> =>
  Object.fromEntries(
    [...tag.matchAll(/([\w$:-]+)="([^"]*)"/g)].map(([, name, value]) => [
      name?.toLowerCase(),
      undone(value ?? ''),
    ]),
  );

// What a person could type: a day where a day is asked for, else `words`.
function typed(name: string, words: string): string {
  if (/(date|on|from|until|day|start|end|due|given|published)$/i.test(name)) return '2026-11-20';
  if (/time$/i.test(name)) return '10:00';
  if (/(count|months|years|days|amount|article|number|paragraph)$/i.test(name)) return '3';
  return words;
}

/**
 * Every form of a page that sends something. Hidden fields and what is filled in already stay; what is required is filled
 * in: of a choice the first, and `words`, or what its name asks for, where something is typed.
 */
export function formsOf(html: string, words = `FICTION ${randomUUID()}`): Filled[] {
  return [...html.matchAll(/<form\b([^>]*)>(.*?)<\/form>/gs)]
    .map(([, opening = '', inner = '']) => ({ attributes: attributesOf(opening), inner }))
    .filter(({ attributes }) => attributes.method?.toUpperCase() === 'POST')
    .map(({ attributes, inner }) => ({
      id: attributes.id ?? '',
      to: (attributes.action ?? '').split('#')[0] ?? '',
      fields: fieldsOf(inner, words),
    }));
}

const FIELD =
  /<(input)\b([^>]*)>|<(textarea)\b([^>]*)>(.*?)<\/textarea>|<(select)\b([^>]*)>(.*?)<\/select>/gs;

function fieldsOf(inner: string, words: string): [string, string][] {
  const fields: [string, string][] = [];
  const offered = new Map<string, string>();
  for (const [, input, a = '', textarea, b = '', written = '', , c = '', options = ''] of inner.matchAll(
    FIELD,
  )) {
    const tag = input ? a : textarea ? b : c;
    const { name, type = 'text', value = undone(written) } = attributesOf(tag);
    const required = /\srequired(=|\s|$)/.test(tag);
    if (!name || ['file', 'submit', 'button'].includes(type)) continue;
    if (type === 'radio' || type === 'checkbox') {
      const checked = /\schecked(=|\s|$)/.test(tag);
      if (checked || (required && !offered.has(name))) offered.set(name, value === '' ? 'on' : value);
    } else if (input || textarea) {
      if (type === 'hidden' || value !== '') fields.push([name, value]);
      else if (required || /text|why/.test(name)) fields.push([name, typed(name, words)]);
    } else {
      const all = [...options.matchAll(/<option\b([^>]*)>/g)].map(([, one = '']) => one);
      const chosen =
        all.find((one) => /\sselected(=|\s|$)/.test(one)) ??
        (required ? all.find((one) => attributesOf(one).value) : undefined);
      if (chosen !== undefined) fields.push([name, attributesOf(chosen).value ?? '']);
    }
  }
  return [...fields, ...offered];
}

/** The body of a form as a browser sends it. */
export function bodyOf(fields: readonly (readonly [string, string])[]): FormData {
  const data = new FormData();
  for (const [name, value] of fields) data.append(name, value);
  return data;
}

/** The body with which the framework's script calls an action: its arguments, one form (`'$K1'`) among them. */
export function callOf(args: unknown, fields: readonly (readonly [string, string])[]): FormData {
  const data = bodyOf(fields.map(([name, value]) => [`1_${name}`, value]));
  data.append('0', JSON.stringify(args));
  return data;
}
