/** A public answer of the API: `{ data, … }`. The front adds the ETag. */
export function answer(body: { data: unknown } & Record<string, unknown>): Response {
  return Response.json(body, { headers: { 'content-type': 'application/json; charset=utf-8' } });
}

const TITLES = { 400: 'Bad request', 404: 'Not found', 410: 'Gone' } as const;

/** A problem document (RFC 9457) of one status, with one sentence that says what to do. */
export function problem(status: keyof typeof TITLES, detail: string): Response {
  return Response.json(
    { type: 'about:blank', title: TITLES[status], status, detail },
    { status, headers: { 'content-type': 'application/problem+json; charset=utf-8' } },
  );
}
