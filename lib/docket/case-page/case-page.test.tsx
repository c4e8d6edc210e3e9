import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { LOCALES, type Locale } from '@/drizzle/vocabulary/i18n';
import type { PublishedCase } from '@/lib/docket/queries';
import { changes } from '@/lib/dossiers/changes';
import { type Dossier, dossier } from '@/lib/dossiers/dossier';
import { CasePage } from './case-page';
import { jsonLd } from './json-ld';
import { readingOf } from './reading';
import { seedDossiers } from './seed-dossiers';

const TODAY = '2026-11-22';
const seeds = seedDossiers(TODAY);

function published(d: Dossier, number = 2): PublishedCase {
  const at = new Date('2026-11-22T05:00:00Z');
  const revisions = [2, 1].map((n) => ({ number: n, publishedAt: at, withdrawn: false }));
  const learned = changes({ ...d, steps: [] }, d);
  const told = [2, 1].map((n) => ({ number: n, publishedAt: at, changes: n === 2 ? learned : [] }));
  const linked = [{ ref: 'kz-7bkrz', title: { en: 'Another case' } }];
  return {
    ref: d.ref,
    number,
    publishedAt: at,
    sha256: '0'.repeat(64),
    dossier: d,
    revisions,
    changes: told,
    linked,
  };
}

function render(d: Dossier, locale: Locale, number?: number): string {
  return renderToStaticMarkup(<CasePage published={published(d, number)} locale={locale} day={TODAY} />);
}

const words = (html: string) =>
  html
    .replace(/<script.*?<\/script>/g, '')
    .replace(/<sup.*?<\/sup>/g, '')
    .replace(/<[^>]+>/g, '');
const seed = (record: string): Dossier => dossier.parse(seeds.get(record));

describe.each(LOCALES)('the page of every case, in %s', (locale) => {
  it.each([...seeds])('renders %s whole', (_record, d) => {
    const html = render(d, locale);
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids).toEqual([...new Set(ids)]);
    const targets = [...html.matchAll(/href="#([^"]+)"/g), ...html.matchAll(/url\(#([^)]+)\)/g)].map(
      ([, id]) => id,
    );
    expect(targets.filter((id) => !ids.includes(id))).toEqual([]);
    expect(html).not.toMatch(/ style="|\{\{|undefined|Infinity|NaN/);
    expect(words(html)).not.toMatch(
      /\b(is|are|being) (held|detained|imprisoned|in custody)\b|содержится (под стражей|в заключении)/,
    );
    expect(html.match(/<h1/g)).toHaveLength(1);
  });
});

describe('what the page says', () => {
  it('puts the accounts of a date side by side', () => {
    const said = words(render(seed('R01'), 'en'));
    expect(said).toContain('28 November 2016 according to Amnesty International');
    expect(said).toMatch(/November 2016 according to International Partnership for Human Rights/);
    expect(said).toContain('Also spelled: Max Bokayev');
  });

  it('gives 24 and 34 each its author and never their sum', () => {
    const said = words(render(seed('R07'), 'en'));
    expect(said).toMatch(/at least 34 people: .* according to Amnesty International/);
    expect(said).toMatch(
      /at least 24 people \(as of 20 May 2016\): .* according to Norwegian Helsinki Committee/,
    );
    expect(said).not.toMatch(/\b(58|92)\b/);
  });

  it('says what the sources do not tell', () => {
    const said = words(render(seed('R01'), 'en'));
    expect(said).toContain('The sources do not say which court.');
    expect(said).toContain('The sources give no days of hearings.');
  });

  it('keeps the word of the reporter beside the legal kind', () => {
    expect(words(render(seed('R29'), 'en'))).toMatch(
      /4 years of restriction of freedom.*in the words of the source: court-imposed restrictions/,
    );
  });

  it('links nobody who has a pseudonym', () => {
    const d = seed('R29');
    const [person] = d.people;
    const veiled = {
      ...person,
      ref: 'per-00000',
      pseudonym: 'A',
      house: 'Person A',
      names: [{ spelling: 'Person A', script: 'Latn', kind: 'pseudonym' }],
    };
    const html = render(dossier.parse({ ...d, people: [veiled] }), 'en');
    expect(html).toContain('Person A');
    expect(html).not.toContain('/people/');
  });

  it('says of an earlier revision that it was replaced', () => {
    expect(words(render(seed('R01'), 'en', 1))).toContain('This is revision 1, not the latest');
    expect(words(render(seed('R01'), 'en'))).not.toContain('not the latest');
  });

  it('tells an event, what was learned later and a correction apart', () => {
    expect(words(render(seed('R01'), 'en'))).toContain('Learned later: step');
  });

  it('keeps JSON-LD valid whatever a title holds', () => {
    const d = dossier.parse({ ...seed('R01'), matter: { en: 'a "quoted" </script><b> & matter' } });
    const html = render(d, 'en');
    const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(html) ?? [];
    expect(JSON.parse(json)).toMatchObject({
      inLanguage: 'en',
      name: expect.stringContaining('</script><b> & matter'),
    });
    expect(JSON.parse(jsonLd(readingOf(d, 'kk', TODAY), published(d), 'x'))).toMatchObject({ version: 2 });
  });
});
