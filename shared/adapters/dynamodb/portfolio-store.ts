import * as z from 'zod';
import type { PortfolioStore } from '../../application/ports/portfolio-store.ts';
import { outcomesPartition, ratedPartition } from './keys.ts';
import { outcomeEntryOf } from './outcome-store.ts';
import { ratedCompanyOf } from './portfolio-items.ts';
import type { Item, Table } from './table.ts';

const companySchema = z.object({ companyId: z.string() });

const companyOutcomeOf = (item: Item) => ({
  ...outcomeEntryOf(item),
  companyId: companySchema.parse(item).companyId,
});

/** What monitoring reads of one tenant. */
export const dynamoPortfolioStore = (table: Table, tenant: string): PortfolioStore => ({
  rated: async (modelId, year) => {
    const items = await table.queryAll(ratedPartition(tenant, modelId, year));
    return items.map(ratedCompanyOf);
  },
  outcomes: async (year) => {
    const items = await table.queryAll(outcomesPartition(tenant, year));
    return items.map(companyOutcomeOf);
  },
});
