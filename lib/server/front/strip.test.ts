import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextPage } from './fake-next';
import { inlineScriptHashes, stripScripts } from './strip';

const KEPT = /<script type="application\/ld\+json">[^<]*<\/script>/g;
const REGISTER = /<script src="\/register\.js(?:\?[\w./?=-]*)?" defer=""><\/script>/g;

describe('stripScripts', () => {
  it('takes the framework out of a page and keeps its structured data', () => {
    const page = stripScripts(nextPage('Bokaev'));
    expect(page).not.toMatch(/__next_f|a\.js|preload/);
    expect(page).toContain('<script type="application/ld+json">{"name":"Bokaev"}</script>');
    expect(page).toContain('<main>Bokaev</main>');
    expect(page).toContain('<link rel="stylesheet" href="/_next/static/a.css"/>');
  });

  it.each([
    ['<SCRIPT>x</SCRIPT >', ''],
    ['<script data-a="</script>">x</script>y', 'y'],
    ['a<script src=x>', 'a'],
    ['<scr<script>x</script>ipt>y</script>z', 'z'],
    ['<script/x>1</script\n>b', 'b'],
    ['<script =a>1</script>b', 'b'],
    ['<link as=script href=/x rel="Preload">', ''],
    ['<link href=/x rel=modulepreload>', ''],
    ['<link rel="preload" as="font" href="/f.woff2">', '<link rel="preload" as="font" href="/f.woff2">'],
    ['<script type="application/ld+json">{</script>', ''],
    [
      '<script type="application/ld+json">{"a":"<!--<x>"}</script>',
      '<script type="application/ld+json">{"a":"\\u003c!--\\u003cx>"}</script>',
    ],
    ['<script type="application/ld+json" src="/x.js">{}</script>', ''],
    ['<p>a &lt;script&gt; b</p>', '<p>a &lt;script&gt; b</p>'],
  ])('%s becomes %s', (given, expected) => {
    expect(stripScripts(given)).toBe(expected);
  });

  it('keeps the one named file, and only without anything inside', () => {
    expect(stripScripts('<script src="/register.js" async="">x</script>', '/register.js')).toBe(
      '<script src="/register.js" defer=""></script>',
    );
    expect(stripScripts('<script src="/register.js"></script>')).toBe('');
    expect(stripScripts('<script src="//e.example/register.js"></script>', '/register.js')).toBe('');
    expect(stripScripts('<script src="/register.js?&quot;"></script>', '/register.js')).toBe('');
  });

  const fragment = fc.oneof(
    fc.constantFrom(
      '<script',
      '<SCRIPT ',
      '</script>',
      '</ScRiPt ',
      '>',
      '<',
      '/',
      '"',
      "'",
      '=',
      '<scr',
      'ipt',
      '<!--',
      '-->',
      ' type="application/ld+json"',
      ' type=application/ld+json>',
      '{"a":1}',
      '{"a":"<script>"}',
      ' src="/register.js"',
      ' src=/x.js',
      '<link rel=preload as=script>',
      '<style>',
      '</style>',
      '<textarea>',
      '\n',
      '\u0000',
      '&lt;script',
    ),
    fc.string({ maxLength: 6 }),
  );
  const page = fc.array(fragment, { maxLength: 40 }).map((pieces) => pieces.join(''));

  it('never leaves a script but structured data, whatever the page', () => {
    fc.assert(
      fc.property(page, (text) => {
        expect(stripScripts(text).replace(KEPT, '')).not.toMatch(/<script/i);
      }),
      { numRuns: 3000 },
    );
  });

  it('never leaves another script than the register’s own there', () => {
    fc.assert(
      fc.property(page, (text) => {
        const rest = stripScripts(text, '/register.js').replace(KEPT, '').replace(REGISTER, '');
        expect(rest).not.toMatch(/<script/i);
      }),
      { numRuns: 3000 },
    );
  });

  it('changes nothing the second time, and nothing without a script', () => {
    fc.assert(
      fc.property(page, (text) => {
        const once = stripScripts(text, '/register.js');
        expect(stripScripts(once, '/register.js')).toBe(once);
      }),
    );
    fc.assert(
      fc.property(fc.string(), (text) => {
        const plain = text.replace(/<(?=script|link)/gi, '');
        expect(stripScripts(plain)).toBe(plain);
      }),
    );
  });
});

it('hashes inline scripts as a browser does, and none with a source', () => {
  const hash = `'sha256-${createHash('sha256').update('let a = "<b>";').digest('base64')}'`;
  expect(
    inlineScriptHashes(
      '<script>let a = "<b>";</script><script src="/a.js"></script><script>let a = "<b>";</script>',
    ),
  ).toEqual([hash]);
});
