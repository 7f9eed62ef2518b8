import type * as z from 'zod';
import type { ProblemId } from '../problems/problem.ts';
import type { Reach } from './reach.ts';

export type HttpMethod = 'GET' | 'PUT' | 'POST' | 'DELETE';

/** `public` needs no token; otherwise the token must hold one of the scopes. */
export type Access = 'public' | { readonly scopes: readonly [string, ...string[]] };

export type { StorageUse } from './reach.ts';

export interface RouteResponse {
  readonly description: string;
  readonly body?: z.ZodType;
  /** Default `application/json`. */
  readonly contentType?: string;
}

/**
 * One HTTP route, declared once beside its handler. The API Gateway route and its authorizer, the
 * function's permissions, the local runner, OpenAPI and the docs page are all made from it.
 */
export interface Route extends Reach {
  /** Equals the folder's name under functions/http. */
  readonly id: string;
  readonly method: HttpMethod;
  /** API Gateway form, `/v1/companies/{companyId}`. */
  readonly path: string;
  readonly access: Access;
  readonly tag: string;
  readonly summary: string;
  readonly description?: string;
  readonly request: {
    readonly path?: z.ZodObject;
    readonly query?: z.ZodObject;
    readonly headers?: z.ZodObject;
    readonly body?: z.ZodType;
    /** Named example bodies, each executed by a test and shown in OpenAPI. */
    readonly examples?: Readonly<Record<string, unknown>>;
  };
  readonly responses: Readonly<Record<number, RouteResponse>>;
  readonly problems: readonly ProblemId[];
  readonly memoryMegabytes?: number;
  readonly timeoutSeconds?: number;
}

export const defineRoute = <const Declared extends Route>(route: Declared): Declared => route;
