import type { z } from 'zod';
import { type Dossier, FACT_LISTS, type Fact, type FactList, type factLists } from '@/lib/dossiers/dossier';

/** One fact of a list, as a person enters it: without its id, which the draft gives. */
export type FactOf<L extends FactList> = z.output<(typeof factLists)[L]>[number];
export type Body<L extends FactList> = Omit<FactOf<L>, 'id'>;
type SourceEntry = Dossier['sources'][number];

const PREFIXES: Record<FactList | 'sources' | 'bases', string> = {
  people: 'p',
  organisations: 'o',
  groups: 'g',
  courts: 'q',
  identifiers: 'no',
  parties: 'y',
  steps: 'st',
  charges: 'c',
  requalifications: 'rq',
  hearings: 'h',
  observations: 'ob',
  decisions: 'd',
  findings: 'v',
  sentences: 't',
  sentenceParts: 'tp',
  reliefs: 'r',
  appeals: 'a',
  measures: 'm',
  custody: 'k',
  custodyOrders: 'u',
  conditions: 'n',
  incidents: 'i',
  involvements: 'iv',
  complaints: 'x',
  procedures: 'z',
  figures: 'f',
  statements: 'e',
  assessments: 'l',
  links: 'ln',
  verifications: 'w',
  sources: 's',
  bases: 'b',
};

/**
 * A case while an act changes it. Acts are pure: they add, change and retract here; what becomes of it is decided by
 * `enact`. A local id is never given twice, not even after its fact was retracted.
 */
export class CaseDraft {
  private dossier: Dossier;
  private readonly used: Set<string>;

  /** @param everUsed local ids of this case that stand in its history, besides those in use now */
  constructor(dossier: Dossier, everUsed: Iterable<string> = []) {
    this.dossier = structuredClone(dossier);
    this.used = new Set(everUsed);
    for (const list of [...FACT_LISTS, 'sources', 'bases'] as const)
      for (const { id } of dossier[list]) this.used.add(id);
  }

  /** The case as changed so far. */
  get now(): Dossier {
    return this.dossier;
  }

  /** The fact under an id of a list, or undefined. */
  find<L extends FactList>(list: L, id: string): FactOf<L> | undefined {
    return (this.dossier[list] as FactOf<L>[]).find((fact) => (fact as Fact).id === id);
  }

  /** Adds a fact at the end of its list. @returns its new local id */
  add<L extends FactList>(list: L, body: Body<L>): string {
    const id = this.newId(list);
    (this.dossier[list] as object[]).push({ id, ...body });
    return id;
  }

  /** Adds a source to the case. @returns its new local id */
  addSource(body: Omit<SourceEntry, 'id'>): string {
    const id = this.newId('sources');
    this.dossier.sources.push({ id, ...body });
    return id;
  }

  /** Adds a basis. @returns its new local id */
  addBasis(body: Omit<Dossier['bases'][number], 'id'>): string {
    const id = this.newId('bases');
    this.dossier.bases.push({ id, ...body });
    return id;
  }

  /** Changes fields of a fact; a field given as undefined is left out from now on. */
  change<L extends FactList>(list: L, id: string, fields: Partial<Body<L>>): void {
    this.replace(list, id, (fact) => {
      const merged: Record<string, unknown> = { ...(fact as object), ...fields };
      return Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== undefined));
    });
  }

  /** Puts a fact into the place of the one that stands under its id. Throws if there is none. */
  replace<L extends FactList | 'sources' | 'bases'>(
    list: L,
    id: string,
    by: (entry: object) => object,
  ): void {
    const entries = this.dossier[list] as { id: string }[];
    const at = entries.findIndex((entry) => entry.id === id);
    const entry = entries[at];
    if (entry === undefined) throw new Error(`the case has no ${list} ${id}`);
    entries[at] = { ...by(entry), id };
  }

  /** Puts back a fact that was taken away, under its own id. */
  restore(list: FactList, fact: { id: string }): void {
    (this.dossier[list] as { id: string }[]).push(structuredClone(fact));
  }

  /** Takes a fact out of the current state; its last value stays in the history. */
  retract(id: string): void {
    for (const list of FACT_LISTS) {
      const entries = this.dossier[list] as { id: string }[];
      this.dossier = { ...this.dossier, [list]: entries.filter((entry) => entry.id !== id) };
    }
  }

  /** Changes what the case says of itself. */
  describe(
    fields: Partial<Pick<Dossier, 'kind' | 'matter' | 'summary' | 'jurisdiction' | 'unknowns'>>,
  ): void {
    this.dossier = { ...this.dossier, ...fields };
  }

  private newId(list: keyof typeof PREFIXES): string {
    const prefix = PREFIXES[list];
    const numbers = [...this.used].filter((id) => id.replace(/[0-9]+$/, '') === prefix);
    const id = `${prefix}${Math.max(0, ...numbers.map((known) => Number(known.slice(prefix.length)))) + 1}`;
    this.used.add(id);
    return id;
  }
}
