import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DOCUMENT_FORMATS } from '@/drizzle/vocabulary/documents';
import { attachment, downloadName, givenName } from './file-name';

describe('the name of a file', () => {
  it.each([
    ['../../etc/passwd.pdf', 'passwd.pdf'],
    ['C:\\court\\ruling.pdf', 'ruling.pdf'],
    ['РЕШЕНИЕ суда № 5.pdf', 'РЕШЕНИЕ суда № 5.pdf'],
    ['Үкім.pdf', 'Үкім.pdf'],
    ['a\0b\r\nc.pdf', 'abc.pdf'],
    ['ruling\u202efdp.exe', 'rulingfdp.exe'],
    ['..', null],
    ['folder/', null],
    [' \u200b ', null],
  ])('given as %j is kept as %j', (given, kept) => {
    expect(givenName(given)).toBe(kept);
  });

  it.each([
    ['ruling.exe', 'pdf', 'ruling.pdf'],
    ['CON.pdf', 'pdf', '_CON.pdf'],
    ['.htaccess', 'txt', 'htaccess.txt'],
    ['a<b>:"|?*.jpeg', 'jpeg', 'a_b______.jpeg'],
    ['scan', 'png', 'scan.png'],
    ['...', 'docx', 'document.docx'],
  ] as const)('%j is saved as %s: %j', (given, format, saved) => {
    expect(downloadName(given, format)).toBe(saved);
  });

  it('never leads anywhere, whatever was given', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom(...DOCUMENT_FORMATS), (given, format) => {
        const kept = givenName(given);
        if (kept === null) return;
        const saved = downloadName(kept, format);
        expect(saved).not.toMatch(/[/\\\p{Cc}]|^\./u);
        expect([...saved].length).toBeLessThan(120);
        expect(attachment(saved)).toMatch(
          /^attachment; filename="[\x20-\x7e]+"; filename\*=UTF-8''[\w%!#$&+.^`|~-]+$/,
        );
      }),
    );
  });
});
