import { DynamoDBDocumentClient, GetCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import {
  assessedOf,
  dynamoAssessmentHeads,
} from '../../shared/adapters/dynamodb/assessment-heads.ts';
import { dynamoAssessmentStore } from '../../shared/adapters/dynamodb/assessment-store.ts';
import { dynamoBatchStore } from '../../shared/adapters/dynamodb/batch-store.ts';
import { dynamoCompanyStore } from '../../shared/adapters/dynamodb/company-store.ts';
import { dynamoEventStore } from '../../shared/adapters/dynamodb/event-items.ts';
import { type Item, openTable, type Table } from '../../shared/adapters/dynamodb/table.ts';
import { systemClock } from '../../shared/adapters/system/system-clock.ts';
import {
  derivedAssessmentIds,
  ulidAssessmentIds,
} from '../../shared/adapters/system/ulid-assessment-ids.ts';
import { assessBatchItem, type Occasion } from '../../shared/application/assess-batch-item.ts';
import type { BatchPorts } from '../../shared/application/batch-ports.ts';
import { createBatch } from '../../shared/application/create-batch.ts';
import { endTogether } from '../../shared/application/end-together.ts';
import { expandBatch } from '../../shared/application/expand-batch.ts';
import { finishBatch } from '../../shared/application/finish-batch.ts';
import { tellOfAssessment } from '../../shared/application/publish-event.ts';
import type { AssessItemMessage } from '../../shared/contracts/batch-message.ts';
import { faultRow } from '../fault-injection/rows.ts';
import { createAssayTable } from '../integration/assay-table.ts';
import { startEngine } from '../integration/embedded-dynamodb-table.ts';

/**
 * List prices in US dollars, us-east-1, on demand, without free tier; from memory of the public
 * price pages of November 2025, to be confirmed against them.
 */
const PRICES = {
  writeUnit: 0.625 / 1e6,
  readUnit: 0.125 / 1e6,
  queueRequest: 0.4 / 1e6,
  busEvent: 1 / 1e6,
  lambdaRequest: 0.2 / 1e6,
  /** Arm. */
  lambdaGigabyteSecond: 0.0000133334,
  tableGigabyteMonth: 0.25,
};

const MEMORY_GIGABYTES = 1;
/** As the queue’s declaration has it. */
const MESSAGES_AT_ONCE = 25;
const MESSAGES_A_REQUEST = 10;
/** Round trips to storage one after another, each of which the function waits for. */
const STORAGE_MILLISECONDS = 5;
const ROUND_TRIPS = 6;

const WRITE_UNIT_BYTES = 1024;
const READ_UNIT_BYTES = 4096;

interface Units {
  writes: number;
  reads: number;
  bytes: number;
  /** What the stream of changes would tell of. */
  assessments: Item[];
}

/** About what the service counts: names and values in UTF-8, numbers and maps a little less. */
const sizeOf = (value: unknown): number => {
  if (value instanceof Uint8Array) return value.length;
  if (typeof value === 'string') return Buffer.byteLength(value);
  if (Array.isArray(value)) return 3 + value.reduce((sum, each) => sum + 1 + sizeOf(each), 0);
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).reduce(
      (sum, [name, each]) => sum + Buffer.byteLength(name) + 1 + sizeOf(each),
      0,
    );
  return 8;
};

const unitsOf = (value: unknown, unitBytes: number): number =>
  Math.max(1, Math.ceil(sizeOf(value) / unitBytes));

type Input = Readonly<Record<string, unknown>>;

