import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Template } from 'aws-cdk-lib/assertions';
import { Stack } from 'aws-cdk-lib/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { buildSampleApp } from './sample-app.ts';
import { SAMPLE_QUEUES, SAMPLE_STREAMS } from './sample-routes.ts';

const statementSchema = z.object({
  Action: z.union([z.string(), z.array(z.string())]).transform((action) => [action].flat()),
  Resource: z.unknown(),
});
const roleSchema = z.object({
  Policies: z.array(
    z.object({ PolicyDocument: z.object({ Statement: z.array(statementSchema) }) }),
  ),
});

let directory: string;
let messaging: Template;
let workers: Template;
let api: Template;
/** The text of every stack's template, by the stack's name. */
let templates: ReadonlyMap<string, string>;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'assay-messaging-'));
  const app = await buildSampleApp(directory);
  templates = new Map(
    app.synth().stacks.map(({ stackName, template }) => [stackName, JSON.stringify(template)]),
  );
  const stackNamed = (name: string): Template => {
    const stack = app.node.findChild(name);
    if (!Stack.isStack(stack)) throw new Error(`${name} is no stack`);
    return Template.fromStack(stack);
  };
  messaging = stackNamed('assay-messaging');
  workers = stackNamed('assay-workers');
  api = stackNamed('assay-api-samples');
});
afterAll(() => rm(directory, { recursive: true, force: true }));

const statementsOf = (stack: Template, construct: string) => {
  const roles = Object.entries(stack.findResources('AWS::IAM::Role')).filter(([id]) =>
    id.startsWith(`${construct}Role`),
  );
  expect(roles).toHaveLength(1);
  const { Policies } = roleSchema.parse(roles[0]?.[1].Properties);
  return Policies.flatMap(({ PolicyDocument }) => PolicyDocument.Statement);
};
const actionsOf = (stack: Template, construct: string): readonly string[] =>
  statementsOf(stack, construct).flatMap(({ Action }) => Action);
const variablesOf = (stack: Template, summary: string): Readonly<Record<string, unknown>> => {
  const [found] = Object.values(stack.findResources('AWS::Lambda::Function')).filter(
    ({ Properties }) => Properties.Description.includes(summary),
  );
  return found?.Properties.Environment.Variables ?? {};
};
const mappings = () =>
  Object.values(workers.findResources('AWS::Lambda::EventSourceMapping')).map(
    ({ Properties }) => Properties,
  );

describe('a queue', () => {
  it('is encrypted, speaks TLS only, and puts aside what failed as often as declared', () => {
    const queues = messaging.findResources('AWS::SQS::Queue');
    expect(Object.keys(queues)).toHaveLength(2 * SAMPLE_QUEUES.length);
    for (const { Properties } of Object.values(queues))
      expect(Properties).toMatchObject({ SqsManagedSseEnabled: true });
    messaging.resourceCountIs('AWS::SQS::QueuePolicy', 2 * SAMPLE_QUEUES.length);
    messaging.allResourcesProperties('AWS::SQS::QueuePolicy', {
      PolicyDocument: {
        Statement: [{ Effect: 'Deny', Condition: { Bool: { 'aws:SecureTransport': 'false' } } }],
      },
    });
    messaging.hasResourceProperties('AWS::SQS::Queue', {
      VisibilityTimeout: 90,
      RedrivePolicy: { maxReceiveCount: 3 },
    });
  });

  it('raises an alarm with its first dead letter', () => {
    messaging.resourceCountIs('AWS::CloudWatch::Alarm', SAMPLE_QUEUES.length);
    messaging.allResourcesProperties('AWS::CloudWatch::Alarm', {
      MetricName: 'ApproximateNumberOfMessagesVisible',
      Threshold: 0,
    });
  });

  it('brings its messages in the declared batches, and takes back single ones', () => {
    const paint = mappings().find(({ BatchSize }) => BatchSize === 20);
    expect(paint).toMatchObject({
      FunctionResponseTypes: ['ReportBatchItemFailures'],
      MaximumBatchingWindowInSeconds: 1,
      ScalingConfig: { MaximumConcurrency: 2 },
    });
  });

  it('is worked on by a function that may do what is declared, no more', () => {
    expect(actionsOf(workers, 'PolishThing').toSorted()).toEqual([
      'logs:CreateLogStream',
      'logs:PutLogEvents',
      'sqs:ChangeMessageVisibility',
      'sqs:DeleteMessage',
      'sqs:GetQueueAttributes',
      'sqs:ReceiveMessage',
    ]);
    expect(actionsOf(workers, 'PaintThing')).toEqual(
      expect.arrayContaining(['dynamodb:PutItem', 'sqs:SendMessage']),
    );
    expect(actionsOf(workers, 'PaintThing').filter((each) => each.startsWith('s3:'))).toEqual([]);
  });

  it('has an address that every function spells alike', () => {
    expect(Object.keys(variablesOf(workers, 'Paints')).toSorted()).toEqual([
      'QUEUE_URL_PAINT_THING',
      'QUEUE_URL_POLISH_THING',
      'TABLE_NAME',
    ]);
    expect(variablesOf(api, 'post-thing').QUEUE_URL_POLISH_THING).toEqual(
      variablesOf(workers, 'Paints').QUEUE_URL_POLISH_THING,
    );
  });
});

