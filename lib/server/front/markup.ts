/** An element of interest in a page: where it starts and ends, its attributes, and for a script what stands in it. */
export interface Found {
  name: 'script' | 'link';
  start: number;
  end: number;
  attributes: Map<string, string>;
  content: string;
}

const ATTRIBUTE = /[\s/]*([^\s/>][^\s/>=]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]*)))?/y;
const TAG_END = /[\s/]*>/y;
const CLOSING = /<\/script(?:[\s/][^>]*)?>/gi;

/**
 * Finds scripts and links by the tokeniser's rules that matter here (quoted attributes, any case, an unclosed script
 * runs to the end). Everything that begins like a script counts as one: to find too much is safe, too little is not.
 */
export function* scriptsAndLinks(html: string): Generator<Found> {
  const opening = /<(?:(script)|(link)(?=[\s/>]))/gi;
  for (let match = opening.exec(html); match !== null; match = opening.exec(html)) {
    const name = match[1] === undefined ? 'link' : 'script';
    const tag = readTag(html, opening.lastIndex);
    let end = tag.end;
    let content = '';
    if (name === 'script') {
      CLOSING.lastIndex = end;
      const closing = CLOSING.exec(html);
      content = html.slice(end, closing?.index ?? html.length);
      end = closing === null ? html.length : CLOSING.lastIndex;
    }
    opening.lastIndex = end;
    yield { name, start: match.index, end, attributes: tag.attributes, content };
  }
}

function readTag(html: string, from: number): { attributes: Map<string, string>; end: number } {
  const attributes = new Map<string, string>();
  let at = from;
  while (at < html.length) {
    TAG_END.lastIndex = at;
    if (TAG_END.test(html)) return { attributes, end: TAG_END.lastIndex };
    ATTRIBUTE.lastIndex = at;
    const match = ATTRIBUTE.exec(html);
    if (match === null) break;
    const name = (match[1] ?? '').toLowerCase();
    if (!attributes.has(name)) attributes.set(name, match[2] ?? match[3] ?? match[4] ?? '');
    at = ATTRIBUTE.lastIndex;
  }
  return { attributes, end: html.length };
}
