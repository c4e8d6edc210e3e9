import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { LOCALES, type Locale } from '@/drizzle/vocabulary/i18n';
import { type ErrorStatus, plainErrorPage, problemDocument } from './error-words';
import { type FinishedPage, finish, sendPage } from './finished-page';
import { FILE_POLICY, PRIVATE, publicPolicy, publicRequestHeaders } from './headers';
import { localeOfPath, preferredLocale } from './language';
import type { Limits } from './limits';
import { stripScripts } from './strip';
import { askNext, isErrorShell, type NextAddress } from './to-next';

interface ErrorOptions {
  next: NextAddress;
  host: string;
  security: OutgoingHttpHeaders;
  limits: Limits;
}

/** Where an error happened: a path gives the language, a machine gets a problem document. */
interface Place {
  path?: string;
  machine?: boolean;
  headers?: OutgoingHttpHeaders;
}

export interface ErrorPages {
  answer(
    request: IncomingMessage,
    response: ServerResponse,
    status: ErrorStatus,
    place?: Place,
  ): Promise<void>;
  /** Renders the localised pages ahead, so that they are at hand when Next is not. */
  warm(): Promise<void>;
}

const RENDERED: readonly ErrorStatus[] = [404, 500, 503];
const NOT_AGAIN_FOR = 5_000;
const RETRY_SECONDS = '10';

/**
 * Answers errors with ordinary localised pages of Next, `/{locale}/errors/{status}`, rendered once and kept: they
 * show nothing of the docket. Where there is none, with a plain page of our own in three languages.
 */
export function errorPages({ next, host, security, limits }: ErrorOptions): ErrorPages {
  const kept = new Map<string, FinishedPage>();
  const asked = new Map<string, Promise<FinishedPage | null>>();
  const failedAt = new Map<string, number>();

  async function render(status: ErrorStatus, path: string): Promise<FinishedPage | null> {
    const headers = publicRequestHeaders(host);
    const answer = await askNext(next, {
      path,
      headers,
      timeoutMs: limits.renderMs,
      maxBytes: limits.renderBytes,
    });
    const html = typeof answer === 'string' ? '' : answer.body.toString();
    const type = typeof answer === 'string' ? '' : (answer.headers['content-type'] ?? '');
    const fine = typeof answer !== 'string' && answer.status === 200 && type.startsWith('text/html');
    if (!fine || isErrorShell(html)) {
      failedAt.set(path, performance.now());
      return null;
    }
    const body = Buffer.from(stripScripts(html));
    const page = await finish(body, {
      status,
      type: 'text/html; charset=utf-8',
      policy: publicPolicy(false),
    });
    kept.set(path, page);
    return page;
  }

  async function localised(status: ErrorStatus, locale: Locale): Promise<FinishedPage | null> {
    if (!RENDERED.includes(status)) return null;
    const path = `/${locale}/errors/${status}`;
    const known = kept.get(path);
    if (known !== undefined) return known;
    const failed = failedAt.get(path);
    if (failed !== undefined && performance.now() - failed < NOT_AGAIN_FOR) return null;
    const running = asked.get(path) ?? render(status, path).finally(() => asked.delete(path));
    asked.set(path, running);
    return running;
  }

  return {
    async answer(request, response, status, place = {}) {
      const locale = localeOfPath(place.path ?? '/') ?? preferredLocale(request.headers['accept-language']);
      const page =
        place.machine === true
          ? await problem(status)
          : ((await localised(status, locale)) ?? (await plain(status, locale)));
      const headers: OutgoingHttpHeaders = { ...security, 'cache-control': PRIVATE, ...place.headers };
      if (status === 503) headers['retry-after'] = RETRY_SECONDS;
      if (response.headersSent || response.destroyed) response.destroy();
      else sendPage(request, response, page, headers, false);
    },
    async warm() {
      for (const status of RENDERED) {
        for (const locale of LOCALES) await localised(status, locale);
      }
    },
  };
}

function plain(status: ErrorStatus, locale: Locale): Promise<FinishedPage> {
  const body = Buffer.from(plainErrorPage(status, locale));
  return finish(body, { status, type: 'text/html; charset=utf-8', policy: publicPolicy(false) });
}

function problem(status: ErrorStatus): Promise<FinishedPage> {
  const body = Buffer.from(problemDocument(status));
  return finish(body, { status, type: 'application/problem+json', policy: FILE_POLICY });
}
