import type { Audience } from '@/drizzle/vocabulary/consents';
import { type Basis, basisHolds } from '@/lib/consents/basis';
import { courtDay } from '@/lib/dates/zones';
import type { Context } from '@/lib/db/as';
import { type Disclosure, disclosureOf } from '@/lib/dossiers/disclosure';
import type { Dossier } from '@/lib/dossiers/dossier';
import { findMyCase, type MyCase } from '@/lib/dossiers/my-cases';
import { type Sensitivity, sensitivitiesOf } from '@/lib/dossiers/sensitive';
import { stageOf } from '@/lib/dossiers/stage';
import { sees, usualVisibility } from '@/lib/dossiers/visibility';
import { versionsOf } from '@/lib/dossiers/write-history';
import { publishedBodies } from './published';

export const OUTSIDERS = ['public', 'partners', 'eu_confidential'] as const satisfies readonly Audience[];
export type Outsider = (typeof OUTSIDERS)[number];

export type CasePerson = {
  id: string;
  /** The latest first. `version` is what a form that changes it has seen. */
  bases: { basis: Basis; holds: boolean; version: number }[];
  /** How each audience may read the person today, by what stands in the record. */
  shown: Record<Outsider, Disclosure>;
  /** How the public reads the person now; null while nothing of the case is published. */
  published: Disclosure | null;
  sensitive: Sensitivity[];
  /** The person's own entry is kept from the public, whatever the bases say. */
  closed: boolean;
};

export type CasePeople = { of: MyCase; people: CasePerson[]; preTrial: boolean };

function publishedAs(published: Dossier | undefined, id: string): Disclosure | null {
  if (published === undefined) return null;
  const person = published.people.find((one) => one.id === id);
  if (person === undefined) return 'withheld';
  return person.pseudonym === undefined ? 'named' : 'pseudonymous';
}

/** Who of a case may be shown to whom today, and on what grounds; null if the case is not the viewer's. */
export async function readCasePeople({ tx, now }: Context, ref: string): Promise<CasePeople | null> {
  const of = await findMyCase(tx, ref);
  if (of === null) return null;
  const { d } = of;
  const today = courtDay(now);
  const versions = await versionsOf(tx, of.caseId);
  const [published] = await publishedBodies(tx, ref);
  const people = d.people.map(({ id, visibility }): CasePerson => {
    const how = (audience: Outsider) => disclosureOf(d, id, audience, today);
    const own = d.bases.filter(({ subject }) => subject === id);
    return {
      id,
      bases: own
        .toReversed()
        .map((basis) => ({ basis, holds: basisHolds(basis, today), version: versions.get(basis.id) ?? 1 })),
      shown: {
        public: how('public'),
        partners: how('partners'),
        eu_confidential: how('eu_confidential'),
      },
      published: publishedAs(published?.dossier, id),
      sensitive: sensitivitiesOf(d, id, today),
      closed: !sees('public', visibility ?? usualVisibility('people')),
    };
  });
  return { of, people, preTrial: ['pre_trial', 'awaiting_trial'].includes(stageOf(d, today)) };
}
