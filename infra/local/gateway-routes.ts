import * as z from 'zod';
import type { LocalResource } from './templates.ts';

const routeSchema = z.object({
  RouteKey: z.string(),
  Target: z.string(),
  AuthorizationType: z.enum(['NONE', 'JWT']).default('NONE'),
  AuthorizationScopes: z.array(z.string()).default([]),
  AuthorizerId: z.string().optional(),
});
const integrationSchema = z.object({ IntegrationUri: z.string() });

export interface GatewayRoute {
  /** `GET /v1/companies/{companyId}` */
  readonly key: string;
  readonly method: string;
  readonly segments: readonly Segment[];
  readonly functionId: string;
  /** The authorizer's resource, if the route has one. */
  readonly authorizerId: string | undefined;
  readonly scopes: readonly string[];
}

type Segment =
  | { readonly kind: 'literal'; readonly text: string }
  | { readonly kind: 'parameter'; readonly name: string }
  | { readonly kind: 'rest'; readonly name: string };

export interface RouteMatch {
  readonly route: GatewayRoute;
  readonly pathParameters: Readonly<Record<string, string>>;
}

export const readRoutes = (resources: readonly LocalResource[]): readonly GatewayRoute[] => {
  const functionOf = new Map(
    resources
      .filter(({ type }) => type === 'AWS::ApiGatewayV2::Integration')
      .map(({ id, properties }) => {
        const { IntegrationUri } = integrationSchema.parse(properties);
        return [id, IntegrationUri.replace(/\.Arn$/, '')];
      }),
  );
  return resources
    .filter(({ type }) => type === 'AWS::ApiGatewayV2::Route')
    .map(({ properties }) => {
      const declared = routeSchema.parse(properties);
      const [method = '', path = ''] = declared.RouteKey.split(' ');
      const functionId = functionOf.get(declared.Target.replace(/^integrations\//, ''));
      if (functionId === undefined) throw new Error(`${declared.RouteKey} leads to no function`);
      return {
        key: declared.RouteKey,
        method,
        segments: path.split('/').slice(1).map(segmentOf),
        functionId,
        authorizerId: declared.AuthorizerId,
        scopes: declared.AuthorizationScopes,
      };
    })
    .sort(moreSpecificFirst);
};

const segmentOf = (text: string): Segment => {
  const name = /^\{(.+?)(\+?)\}$/.exec(text);
  if (name?.[1] === undefined) return { kind: 'literal', text };
  return { kind: name[2] === '+' ? 'rest' : 'parameter', name: name[1] };
};

const RANK = { literal: 0, parameter: 1, rest: 2 };

/** The gateway prefers a literal to a parameter and a parameter to a rest, from the left. */
const moreSpecificFirst = (left: GatewayRoute, right: GatewayRoute): number => {
  for (const [index, segment] of left.segments.entries()) {
    const other = right.segments[index];
    if (other === undefined) return -1;
    if (RANK[segment.kind] !== RANK[other.kind]) return RANK[segment.kind] - RANK[other.kind];
  }
  return left.segments.length - right.segments.length;
};

/**
 * The route of a request. Throws a `URIError` if a parameter is not properly encoded.
 *
 * @param path As sent, still percent-encoded, without the query string.
 */
export const matchRoute = (
  routes: readonly GatewayRoute[],
  method: string,
  path: string,
): RouteMatch | undefined => {
  const parts = path.split('/').slice(1);
  for (const route of routes) {
    if (route.method !== method && route.method !== 'ANY') continue;
    const pathParameters = matchSegments(route.segments, parts);
    if (pathParameters) return { route, pathParameters };
  }
  return undefined;
};

const matchSegments = (
  segments: readonly Segment[],
  parts: readonly string[],
): Record<string, string> | undefined => {
  const parameters: Record<string, string> = {};
  for (const [index, segment] of segments.entries()) {
    const part = parts[index];
    if (part === undefined || (part === '' && segment.kind !== 'literal')) return undefined;
    if (segment.kind === 'rest') {
      parameters[segment.name] = parts.slice(index).map(decodeURIComponent).join('/');
      return parameters;
    }
    if (segment.kind === 'parameter') parameters[segment.name] = decodeURIComponent(part);
    else if (segment.text !== part) return undefined;
  }
  return segments.length === parts.length ? parameters : undefined;
};
