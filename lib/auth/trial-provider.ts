import {
  createHash,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  randomBytes,
  sign,
} from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

// An OpenID Connect provider on the loopback, for tests: discovery, authorization code with PKCE, RS256, one client.

export const TRIAL_CLIENT = { clientId: 'docket', clientSecret: 'FICTION: a secret/of+this client' };

/** How the provider behaves next: who is signed in there and how, and what it does wrong. */
export type TrialWays = {
  subject: string;
  methods: string[];
  context?: string;
  /** Seconds since the reader last proved who they are there. */
  age: number;
  /** Claims that take the place of the right ones: a nonce, an audience, an issuer. */
  claims: Record<string, unknown>;
  /** Refuses at the authorization endpoint, as when the reader presses "cancel". */
  cancels: boolean;
};

export type TrialProvider = {
  issuer: string;
  ways: TrialWays;
  /** The form fields of every request for a token so far. */
  asked: URLSearchParams[];
  /** The queries of every request to the authorization endpoint. */
  visits: URLSearchParams[];
  close(): Promise<void>;
};

type Grant = { challenge: string; redirect: string; nonce: string; ways: TrialWays };

const base64url = (data: string | Buffer) => Buffer.from(data).toString('base64url');

/** Starts the provider; port 0 takes a free one. Every visit is answered at once, as where a reader is signed in already. */
export async function startTrialProvider(port = 0): Promise<TrialProvider> {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const grants = new Map<string, Grant>();
  const ways: TrialWays = { subject: 'one', methods: ['pwd'], age: 0, claims: {}, cancels: false };
  const asked: URLSearchParams[] = [];
  const visits: URLSearchParams[] = [];
  const server = createServer((request, response) => {
    void answer(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', issuer);
    const json = (status: number, body: unknown) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    switch (`${request.method} ${url.pathname}`) {
      case 'GET /.well-known/openid-configuration':
        return void json(200, metadata(issuer));
      case 'GET /keys':
        return void json(200, { keys: [publicJwk(privateKey)] });
      case 'GET /authorize':
        visits.push(url.searchParams);
        return void response.writeHead(302, { location: authorize(url.searchParams) }).end();
      case 'POST /token': {
        const form = new URLSearchParams(await textOf(request));
        asked.push(form);
        const grant = taken(form, request.headers.authorization);
        return void (grant === null
          ? json(400, { error: 'invalid_grant' })
          : json(200, {
              access_token: base64url(randomBytes(16)),
              token_type: 'Bearer',
              id_token: idToken(grant),
            }));
      }
      case 'GET /userinfo':
        return void json(200, { sub: ways.subject });
      default:
        return void json(404, {});
    }
  }

  function authorize(query: URLSearchParams): string {
    const back = new URL(query.get('redirect_uri') ?? issuer);
    const good =
      query.get('client_id') === TRIAL_CLIENT.clientId &&
      query.get('response_type') === 'code' &&
      query.get('code_challenge_method') === 'S256';
    back.searchParams.set('state', query.get('state') ?? '');
    if (ways.cancels || !good) {
      back.searchParams.set('error', ways.cancels ? 'access_denied' : 'invalid_request');
      return back.href;
    }
    const code = base64url(randomBytes(16));
    const [challenge, nonce] = [query.get('code_challenge') ?? '', query.get('nonce') ?? ''];
    grants.set(code, { challenge, nonce, redirect: query.get('redirect_uri') ?? '', ways: { ...ways } });
    back.searchParams.set('code', code);
    return back.href;
  }

  // A code is good once, for the client it was given to, with the verifier of its challenge (RFC 7636).
  function taken(form: URLSearchParams, authorization = ''): Grant | null {
    const grant = grants.get(form.get('code') ?? '');
    grants.delete(form.get('code') ?? '');
    const { clientId, clientSecret } = TRIAL_CLIENT;
    const encoded = encodeURIComponent(clientSecret).replaceAll('%20', '+');
    const client = authorization === `Basic ${Buffer.from(`${clientId}:${encoded}`).toString('base64')}`;
    const challenge = createHash('sha256')
      .update(form.get('code_verifier') ?? '')
      .digest('base64url');
    const right = grant?.challenge === challenge && grant.redirect === form.get('redirect_uri');
    return client && right ? grant : null;
  }

  function idToken({ nonce, ways: then }: Grant): string {
    const now = Math.floor(Date.now() / 1000);
    const header = base64url(JSON.stringify({ alg: 'RS256', kid: 'trial', typ: 'JWT' }));
    const claims = {
      iss: issuer,
      sub: then.subject,
      aud: TRIAL_CLIENT.clientId,
      iat: now,
      exp: now + 300,
      nonce,
      auth_time: now - then.age,
      amr: then.methods,
      ...(then.context !== undefined && { acr: then.context }),
      // What nobody asked for and nobody keeps.
      email: 'f@provider.invalid',
      name: 'Name at the provider FICTION',
      ...then.claims,
    };
    const signed = `${header}.${base64url(JSON.stringify(claims))}`;
    return `${signed}.${base64url(sign('sha256', Buffer.from(signed), privateKey))}`;
  }

  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { issuer, ways, asked, visits, close };
}

const metadata = (issuer: string) => ({
  issuer,
  authorization_endpoint: `${issuer}/authorize`,
  token_endpoint: `${issuer}/token`,
  userinfo_endpoint: `${issuer}/userinfo`,
  jwks_uri: `${issuer}/keys`,
  response_types_supported: ['code'],
  subject_types_supported: ['public'],
  id_token_signing_alg_values_supported: ['RS256'],
  code_challenge_methods_supported: ['S256'],
});

const publicJwk = (key: KeyObject) => ({
  ...createPublicKey(key).export({ format: 'jwk' }),
  kid: 'trial',
  alg: 'RS256',
  use: 'sig',
});

async function textOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request) text += chunk;
  return text;
}
