import { sayDate } from '@/lib/dates/say';
import { capital } from '@/lib/i18n/locale';
import { Accounts, Cites } from './cites';
import { partyName, type Reading } from './reading';
import { Facts, Said } from './said';
import { sayOrdered } from './say-sentence';

/** What a court or investigator ordered before judgment. It does not tell where the person was. */
export function MeasuresView({ r }: { r: Reading }) {
  const { d, t, say, locale } = r;
  if (d.measures.length === 0) return null;
  return (
    <>
      <h3 className="mb-2 mt-6">{t('sections.measures')}</h3>
      <Facts>
        {d.measures.map((measure) => {
          const from = measure.from ? sayDate(measure.from, locale) : t('custody.startNotTold');
          const open = !measure.until || measure.until.edtf === '..';
          const to = measure.until && !open ? sayDate(measure.until, locale) : t('line.endNotTold');
          const length = sayOrdered(r, measure);
          return (
            <li key={measure.id} id={measure.id}>
              <p>
                <strong className="font-semibold">{capital(say('measureKind', measure.kind), locale)}</strong>{' '}
                – {partyName(r, measure.party)}
                <Cites fact={measure} r={r} />
              </p>
              <p className="text-[0.9375rem]">
                {t('custody.fromTo', { from, to })}
                {length && `; ${t('custody.ordered', { length })}`}
              </p>
              {measure.text && (
                <p className="text-[0.9375rem] text-soft">
                  <Said text={measure.text} r={r} />
                </p>
              )}
              <Accounts list="measures" fact={measure} r={r} />
            </li>
          );
        })}
      </Facts>
    </>
  );
}
