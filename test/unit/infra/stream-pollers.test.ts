import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import * as z from 'zod';
import {
  type StreamRecord,
  sequenceNumber,
} from '../../../infra/local/embedded-dynamodb/stream-records.ts';
import { fitsPattern, type StreamSource } from '../../../infra/local/event-sources.ts';
import { openStreamPositions } from '../../../infra/local/stream-positions.ts';
import { startStreamPollers } from '../../../infra/local/streams.ts';

const eventSchema = z.object({
  Records: z.array(z.object({ dynamodb: z.object({ SequenceNumber: z.string() }) })),
});

const recordOf = (sequence: number, kind: string): StreamRecord => ({
  eventID: String(sequence),
  eventName: 'INSERT',
  eventVersion: '1.1',
  eventSource: 'aws:dynamodb',
  awsRegion: 'us-east-1',
  dynamodb: {
    ApproximateCreationDateTime: 0,
    Keys: { pk: { S: 'x' } },
    SequenceNumber: sequenceNumber(sequence),
    SizeBytes: 1,
    StreamViewType: 'NEW_AND_OLD_IMAGES',
    NewImage: { pk: { S: 'x' }, kind: { S: kind } },
  },
});

const source: StreamSource = {
  functionId: 'Watch',
  tableId: 'Table',
  batchSize: 4,
  retries: 2,
  filters: [{ eventName: ['INSERT'], dynamodb: { NewImage: { kind: { S: ['thing'] } } } }],
  putAsideQueueId: undefined,
};

/** A follower of ten changes, until it has seen all or put them aside. */
const followed = async (options: {
  readonly records: readonly StreamRecord[];
  readonly fails?: (sequence: string, attempt: number) => boolean;
  readonly path?: string;
  readonly until: (seen: readonly string[], aside: readonly string[]) => boolean;
}) => {
  const seen: string[] = [];
  const aside: string[] = [];
  const sizes: number[] = [];
  const attempts = new Map<string, number>();
  await new Promise<void>((done, broken) => {
    const finish = async (positions: Awaited<ReturnType<typeof openStreamPositions>>) => {
      const pollers = startStreamPollers([source], {
        positions,
        idleMilliseconds: 1,
        engine: {
          streamRecords: async (_table, after, limit) => {
            if (options.until(seen, aside)) pollers.stop().then(done, broken);
            return options.records
              .filter(({ dynamodb }) => dynamodb.SequenceNumber > after)
              .slice(0, limit);
          },
        },
        functions: {
          invoke: async (_id, event) => {
            const { Records } = eventSchema.parse(event);
            sizes.push(Records.length);
            for (const { dynamodb } of Records) {
              const sequence = dynamodb.SequenceNumber;
              const attempt = (attempts.get(sequence) ?? 0) + 1;
              attempts.set(sequence, attempt);
              if (options.fails?.(sequence, attempt))
                return { batchItemFailures: [{ itemIdentifier: sequence }] };
              seen.push(sequence);
            }
            return { batchItemFailures: [] };
          },
        },
        putAside: async (_source, { dynamodb }) => {
          aside.push(dynamodb.SequenceNumber);
        },
      });
    };
    openStreamPositions(options.path).then(finish).catch(broken);
  });
  return { seen, aside, sizes, attempts };
};

const things = Array.from({ length: 10 }, (_, index) =>
  recordOf(index + 1, index % 3 === 2 ? 'other' : 'thing'),
);
const wanted = [1, 2, 4, 5, 7, 8, 10].map(sequenceNumber);

let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'assay-positions-'));
});
afterEach(() => rm(directory, { recursive: true, force: true }));

describe('what follows a table on a laptop', () => {
  it('brings the wanted changes in order, in batches', async () => {
    const { seen, sizes } = await followed({
      records: things,
      until: (each) => each.length === wanted.length,
    });
    expect(seen).toEqual(wanted);
    expect(sizes).toEqual([4, 3]);
  });

  it('goes on from the change that failed, none left out and none before its time', async () => {
    const { seen, aside } = await followed({
      records: things,
      fails: (sequence, attempt) => sequence === sequenceNumber(5) && attempt < 3,
      until: (each) => each.length === wanted.length,
    });
    expect(seen).toEqual(wanted);
    expect(aside).toEqual([]);
  });

  it('puts aside what keeps failing, and goes on past it', async () => {
    const { seen, aside, attempts } = await followed({
      records: things,
      fails: (sequence) => sequence === sequenceNumber(4),
      until: (each, put) => each.length + put.length === wanted.length,
    });
    expect(aside).toEqual([sequenceNumber(4)]);
    expect(seen).toEqual(wanted.filter((each) => each !== sequenceNumber(4)));
    expect(attempts.get(sequenceNumber(4))).toBe(1 + source.retries);
  });

  it('goes on after a restart where it was, from the file', async () => {
    const path = join(directory, 'positions.json');
    const first = things.slice(0, 5);
    await followed({ records: first, path, until: (each) => each.length === 4 });
    const { seen } = await followed({
      records: things,
      path,
      until: (each) => each.length === wanted.length - 4,
    });
    expect(seen).toEqual(wanted.slice(4));
  });
});

describe('a pattern', () => {
  const event = { eventName: 'INSERT', dynamodb: { NewImage: { kind: { S: 'thing' } } } };

  it('fits where every member has one of its values', () => {
    expect(fitsPattern({ eventName: ['MODIFY', 'INSERT'] }, event)).toBe(true);
    expect(fitsPattern({ dynamodb: { NewImage: { kind: { S: ['thing'] } } } }, event)).toBe(true);
  });

  it('does not fit another value or a missing member', () => {
    expect(fitsPattern({ eventName: ['REMOVE'] }, event)).toBe(false);
    expect(fitsPattern({ dynamodb: { OldImage: { kind: { S: ['thing'] } } } }, event)).toBe(false);
  });

  it('is refused where it holds more than lists of values', () => {
    expect(() => fitsPattern({ eventName: 'INSERT' }, event)).toThrow(/cannot read/);
  });
});
