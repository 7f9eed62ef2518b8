import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Template } from 'aws-cdk-lib/assertions';
import { Stack } from 'aws-cdk-lib/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { environmentSchema, storageEnvironmentSchema } from '../../functions/environment.ts';
import type { Route } from '../../shared/contracts/route.ts';
import { buildSampleApp } from './sample-app.ts';
import { SAMPLE_ROUTES, SAMPLE_SCHEDULES } from './sample-routes.ts';

const statementSchema = z.object({
  Effect: z.literal('Allow'),
  Action: z.union([z.string(), z.array(z.string())]).transform((action) => [action].flat()),
  Resource: z.unknown(),
  Condition: z.unknown().optional(),
});
const roleSchema = z.object({
  Properties: z.object({
    ManagedPolicyArns: z.undefined().optional(),
    Policies: z.array(z.object({ PolicyDocument: z.object({ Statement: z.array(z.unknown()) }) })),
  }),
});

/** Those that reach nothing but the table; the others are looked at in messaging.test.ts. */
const PLAIN_ROUTES = SAMPLE_ROUTES.filter(({ sends }) => sends === undefined);

let directory: string;
let data: Template;
let api: Template;
/** The stack of the one tag that the samples have. */
let routes: Template;
let schedules: Template;
let warnings: readonly string[];

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'assay-infra-'));
  const app = await buildSampleApp(directory);
  const assembly = app.synth();
  const stackNamed = (name: string): Template => {
    const stack = app.node.findChild(name);
    if (!Stack.isStack(stack)) throw new Error(`${name} is no stack`);
    return Template.fromStack(stack);
  };
  data = stackNamed('assay-data');
  api = stackNamed('assay-api');
  routes = stackNamed('assay-api-samples');
  schedules = stackNamed('assay-schedules');
  warnings = assembly.stacks.flatMap(({ messages }) =>
    messages.filter(({ level }) => level !== 'info').map(({ entry }) => String(entry.data)),
  );
});
afterAll(() => rm(directory, { recursive: true, force: true }));

const statementsIn = (stack: Template, id: string) => {
  const prefix = id.replaceAll(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());
  const roles = Object.entries(stack.findResources('AWS::IAM::Role')).filter(([id]) =>
    id.startsWith(`${prefix}Role`),
  );
  expect(roles).toHaveLength(1);
  const { Policies } = roleSchema.parse(roles[0]?.[1]).Properties;
  return Policies.flatMap(({ PolicyDocument }) => PolicyDocument.Statement).map((statement) =>
    statementSchema.parse(statement),
  );
};
const statementsOf = (route: Route) => statementsIn(routes, route.id);
const actionsOf = (route: Route, service: string): readonly string[] =>
  statementsOf(route)
    .flatMap(({ Action }) => Action)
    .filter((action) => action.startsWith(`${service}:`));
const httpRoutes = () =>
  Object.values(routes.findResources('AWS::ApiGatewayV2::Route')).map(
    ({ Properties }) => Properties,
  );

describe('the table', () => {
  it('is on demand, restorable to any moment, streamed, expiring and protected', () => {
    data.hasResource('AWS::DynamoDB::GlobalTable', {
      DeletionPolicy: 'Retain',
      UpdateReplacePolicy: 'Retain',
      Properties: {
        BillingMode: 'PAY_PER_REQUEST',
        KeySchema: [
          { AttributeName: 'pk', KeyType: 'HASH' },
          { AttributeName: 'sk', KeyType: 'RANGE' },
        ],
        StreamSpecification: { StreamViewType: 'NEW_AND_OLD_IMAGES' },
        TimeToLiveSpecification: { AttributeName: 'expiresAt', Enabled: true },
        Replicas: [
          {
            DeletionProtectionEnabled: true,
            PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
          },
        ],
      },
    });
  });

  it('is encrypted with a key of the deployment, which rotates', () => {
    const [keyId] = Object.keys(data.findResources('AWS::KMS::Key'));
    data.hasResourceProperties('AWS::KMS::Key', { EnableKeyRotation: true });
    data.hasResourceProperties('AWS::DynamoDB::GlobalTable', {
      SSESpecification: { SSEEnabled: true, SSEType: 'KMS' },
      Replicas: [{ SSESpecification: { KMSMasterKeyId: { 'Fn::GetAtt': [keyId, 'Arn'] } } }],
    });
  });
});

