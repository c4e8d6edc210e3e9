import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import type { HeadWatch } from './docket-head';
import type { ErrorPages } from './errors';
import { sendPage } from './finished-page';
import type { FinishedPages } from './finished-pages';
import { PRIVATE, SHARED, SHARED_UNSTORED } from './headers';
import { awaitedPlaces, type Limits, type Log } from './limits';
import { type Moment, type Rendered, renderPublic, type Visit } from './rendering';
import type { NextAddress } from './to-next';

interface PublicOptions {
  next: NextAddress;
  host: string;
  security: OutgoingHttpHeaders;
  watch: HeadWatch;
  pages: FinishedPages;
  edition: string;
  errors: ErrorPages;
  now: () => Date;
  limits: Limits;
  log: Log;
}

type Outcome = Rendered | { kind: 'overloaded' };
type Serve = (request: IncomingMessage, response: ServerResponse, visit: Visit) => Promise<void>;

const ALMATY = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Almaty' });

const addressOf = ({ path, search }: Visit) => (search === '' ? path : `${path}?${search}`);
/** Searches are never kept: there is no end of them. */
const isSearch = ({ search }: Visit) => search !== '' && new URLSearchParams(search).has('q');

/** Renders for everyone who waits for the same address at the same moment, and keeps what may be kept. */
function renderer(
  options: PublicOptions,
): (visit: Visit, moment: Moment, patient: boolean) => Promise<Outcome> {
  const { pages, limits, log, edition } = options;
  const flights = new Map<string, Promise<Outcome>>();
  const takePlace = awaitedPlaces(limits.publicRenders, limits.renderWaitMs);

  async function render(visit: Visit, moment: Moment, patient: boolean): Promise<Outcome> {
    const giveBack = await takePlace(patient);
    if (giveBack === null) {
      log({ event: 'overloaded', route: visit.route.name });
      return { kind: 'overloaded' };
    }
    try {
      // What was read before a withdrawal is not shown after it: once more then.
      for (let attempt = 0; attempt < 3; attempt += 1) {
        const { generation } = pages;
        const rendered = await renderPublic(visit, options);
        if (generation !== pages.generation) continue;
        keep(visit, moment, rendered, generation);
        return rendered;
      }
      return { kind: 'failed', reason: 'withdrawals' };
    } finally {
      giveBack();
    }
  }

  function keep(visit: Visit, { head, day }: Moment, rendered: Rendered, generation: number): void {
    const { kind } = rendered;
    if (kind === 'failed') log({ event: 'render failed', route: visit.route.name, reason: rendered.reason });
    else if (kind !== 'page' || rendered.page.status !== 200) pages.drop(addressOf(visit));
    else if (!isSearch(visit)) {
      const stored = { page: rendered.page, seq: head.seq, day };
      pages.put(addressOf(visit), stored, generation, { edition, ...head });
    }
  }

  return (visit, moment, patient) => {
    const key = `${moment.head.seq} ${moment.head.withdrawals} ${moment.day} ${addressOf(visit)}`;
    const running = flights.get(key);
    if (running !== undefined) return running;
    const flight = render(visit, moment, patient).finally(() => flights.delete(key));
    flights.set(key, flight);
    return flight;
  };
}

/**
 * Answers public addresses: finished from the store where the page is of this head and day; as stored while the
 * database is away, Next fails or too much is being rendered; else rendered now. Without a head for an hour: 503.
 */
export function publicPages(options: PublicOptions): Serve {
  const { security, watch, pages, edition, errors } = options;
  const rendered = renderer(options);

  return async (request, response, visit) => {
    const { route, path } = visit;
    const place = { path, ...(route.machine && { machine: true }) };
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return errors.answer(request, response, 405, { ...place, headers: { allow: 'GET, HEAD' } });
    }
    const head = watch.current();
    if (head === null) return errors.answer(request, response, 503, place);
    const moment: Moment = { head, day: ALMATY.format(options.now()) };
    const address = addressOf(visit);
    const stored = async () =>
      isSearch(visit) ? undefined : (pages.peek(address) ?? pages.find(address, { edition, ...head }));
    const caching = { ...security, 'cache-control': isSearch(visit) ? SHARED_UNSTORED : SHARED };

    const known = await stored();
    const fresh = known?.seq === head.seq && known.day === moment.day;
    if (known !== undefined && (fresh || !watch.connected())) {
      return sendPage(request, response, known.page, caching);
    }
    // With an older copy at hand nobody waits for a newer one.
    const outcome = await rendered(visit, moment, known === undefined);
    switch (outcome.kind) {
      case 'page':
        return sendPage(request, response, outcome.page, caching);
      case 'moved':
        response
          .writeHead(outcome.status, { ...security, location: outcome.location, 'cache-control': PRIVATE })
          .end();
        return;
      case 'missing':
        return errors.answer(request, response, 404, place);
      default: {
        // Looked up again, because a withdrawal may have emptied the store while Next was failing.
        const copy = await stored();
        if (copy !== undefined) return sendPage(request, response, copy.page, caching);
        const away = outcome.kind === 'overloaded' || !watch.connected();
        return errors.answer(request, response, away ? 503 : 500, place);
      }
    }
  };
}
