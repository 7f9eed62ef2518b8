import * as z from 'zod';
import type { FactRefusalStore, FactRefused } from '../../application/ports/fact-refusal-store.ts';
import { textStored } from '../../contracts/output.ts';
import { instantInput } from '../../contracts/parsed-text.ts';
import { refusedFactKey, refusedFactsPartition } from './keys-facts.ts';
import { listPage } from './list-page.ts';
import type { Item, Table } from './table.ts';

const SCHEMA_VERSION = 1;
/** Longer than anybody waits to look why a feed is not complete. */
const KEPT_DAYS = 90;
const DAY_SECONDS = 86_400;

const itemSchema = z.object({
  schemaVersion: z.literal(SCHEMA_VERSION),
  companyId: z.string(),
  messageId: z.string(),
  sentAt: instantInput,
  index: z.int(),
  /** As JSON, since it may be anything at all. */
  given: z.string(),
  findings: z.array(z.object({ pointer: z.string(), code: z.string(), detail: textStored })),
});

const refusedOf = (item: Item): FactRefused => {
  const { schemaVersion: _, given, ...rest } = itemSchema.parse(item);
  return { ...rest, given: JSON.parse(given) };
};

const itemOf = (tenant: string, { given, findings, ...rest }: FactRefused): Item => ({
  ...refusedFactKey(tenant, rest),
  ...rest,
  kind: 'fact-refused',
  schemaVersion: SCHEMA_VERSION,
  given: JSON.stringify(given ?? null),
  findings: findings.map(({ pointer, code, detail }) => ({ pointer, code, detail })),
  expiresAt: Math.floor(Date.parse(rest.sentAt) / 1000) + KEPT_DAYS * DAY_SECONDS,
});

/** The refused facts of one tenant. */
export const dynamoFactRefusalStore = (table: Table, tenant: string): FactRefusalStore => ({
  add: async (refused) => {
    for (const each of refused) await table.put(itemOf(tenant, each));
  },
  list: (request) =>
    listPage(table, refusedFactsPartition(tenant), request, refusedOf, { ScanIndexForward: false }),
});
