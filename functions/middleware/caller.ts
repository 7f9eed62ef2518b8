import type { Route } from '../../shared/contracts/route.ts';
import { ok, type Result } from '../../shared/kernel/result.ts';
import { type Refusal, refused } from '../../shared/problems/refusal.ts';
import { environment } from '../environment.ts';
import type { HttpEvent } from './exchange.ts';

/** Fit to lead a partition key. */
const TENANT = /^[A-Za-z0-9][A-Za-z0-9._~:|@-]{0,63}$/;

const SUBJECT_LENGTH_MAX = 100;

type Claims = Readonly<Record<string, unknown>>;

const claimsOf = (event: HttpEvent): Claims => {
  const { requestContext } = event;
  if (!('authorizer' in requestContext)) return {};
  const authorizer: unknown = requestContext.authorizer;
  if (typeof authorizer !== 'object' || authorizer === null || !('jwt' in authorizer)) return {};
  const jwt = authorizer.jwt;
  if (typeof jwt !== 'object' || jwt === null || !('claims' in jwt)) return {};
  return typeof jwt.claims === 'object' && jwt.claims !== null ? { ...jwt.claims } : {};
};

/** The gateway writes lists of a token as `[one two]`. */
const scopesOf = ({ scope, scp }: Claims): readonly string[] =>
  String(scope ?? scp ?? '')
    .replace(/^\[|\]$/g, '')
    .split(/[\s,]+/)
    .filter(Boolean);

/**
 * The tenant that a request acts for; empty on public routes. The gateway has verified the token
 * and its scopes already; scopes are checked again in case a route was ever attached without.
 */
export const callerTenant = (
  { access }: Route,
  event: HttpEvent,
): Result<string, Refusal<'tenant-missing' | 'scope-missing'>> => {
  if (access === 'public') return ok('');
  const claims = claimsOf(event);
  const held = scopesOf(claims);
  if (!access.scopes.some((scope) => held.includes(scope)))
    return refused('scope-missing', {
      en: `One of these scopes is needed: ${access.scopes.join(', ')}.`,
      zh: `需要以下权限范围之一：${access.scopes.join('、')}。`,
    });
  const tenant = claims[environment().TENANT_CLAIM];
  if (typeof tenant === 'string' && TENANT.test(tenant)) return ok(tenant);
  return refused('tenant-missing', {
    en: 'The token lacks the claim that names the tenant, or it is malformed.',
    zh: '令牌缺少指明租户的声明，或其格式不正确。',
  });
};

/** Whom the token was issued to, where it says so. */
export const callerSubject = (event: HttpEvent): string | undefined => {
  const { sub } = claimsOf(event);
  return typeof sub === 'string' && sub !== '' ? sub.slice(0, SUBJECT_LENGTH_MAX) : undefined;
};