/** Counts the units of every request of a client while it passes. */
const metered = (client: DynamoDBDocumentClient): Units => {
  const units: Units = { writes: 0, reads: 0, bytes: 0, assessments: [] };
  const send = client.send.bind(client) as (command: unknown) => Promise<Input>;
  const after = async ({ TableName, Key }: Input): Promise<unknown> =>
    (await send(new GetCommand({ TableName, Key } as never))).Item;
  const countWrite = async (action: Input, times: number): Promise<void> => {
    const { Item: put, Key: key } = action;
    const item = put ?? (key === undefined ? undefined : await after(action));
    units.writes += times * unitsOf(item ?? {}, WRITE_UNIT_BYTES);
    if (put === undefined) return;
    units.bytes += sizeOf(put);
    const whole = put as Item;
    if (whole.kind === 'assessment') units.assessments.push(whole);
  };
  /** Items are read as a whole, whatever is taken of them. */
  const wholeAnswer = async (input: Input, answer: Input): Promise<Input> => {
    if (!('ProjectionExpression' in input)) return answer;
    const { ProjectionExpression: _, ExpressionAttributeNames: __, ...whole } = input;
    return send(new QueryCommand(whole as never));
  };
  const metering = async (command: { readonly input: Input }): Promise<Input> => {
    const answer = await send(command);
    const { input } = command;
    if ('TransactItems' in input)
      for (const each of input.TransactItems as readonly Record<string, Input>[])
        for (const action of Object.values(each)) await countWrite(action, 2);
    else if ('Item' in input || 'UpdateExpression' in input) await countWrite(input, 1);
    else {
      const { Items, Item: one } = await wholeAnswer(input, answer);
      units.reads += unitsOf(Items ?? one ?? {}, READ_UNIT_BYTES);
    }
    return answer;
  };
  Object.assign(client, { send: metering });
  return units;
};

interface Queued {
  readonly messages: AssessItemMessage[];
  requests: number;
}

const portsOf = (table: Table, queued: Queued): BatchPorts => {
  const depth = async () => ({ visible: 0, inFlight: 0, delayed: 0 });
  const other = { send: async () => undefined, depth };
  const items = {
    send: async (messages: readonly AssessItemMessage[]) => {
      queued.messages.push(...messages);
      queued.requests += Math.ceil(messages.length / MESSAGES_A_REQUEST);
    },
    depth,
  };
  return {
    tenant: 'costs',
    clock: systemClock,
    ids: ulidAssessmentIds,
    batches: dynamoBatchStore(table, 'costs'),
    queues: {
      items: { normal: items, urgent: items },
      expansions: other,
      requeueings: other,
      results: other,
    },
  };
};

const unused = (): never => {
  throw new Error('no file is read here');
};

interface Figures {
  readonly items: number;
  readonly writes: number;
  readonly reads: number;
  readonly kilobytes: number;
  readonly queueRequests: number;
  readonly events: number;
  readonly milliseconds: number;
}

/** Tells of what was assessed, as the function that follows the table does; how many events. */
const tellOfAll = async (table: Table, assessments: readonly Item[]): Promise<number> => {
  const store = dynamoEventStore(table, 'costs');
  let told = 0;
  const events: typeof store = {
    add: (event) => {
      told += 1;
      return store.add(event);
    },
  };
  const heads = dynamoAssessmentHeads(table, 'costs');
  for (const item of assessments) await tellOfAssessment({ events, heads }, assessedOf(item));
  return told;
};

