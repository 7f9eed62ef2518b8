import { setTimeout } from 'node:timers/promises';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { SendMessageCommand } from '@aws-sdk/client-sqs';
import { DynamoDBDocumentClient, ScanCommand } from '@aws-sdk/lib-dynamodb';
import { dynamoBatchStore, dynamoOpenBatches } from '../../shared/adapters/dynamodb/batch-store.ts';
import { openTable } from '../../shared/adapters/dynamodb/table.ts';
import { s3Client, s3UploadStore } from '../../shared/adapters/s3/upload-store.ts';
import { sqsDeadLetters } from '../../shared/adapters/sqs/dead-letters.ts';
import { sqsMessageQueue } from '../../shared/adapters/sqs/message-queue.ts';
import { sqsClient } from '../../shared/adapters/sqs/sqs-client.ts';
import { systemClock } from '../../shared/adapters/system/system-clock.ts';
import { ulidAssessmentIds } from '../../shared/adapters/system/ulid-assessment-ids.ts';
import type { BatchPorts } from '../../shared/application/batch-ports.ts';
import { resultsFile } from '../../shared/application/batch-results.ts';
import { startBatch } from '../../shared/application/change-batch.ts';
import { createBatch } from '../../shared/application/create-batch.ts';
import type { BatchItem } from '../../shared/application/ports/batch-store.ts';
import { reconcileBatches } from '../../shared/application/reconcile-batches.ts';
import { isoInstant } from '../../shared/contracts/parsed-text.ts';
import { isOver } from '../../shared/domain/batches/batch.ts';
import { endedCount } from '../../shared/domain/batches/batch-tally.ts';
import {
  BUCKET,
  deadLetterName,
  type Endpoints,
  functionEnvironment,
  QUEUES_UNDER_TEST,
  queueUrl,
  TABLE_NAME,
  TENANT,
} from './environment.ts';
import type { FaultRow } from './rows.ts';

/** What looks on from outside, through clients that no fault is injected into. */
const reach = (endpoints: Endpoints) => {
  Object.assign(process.env, functionEnvironment(endpoints));
  const client = DynamoDBDocumentClient.from(new DynamoDBClient({}));
  const table = openTable(client, TABLE_NAME);
  const sqs = sqsClient();
  const queueOf = (id: string) => sqsMessageQueue<never>(sqs, queueUrl(endpoints, id));
  const ports: BatchPorts = {
    tenant: TENANT,
    clock: systemClock,
    ids: ulidAssessmentIds,
    batches: dynamoBatchStore(table, TENANT),
    queues: {
      items: { normal: queueOf('assess-batch-item'), urgent: queueOf('assess-urgent-item') },
      expansions: queueOf('expand-batch'),
      requeueings: queueOf('requeue-batch-items'),
      results: queueOf('write-batch-results'),
    },
  };
  return { table, sqs, ports, uploads: s3UploadStore(s3Client(), BUCKET, systemClock) };
};

/** Sends the rows as a file, as a caller of the API would. */
export const submit = async (endpoints: Endpoints, rows: readonly FaultRow[]): Promise<string> => {
  const { ports, uploads } = reach(endpoints);
  const order = { upload: { format: 'ndjson' as const }, priority: 'normal' as const };
  const created = await createBatch({ ...ports, uploads }, order, 'en');
  if (created.kind === 'failed' || created.value.upload === undefined)
    throw new Error('the batch was not taken in');
  const { batch, upload } = created.value;
  const body = rows
    .map(({ reference, request }) => JSON.stringify({ reference, ...(request as object) }))
    .join('\n');
  const put = await fetch(upload.url, { method: 'PUT', headers: upload.headers, body });
  if (!put.ok) throw new Error(`the file was not taken: ${put.status}`);
  const started = await startBatch(ports, batch.id);
  if (started.kind === 'failed') throw new Error('the batch was not started');
  return batch.id;
};

/** A run of the reconciler: at start-up, or some minutes later than it is. */
export const reconcile = async (
  endpoints: Endpoints,
  isStartUp: boolean,
  minutesLater = 0,
): Promise<void> => {
  const { ports, table } = reach(endpoints);
  const clock = {
    now: () => isoInstant(new Date(Date.now() + minutesLater * 60_000).toISOString()),
  };
  await reconcileBatches(
    {
      clock,
      openBatches: dynamoOpenBatches(table),
      of: () => ({ ...ports, clock }),
      isTimeLeft: () => true,
    },
    isStartUp,
  );
};

/** Messages of every queue, hidden ones included; dead ones are elsewhere. */
const messagesWaiting = async (endpoints: Endpoints): Promise<number> => {
  const { sqs } = reach(endpoints);
  const depths = await Promise.all(
    QUEUES_UNDER_TEST.map(({ id }) => sqsMessageQueue(sqs, queueUrl(endpoints, id)).depth()),
  );
  return depths.reduce((sum, each) => sum + each.visible + each.inFlight + each.delayed, 0);
};

export const progress = async (endpoints: Endpoints, id: string) => {
  const { batches } = reach(endpoints).ports;
  const [batch, tally] = await Promise.all([batches.find(id), batches.tally(id)]);
  const isDone = batch !== undefined && isOver(batch.status) && batch.writtenAt !== undefined;
  const waiting = await messagesWaiting(endpoints);
  return { ended: endedCount(tally), waiting, isOver: isDone };
};

