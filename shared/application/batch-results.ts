import { BYTE_ORDER_MARK } from '../contracts/batch-files/csv-text.ts';
import {
  type ResultLine,
  resultCsvHeader,
  resultCsvRow,
} from '../contracts/batch-files/result-csv.ts';
import { localised } from '../contracts/output.ts';
import type { Batch } from '../domain/batches/batch.ts';
import { endedCount } from '../domain/batches/batch-tally.ts';
import { countMigration } from '../domain/batches/portfolio-migration.ts';
import type { Language } from '../kernel/text.ts';
import type { BatchPorts } from './batch-ports.ts';
import { describeBatchItem, describeItemProblem } from './describe-batch.ts';
import { patiently } from './patiently.ts';
import type { BatchItem, BatchStore } from './ports/batch-store.ts';
import type { UploadStore } from './ports/upload-store.ts';
import type { WatchLevels } from './ports/watch-levels.ts';

export type ResultsFormat = 'ndjson' | 'csv';

/** Each round of a batch has files of its own: nobody reads one that is being replaced. */
export const resultsFile = (
  tenant: string,
  { id, round }: Pick<Batch, 'id' | 'round'>,
  format: ResultsFormat,
) => ({
  key: `${tenant}/batches/${id}/results-${round}.${format}`,
  fileName: `${id}-results.${format}`,
});

export interface ResultsPorts extends Pick<BatchPorts, 'clock' | 'tenant'> {
  readonly batches: Pick<BatchStore, 'find' | 'items' | 'tally' | 'saveSummary' | 'close'>;
  readonly uploads: Pick<UploadStore, 'write'>;
  /** Without it no watch levels are counted. */
  readonly watchLevels?: WatchLevels;
}

const PAGE_LIMIT = 100;
/** Well below the connections that a function has. */
const LOOK_UPS_AT_ONCE = 25;

async function* itemPages(
  batches: Pick<BatchStore, 'items'>,
  id: string,
): AsyncGenerator<readonly BatchItem[]> {
  let after: string | undefined;
  do {
    const request = { limit: PAGE_LIMIT, after };
    const page = await patiently(() => batches.items(id, request));
    if (page.kind === 'failed') throw new Error('a cursor of our own was refused');
    yield page.value.items;
    after = page.value.next;
  } while (after !== undefined);
}

/** What the summary counts while the items go by. */
const summarising = (batch: Batch, watchLevels: WatchLevels | undefined) => {
  const migration = batch.portfolio === undefined ? undefined : countMigration();
  const levels = new Map<string, number>();
  return {
    /** Many at once: one by one, a large batch would outlast the time of a function. */
    count: async (items: readonly BatchItem[]): Promise<void> => {
      const rated = items.flatMap(({ reference, result }) =>
        result?.state === 'succeeded' ? [{ reference, ...result.rated }] : [],
      );
      for (const { reference, companyId, move } of rated)
        if (move !== undefined) migration?.add({ reference, companyId, move });
      if (watchLevels === undefined) return;
      for (let from = 0; from < rated.length; from += LOOK_UPS_AT_ONCE) {
        const some = rated.slice(from, from + LOOK_UPS_AT_ONCE);
        const found = some.map(({ companyId }) => patiently(() => watchLevels.find(companyId)));
        for (const level of await Promise.all(found))
          levels.set(level ?? 'none', (levels.get(level ?? 'none') ?? 0) + 1);
      }
    },
    result: () => ({
      ...(watchLevels === undefined ? {} : { watchLevels: Object.fromEntries(levels) }),
      ...(migration === undefined ? {} : { portfolio: migration.result() }),
    }),
  };
};

/** The problem of a failed item as it is told, flat as a line of a table wants it. */
const problemMembers = (batchId: string, item: BatchItem, language: Language) => {
  if (item.result?.state !== 'failed') return {};
  const { refusal } = item.result;
  const { title, detail, errors = [] } = describeItemProblem(batchId, item, refusal, language);
  return { problem: refusal.problem, detail: `${title}: ${detail}`, errors };
};

const resultLineOf = (batchId: string, item: BatchItem, language: Language): ResultLine => {
  const { reference, state, result } = item;
  if (result?.state !== 'succeeded')
    return { reference, state, ...problemMembers(batchId, item, language) };
  const { asOf: _, modelId: __, move: ___, ...rated } = result.rated;
  return { reference, state, ...rated };
};

/**
 * Writes the results of a batch that is over as files, page by page in constant memory, and what
 * it came to as a whole. Done again, it writes the same.
 */
export const writeBatchResults = async (ports: ResultsPorts, id: string): Promise<boolean> => {
  const { batches, clock, tenant, uploads, watchLevels } = ports;
  const batch = await batches.find(id);
  if (batch?.finishedAt === undefined || batch.status === 'refused') return false;
  const { language, round } = batch;
  const summary = summarising(batch, watchLevels);
  const toldOf = (item: BatchItem) =>
    localised(describeBatchItem(id, item, language), language) as Record<string, unknown>;
  const lines = async function* () {
    for await (const items of itemPages(batches, id)) {
      await summary.count(items);
      for (const item of items) yield `${JSON.stringify(toldOf(item))}\n`;
    }
  };
  const rows = async function* () {
    yield `${BYTE_ORDER_MARK}${resultCsvHeader(language)}`;
    for await (const items of itemPages(batches, id))
      for (const item of items) yield resultCsvRow(resultLineOf(id, item, language));
  };
  const fileOf = (format: ResultsFormat) => resultsFile(tenant, batch, format).key;
  await uploads.write(fileOf('ndjson'), 'application/x-ndjson', lines());
  await uploads.write(fileOf('csv'), 'text/csv; charset=utf-8', rows());
  const tally = await batches.tally(id);
  await batches.saveSummary(id, {
    batchId: id,
    round,
    items: endedCount(tally),
    counts: tally.ends,
    grades: tally.grades,
    problems: tally.problems,
    ...summary.result(),
  });
  await batches.close(id, clock.now());
  return true;
};
