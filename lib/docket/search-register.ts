import { and, arrayContains, count, eq, gte, inArray, lte, type SQL } from 'drizzle-orm';
import { register } from '@/drizzle/schema/docket';
import type { CaseKind } from '@/drizzle/vocabulary/cases';
import type { Place } from '@/drizzle/vocabulary/places';
import { PUBLIC } from '@/lib/auth/viewer';
import { as } from '@/lib/db/as';
import type { LocalText } from '@/lib/i18n/text';
import { findMatches, findSuggestions } from './find-names';
import { LATEST_FIRST, type RegisterRow, registerLines } from './register-rows';

export type RegisterSearch = {
  q?: string;
  kind?: CaseKind;
  /** A calendar year that lies in the period of which a case tells. */
  year?: number;
  place?: Place;
  campaign?: string;
  page?: number;
};

/** Matches of one page, and apart from them cases with a name that is only alike (first page only). */
export type Register = {
  matches: RegisterRow[];
  suggestions: RegisterRow[];
  total: number;
  page: number;
  pages: number;
};

const PER_PAGE = 25;

function filters({ kind, year, place, campaign }: RegisterSearch): (SQL | undefined)[] {
  return [
    kind && eq(register.kind, kind),
    year === undefined ? undefined : lte(register.from, `${year}-12-31`),
    year === undefined ? undefined : gte(register.until, `${year}-01-01`),
    place && arrayContains(register.places, [place]),
    campaign === undefined ? undefined : eq(register.campaignRef, campaign),
  ];
}

/**
 * Searches the register as the public: by names in every script and spelling, by the words of matter, campaign and place,
 * and by reference. Without `q` the whole register. A page beyond the last is empty.
 */
export function searchRegister(search: RegisterSearch): Promise<Register> {
  const { q = '', page = 1 } = search;
  return as(PUBLIC, async (ctx) => {
    const { tx } = ctx;
    const asked = q.trim() !== '';
    const found = asked ? await findMatches(tx, q) : null;
    const narrowing = filters(search);
    const where = and(...narrowing, found === null ? undefined : inArray(register.ref, [...found]));
    const [counted] =
      found?.size === 0 ? [] : await tx.select({ total: count() }).from(register).where(where);
    const total = counted?.total ?? 0;
    const offset = (page - 1) * PER_PAGE;
    const lines = offset < total ? await registerLines(ctx, where, { limit: PER_PAGE, offset }) : [];
    const near = found === null || page > 1 ? [] : await findSuggestions(tx, q, found);
    const also = await linesWithin(ctx, near, narrowing);
    const matches = lines.map(({ row }) => row);
    return { matches, suggestions: also, total, page, pages: Math.max(1, Math.ceil(total / PER_PAGE)) };
  });
}

async function linesWithin(
  ctx: Parameters<typeof registerLines>[0],
  refs: string[],
  narrowing: (SQL | undefined)[],
): Promise<RegisterRow[]> {
  if (refs.length === 0) return [];
  const where = and(...narrowing, inArray(register.ref, refs));
  const rows = (await registerLines(ctx, where, { limit: refs.length, offset: 0 })).map(({ row }) => row);
  return rows.sort((a, b) => refs.indexOf(a.ref) - refs.indexOf(b.ref));
}

/** The campaigns to which published cases belong, by their title. */
export function listCampaigns(): Promise<{ ref: string; title: LocalText; cases: number }[]> {
  return as(PUBLIC, async ({ tx }) => {
    const rows = await tx
      .select({ ref: register.campaignRef, title: register.campaignTitle })
      .from(register)
      .orderBy(LATEST_FIRST);
    const campaigns = new Map<string, { ref: string; title: LocalText; cases: number }>();
    for (const { ref, title } of rows) {
      if (ref === null || title === null) continue;
      const known = campaigns.get(ref);
      campaigns.set(ref, { ref, title: known?.title ?? title, cases: (known?.cases ?? 0) + 1 });
    }
    return [...campaigns.values()];
  });
}
