import type { CompanyStore } from '../../application/ports/company-store.ts';
import { companyItems, companyListedSchema, companyRecordOf } from './company-items.ts';
import { companiesPartition, companyPartition, INPUT_PREFIX } from './keys.ts';
import { listPage } from './list-page.ts';
import type { Table } from './table.ts';

/** The companies of one tenant. */
export const dynamoCompanyStore = (table: Table, tenant: string): CompanyStore => ({
  find: async (companyId) => {
    const items = await table.queryAll(companyPartition(tenant, companyId), INPUT_PREFIX);
    return items.length === 0 ? undefined : companyRecordOf(companyId, items);
  },
  add: (companyId, additions) => table.putAll(companyItems(tenant, companyId, additions)),
  list: (request) =>
    listPage(table, companiesPartition(tenant), request, (item) => companyListedSchema.parse(item)),
});
