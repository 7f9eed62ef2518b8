import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import {
  HttpApi,
  HttpAuthorizer,
  HttpAuthorizerType,
  HttpStage,
  type IHttpRouteAuthorizer,
  LogGroupLogDestination,
} from 'aws-cdk-lib/aws-apigatewayv2';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { CfnOutput, CfnParameter, RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';

/** What the stacks of routes need of the API. */
export interface ApiAccess {
  readonly api: HttpApi;
  readonly authorizer: IHttpRouteAuthorizer;
  readonly tenantClaim: string;
}

/** Requests per second and at once, for all callers together, before the gateway answers 429. */
const RATE_LIMIT = 200;
const BURST_LIMIT = 400;

/** The HTTP API and its authorizer for any OIDC issuer; its routes are in stacks of their own. */
export class ApiStack extends Stack {
  readonly access: ApiAccess;

  constructor(scope: Construct, id: string, props: StackProps) {
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
    const authorizer = new HttpAuthorizer(this, 'Jwt', {
      httpApi: api,
      type: HttpAuthorizerType.JWT,
      identitySource: ['$request.header.Authorization'],
      jwtIssuer: issuer.valueAsString,
      jwtAudience: [audience.valueAsString],
    });
    this.access = {
      api,
      authorizer: {
        bind: () => ({ authorizerId: authorizer.authorizerId, authorizationType: 'JWT' }),
      },
      tenantClaim: tenantClaim.valueAsString,
    };
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
