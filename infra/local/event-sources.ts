import * as z from 'zod';
import type { LocalResource } from './templates.ts';

const patternSchema = z.record(z.string(), z.unknown());

const mappingSchema = z.object({
  EventSourceArn: z.string(),
  FunctionName: z.string(),
  BatchSize: z.number(),
  MaximumBatchingWindowInSeconds: z.number().default(0),
  FunctionResponseTypes: z.tuple([z.literal('ReportBatchItemFailures')]),
  ScalingConfig: z.object({ MaximumConcurrency: z.number() }).optional(),
  BisectBatchOnFunctionError: z.boolean().optional(),
  MaximumRetryAttempts: z.number().default(0),
  DestinationConfig: z.object({ OnFailure: z.object({ Destination: z.string() }) }).optional(),
  FilterCriteria: z
    .object({ Filters: z.array(z.object({ Pattern: z.string() })) })
    .optional()
    .transform((criteria) =>
      criteria?.Filters.map(({ Pattern }) => patternSchema.parse(JSON.parse(Pattern))),
    ),
});

/** What brings the messages of a queue to a function. */
export interface QueueSource {
  readonly functionId: string;
  readonly queueId: string;
  readonly batchSize: number;
  readonly windowSeconds: number;
  readonly concurrency: number;
}

export type EventPattern = Readonly<Record<string, unknown>>;

/** What brings the changes of a table to a function. */
export interface StreamSource {
  readonly functionId: string;
  readonly tableId: string;
  readonly batchSize: number;
  readonly retries: number;
  readonly filters: readonly EventPattern[];
  /** The queue that learns of changes that were given up. */
  readonly putAsideQueueId: string | undefined;
}

export interface EventSources {
  readonly queues: readonly QueueSource[];
  readonly streams: readonly StreamSource[];
}

const UNLIMITED = 1000;
const ARN = /\.(Arn|StreamArn)$/;

/** The mappings of the template, told apart by the resource that they lead from. */
export const readEventSources = (resources: readonly LocalResource[]): EventSources => {
  const typeOf = new Map(resources.map(({ id, type }) => [id, type]));
  const queues: QueueSource[] = [];
  const streams: StreamSource[] = [];
  for (const { id, type, properties } of resources) {
    if (type !== 'AWS::Lambda::EventSourceMapping') continue;
    const mapping = mappingSchema.parse(properties);
    const { FunctionName: functionId, BatchSize: batchSize } = mapping;
    const sourceId = mapping.EventSourceArn.replace(ARN, '');
    switch (typeOf.get(sourceId)) {
      case 'AWS::SQS::Queue':
        queues.push({
          functionId,
          queueId: sourceId,
          batchSize,
          windowSeconds: mapping.MaximumBatchingWindowInSeconds,
          concurrency: mapping.ScalingConfig?.MaximumConcurrency ?? UNLIMITED,
        });
        break;
      case 'AWS::DynamoDB::GlobalTable':
        streams.push({
          functionId,
          tableId: sourceId,
          batchSize,
          retries: mapping.MaximumRetryAttempts,
          filters: mapping.FilterCriteria ?? [],
          putAsideQueueId: mapping.DestinationConfig?.OnFailure.Destination.replace(ARN, ''),
        });
        break;
      default:
        throw new Error(`${id} leads from ${sourceId}, which brings no events here`);
    }
  }
  return { queues, streams };
};

/** Whether an event fits a pattern; of patterns, this reads lists of exact values only. */
export const fitsPattern = (pattern: EventPattern, event: unknown): boolean =>
  typeof event === 'object' &&
  event !== null &&
  Object.entries(pattern).every(([name, wanted]) => {
    const value = Object.entries(event).find(([each]) => each === name)?.[1];
    if (Array.isArray(wanted)) return wanted.some((each) => each === value);
    if (typeof wanted !== 'object' || wanted === null)
      throw new Error(`the local runner cannot read the pattern of ${name}`);
    return fitsPattern({ ...wanted }, value);
  });
