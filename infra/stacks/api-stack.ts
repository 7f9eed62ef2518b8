import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import {
  HttpApi,
  HttpMethod,
  HttpNoneAuthorizer,
  HttpStage,
  LogGroupLogDestination,
} from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpJwtAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2-authorizers';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { Code } from 'aws-cdk-lib/aws-lambda';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import {
  CfnOutput,
  CfnParameter,
  RemovalPolicy,
  Stack,
  type StackProps,
  Validations,
} from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import type { Environment } from '../../functions/environment.ts';
import type { Route } from '../../shared/contracts/route.ts';
import { constructNameOf, GuardedFunction } from '../constructs/guarded-function.ts';
import { type Messaging, messagingAccess } from '../constructs/messaging-access.ts';
import { tableAccess } from '../constructs/table-access.ts';

export interface ApiStackProps extends StackProps {
  readonly routes: readonly Route[];
  readonly codeOf: (route: Route) => Code;
  readonly table: TableV2;
  readonly key: IKey;
  readonly messaging: Messaging;
}

/** Requests per second and at once, for all callers together, before the gateway answers 429. */
const RATE_LIMIT = 200;
const BURST_LIMIT = 400;

/** The HTTP API: an authorizer for any OIDC issuer, and one function per route. */
export class ApiStack extends Stack {
  constructor(scope: Construct, id: string, props: ApiStackProps) {
    super(scope, id, props);
    const issuer = new CfnParameter(this, 'JwtIssuer', {
      description: 'Address of the OpenID Connect issuer whose tokens are accepted',
      allowedPattern: '^https?://.+',
    });
    const audience = new CfnParameter(this, 'JwtAudience', {
      description: 'Audience that a token must be issued for',
      minLength: 1,
    });
    const tenantClaim = new CfnParameter(this, 'TenantClaim', {
      description: 'Claim of the token that names the tenant',
      default: 'tenant',
      minLength: 1,
    });
    const api = new HttpApi(this, 'Api', {
      description: 'Corporate credit assessment',
      createDefaultStage: false,
    });
    this.addStage(api);
    const authorizer = new HttpJwtAuthorizer('Jwt', issuer.valueAsString, {
      jwtAudience: [audience.valueAsString],
    });
    const environment: Record<keyof Environment, string> = {
      TABLE_NAME: props.table.tableName,
      TENANT_CLAIM: tenantClaim.valueAsString,
    };

    for (const route of props.routes) {
      const code = props.codeOf(route);
      const access = messagingAccess(props.messaging, props.key, route);
      const name = constructNameOf(route.id);
      const routeFunction = new GuardedFunction(this, name, {
        description: `${route.method} ${route.path}: ${route.summary}`,
        code,
        environment: { ...environment, ...access.environment },
        permissions: [...tableAccess(props.table, props.key, route.storage), ...access.permissions],
        wildcards: access.wildcards,
        memoryMegabytes: route.memoryMegabytes,
        timeoutSeconds: route.timeoutSeconds,
      });
      const isPublic = route.access === 'public';
      const [httpRoute] = api.addRoutes({
        path: route.path,
        methods: [HttpMethod[route.method]],
        integration: new HttpLambdaIntegration(name, routeFunction.function),
        authorizer: isPublic ? new HttpNoneAuthorizer() : authorizer,
        ...(route.access === 'public' ? {} : { authorizationScopes: [...route.access.scopes] }),
      });
      if (isPublic && httpRoute) {
        Validations.of(httpRoute).acknowledge({
          id: 'AwsSolutions-APIG4',
          reason: 'The route is declared public: it tells nothing about any tenant.',
        });
      }
    }
    new CfnOutput(this, 'Endpoint', { value: api.apiEndpoint });
  }

  private addStage(api: HttpApi): void {
    const accessLog = new LogGroup(this, 'AccessLog', {
      retention: RetentionDays.THREE_MONTHS,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    new HttpStage(this, 'Stage', {
      httpApi: api,
      stageName: '$default',
      autoDeploy: true,
      detailedMetricsEnabled: true,
      throttle: { rateLimit: RATE_LIMIT, burstLimit: BURST_LIMIT },
      accessLogSettings: {
        destination: new LogGroupLogDestination(accessLog),
        format: AccessLogFormat.custom(JSON.stringify(ACCESS_LOG_FIELDS)),
      },
    });
  }
}

/** Neither query strings nor tokens: both may name a client. */
const ACCESS_LOG_FIELDS = {
  requestId: '$context.requestId',
  time: '$context.requestTime',
  sourceIp: '$context.identity.sourceIp',
  routeKey: '$context.routeKey',
  status: '$context.status',
  responseLength: '$context.responseLength',
  responseLatency: '$context.responseLatency',
  integrationLatency: '$context.integrationLatency',
  integrationError: '$context.integrationErrorMessage',
  authorizerError: '$context.authorizer.error',
};
