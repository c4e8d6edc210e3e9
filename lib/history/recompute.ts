import type { Change, Entry } from '@/lib/dossiers/write-history';
import type { RecordRead } from './read-record';
import type { HistoryEvent } from './seal';

type Source = { id: string; ref: string };

const groupedBy = <T>(all: readonly T[], key: (one: T) => string): Map<string, T[]> => {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const group = groups.get(key(one));
    if (group === undefined) groups.set(key(one), [one]);
    else group.push(one);
  }
  return groups;
};

/**
 * What each event changed, from the rows: before is the value it put into the history; after is what the next event that
 * named the thing found there, or what stands now. A source is described once for all cases of an organisation, so a
 * later change of it through another case counts too.
 */
export function changesOf(read: RecordRead): (event: HistoryEvent) => Change[] {
  const cases = new Map(read.cases.map((one) => [one.caseId, one]));
  const kept = new Map(read.past.map((value) => [`${value.eventId} ${value.caseId} ${value.id}`, value]));
  const naming = groupedBy(
    read.events.toSorted((a, b) => a.id - b.id).flatMap((event) => event.facts.map((id) => ({ event, id }))),
    ({ event, id }) => `${event.caseId} ${id}`,
  );
  const shared = groupedBy(
    read.past.filter(({ list }) => list === 'sources'),
    ({ caseId, body }) => `${cases.get(caseId)?.tenantId} ${(body as Source).ref}`,
  );

  function after(event: HistoryEvent, id: string): Entry | undefined {
    const own = naming.get(`${event.caseId} ${id}`)?.find((later) => later.event.id > event.id)?.event;
    const past = own && kept.get(`${own.id} ${event.caseId} ${id}`);
    const found = own === undefined ? cases.get(event.caseId)?.entries?.get(id) : past;
    if (found?.list !== 'sources') return found && { list: found.list, body: found.body };
    return {
      list: 'sources',
      body: described(event, own?.id ?? Number.POSITIVE_INFINITY, found.body as Source),
    };
  }

  function described(event: HistoryEvent, until: number, body: Source): object {
    const tenantId = cases.get(event.caseId)?.tenantId;
    const between = (shared.get(`${tenantId} ${body.ref}`) ?? [])
      .filter(({ eventId }) => eventId > event.id && eventId < until)
      .sort((a, b) => a.eventId - b.eventId);
    return between[0] === undefined ? body : { ...between[0].body, id: body.id };
  }

  return (event) =>
    event.facts.map((id) => {
      const was = kept.get(`${event.id} ${event.caseId} ${id}`);
      return { id, was, is: after(event, id), reason: was?.reason };
    });
}
