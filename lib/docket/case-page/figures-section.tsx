import { sayDate } from '@/lib/dates/say';
import { sayPlace } from '@/lib/i18n/place-names';
import { Accounts, Cites } from './cites';
import type { Reading } from './reading';
import { Facts, Said, Section } from './said';
import { sayQuantity } from './say-quantity';

/** Counts that somebody gives, each beside the others of the same thing. They are never added up: they may overlap. */
export function FiguresSection({ r }: { r: Reading }) {
  const { d, t, locale } = r;
  if (d.figures.length === 0) return null;
  return (
    <Section id="figures" title={t('sections.figures')}>
      <p className="mb-3 max-w-[40rem] text-soft">{t('figures.note')}</p>
      <Facts>
        {d.figures.map((figure) => (
          <li key={figure.id} id={figure.id}>
            <p>
              <strong className="figures font-semibold">{sayQuantity(r, figure.quantity)}</strong>:{' '}
              <Said text={figure.counted} r={r} />
              {figure.date && `, ${sayDate(figure.date, locale)}`}
              {figure.asOf && ` (${t('figures.asOf', { date: sayDate(figure.asOf, locale) })})`}
              {figure.place && `, ${sayPlace(figure.place, locale)}`}
              <Cites fact={figure} r={r} />
            </p>
            <Accounts list="figures" fact={figure} r={r} />
          </li>
        ))}
      </Facts>
    </Section>
  );
}
