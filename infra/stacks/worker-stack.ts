import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import {
  type Code,
  FilterCriteria,
  FilterRule,
  type Function as LambdaFunction,
  StartingPosition,
} from 'aws-cdk-lib/aws-lambda';
import { Duration, Stack, type StackProps } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import type { StorageEnvironment } from '../../functions/environment.ts';
import { type Queue, queueUrlVariable } from '../../shared/contracts/queue.ts';
import type { Reach } from '../../shared/contracts/reach.ts';
import type { Stream } from '../../shared/contracts/stream.ts';
import { DeadLetterQueue } from '../constructs/dead-letter-queue.ts';
import { constructNameOf, GuardedFunction, type Wildcard } from '../constructs/guarded-function.ts';
import {
  type Messaging,
  messagingAccess,
  receiveStatement,
} from '../constructs/messaging-access.ts';
import { streamAccess, tableAccess } from '../constructs/table-access.ts';

export interface WorkerStackProps extends StackProps {
  readonly queues: readonly Queue[];
  readonly streams: readonly Stream[];
  readonly codeOfQueue: (queue: Queue) => Code;
  readonly codeOfStream: (stream: Stream) => Code;
  readonly table: TableV2;
  readonly key: IKey;
  readonly messaging: Messaging;
}

/** What the service needs on behalf of a function to call it. */
interface EventSource {
  readonly permissions: readonly PolicyStatement[];
  readonly wildcards: readonly Wildcard[];
  readonly environment?: Readonly<Record<string, string>>;
}

const ANY_STREAM: Wildcard = {
  resource: '*',
  reason: 'The right to list streams, which the service asks for, cannot be limited to one.',
};

const CONCURRENCY = 10;
const STREAM_BATCH_SIZE = 100;
const STREAM_RETRIES = 10;
const EVENTS: NonNullable<Stream['events']> = ['INSERT', 'MODIFY'];

/** What works behind the requests: a function for each queue, and those that follow the table. */
export class WorkerStack extends Stack {
  constructor(scope: Construct, id: string, props: WorkerStackProps) {
    super(scope, id, props);
    for (const queue of props.queues) this.addQueueWorker(props, queue);
    for (const stream of props.streams) this.addStreamWorker(props, stream);
  }

  private addQueueWorker(props: WorkerStackProps, declared: Queue): void {
    const queue = props.messaging.queues.get(declared.id)?.queue;
    if (queue === undefined) throw new Error(`there is no queue ${declared.id}`);
    const code = props.codeOfQueue(declared);
    const worker = this.addWorker(props, declared, code, {
      permissions: [
        receiveStatement(queue),
        new PolicyStatement({
          actions: ['sqs:ChangeMessageVisibility'],
          resources: [queue.queueArn],
        }),
      ],
      wildcards: [],
      environment: { [queueUrlVariable(declared.id)]: queue.queueUrl },
    });
    worker.addEventSourceMapping('Messages', {
      eventSourceArn: queue.queueArn,
      batchSize: declared.batchSize,
      maxConcurrency: declared.concurrency ?? CONCURRENCY,
      reportBatchItemFailures: true,
      ...(declared.batchingWindowSeconds === undefined
        ? {}
        : { maxBatchingWindow: Duration.seconds(declared.batchingWindowSeconds) }),
    });
  }

  private addStreamWorker(props: WorkerStackProps, declared: Stream): void {
    const { table, key } = props;
    const { tableStreamArn } = table;
    if (tableStreamArn === undefined) throw new Error('the table has no stream');
    const name = constructNameOf(declared.id);
    const { queue: putAside } = new DeadLetterQueue(this, `${name}PutAside`, declared.id);
    const code = props.codeOfStream(declared);
    const worker = this.addWorker(props, declared, code, {
      permissions: [
        ...streamAccess(table, key),
        new PolicyStatement({ actions: ['sqs:SendMessage'], resources: [putAside.queueArn] }),
      ],
      wildcards: [ANY_STREAM],
    });
    worker.addEventSourceMapping('Changes', {
      eventSourceArn: tableStreamArn,
      startingPosition: StartingPosition.TRIM_HORIZON,
      batchSize: declared.batchSize ?? STREAM_BATCH_SIZE,
      parallelizationFactor: declared.partitionsAtOnce ?? 1,
      bisectBatchOnError: true,
      retryAttempts: declared.retries ?? STREAM_RETRIES,
      reportBatchItemFailures: true,
      onFailure: { bind: () => ({ destination: putAside.queueArn }) },
      filters: [...wantedChanges(declared)],
      ...(declared.batchingWindowSeconds === undefined
        ? {}
        : { maxBatchingWindow: Duration.seconds(declared.batchingWindowSeconds) }),
    });
  }

  private addWorker(
    { table, key, messaging }: WorkerStackProps,
    declared: Reach & Pick<Queue, 'id' | 'summary' | 'memoryMegabytes' | 'timeoutSeconds'>,
    code: Code,
    source: EventSource,
  ): LambdaFunction {
    const environment: Record<keyof StorageEnvironment, string> = { TABLE_NAME: table.tableName };
    const access = messagingAccess(messaging, key, declared);
    const worker = new GuardedFunction(this, constructNameOf(declared.id), {
      description: `${declared.id}: ${declared.summary}`,
      code,
      environment: { ...environment, ...access.environment, ...source.environment },
      permissions: [
        ...tableAccess(table, key, declared.storage),
        ...access.permissions,
        ...source.permissions,
      ],
      wildcards: [...access.wildcards, ...source.wildcards],
      memoryMegabytes: declared.memoryMegabytes,
      timeoutSeconds: declared.timeoutSeconds,
    });
    return worker.function;
  }
}

/** The kind stands in the image that is there after the change, or was before. */
const wantedChanges = ({ kinds, events = EVENTS }: Stream) => {
  const kind = { kind: { S: FilterRule.or(...kinds) } };
  const kept = events.filter((event) => event !== 'REMOVE');
  return [
    ...(kept.length === 0
      ? []
      : [{ eventName: FilterRule.or(...kept), dynamodb: { NewImage: kind } }]),
    ...(events.includes('REMOVE')
      ? [{ eventName: FilterRule.isEqual('REMOVE'), dynamodb: { OldImage: kind } }]
      : []),
  ].map((filter) => FilterCriteria.filter(filter));
};