describe('a route', () => {
  it('exists for every declaration', () => {
    expect(
      httpRoutes()
        .map(({ RouteKey }) => RouteKey)
        .sort(),
    ).toEqual(SAMPLE_ROUTES.map(({ method, path }) => `${method} ${path}`).sort());
  });

  it.each(SAMPLE_ROUTES.filter(({ access }) => access !== 'public'))(
    'asks for a token with its scopes: $id',
    ({ method, path, access }) => {
      const [authorizerId] = Object.keys(api.findResources('AWS::ApiGatewayV2::Authorizer'));
      const declared = httpRoutes().find(({ RouteKey }) => RouteKey === `${method} ${path}`);
      expect(declared).toMatchObject({
        AuthorizationType: 'JWT',
        AuthorizerId: { 'Fn::ImportValue': expect.stringContaining(String(authorizerId)) },
        AuthorizationScopes: access === 'public' ? [] : [...access.scopes],
      });
    },
  );

  it('is open only if it is declared public', () => {
    const open = httpRoutes().filter(({ AuthorizationType }) => AuthorizationType !== 'JWT');
    expect(open.map(({ RouteKey }) => RouteKey)).toEqual(['GET /open']);
  });

  it('takes tokens of the issuer and audience that the deployment names', () => {
    api.hasResourceProperties('AWS::ApiGatewayV2::Authorizer', {
      AuthorizerType: 'JWT',
      IdentitySource: ['$request.header.Authorization'],
      JwtConfiguration: { Issuer: { Ref: 'JwtIssuer' }, Audience: [{ Ref: 'JwtAudience' }] },
    });
  });
});

describe('a function', () => {
  it('gets exactly the environment that functions expect', () => {
    const expected = Object.keys(environmentSchema.shape).sort();
    const functions = Object.values(routes.findResources('AWS::Lambda::Function'));
    expect(functions).toHaveLength(SAMPLE_ROUTES.length);
    const plain = PLAIN_ROUTES.map(({ summary }) => summary);
    for (const { Properties } of functions) {
      if (!plain.some((summary) => Properties.Description.endsWith(summary))) continue;
      expect(Object.keys(Properties.Environment.Variables).sort()).toEqual(expected);
    }
  });

  it('runs on the current Node with the memory and time of its route', () => {
    routes.allResourcesProperties('AWS::Lambda::Function', {
      Runtime: 'nodejs24.x',
      Architectures: ['arm64'],
    });
    routes.hasResourceProperties('AWS::Lambda::Function', { MemorySize: 2048, Timeout: 1 });
  });

  it('may do nothing with the table if its route uses no storage', () => {
    for (const route of PLAIN_ROUTES.filter(({ storage }) => storage === 'none')) {
      expect(statementsOf(route).flatMap(({ Action }) => Action)).toEqual([
        'logs:CreateLogStream',
        'logs:PutLogEvents',
      ]);
    }
  });

  it('may only read the table if its route only reads', () => {
    const plain = PLAIN_ROUTES.filter(({ storage }) => storage === 'read');
    expect(plain).not.toEqual([]);
    for (const route of plain) {
      expect(actionsOf(route, 'dynamodb')).toEqual([
        'dynamodb:BatchGetItem',
        'dynamodb:GetItem',
        'dynamodb:Query',
        // On the indexes.
        'dynamodb:Query',
      ]);
      expect(actionsOf(route, 'kms')).toEqual(['kms:Decrypt', 'kms:DescribeKey']);
    }
  });

  it('may write but neither scan nor administer the table if its route writes', () => {
    const plain = PLAIN_ROUTES.filter(({ storage }) => storage === 'read-write');
    expect(plain).not.toEqual([]);
    for (const route of plain) {
      const actions = actionsOf(route, 'dynamodb');
      expect(actions).toContain('dynamodb:PutItem');
      expect(actions).not.toContain('dynamodb:Scan');
      expect(actions.filter((action) => /Table|Stream|Records|Backup/.test(action))).toEqual([]);
    }
  });

  it('uses the key through the table only', () => {
    const uses = PLAIN_ROUTES.flatMap(statementsOf).filter(({ Action }) =>
      Action.some((action) => action.startsWith('kms:')),
    );
    expect(uses).not.toEqual([]);
    for (const { Condition } of uses) {
      expect(JSON.stringify(Condition)).toMatch(/kms:ViaService.*dynamodb\./);
    }
  });

  it('has no permission with a wildcard', () => {
    for (const { Action, Resource } of PLAIN_ROUTES.flatMap(statementsOf)) {
      expect(JSON.stringify([Action, Resource])).not.toContain('*');
    }
  });
});