/** Takes items through a batch as the functions do, `MESSAGES_AT_ONCE` at a time. */
const runBatch = async (
  table: Table,
  units: Units,
  requests: readonly unknown[],
): Promise<Figures> => {
  const queued: Queued = { messages: [], requests: 0 };
  const ports = portsOf(table, queued);
  const { batches, clock } = ports;
  Object.assign(units, { writes: 0, reads: 0, bytes: 0, assessments: [] });
  const began = process.cpuUsage();
  const items = requests.map((request, index) => ({
    reference: `item-${index}`,
    request: request as Record<string, unknown>,
  }));
  const uploads = { presignedPut: unused, read: unused };
  const created = await createBatch({ ...ports, uploads }, { items, priority: 'normal' }, 'en');
  if (created.kind === 'failed') throw new Error('too many batches');
  const { id } = created.value.batch;
  const companies = dynamoCompanyStore(table, 'costs');
  const assessments = dynamoAssessmentStore(table, 'costs');
  const sources = { companies, assessments, uploads, read: unused };
  await expandBatch({ ...ports, ...sources }, id, () => true);
  const assessing = ({ since, identity }: Occasion) => ({
    clock: { now: () => since },
    ids: derivedAssessmentIds(identity),
    companies,
    assessments,
  });
  const ending = endTogether((endings) => batches.end(id, endings, clock.now()));
  while (queued.messages.length > 0) {
    const group = queued.messages.splice(0, MESSAGES_AT_ONCE);
    const work = { batches, assessing, ending };
    await Promise.all(group.map((message) => assessBatchItem(work, message, false)));
    await finishBatch(ports, id);
  }
  const events = await tellOfAll(table, units.assessments);
  const { user, system } = process.cpuUsage(began);
  const count = items.length;
  // Each message is received and deleted too, in requests of at most ten.
  const receiving = (2 * count) / MESSAGES_A_REQUEST;
  return {
    items: count,
    writes: units.writes / count,
    reads: units.reads / count,
    kilobytes: units.bytes / count / 1024,
    queueRequests: (queued.requests + receiving) / count,
    events: events / count,
    milliseconds: (user + system) / 1000 / count,
  };
};

const MILLION = 1e6;

const costOf = ({ writes, reads, queueRequests, events, milliseconds }: Figures) => {
  const waiting = (STORAGE_MILLISECONDS * ROUND_TRIPS) / MESSAGES_AT_ONCE;
  const gigabyteSeconds = ((milliseconds + waiting) / 1000) * MEMORY_GIGABYTES;
  const parts = {
    writes: writes * PRICES.writeUnit,
    reads: reads * PRICES.readUnit,
    queue: queueRequests * PRICES.queueRequest,
    bus: events * PRICES.busEvent,
    lambda: PRICES.lambdaRequest / MESSAGES_AT_ONCE + gigabyteSeconds * PRICES.lambdaGigabyteSecond,
  };
  const total = Object.values(parts).reduce((sum, each) => sum + each, 0);
  return Object.fromEntries(
    Object.entries({ ...parts, total }).map(([name, each]) => [name, each * MILLION]),
  );
};

const print = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

const ITEMS = 200;
const engine = await startEngine();
await createAssayTable(engine.client, 'costs');
const client = DynamoDBDocumentClient.from(engine.client, {
  marshallOptions: { removeUndefinedValues: true },
});
const units = metered(client);
const table = openTable(client, 'costs');
const valid = Array.from({ length: ITEMS }, (_, index) => faultRow(index, 0, () => 1).request);
const stored = valid.map((_, index) => ({ companyId: `company-${index}`, asOf: '2025-05-15' }));
const scenarios: readonly (readonly [string, readonly unknown[]])[] = [
  ['new companies, told whole', valid],
  ['the same told again', valid],
  ['companies that are stored', stored],
];
print('US dollars for a million assessments, list prices, us-east-1; measured on this machine\n');
for (const [name, requests] of scenarios) {
  const figures = await runBatch(table, units, requests);
  const { writes, reads, queue, bus, lambda, total } = costOf(figures);
  const money = (value: number | undefined): string => (value ?? 0).toFixed(2);
  print(
    `${name}: ${money(total)}\n` +
      `  writes ${money(writes)} (${figures.writes.toFixed(1)} units), ` +
      `reads ${money(reads)} (${figures.reads.toFixed(1)}), queue ${money(queue)}, ` +
      `bus ${money(bus)}, Lambda ${money(lambda)} (${figures.milliseconds.toFixed(1)} ms of CPU here, the embedded ` +
      `table’s included); stored ${figures.kilobytes.toFixed(1)} KB an item, ` +
      `${money((figures.kilobytes / 1024 / 1024) * MILLION * PRICES.tableGigabyteMonth)} a month`,
  );
}
await engine.close();