describe('a function that follows the table', () => {
  const wanted = ['thing', 'part'];

  it('sees the declared kinds only, in order, and goes on past what keeps failing', () => {
    const [mapping] = mappings().filter(({ StartingPosition }) => StartingPosition !== undefined);
    expect(mapping).toMatchObject({
      StartingPosition: 'TRIM_HORIZON',
      BatchSize: 10,
      BisectBatchOnFunctionError: true,
      MaximumRetryAttempts: 2,
      FunctionResponseTypes: ['ReportBatchItemFailures'],
      DestinationConfig: { OnFailure: { Destination: expect.anything() } },
    });
    const patterns = mapping?.FilterCriteria.Filters.map(({ Pattern }: { Pattern: string }) =>
      JSON.parse(Pattern),
    );
    expect(patterns).toEqual([
      { eventName: ['INSERT', 'MODIFY'], dynamodb: { NewImage: { kind: { S: wanted } } } },
      { eventName: ['REMOVE'], dynamodb: { OldImage: { kind: { S: wanted } } } },
    ]);
  });

  it('exists for every declaration and reads the stream and nothing of the table', () => {
    expect(SAMPLE_STREAMS).toHaveLength(1);
    const actions = actionsOf(workers, 'WatchThings').filter((each) => /^dynamodb:/.test(each));
    expect(actions.toSorted()).toEqual([
      'dynamodb:DescribeStream',
      'dynamodb:GetRecords',
      'dynamodb:GetShardIterator',
      'dynamodb:ListStreams',
    ]);
  });
});

describe('uploads', () => {
  it('are private, encrypted with the key of the deployment, and do not stay for ever', () => {
    messaging.hasResource('AWS::S3::Bucket', {
      DeletionPolicy: 'Retain',
      Properties: {
        PublicAccessBlockConfiguration: {
          BlockPublicAcls: true,
          BlockPublicPolicy: true,
          IgnorePublicAcls: true,
          RestrictPublicBuckets: true,
        },
        BucketEncryption: {
          ServerSideEncryptionConfiguration: [
            { ServerSideEncryptionByDefault: { SSEAlgorithm: 'aws:kms' }, BucketKeyEnabled: true },
          ],
        },
        LifecycleConfiguration: {
          Rules: [
            {
              AbortIncompleteMultipartUpload: { DaysAfterInitiation: 1 },
              ExpirationInDays: 90,
              Status: 'Enabled',
            },
          ],
        },
      },
    });
  });

  it('can be changed only by functions that say so', () => {
    const writes = (each: string): boolean => /^s3:(Put|Delete|Abort)/.test(each);
    expect(actionsOf(api, 'PostThing').filter(writes)).toHaveLength(3);
    expect(actionsOf(workers, 'WatchThings').filter(writes)).toEqual([]);
    expect(actionsOf(workers, 'WatchThings')).toContain('s3:GetObject');
  });
});

describe('what a route says of messages', () => {
  it('becomes addresses and permissions', () => {
    expect(Object.keys(variablesOf(api, 'post-thing')).toSorted()).toEqual([
      'DEAD_LETTER_URL_POLISH_THING',
      'EVENT_BUS_NAME',
      'QUEUE_URL_PAINT_THING',
      'QUEUE_URL_POLISH_THING',
      'TABLE_NAME',
      'TENANT_CLAIM',
      'UPLOAD_BUCKET',
    ]);
    expect(actionsOf(api, 'PostThing')).toContain('events:PutEvents');
  });

  it('names one resource in every permission, or the objects of the one bucket', () => {
    const resources = statementsOf(api, 'PostThing').map(({ Resource }) =>
      JSON.stringify(Resource),
    );
    expect(resources.filter((each) => each.includes('*'))).toEqual([
      expect.stringContaining('ExportsOutputFnGetAttUploads'),
    ]);
  });
});

describe('every template', () => {
  it.each(['WEBHOOK_ADDRESSES_ALLOWED', 'CLOCK_OFFSET'])(
    'leaves %s to the runner on a laptop',
    (variable) => {
      expect(templates.size).toBeGreaterThan(5);
      const setting = [...templates].filter(([, text]) => text.includes(variable));
      expect(setting.map(([name]) => name)).toEqual([]);
    },
  );
});
