import { importJWK, SignJWT } from 'jose';
import { ROUTES } from '../../functions/http/index.generated.ts';
import {
  LOCAL_AUDIENCE,
  LOCAL_ISSUER,
  SIGNING_ALGORITHM,
  type SigningKey,
  signingKey,
} from './signing-key.ts';

export interface AccessTokenOptions {
  readonly tenant: string;
  /** Default: every scope that some route asks for. */
  readonly scopes?: readonly string[];
  /** Default: an hour. A negative number gives a token that has expired. */
  readonly lifetimeSeconds?: number;
  readonly subject?: string;
  readonly issuer?: string;
  readonly audience?: string;
  /** Default: the key of this checkout, which the local API trusts. */
  readonly key?: SigningKey;
}

const LIFETIME_SECONDS = 3600;

export const allScopes = (): readonly string[] => [
  ...new Set(ROUTES.flatMap(({ access }) => (access === 'public' ? [] : access.scopes))),
];

/** A signed token as a bank's identity provider would issue it. */
export const issueAccessToken = async (options: AccessTokenOptions): Promise<string> => {
  const key = options.key ?? (await signingKey());
  const now = Math.floor(Date.now() / 1000);
  const scopes = options.scopes ?? allScopes();
  return new SignJWT({ tenant: options.tenant, scope: scopes.join(' ') })
    .setProtectedHeader({ alg: SIGNING_ALGORITHM, kid: key.kid, typ: 'JWT' })
    .setIssuer(options.issuer ?? LOCAL_ISSUER)
    .setAudience(options.audience ?? LOCAL_AUDIENCE)
    .setSubject(options.subject ?? `analyst@${options.tenant}`)
    .setIssuedAt(Math.min(now, now + (options.lifetimeSeconds ?? 0)))
    .setExpirationTime(now + (options.lifetimeSeconds ?? LIFETIME_SECONDS))
    .sign(await importJWK(key, SIGNING_ALGORITHM));
};
