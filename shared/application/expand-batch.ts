import type { Batch } from '../domain/batches/batch.ts';
import type { IsoInstant } from '../kernel/dates.ts';
import type { Finding } from '../problems/refusal.ts';
import { entryOfRow, pageNumber, pagesOf } from './batch-pages.ts';
import type { BatchPorts } from './batch-ports.ts';
import { finishBatch } from './finish-batch.ts';
import { FileNotices } from './item-remarks.ts';
import { isPassing, patiently } from './patiently.ts';
import { portfolioEntries } from './portfolio-entries.ts';
import type { AssessmentStore } from './ports/assessment-store.ts';
import { type BatchReader, SourceUnreadable } from './ports/batch-source.ts';
import type { BatchPage, Expansion, PageEntry } from './ports/batch-store.ts';
import type { CompanyStore } from './ports/company-store.ts';
import type { UploadStore } from './ports/upload-store.ts';

export interface ExpandPorts extends Omit<BatchPorts, 'ids'> {
  readonly uploads: Pick<UploadStore, 'read'>;
  readonly read: BatchReader;
  readonly companies: Pick<CompanyStore, 'list'>;
  readonly assessments: Pick<AssessmentStore, 'latest'>;
}

/** What became of one run: `left` where another run goes on. */
export type Expanded = 'done' | 'left' | 'overtaken' | 'refused' | 'nothing';

async function* storedPages(
  { batches }: ExpandPorts,
  id: string,
  first: number,
): AsyncGenerator<BatchPage> {
  for (let index = first; ; index += 1) {
    const page = await batches.page(id, pageNumber(index));
    if (page === undefined) return;
    yield page;
  }
}

/** Entries of a file from a row on; the rows before have been dealt with. */
async function* fileEntries(
  { uploads, read }: ExpandPorts,
  { upload }: Batch,
  rowsDone: number,
  notices: FileNotices,
): AsyncGenerator<PageEntry> {
  if (upload === undefined) throw new Error('the batch has no file');
  const content = await uploads.read(upload.key);
  if (content === undefined) throw new SourceUnreadable(NO_FILE);
  const onNotice = (notice: Finding) => notices.add(notice);
  let row = 0;
  for await (const source of read(upload.format, content, { onNotice })) {
    row += 1;
    if (row > rowsDone) yield entryOfRow(row, source);
  }
}

const NO_FILE = {
  pointer: '',
  code: 'file-missing',
  detail: {
    en: 'There is no file at the address that was given for it.',
    zh: '在所给地址上没有文件。',
  },
};

const lastReference = async (
  { batches }: ExpandPorts,
  id: string,
  { pages }: Expansion,
): Promise<string | undefined> =>
  pages === 0
    ? undefined
    : (await batches.page(id, pageNumber(pages - 1)))?.entries.at(-1)?.reference;

async function* pagesToDo(
  ports: ExpandPorts,
  batch: Batch,
  done: Expansion,
  at: IsoInstant,
  notices: FileNotices,
): AsyncGenerator<BatchPage> {
  const { pages, rows } = done;
  switch (batch.kind) {
    case 'upload':
      return yield* pagesOf(fileEntries(ports, batch, rows, notices), pages, at);
    case 'portfolio': {
      const last = await lastReference(ports, batch.id, done);
      return yield* pagesOf(portfolioEntries(ports, batch, { rows, last }), pages, at);
    }
    default:
      return yield* storedPages(ports, batch.id, pages);
  }
}

/** Stores a page's items and queues them; does all of it again where it was done before. */
const expandPage = async (
  { batches, queues, tenant }: ExpandPorts,
  batch: Batch,
  page: BatchPage,
  before: Expansion,
): Promise<Expansion | 'overtaken' | 'changed'> => {
  const { id, priority } = batch;
  const stored = batch.kind === 'inline' ? page : await patiently(() => batches.savePage(id, page));
  const items = await patiently(() => batches.accept(id, stored));
  const messages = stored.entries.map(({ reference, hash }) => {
    const name = { reference, hash };
    return { tenant, batchId: id, ...name, attempt: 0 };
  });
  await patiently(() => queues.items[priority].send(messages));
  const after = {
    pages: before.pages + 1,
    rows: before.rows + stored.entries.length,
    items: before.items + items,
    repeated: before.repeated + stored.entries.length - items,
  };
  if (!(await batches.advance(id, before, after))) return 'overtaken';
  const isSame = stored.entries.at(-1)?.reference === page.entries.at(-1)?.reference;
  return isSame ? after : 'changed';
};

const isGivenUp = async ({ batches }: ExpandPorts, id: string): Promise<boolean> =>
  (await batches.find(id))?.isCancelled === true;

const expandPages = async (
  ports: ExpandPorts,
  batch: Batch,
  isTimeLeft: () => boolean,
  notices: FileNotices,
): Promise<'done' | 'left' | 'overtaken'> => {
  const { batches, clock, queues, tenant } = ports;
  const goOn = async (): Promise<'left'> => {
    await queues.expansions.send([{ tenant, batchId: batch.id }]);
    return 'left';
  };
  const first = await batches.expansion(batch.id);
  let state = first;
  const at = batch.startedAt ?? clock.now();
  for await (const page of pagesToDo(ports, batch, state, at, notices)) {
    if (await isGivenUp(ports, batch.id)) return 'done';
    if (!isTimeLeft()) return goOn();
    const after = await expandPage(ports, batch, page, state).catch((error: unknown) => {
      // What is done is done: a message of its own takes the rest, as if it came the first time.
      if (isPassing(error) && state.pages > first.pages) return 'broken' as const;
      throw error;
    });
    if (after === 'broken') return goOn();
    if (after === 'overtaken') return after;
    // An earlier run had stored this page when there was something else to store.
    if (after === 'changed') return goOn();
    state = after;
  }
  return 'done';
};

const refuse = async (
  { batches, clock }: ExpandPorts,
  id: string,
  told: Pick<Batch, 'refusal' | 'notices' | 'noticesLeftOut'>,
) => {
  const changes = { status: 'refused', ...told, finishedAt: clock.now() } as const;
  if (await batches.change(id, ['expanding'], changes)) await batches.close(id, clock.now());
};

/**
 * Finds the items of a batch, stores and queues them, page by page in constant memory. It goes on
 * where an earlier run stopped or broke off; what that one had done of a page is found done.
 */
export const expandBatch = async (
  ports: ExpandPorts,
  id: string,
  isTimeLeft: () => boolean,
): Promise<Expanded> => {
  const batch = await ports.batches.find(id);
  if (batch?.status !== 'expanding') return 'nothing';
  // Each run reads the file from its beginning, and so is told all that is noticed in it.
  const notices = new FileNotices();
  try {
    const run = await expandPages(ports, batch, isTimeLeft, notices);
    if (run !== 'done') return run;
  } catch (error) {
    if (!(error instanceof SourceUnreadable)) throw error;
    const { code, detail } = error.finding;
    await refuse(ports, id, { refusal: { code, detail }, ...notices.told() });
    return 'refused';
  }
  const status = (await isGivenUp(ports, id)) ? 'cancelling' : 'running';
  await ports.batches.change(id, ['expanding'], { status, ...notices.told() });
  await finishBatch(ports, id);
  return 'done';
};
