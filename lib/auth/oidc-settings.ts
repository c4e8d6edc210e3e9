type Environment = Record<string, string | undefined>;

/** An organisation's own identity provider (OpenID Connect), and how we are known there. */
export type OidcSettings = {
  issuer: string;
  clientId: string;
  clientSecret: string;
  /** What the provider is called on our buttons. */
  name: string;
  /** A value of `acr` by which this provider says that two factors were given. */
  mfaAcr: string | null;
};

const NEEDED = ['DOCKET_OIDC_ISSUER', 'DOCKET_OIDC_CLIENT_ID', 'DOCKET_OIDC_CLIENT_SECRET'] as const;

/**
 * Why the provider's settings cannot be used, in one sentence for whoever starts the site; null if they can, or if there are
 * none. Without TLS only a provider on this very machine is taken: its answers are believed because of the connection.
 */
export function oidcProblem(environment: Environment = process.env): string | null {
  const missing = NEEDED.filter((name) => !environment[name]);
  if (missing.length === NEEDED.length) return null;
  if (missing.length > 0) return `An identity provider needs ${missing.join(' and ')} besides.`;
  const issuer = environment.DOCKET_OIDC_ISSUER ?? '';
  const url = URL.canParse(issuer) ? new URL(issuer) : null;
  const plain = url !== null && url.search === '' && url.hash === '' && url.username === '';
  const here = url !== null && ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
  const sealed = url?.protocol === 'https:' || (url?.protocol === 'http:' && here);
  return plain && sealed
    ? null
    : 'DOCKET_OIDC_ISSUER must be the address of an OpenID Connect provider, beginning with https://.';
}

/** The provider that is configured; null if there is none, or its settings cannot be used. */
export function oidcSettings(environment: Environment = process.env): OidcSettings | null {
  const issuer = environment.DOCKET_OIDC_ISSUER;
  if (!issuer || oidcProblem(environment) !== null) return null;
  return {
    issuer,
    clientId: environment.DOCKET_OIDC_CLIENT_ID ?? '',
    clientSecret: environment.DOCKET_OIDC_CLIENT_SECRET ?? '',
    name: environment.DOCKET_OIDC_NAME || new URL(issuer).host,
    mfaAcr: environment.DOCKET_OIDC_MFA_ACR || null,
  };
}
