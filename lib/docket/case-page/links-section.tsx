import { capital } from '@/lib/i18n/locale';
import type { LocalText } from '@/lib/i18n/text';
import { CaseText } from '@/lib/ui/case-text';
import { Cites } from './cites';
import type { Reading } from './reading';
import { Facts, Said, Section } from './said';

/** Other published cases that have to do with this one. A case that is not published is not hinted at. */
export function LinksSection({
  r,
  linked,
}: {
  r: Reading;
  linked: readonly { ref: string; title: LocalText }[];
}) {
  const shown = r.d.links.flatMap((link) => {
    const other = linked.find((one) => one.ref === link.ref);
    return other ? [{ link, title: other.title }] : [];
  });
  if (shown.length === 0) return null;
  return (
    <Section id="links" title={r.t('sections.links')}>
      <Facts>
        {shown.map(({ link, title }) => (
          <li key={link.id} id={link.id}>
            <p className="text-[0.9375rem] text-soft">
              {capital(r.say('linkKind', link.kind), r.locale)}
              <Cites fact={link} r={r} />
            </p>
            <a href={`/${r.locale}/cases/${link.ref}`} className="font-serif">
              <CaseText text={title} locale={r.locale} />
            </a>
            {link.text && (
              <p>
                <Said text={link.text} r={r} />
              </p>
            )}
          </li>
        ))}
      </Facts>
    </Section>
  );
}

/** What the sources leave open. It is said, and not filled. */
export function UnknownsSection({ r }: { r: Reading }) {
  const { unknowns } = r.d;
  if (unknowns.length === 0) return null;
  return (
    <Section id="unknowns" title={r.t('sections.unknowns')}>
      <ul className="ml-5 max-w-[40rem] list-disc">
        {unknowns.map((unknown) => (
          <li key={JSON.stringify(unknown)} className="py-0.5">
            <Said text={unknown} r={r} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
