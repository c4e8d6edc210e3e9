import type { Locale } from '@/drizzle/vocabulary/i18n';
import { verbWords } from '@/lib/acts/forms/form-labels';
import { possible } from '@/lib/acts/forms/possible';
import { VERB_GROUPS, type VerbGroup } from '@/lib/acts/forms/verbs';
import type { Dossier } from '@/lib/dossiers/dossier';
import { formsMessages } from '@/lib/i18n/translator';

type Props = { d: Dossier; locale: Locale; at: string };

/** What can be entered, by what it is about; a verb that has nothing yet to be about is left out. */
export function VerbList({ d, locale, at }: Props) {
  const t = formsMessages(locale);
  const groups = (Object.keys(VERB_GROUPS) as VerbGroup[])
    .map((group) => ({ group, verbs: possible(d, group) }))
    .filter(({ verbs }) => verbs.length > 0);
  return (
    <div className="border-b border-rule">
      {groups.map(({ group, verbs }, position) => (
        <details key={group} open={position === 0} className="border-t border-rule">
          <summary className="cursor-pointer py-2.5 font-medium">{t(`group.${group}`)}</summary>
          <ul className="grid pb-3 sm:grid-cols-2 sm:gap-x-8">
            {verbs.map((verb) => {
              const { name, does } = verbWords(locale, verb);
              return (
                <li key={verb} className="py-2">
                  <a href={`/${locale}${at}/enter/${verb}`} className="font-medium">
                    {name}
                  </a>
                  <span className="block text-sm text-soft">{does}</span>
                </li>
              );
            })}
          </ul>
        </details>
      ))}
    </div>
  );
}
