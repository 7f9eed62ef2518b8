import * as z from 'zod';
import type { OutcomeStore } from '../../application/ports/outcome-store.ts';
import { encodeOutcome, outcomeInput } from '../../contracts/outcome-input.ts';
import { dateInput, instantInput } from '../../contracts/parsed-text.ts';
import type { OutcomeEntry } from '../../domain/outcomes/credit-outcome.ts';
import { companyPartition, OUTCOME_PREFIX, outcomeProjectionKey, outcomeSort } from './keys.ts';
import type { Item, Table } from './table.ts';

const SCHEMA_VERSION = 1;

const head = { schemaVersion: z.literal(SCHEMA_VERSION), id: z.string(), recordedAt: instantInput };

const itemSchema = z.discriminatedUnion('type', [
  z.object({ ...head, type: z.literal('recorded'), outcome: outcomeInput }),
  z.object({ ...head, type: z.literal('withdrawn'), date: dateInput, reason: z.string() }),
]);

/** Reads an item of either partition. Throws on a form never written. */
export const outcomeEntryOf = (item: Item): OutcomeEntry => {
  const { schemaVersion: _, ...entry } = itemSchema.parse(item);
  return entry;
};

const attributesOf = (entry: OutcomeEntry): Item => {
  const { type, id, recordedAt } = entry;
  const shared = { kind: 'outcome', schemaVersion: SCHEMA_VERSION, type, id, recordedAt };
  return entry.type === 'recorded'
    ? { ...shared, outcome: encodeOutcome(entry.outcome) }
    : { ...shared, date: entry.date, reason: entry.reason };
};

/** The outcomes of one tenant, each entry with its companion for monitoring, both or neither. */
export const dynamoOutcomeStore = (table: Table, tenant: string): OutcomeStore => ({
  find: async (companyId) => {
    const items = await table.queryAll(companyPartition(tenant, companyId), OUTCOME_PREFIX);
    return items.map(outcomeEntryOf);
  },
  add: (companyId, entry) => {
    const attributes = attributesOf(entry);
    const pk = companyPartition(tenant, companyId);
    return table.putAll([
      { pk, sk: outcomeSort(entry), ...attributes },
      { ...outcomeProjectionKey(tenant, companyId, entry), companyId, ...attributes },
    ]);
  },
});
