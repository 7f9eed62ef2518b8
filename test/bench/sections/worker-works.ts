import { dynamoAssessmentStore } from '../../../shared/adapters/dynamodb/assessment-store.ts';
import { dynamoCompanyStore } from '../../../shared/adapters/dynamodb/company-store.ts';
import type { Table } from '../../../shared/adapters/dynamodb/table.ts';
import { derivedAssessmentIds } from '../../../shared/adapters/system/ulid-assessment-ids.ts';
import { assessBatchItem } from '../../../shared/application/assess-batch-item.ts';
import { assessInline } from '../../../shared/application/assess-company.ts';
import { entryOf } from '../../../shared/application/batch-pages.ts';
import { endTogether } from '../../../shared/application/end-together.ts';
import { assessmentRequestSchema } from '../../../shared/contracts/assessment-request.ts';
import { isoInstant } from '../../../shared/contracts/parsed-text.ts';
import type { Batch } from '../../../shared/domain/batches/batch.ts';
import type { BenchCompany } from '../companies.ts';
import type { Work } from '../measure.ts';

export const WORKER_FLOOR = 'reading and assessing, nothing stored';
export const WORKER = 'the worker, storage answering at once';
export const WORKER_ON_ENGINE = 'the worker, on the embedded table, new companies';

const AT = isoInstant('2025-05-15T08:00:00.000Z');

const BATCH: Batch = {
  id: 'bench',
  kind: 'inline',
  priority: 'normal',
  language: 'en',
  createdAt: AT,
  startedAt: AT,
  status: 'running',
  items: 1,
  repeated: 0,
  round: 1,
  isRetrying: false,
  isCancelled: false,
};

/** Takes everything and holds nothing: what is measured is what the function itself does. */
const mockedTable = {
  name: 'bench',
  get: async () => undefined,
  put: async () => undefined,
  putAll: async () => undefined,
  queryPage: async () => ({ items: [] }),
  queryAll: async () => [],
} as unknown as Table;

type Content = { readonly company: { readonly id: string } } & Readonly<Record<string, unknown>>;

/** What a function does with the items that it is given at once. */
export const workerWorks = (companies: readonly BenchCompany[], table: Table): readonly Work[] => {
  let runs = 0;
  const onEngine = async (): Promise<void> => {
    runs += 1;
    const fresh = companies.map(({ name, body }, index) => {
      const { company, ...more }: Content = JSON.parse(body);
      const id = `${company.id.slice(0, 40)}-${runs}`;
      return entryOf(index + 1, name, { content: { ...more, company: { ...company, id } } });
    });
    const ports = {
      clock,
      companies: dynamoCompanyStore(table, 'bench'),
      assessments: dynamoAssessmentStore(table, 'bench'),
    };
    const run = runs;
    const own = ({ identity }: { readonly identity: string }) => ({
      ...ports,
      ids: derivedAssessmentIds(`${run} ${identity}`),
    });
    const works = { batches: batchesOf(fresh), assessing: own, ending };
    await Promise.all(fresh.map((entry) => assessBatchItem(works, messageOf(entry), false)));
  };
  const clock = { now: () => AT };
  const stores = {
    clock,
    companies: dynamoCompanyStore(mockedTable, 'bench'),
    assessments: dynamoAssessmentStore(mockedTable, 'bench'),
  };
  const nothing = { ...stores, assessments: { ...stores.assessments, save: async () => true } };
  const entries = companies.map(({ name, body }, index) =>
    entryOf(index + 1, name, { content: JSON.parse(body) }),
  );
  const batchesOf = (own: typeof entries) => ({
    find: async () => BATCH,
    item: async (_id: string, { reference, hash }: { reference: string; hash: string }) => {
      const row = own.findIndex((entry) => entry.reference === reference) + 1;
      return { reference, hash, row, page: '0', state: 'pending', acceptedAt: AT } as const;
    },
    page: async () => ({ id: '0', acceptedAt: AT, entries: own }),
  });
  const batches = batchesOf(entries);
  const assessing = ({ identity }: { readonly identity: string }) => ({
    ...stores,
    ids: derivedAssessmentIds(identity),
  });
  const ending = endTogether(async () => undefined);
  const messageOf = ({ reference, hash }: { reference: string; hash: string }) => ({
    tenant: 'bench',
    batchId: 'bench',
    reference,
    hash,
    attempt: 0,
  });
  return [
    {
      name: WORKER_FLOOR,
      run: async () => {
        for (const { body } of companies) {
          const request = assessmentRequestSchema.parse(JSON.parse(body));
          await assessInline({ ...nothing, ids: derivedAssessmentIds('floor') }, request);
        }
      },
    },
    {
      name: WORKER,
      run: () =>
        Promise.all(
          entries.map((entry) =>
            assessBatchItem({ batches, assessing, ending }, messageOf(entry), false),
          ),
        ),
    },
    { name: WORKER_ON_ENGINE, run: onEngine },
  ];
};
