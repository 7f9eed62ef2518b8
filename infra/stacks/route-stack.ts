import {
  HttpMethod,
  HttpNoneAuthorizer,
  HttpRoute,
  HttpRouteKey,
} from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { Code } from 'aws-cdk-lib/aws-lambda';
import { Stack, type StackProps, Validations } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import type { Environment } from '../../functions/environment.ts';
import type { Route } from '../../shared/contracts/route.ts';
import { constructNameOf, GuardedFunction } from '../constructs/guarded-function.ts';
import { type Messaging, messagingAccess } from '../constructs/messaging-access.ts';
import { tableAccess } from '../constructs/table-access.ts';
import type { ApiAccess } from './api-stack.ts';

export interface RouteStackProps extends StackProps, ApiAccess {
  readonly routes: readonly Route[];
  readonly codeOf: (route: Route) => Code;
  readonly table: TableV2;
  readonly key: IKey;
  readonly messaging: Messaging;
}

/**
 * The routes of one tag, a function each. A stack may hold 500 resources and a route takes six of
 * them, so the routes of the whole API do not fit into one.
 */
export class RouteStack extends Stack {
  constructor(scope: Construct, id: string, props: RouteStackProps) {
    super(scope, id, props);
    const environment: Record<keyof Environment, string> = {
      TABLE_NAME: props.table.tableName,
      TENANT_CLAIM: props.tenantClaim,
    };
    for (const route of props.routes) {
      const access = messagingAccess(props.messaging, props.key, route);
      const name = constructNameOf(route.id);
      const routeFunction = new GuardedFunction(this, name, {
        description: `${route.method} ${route.path}: ${route.summary}`,
        code: props.codeOf(route),
        environment: { ...environment, ...access.environment },
        permissions: [...tableAccess(props.table, props.key, route.storage), ...access.permissions],
        wildcards: access.wildcards,
        memoryMegabytes: route.memoryMegabytes,
        timeoutSeconds: route.timeoutSeconds,
      });
      const isPublic = route.access === 'public';
      const httpRoute = new HttpRoute(this, `${name}Route`, {
        httpApi: props.api,
        routeKey: HttpRouteKey.with(route.path, HttpMethod[route.method]),
        integration: new HttpLambdaIntegration(name, routeFunction.function),
        authorizer: isPublic ? new HttpNoneAuthorizer() : props.authorizer,
        ...(route.access === 'public' ? {} : { authorizationScopes: [...route.access.scopes] }),
      });
      if (isPublic) {
        Validations.of(httpRoute).acknowledge({
          id: 'AwsSolutions-APIG4',
          reason: 'The route is declared public: it tells nothing about any tenant.',
        });
      }
    }
  }
}
