import type { AssessmentDocument } from '../contracts/assessment-output.ts';
import type { Batch, PortfolioFilter } from '../domain/batches/batch.ts';
import { entryOf } from './batch-pages.ts';
import type { AssessmentStore } from './ports/assessment-store.ts';
import type { PageEntry } from './ports/batch-store.ts';
import type { CompanyListed, CompanyStore } from './ports/company-store.ts';

export interface PortfolioPorts {
  readonly companies: Pick<CompanyStore, 'list'>;
  readonly assessments: Pick<AssessmentStore, 'latest'>;
}

/** How far an earlier run has come. */
interface Done {
  readonly rows: number;
  readonly last?: string | undefined;
}

type Listed = Pick<CompanyListed, 'id'> & Partial<CompanyListed>;

const PAGE_LIMIT = 100;

async function* everyCompany({ companies }: PortfolioPorts): AsyncGenerator<Listed> {
  let after: string | undefined;
  do {
    const page = await companies.list({ limit: PAGE_LIMIT, after });
    if (page.kind === 'failed') throw new Error('a cursor of our own was refused');
    yield* page.value.items;
    after = page.value.next;
  } while (after !== undefined);
}

const isOfLatest = ({ segment, grade, modelId }: PortfolioFilter): boolean =>
  segment !== undefined || grade !== undefined || modelId !== undefined;

const fitsLatest = (
  { segment, grade, modelId }: PortfolioFilter,
  latest: AssessmentDocument | undefined,
): boolean =>
  latest !== undefined &&
  (segment === undefined || latest.segment.segment === segment) &&
  (grade === undefined || latest.rating?.grade === grade) &&
  (modelId === undefined || latest.rating?.model.id === modelId);

const fits = async (
  { assessments }: PortfolioPorts,
  filter: PortfolioFilter,
  { id, country }: Listed,
): Promise<boolean> => {
  if (filter.country !== undefined && country !== undefined && country !== filter.country)
    return false;
  return !isOfLatest(filter) || fitsLatest(filter, await assessments.latest(id));
};

const inOrder = (ids: readonly string[]): readonly Listed[] =>
  [...new Set(ids)].sort().map((id) => ({ id }));

/**
 * One item for each stored company that fits, under its own id and in order of it: a run goes on
 * after the last one of an earlier run, whatever has changed among those before. A company given
 * by id that is not there becomes an item that says so.
 */
export async function* portfolioEntries(
  ports: PortfolioPorts,
  { portfolio }: Batch,
  { rows, last }: Done,
): AsyncGenerator<PageEntry> {
  if (portfolio === undefined) throw new Error('the batch goes through no portfolio');
  const { filter, asOf } = portfolio;
  const listed = filter.companyIds === undefined ? everyCompany(ports) : inOrder(filter.companyIds);
  let row = rows;
  for await (const company of listed) {
    if (last !== undefined && company.id <= last) continue;
    if (!(await fits(ports, filter, company))) continue;
    row += 1;
    const content = { companyId: company.id, ...(asOf === undefined ? {} : { asOf }) };
    yield entryOf(row, company.id, { content });
  }
}
