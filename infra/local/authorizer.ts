import { createLocalJWKSet, errors, type JWK, type JWTPayload, jwtVerify } from 'jose';
import * as z from 'zod';
import type { LocalResource } from './templates.ts';

const authorizerSchema = z.object({
  AuthorizerType: z.literal('JWT'),
  IdentitySource: z.tuple([z.literal('$request.header.Authorization')]),
  JwtConfiguration: z.object({ Issuer: z.string(), Audience: z.array(z.string()) }),
});

export type Authorization =
  | {
      readonly kind: 'allowed';
      readonly claims: Readonly<Record<string, string>>;
      readonly scopes: readonly string[] | null;
    }
  | {
      readonly kind: 'refused';
      readonly statusCode: 401 | 403;
      /** For the header `www-authenticate`. */
      readonly challenge: string;
    };

export type Authorizer = (
  authorization: string | undefined,
  scopes: readonly string[],
) => Promise<Authorization>;

/** Like the gateway, only signatures with an RSA key. */
const ALGORITHMS = ['RS256', 'RS384', 'RS512'];

/** The JWT authorizers of the template, by the id of their resource. */
export const readAuthorizers = (
  resources: readonly LocalResource[],
  keys: readonly JWK[],
): ReadonlyMap<string, Authorizer> =>
  new Map(
    resources
      .filter(({ type }) => type === 'AWS::ApiGatewayV2::Authorizer')
      .map(({ id, properties }) => {
        const { Issuer, Audience } = authorizerSchema.parse(properties).JwtConfiguration;
        return [id, createAuthorizer(Issuer, Audience, keys)];
      }),
  );

/**
 * Decides as the JWT authorizer of an HTTP API does: the signature by the key that the token
 * names, `iss`, `exp`, `nbf`, `iat`, then `aud` (or `client_id` if there is none), and at least
 * one of the route's scopes in `scope` or `scp`.
 */
export const createAuthorizer = (
  issuer: string,
  audience: readonly string[],
  keys: readonly JWK[],
): Authorizer => {
  const keySet = createLocalJWKSet({ keys: [...keys] });
  return async (authorization, scopes) => {
    const token = authorization?.replace(/^Bearer +/i, '').trim();
    if (!token) return refused(401, 'Bearer');
    let claims: JWTPayload;
    try {
      claims = await verified(token, issuer, keySet);
    } catch (error) {
      if (!(error instanceof errors.JOSEError)) throw error;
      return invalid(error.message);
    }
    if (!isForAudience(claims, audience)) return invalid('the token has no valid audience');
    if (scopes.length === 0) return { kind: 'allowed', claims: claimTexts(claims), scopes: null };
    const held = scopes.filter((scope) => scopesOf(claims).includes(scope));
    if (held.length > 0) return { kind: 'allowed', claims: claimTexts(claims), scopes: held };
    return refused(403, `Bearer scope="${scopes.join(' ')}" error="insufficient_scope"`);
  };
};

const verified = async (
  token: string,
  issuer: string,
  keySet: ReturnType<typeof createLocalJWKSet>,
): Promise<JWTPayload> => {
  const { payload, protectedHeader } = await jwtVerify(token, keySet, {
    algorithms: ALGORITHMS,
    issuer,
    requiredClaims: ['exp'],
  });
  if (protectedHeader.kid === undefined) throw new errors.JWTInvalid('the token names no key');
  if (payload.iat !== undefined && payload.iat > Date.now() / 1000) {
    throw new errors.JWTInvalid('the token was issued in the future');
  }
  return payload;
};

const isForAudience = (claims: JWTPayload, audience: readonly string[]): boolean => {
  const named = claims.aud ?? claims.client_id;
  const names = Array.isArray(named) ? named : [named];
  return names.some((name) => typeof name === 'string' && audience.includes(name));
};

const scopesOf = (claims: JWTPayload): readonly string[] => {
  const value = claims.scope ?? claims.scp;
  if (Array.isArray(value)) return value.map(String);
  return typeof value === 'string' ? value.split(' ') : [];
};

/** A function receives every claim as text, lists as `[a b]`. */
const claimTexts = (claims: JWTPayload): Record<string, string> =>
  Object.fromEntries(
    Object.entries(claims).map(([name, value]) => [
      name,
      Array.isArray(value) ? `[${value.join(' ')}]` : textOf(value),
    ]),
  );

const textOf = (value: unknown): string =>
  typeof value === 'object' ? JSON.stringify(value) : String(value);

const refused = (statusCode: 401 | 403, challenge: string): Authorization => ({
  kind: 'refused',
  statusCode,
  challenge,
});

const invalid = (description: string): Authorization => {
  const text = description.replaceAll('"', "'");
  return refused(401, `Bearer scope="" error="invalid_token" error_description="${text}"`);
};
