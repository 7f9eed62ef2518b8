import {
  Effect,
  PolicyDocument,
  PolicyStatement,
  Role,
  ServicePrincipal,
} from 'aws-cdk-lib/aws-iam';
import {
  Architecture,
  type Code,
  Function as LambdaFunction,
  Runtime,
} from 'aws-cdk-lib/aws-lambda';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Duration, RemovalPolicy } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import type { Environment } from '../../functions/environment.ts';
import type { Route } from '../../shared/contracts/route.ts';
import { BUNDLE_HANDLER } from '../bundles.ts';

/** More memory is more processor: what a rating takes is computing, not space. */
const MEMORY_MEGABYTES = 1024;
const TIMEOUT_SECONDS = 15;

export interface RouteFunctionProps {
  readonly route: Route;
  readonly code: Code;
  readonly environment: Readonly<Record<keyof Environment, string>>;
  /** All that its role may do besides writing its own log. */
  readonly permissions: readonly PolicyStatement[];
}

/** The function behind one route, with a role and a log group of its own. */
export class RouteFunction extends Construct {
  readonly function: LambdaFunction;

  constructor(scope: Construct, id: string, props: RouteFunctionProps) {
    super(scope, id);
    const { route } = props;
    const logGroup = new LogGroup(this, 'Log', {
      retention: RetentionDays.THREE_MONTHS,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    const ownLog = new PolicyStatement({
      effect: Effect.ALLOW,
      actions: ['logs:CreateLogStream', 'logs:PutLogEvents'],
      resources: [logGroup.logGroupArn],
    });
    const role = new Role(this, 'Role', {
      assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
      inlinePolicies: {
        route: new PolicyDocument({ statements: [ownLog, ...props.permissions] }),
      },
    });
    this.function = new LambdaFunction(this, 'Function', {
      description: `${route.method} ${route.path}: ${route.summary}`.slice(0, 256),
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      code: props.code,
      handler: BUNDLE_HANDLER,
      role,
      logGroup,
      environment: { ...props.environment },
      memorySize: route.memoryMegabytes ?? MEMORY_MEGABYTES,
      timeout: Duration.seconds(route.timeoutSeconds ?? TIMEOUT_SECONDS),
    });
  }
}
