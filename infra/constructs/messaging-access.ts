import type { EventBus } from 'aws-cdk-lib/aws-events';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { Stack } from 'aws-cdk-lib/core';
import * as z from 'zod';
import { deadLetterUrlVariable, queueUrlVariable } from '../../shared/contracts/queue.ts';
import type { Reach, StorageUse } from '../../shared/contracts/reach.ts';
import type { Wildcard } from './guarded-function.ts';

export interface DeclaredQueue {
  readonly queue: IQueue;
  readonly deadLetters: IQueue;
}

/** What functions send messages, objects and events to. */
export interface Messaging {
  readonly queues: ReadonlyMap<string, DeclaredQueue>;
  readonly uploads: Bucket;
  readonly bus: EventBus;
}

/** What a function is given for what its declaration says it reaches. */
export interface MessagingAccess {
  readonly permissions: readonly PolicyStatement[];
  readonly environment: Readonly<Record<string, string>>;
  readonly wildcards: readonly Wildcard[];
}

const declaredQueue = ({ queues }: Messaging, id: string): DeclaredQueue => {
  const found = queues.get(id);
  if (found === undefined) throw new Error(`a declaration names a queue ${id}, which is not there`);
  return found;
};

const SEND = ['sqs:GetQueueAttributes', 'sqs:SendMessage'];
const RECEIVE = ['sqs:DeleteMessage', 'sqs:GetQueueAttributes', 'sqs:ReceiveMessage'];
const PUT_OBJECT = ['s3:AbortMultipartUpload', 's3:DeleteObject', 's3:PutObject'];

/** What the service itself needs to bring the messages of a queue. */
export const receiveStatement = ({ queueArn }: IQueue): PolicyStatement =>
  new PolicyStatement({ actions: RECEIVE, resources: [queueArn] });

/** A missing object can be told from a forbidden one only by who may list the bucket. */
const uploadStatements = (
  bucket: Bucket,
  key: IKey,
  use: StorageUse,
): readonly PolicyStatement[] => {
  if (use === 'none') return [];
  const { region, urlSuffix } = Stack.of(bucket);
  const writes = use === 'read-write';
  return [
    new PolicyStatement({ actions: ['s3:ListBucket'], resources: [bucket.bucketArn] }),
    new PolicyStatement({
      actions: ['s3:GetObject', ...(writes ? PUT_OBJECT : [])],
      resources: [bucket.arnForObjects('*')],
    }),
    new PolicyStatement({
      actions: ['kms:Decrypt', ...(writes ? ['kms:GenerateDataKey'] : [])],
      resources: [key.keyArn],
      conditions: { StringEquals: { 'kms:ViaService': `s3.${region}.${urlSuffix}` } },
    }),
  ];
};

const importSchema = z.object({ 'Fn::ImportValue': z.string() });

/** Objects have no names yet when the permission is written. */
const anyUpload = (bucket: Bucket): Wildcard => {
  const stack = Stack.of(bucket);
  const imported = importSchema.parse(stack.resolve(stack.exportValue(bucket.bucketArn)));
  return {
    resource: `${imported['Fn::ImportValue']}/*`,
    reason: 'It reaches every object of the one bucket of uploads, and nothing else.',
  };
};

/** Exactly what a declaration asks for: permissions, and the addresses to use them with. */
export const messagingAccess = (
  messaging: Messaging,
  key: IKey,
  { sends = [], redrives = [], uploads = 'none', publishes = false }: Reach,
): MessagingAccess => {
  const targets = [...new Set([...sends, ...redrives])].map(
    (id) => [id, declaredQueue(messaging, id)] as const,
  );
  const redriven = redrives.map((id) => [id, declaredQueue(messaging, id)] as const);
  const { uploads: bucket, bus } = messaging;
  return {
    permissions: [
      ...targets.map(
        ([, { queue }]) => new PolicyStatement({ actions: SEND, resources: [queue.queueArn] }),
      ),
      ...redriven.map(([, { deadLetters }]) => receiveStatement(deadLetters)),
      ...uploadStatements(bucket, key, uploads),
      ...(publishes
        ? [new PolicyStatement({ actions: ['events:PutEvents'], resources: [bus.eventBusArn] })]
        : []),
    ],
    environment: {
      ...Object.fromEntries(
        targets.map(([id, { queue }]) => [queueUrlVariable(id), queue.queueUrl]),
      ),
      ...Object.fromEntries(
        redriven.map(([id, { deadLetters }]) => [deadLetterUrlVariable(id), deadLetters.queueUrl]),
      ),
      ...(uploads === 'none' ? {} : { UPLOAD_BUCKET: bucket.bucketName }),
      ...(publishes ? { EVENT_BUS_NAME: bus.eventBusName } : {}),
    },
    wildcards: uploads === 'none' ? [] : [anyUpload(bucket)],
  };
};
