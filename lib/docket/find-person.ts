import { asc, eq } from 'drizzle-orm';
import { person } from '@/drizzle/schema/docket';
import type { PartyRole } from '@/drizzle/vocabulary/cases';
import type { PersonRole, Script } from '@/drizzle/vocabulary/people';
import { PUBLIC } from '@/lib/auth/viewer';
import { courtDay } from '@/lib/dates/zones';
import { as } from '@/lib/db/as';
import { type Liberty, liberty } from '@/lib/dossiers/liberty';
import type { LocalText } from '@/lib/i18n/text';
import { linesOf, type RegisterRow } from './register-rows';

export type SpellingWithSources = {
  spelling: string;
  script: Script;
  sources: { ref: string; title: LocalText }[];
};

export type PersonPage = {
  ref: string;
  /** The name as readers of each language see it. */
  shown: LocalText;
  names: SpellingWithSources[];
  roles: PersonRole[];
  cases: (RegisterRow & {
    partyRoles: PartyRole[];
    /** What this case tells of the person's liberty today. */
    liberty: Liberty;
  })[];
};

/** The same spelling from several cases once, with all its sources. */
function together(names: readonly SpellingWithSources[]): SpellingWithSources[] {
  const merged = new Map<string, SpellingWithSources>();
  for (const { spelling, script, sources } of names) {
    const known = merged.get(`${script} ${spelling}`)?.sources ?? [];
    const more = sources.filter(({ ref }) => !known.some((one) => one.ref === ref));
    merged.set(`${script} ${spelling}`, { spelling, script, sources: [...known, ...more] });
  }
  return [...merged.values()];
}

/** A person whom published cases show by name, with these cases; null for anybody else. */
export function findPerson(ref: string): Promise<PersonPage | null> {
  return as(PUBLIC, async (ctx) => {
    const rows = await ctx.tx.select().from(person).where(eq(person.personRef, ref)).orderBy(asc(person.ref));
    const [first] = rows;
    if (first === undefined) return null;
    const lines = await linesOf(
      ctx,
      rows.map((row) => row.ref),
    );
    const cases = lines.flatMap(({ row, dossier }) => {
      const here = rows.find((one) => one.ref === row.ref);
      if (here === undefined) return [];
      return [
        { ...row, partyRoles: here.partyRoles, liberty: liberty(dossier, here.subject, courtDay(ctx.now)) },
      ];
    });
    return {
      ref,
      shown: first.shown,
      names: together(rows.flatMap((row) => row.names as SpellingWithSources[])),
      roles: [...new Set(rows.flatMap((row) => row.roles))],
      cases,
    };
  });
}