const POISON = ['no JSON at all', '{"tenant":"faults"}', '[]', '{"tenant":"Ä","batchId":""}'];

export const poison = async (endpoints: Endpoints, count: number): Promise<void> => {
  const { sqs } = reach(endpoints);
  for (let index = 0; index < count; index += 1) {
    const QueueUrl = queueUrl(endpoints, 'assess-batch-item');
    const MessageBody = POISON[index % POISON.length];
    await sqs.send(new SendMessageCommand({ QueueUrl, MessageBody }));
  }
};

const deadLettersOf = (endpoints: Endpoints, id: string) =>
  sqsDeadLetters(reach(endpoints).sqs, {
    queueUrl: queueUrl(endpoints, id),
    deadLetterUrl: queueUrl(endpoints, deadLetterName(id)),
  });

const SETTLE_SECONDS = 120;

/** Waits until no message is left but the dead ones. */
export const settled = async (endpoints: Endpoints, poisonIn: number): Promise<void> => {
  for (let second = 0; second < SETTLE_SECONDS; second += 1) {
    const waiting = await messagesWaiting(endpoints);
    const dead = await deadLettersOf(endpoints, 'assess-batch-item').count();
    if (waiting === 0 && dead >= poisonIn) return;
    await setTimeout(1000);
  }
};

const everyItem = async (endpoints: Endpoints, id: string): Promise<readonly BatchItem[]> => {
  const { batches } = reach(endpoints).ports;
  const items: BatchItem[] = [];
  let after: string | undefined;
  do {
    const page = await batches.items(id, { limit: 100, after });
    if (page.kind === 'failed') throw new Error('cursor');
    items.push(...page.value.items);
    after = page.value.next;
  } while (after !== undefined);
  return items;
};

/** How many items of each kind the table holds, and the assessments by company. */
const scan = async (endpoints: Endpoints) => {
  const { client } = reach(endpoints).table;
  const byCompany = new Map<string, number>();
  let events = 0;
  let from: Record<string, unknown> | undefined;
  do {
    const answer = await client.send(
      new ScanCommand({
        TableName: TABLE_NAME,
        FilterExpression: 'kind IN (:assessment, :event)',
        ProjectionExpression: 'pk, kind',
        ExpressionAttributeValues: { ':assessment': 'assessment', ':event': 'event' },
        ...(from === undefined ? {} : { ExclusiveStartKey: from }),
      }),
    );
    for (const { pk, kind } of answer.Items ?? [])
      if (kind === 'event') events += 1;
      else byCompany.set(String(pk), (byCompany.get(String(pk)) ?? 0) + 1);
    from = answer.LastEvaluatedKey;
  } while (from !== undefined);
  return { byCompany, events };
};

const isAnswered = (item: BatchItem, { isValid }: FaultRow): boolean =>
  isValid
    ? item.result?.state === 'succeeded'
    : item.result?.state === 'failed' && item.result.refusal.problem !== 'internal-error';

const linesOf = async (endpoints: Endpoints, id: string): Promise<number> => {
  const { ports, uploads } = reach(endpoints);
  const batch = await ports.batches.find(id);
  if (batch === undefined) return 0;
  const content = await uploads.read(resultsFile(TENANT, batch, 'ndjson').key);
  let lines = 0;
  for await (const piece of content ?? []) lines += String(piece).split('\n').length - 1;
  return lines;
};

/** Holds everything that is stored against what was sent. */
export const examine = async (endpoints: Endpoints, id: string, rows: readonly FaultRow[]) => {
  const { batches } = reach(endpoints).ports;
  const [items, tally, { byCompany, events }] = await Promise.all([
    everyItem(endpoints, id),
    batches.tally(id),
    scan(endpoints),
  ]);
  const byReference = new Map(items.map((item) => [item.reference, item]));
  const wrongAnswers = rows
    .filter((row) => {
      const item = byReference.get(row.reference);
      return item === undefined || !isAnswered(item, row);
    })
    .map(({ reference }) => reference);
  const count = (state: string): number => items.filter((item) => item.state === state).length;
  const stored = [...byCompany.values()];
  const letters = (
    await Promise.all(
      QUEUES_UNDER_TEST.map((queue) => deadLettersOf(endpoints, queue.id).list(1000)),
    )
  ).flat();
  return {
    itemsIn: rows.length,
    itemsAnswered: items.filter(({ state }) => state !== 'pending').length,
    invalidIn: rows.filter(({ isValid }) => !isValid).length,
    failedWithProblem: items.filter(({ result }) => result?.state === 'failed').length,
    assessmentsStored: stored.reduce((sum, each) => sum + each, 0),
    duplicateAssessments: stored.reduce((sum, each) => sum + each - 1, 0),
    countsExact:
      items.length === rows.length &&
      tally.ends.succeeded === count('succeeded') &&
      tally.ends.failed === count('failed') &&
      tally.ends.cancelled === 0,
    wrongAnswers,
    completedEvents: events,
    resultLines: await linesOf(endpoints, id),
    deadLetters: letters.length,
    deadLettersNotPoison: letters.filter(({ body }) => !POISON.includes(body)).length,
  };
};
