import { Readable } from 'node:stream';
import { parseArgs } from 'node:util';
import { readBatchFile } from '../../shared/adapters/files/read-batch-file.ts';
import { systemClock } from '../../shared/adapters/system/system-clock.ts';
import { expandBatch } from '../../shared/application/expand-batch.ts';
import type { BatchStore, Expansion } from '../../shared/application/ports/batch-store.ts';
import type { MessageQueue } from '../../shared/application/ports/message-queue.ts';
import type { Batch } from '../../shared/domain/batches/batch.ts';
import { EMPTY_TALLY } from '../../shared/domain/batches/batch-tally.ts';
import { seededRandom } from './random.ts';
import { faultRow } from './rows.ts';

const { values } = parseArgs({
  options: { rows: { type: 'string', default: '1000,10000,100000' } },
});

const unused = (): never => {
  throw new Error('the expansion has no need of this');
};

/** A store that keeps nothing but how far the batch has come: its memory is not measured. */
const forgetfulStore = (batch: Batch, onPage: () => void): BatchStore => {
  let held = batch;
  let expansion: Expansion = { pages: 0, rows: 0, items: 0, repeated: 0 };
  return {
    create: unused,
    find: async () => held,
    tally: async () => EMPTY_TALLY,
    list: unused,
    countOpen: unused,
    change: async (_id, _from, changes) => {
      held = { ...held, ...changes } as Batch;
      return true;
    },
    finish: unused,
    close: unused,
    reopen: unused,
    expansion: async () => expansion,
    advance: async (_id, _from, to) => {
      onPage();
      expansion = to;
      held = { ...held, items: to.items };
      return true;
    },
    savePage: async (_id, page) => page,
    page: unused,
    accept: async (_id, page) => page.entries.length,
    acceptOpen: unused,
    item: unused,
    items: unused,
    end: unused,
    retry: unused,
    saveSummary: unused,
    summary: unused,
  };
};

const queue: MessageQueue<unknown> = {
  send: async () => undefined,
  depth: async () => ({ visible: 0, inFlight: 0, delayed: 0 }),
};

/** A file of so many rows that is made while it is read. */
const fileOf = (rows: number): Readable => {
  const random = seededRandom(rows);
  const lines = function* () {
    for (let index = 0; index < rows; index += 1) {
      const { reference, request } = faultRow(index, 0.05, random);
      yield `${JSON.stringify({ reference, ...(request as object) })}\n`;
    }
  };
  return Readable.from(lines(), { objectMode: false });
};

const uploadBatch = (): Batch => ({
  id: 'scale',
  kind: 'upload',
  upload: { format: 'ndjson', key: 'scale' },
  priority: 'normal',
  language: 'en',
  createdAt: systemClock.now(),
  startedAt: systemClock.now(),
  status: 'expanding',
  items: 0,
  repeated: 0,
  round: 1,
  isRetrying: false,
  isCancelled: false,
});

const MEGABYTE = 1024 * 1024;
/** Sweeping at each page would be all that is measured. */
const PAGES_A_SWEEP = 20;

interface Scaled {
  readonly rows: number;
  readonly microsecondsPerRow: number;
  /** Most that was in use at one moment, once swept of garbage. */
  readonly heapMegabytes: number;
  /** What is left in use when all is done and swept. */
  readonly keptMegabytes: number;
}

const sweep = (): number => {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / MEGABYTE;
};

const expand = async (rows: number): Promise<Scaled> => {
  const before = sweep();
  let most = 0;
  let pages = 0;
  const look = (): void => {
    pages += 1;
    if (pages % PAGES_A_SWEEP === 0) most = Math.max(most, sweep());
  };
  const began = performance.now();
  await expandBatch(
    {
      tenant: 'scale',
      clock: systemClock,
      batches: forgetfulStore(uploadBatch(), look),
      queues: {
        items: { normal: queue, urgent: queue },
        expansions: queue,
        requeueings: queue,
        results: queue,
      },
      uploads: { read: async () => fileOf(rows) },
      read: readBatchFile,
      companies: { list: unused },
      assessments: { latest: unused },
    },
    'scale',
    () => true,
  );
  const milliseconds = performance.now() - began;
  return {
    rows,
    microsecondsPerRow: (milliseconds * 1000) / rows,
    heapMegabytes: most,
    keptMegabytes: sweep() - before,
  };
};

const print = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

await expand(500);
print('rows      microseconds a row   most heap (MB)   kept (MB)');
const measured: Scaled[] = [];
for (const rows of values.rows.split(',').map(Number)) {
  const each = await expand(rows);
  measured.push(each);
  print(
    [
      String(each.rows).padEnd(9),
      each.microsecondsPerRow.toFixed(0).padStart(14),
      each.heapMegabytes.toFixed(0).padStart(18),
      each.keptMegabytes.toFixed(1).padStart(13),
    ].join(' '),
  );
}
const [first, last] = [measured[0], measured.at(-1)];
if (first !== undefined && last !== undefined)
  print(
    `time a row ${(last.microsecondsPerRow / first.microsecondsPerRow).toFixed(2)}, ` +
      `most heap ${(last.heapMegabytes / first.heapMegabytes).toFixed(2)} times that of ${first.rows} rows`,
  );