describe('a schedule', () => {
  it.each(SAMPLE_SCHEDULES)('calls its own function at its times: $id', ({ id, expression }) => {
    const rules = Object.values(schedules.findResources('AWS::Events::Rule'));
    const [rule, ...others] = rules.filter(
      ({ Properties }) => Properties.ScheduleExpression === expression,
    );
    expect(others).toEqual([]);
    expect(rule?.Properties).toMatchObject({ State: 'ENABLED' });
    const [target] = rule?.Properties.Targets ?? [];
    expect(JSON.parse(target.Input)).toMatchObject({ schedule: id });
    const [functionId] = target.Arn['Fn::GetAtt'];
    const called = schedules.findResources('AWS::Lambda::Function')[functionId];
    expect(called?.Properties.Description).toContain(id);
  });

  it('is allowed to call that function, and nothing else is', () => {
    const permissions = Object.values(schedules.findResources('AWS::Lambda::Permission'));
    expect(permissions).toHaveLength(SAMPLE_SCHEDULES.length);
    for (const { Properties } of permissions)
      expect(Properties).toMatchObject({
        Action: 'lambda:InvokeFunction',
        Principal: 'events.amazonaws.com',
        SourceArn: { 'Fn::GetAtt': [expect.stringContaining('Rule'), 'Arn'] },
      });
  });

  it('has a function that knows the table and may do with it what is declared, no more', () => {
    const functions = Object.values(schedules.findResources('AWS::Lambda::Function'));
    const expected = Object.keys(storageEnvironmentSchema.shape);
    for (const { Properties } of functions)
      expect(Object.keys(Properties.Environment.Variables)).toEqual(expected);
    for (const schedule of SAMPLE_SCHEDULES) {
      const statements = statementsIn(schedules, schedule.id);
      const actions = statements.flatMap(({ Action }) => Action);
      expect(actions.includes('dynamodb:PutItem')).toBe(schedule.storage === 'read-write');
      expect(actions.filter((action) => /Scan|Table|Stream|Backup/.test(action))).toEqual([
        // The log's own.
        'logs:CreateLogStream',
      ]);
      expect(JSON.stringify(statements)).not.toContain('*');
    }
    schedules.hasResourceProperties('AWS::Lambda::Function', { MemorySize: 2048, Timeout: 900 });
  });

  it('is run again where a run failed', () => {
    schedules.allResourcesProperties('AWS::Lambda::EventInvokeConfig', { MaximumRetryAttempts: 2 });
    schedules.resourceCountIs('AWS::Lambda::EventInvokeConfig', SAMPLE_SCHEDULES.length);
  });
});

it('keeps every log for a stated time', () => {
  const groups = [data, api, routes, schedules].flatMap((stack) =>
    Object.values(stack.findResources('AWS::Logs::LogGroup')),
  );
  expect(groups).toHaveLength(SAMPLE_ROUTES.length + SAMPLE_SCHEDULES.length + 1);
  for (const { Properties } of groups) expect(Properties.RetentionInDays).toBeGreaterThan(0);
});

it('limits the rate of requests and logs every one', () => {
  api.hasResourceProperties('AWS::ApiGatewayV2::Stage', {
    DefaultRouteSettings: { ThrottlingRateLimit: 200, ThrottlingBurstLimit: 400 },
  });
  const [stage] = Object.values(api.findResources('AWS::ApiGatewayV2::Stage'));
  expect(Object.keys(JSON.parse(stage?.Properties.AccessLogSettings.Format))).toContain('routeKey');
});

it('synthesizes without a warning', () => {
  expect(warnings).toEqual([]);
});
