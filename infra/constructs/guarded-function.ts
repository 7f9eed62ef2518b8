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
import { Duration, RemovalPolicy, Validations } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { BUNDLE_HANDLER } from '../bundles.ts';

/** More memory is more processor: what a rating takes is computing, not space. */
const MEMORY_MEGABYTES = 1024;
export const TIMEOUT_SECONDS = 15;
const DESCRIPTION_LENGTH_MAX = 256;

/** A permission that names no single resource, and why. */
export interface Wildcard {
  /** As the rules that look at the template spell it. */
  readonly resource: string;
  readonly reason: string;
}

export interface GuardedFunctionProps {
  readonly description: string;
  readonly code: Code;
  readonly environment: Readonly<Record<string, string>>;
  /** All that its role may do besides writing its own log. */
  readonly permissions: readonly PolicyStatement[];
  readonly wildcards?: readonly Wildcard[];
  readonly memoryMegabytes: number | undefined;
  readonly timeoutSeconds: number | undefined;
}

/** A function with a role and a log group of its own. */
export class GuardedFunction extends Construct {
  readonly function: LambdaFunction;

  constructor(scope: Construct, id: string, props: GuardedFunctionProps) {
    super(scope, id);
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
        own: new PolicyDocument({ statements: [ownLog, ...props.permissions] }),
      },
    });
    for (const { resource, reason } of props.wildcards ?? [])
      Validations.of(role).acknowledge({ id: `AwsSolutions-IAM5[Resource::${resource}]`, reason });
    this.function = new LambdaFunction(this, 'Function', {
      description: props.description.slice(0, DESCRIPTION_LENGTH_MAX),
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      code: props.code,
      handler: BUNDLE_HANDLER,
      role,
      logGroup,
      environment: { ...props.environment },
      memorySize: props.memoryMegabytes ?? MEMORY_MEGABYTES,
      timeout: Duration.seconds(props.timeoutSeconds ?? TIMEOUT_SECONDS),
    });
  }
}

/** `get-health` → `GetHealth` */
export const constructNameOf = (id: string): string =>
  id.replaceAll(/(?:^|-)([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
