import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAddress } from './address';
import { ROUTES, routeOf } from './routes';

describe('readAddress', () => {
  it.each([
    ['/', 'door', 'door'],
    ['/kk', 'public', 'home'],
    ['/en/cases', 'public', 'register'],
    ['/en/cases/kz-7f3k9', 'public', 'case'],
    ['/ru/cases/kz-7f3k9/revisions/12', 'public', 'revision'],
    ['/en/people/p-1', 'public', 'person'],
    ['/en/hearings', 'public', 'hearings'],
    ['/en/sources/s-1', 'public', 'source'],
    ['/en/method', 'public', 'method'],
    ['/api/v1/cases', 'public', 'api register'],
    ['/api/v1/cases/kz-7f3k9', 'public', 'api case'],
    ['/feeds/docket.atom', 'public', 'feed'],
    ['/_next/static/chunks/app/%5Blocale%5D/page.js', 'static', 'build file'],
    ['/fonts/noto.woff2', 'static', 'font'],
    ['/favicon.ico', 'static', 'public file'],
    ['/register.js', 'static', 'public file'],
    ['/en/lawyer', 'workspace', 'workspace'],
    ['/en/ngo/review/3', 'workspace', 'workspace'],
    ['/en/cases/kz-7f3k9/revisions/0', 'workspace', 'workspace'],
    ['/api/auth/callback/oidc', 'workspace', 'way back'],
    ['/api/outbox', 'workspace', 'api'],
    ['/fr', 'workspace', 'workspace'],
    ['/en/errors/404', 'hidden', 'error page'],
    ['/en/%65rrors/404', 'hidden', 'error page'],
    ['/_next/image', 'hidden', 'framework'],
    ['/_not-found', 'hidden', 'framework'],
  ])('%s is %s (%s)', (target, kind, name) => {
    const address = readAddress(target);
    expect(address).toMatchObject({ kind: 'found', route: { kind, name } });
  });

  it.each([
    ['//evil.example/x', '/evil.example/x'],
    ['/en/', '/en'],
    ['/EN/cases', '/en/cases'],
    ['/en//cases/?q=a', '/en/cases?q=a'],
    ['/en/cases/KZ-7F3K9', '/en/cases/kz-7f3k9'],
    ['/en/c%61ses', '/en/cases'],
    ['/RU/lawyer/Hearings', '/ru/lawyer/Hearings'],
  ])('%s moved to %s', (target, location) => {
    expect(readAddress(target)).toEqual({ kind: 'moved', location });
  });

  it.each([
    ['/en/../cases', 404],
    ['/en/%2e%2E/cases', 404],
    ['/en/./cases', 404],
    ['/en/cases/%00', 404],
    ['/en/cases/%', 404],
    ['/en/cases/%c3%28', 404],
    ['/en/cases%2Fkz-1', 404],
    ['/en\\cases', 404],
    ['/en/%5c..', 404],
    ['http://other.example/en', 400],
    ['*', 400],
    ['/en#x', 400],
    [`/${'a'.repeat(5000)}`, 414],
  ])('%s is refused with %d', (target, status) => {
    expect(readAddress(target)).toMatchObject({ kind: 'refused', status });
  });

  const searchOf = (target: string) => {
    const address = readAddress(target);
    return address.kind === 'found' ? address.search : address;
  };

  it('keeps known query names of the register in one order, and nothing elsewhere', () => {
    expect(searchOf('/en/cases?utm=1&page=2&q=%20Bokayev%20%20x&kind=tax')).toBe(
      'q=Bokayev+x&page=2&kind=tax',
    );
    expect(searchOf('/en/cases?page=1&q=&kind=%3Cscript')).toBe('');
    expect(searchOf('/en/cases?page=02&page=x')).toBe('');
    expect(searchOf('/en/cases?kind=tax&kind=criminal&kind=tax')).toBe(
      searchOf('/en/cases?kind=criminal&kind=tax'),
    );
    expect(searchOf('/en/method?q=x')).toBe('');
    expect(searchOf('/en/lawyer?_rsc=1&x=2')).toBe('_rsc=1&x=2');
  });

  it('is canonical after one move, and public addresses have one spelling', () => {
    const piece = fc.constantFrom(
      'en',
      'EN',
      'cases',
      'Cases',
      'kz-1',
      '',
      'a b',
      '%41',
      'ң',
      'lawyer',
      'feeds',
      'x.atom',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 5 }), (pieces) => {
        const target = `/${pieces.map((each) => encodeURI(each).replace('%2541', '%41')).join('/')}`;
        const first = readAddress(target);
        const last = first.kind === 'moved' ? readAddress(first.location) : first;
        expect(last.kind).not.toBe('moved');
        if (first.kind === 'moved') expect(first.location).toMatch(/^\/(?!\/)/);
        if (last.kind === 'found' && last.route.kind === 'public')
          expect(last.path).toMatch(/^[a-z0-9/._-]+$/);
      }),
    );
  });
});

it('treats what no row names as private', () => {
  expect(routeOf('no slash at all').kind).toBe('workspace');
  expect(ROUTES.at(-1)?.kind).toBe('workspace');
});
