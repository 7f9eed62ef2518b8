import { describe, expect, it } from 'vitest';
import { type ResultsPorts, writeBatchResults } from '../../../shared/application/batch-results.ts';
import type { BatchItem } from '../../../shared/application/ports/batch-store.ts';
import { isoInstant } from '../../../shared/contracts/parsed-text.ts';
import type { Batch } from '../../../shared/domain/batches/batch.ts';
import { EMPTY_TALLY } from '../../../shared/domain/batches/batch-tally.ts';
import type { WatchLevel } from '../../../shared/domain/decision/handling/watch-level.ts';
import { ok } from '../../../shared/kernel/result.ts';

const AT = isoInstant('2025-05-15T08:00:00Z');

const BATCH: Batch = {
  id: 'batch',
  kind: 'upload',
  priority: 'normal',
  language: 'zh',
  createdAt: AT,
  startedAt: AT,
  finishedAt: AT,
  status: 'completed',
  items: 3,
  repeated: 0,
  round: 1,
  isRetrying: false,
  isCancelled: false,
};

const DEFAULTS = { row: 1, page: '000000', acceptedAt: AT, endedAt: AT };

const rated = (reference: string, more: object = {}): BatchItem => ({
  ...DEFAULTS,
  reference,
  hash: `hash-${reference}`,
  state: 'succeeded',
  result: {
    state: 'succeeded',
    rated: { companyId: reference, outcome: 'rated', asOf: '2025-05-15' },
    ...more,
  },
});

const written = async (
  items: readonly BatchItem[],
  watchLevels?: Required<ResultsPorts>['watchLevels'],
) => {
  const files = new Map<string, string>();
  let summary: unknown;
  const isWritten = await writeBatchResults(
    {
      tenant: 'bank',
      clock: { now: () => AT },
      batches: {
        find: async () => BATCH,
        items: async () => ok({ items }),
        tally: async () => EMPTY_TALLY,
        saveSummary: async (_, told) => {
          summary = told;
        },
        close: async () => undefined,
      },
      uploads: {
        write: async (key, _, content) => {
          let all = '';
          for await (const piece of content) all += String(piece);
          files.set(key.slice(key.lastIndexOf('.') + 1), all);
        },
      },
      ...(watchLevels === undefined ? {} : { watchLevels }),
    },
    BATCH.id,
  );
  expect(isWritten).toBe(true);
  return { ndjson: files.get('ndjson') ?? '', csv: files.get('csv') ?? '', summary };
};

describe('the results of a batch', () => {
  it('wait for no watch level before asking for the next', async () => {
    const asked: string[] = [];
    let answer: () => void = () => undefined;
    const allAsked = new Promise<void>((resolve) => {
      answer = resolve;
    });
    const find = async (companyId: string): Promise<WatchLevel | undefined> => {
      asked.push(companyId);
      if (asked.length === 3) answer();
      await allAsked;
      return companyId === 'b' ? undefined : 'RED';
    };
    const { summary } = await written([rated('a'), rated('b'), rated('c')], { find });
    expect(asked).toEqual(['a', 'b', 'c']);
    expect(summary).toMatchObject({ watchLevels: { RED: 2, none: 1 } });
  });

  it('tell what the reader of the file said of an item, in the language of the batch', async () => {
    const notices = [
      { code: 'unit-assumed', detail: { en: 'Yuan assumed.', zh: '按元计。' }, place: { row: 3 } },
    ];
    const kept = [{ title: 'en', value: 'zh' }];
    const { ndjson } = await written([
      rated('a', { notices, noticesLeftOut: 2, kept }),
      rated('b'),
    ]);
    const [noticed, plain] = ndjson
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(noticed).toMatchObject({
      notices: [{ code: 'unit-assumed', detail: '按元计。', place: { row: 3 } }],
      noticesLeftOut: 2,
      kept,
    });
    expect(Object.keys(plain)).not.toContain('notices');
  });
});
