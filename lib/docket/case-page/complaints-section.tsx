import { sayDate } from '@/lib/dates/say';
import { nameOf } from '@/lib/dossiers/shown-name';
import { capital } from '@/lib/i18n/locale';
import { Accounts, Cites } from './cites';
import { partyName, type Reading } from './reading';
import { Facts, Said, Section } from './said';
import { saySum } from './say-sentence';

/** Complaints, motions and applications with their answers. */
export function ComplaintsSection({ r }: { r: Reading }) {
  const { d, t, say, locale } = r;
  if (d.complaints.length === 0) return null;
  return (
    <Section id="complaints" title={t('sections.complaints')}>
      <Facts>
        {d.complaints.map((x) => {
          const sum = saySum(r, x);
          const said = [
            t('complaints.to', { office: say('complaintOffice', x.office) }),
            ...(sum === null ? [] : [t('complaints.claimed', { sum })]),
            ...(x.party ? [t('complaints.by', { name: partyName(r, x.party) })] : []),
            x.lodged
              ? t('complaints.lodged', { date: sayDate(x.lodged, locale) })
              : t('complaints.lodgedNotTold'),
            ...(x.answered ? [t('complaints.answered', { date: sayDate(x.answered, locale) })] : []),
          ];
          return (
            <li key={x.id} id={x.id}>
              <p>
                <strong className="font-semibold">{capital(say('complaintKind', x.kind), locale)}</strong>:{' '}
                {say('complaintOutcome', x.outcome)}
                <Cites fact={x} r={r} />
              </p>
              <p>
                <Said text={x.text} r={r} />
              </p>
              <p className="text-[0.9375rem] text-soft">{said.join('; ')}</p>
              <Accounts list="complaints" fact={x} r={r} />
            </li>
          );
        })}
      </Facts>
    </Section>
  );
}

/** Procedures before international bodies, with the articles claimed and found. */
export function ProceduresSection({ r }: { r: Reading }) {
  const { d, t, say, locale } = r;
  if (d.procedures.length === 0) return null;
  return (
    <Section id="procedures" title={t('sections.procedures')}>
      <Facts>
        {d.procedures.map((z) => {
          const said = [
            ...(z.reference ? [z.reference] : []),
            ...(z.subject ? [nameOf(d, z.subject, locale)] : []),
            ...(z.submitted ? [t('procedures.submitted', { date: sayDate(z.submitted, locale) })] : []),
            ...(z.adopted ? [t('procedures.adopted', { date: sayDate(z.adopted, locale) })] : []),
            ...(z.articlesClaimed.length > 0
              ? [t('procedures.claimed', { articles: z.articlesClaimed.join(', ') })]
              : []),
            ...(z.articlesFound.length > 0
              ? [t('procedures.found', { articles: z.articlesFound.join(', ') })]
              : []),
          ];
          return (
            <li key={z.id} id={z.id}>
              <p>
                <strong className="font-semibold">{capital(say('procedureBody', z.body), locale)}</strong>
                <Cites fact={z} r={r} />
              </p>
              <p className="text-[0.9375rem]">{said.join('; ')}</p>
              {z.text && (
                <p>
                  <Said text={z.text} r={r} />
                </p>
              )}
              <Accounts list="procedures" fact={z} r={r} />
            </li>
          );
        })}
      </Facts>
    </Section>
  );
}
