import { CASE_KINDS, type CaseKind } from '@/drizzle/vocabulary/cases';
import { PLACE_REFS, type Place } from '@/drizzle/vocabulary/places';

export type SearchParams = Record<string, string | string[] | undefined>;
export type RegisterQuery = {
  q?: string;
  kind?: CaseKind;
  year?: number;
  place?: Place;
  campaign?: string;
  page: number;
};

const first = (value: string | string[] | undefined) =>
  (Array.isArray(value) ? value[0] : value)?.trim() || undefined;

/** What the address of the register asks for. A filter that names nothing of ours is left out, as is a page below 1. */
export function readRegisterQuery(params: SearchParams): RegisterQuery {
  const [kind, place, year] = [first(params.kind), first(params.place), first(params.year)];
  const campaign = first(params.campaign);
  const page = Number(first(params.page) ?? 1);
  return {
    q: first(params.q)?.slice(0, 200),
    kind: CASE_KINDS.find((known) => known === kind),
    year: year && /^(19|20)\d\d$/.test(year) ? Number(year) : undefined,
    place: PLACE_REFS.find((known) => known === place),
    campaign: campaign && /^cam-[0-9a-z]{5}$/.test(campaign) ? campaign : undefined,
    page: Number.isInteger(page) && page > 0 && page < 10_000 ? page : 1,
  };
}

/** The address, without its language, that asks for this: only what is set, in one order, so that it is canonical. */
export function registerPath(query: RegisterQuery): string {
  const { page, ...filters } = query;
  const search = new URLSearchParams();
  for (const name of ['q', 'kind', 'place', 'year', 'campaign'] as const) {
    if (filters[name] !== undefined) search.set(name, String(filters[name]));
  }
  if (page > 1) search.set('page', String(page));
  return search.size > 0 ? `/cases?${search}` : '/cases';
}

/** True if something narrows the register down. */
export const isNarrowed = (query: RegisterQuery) => registerPath({ ...query, page: 1 }) !== '/cases';
