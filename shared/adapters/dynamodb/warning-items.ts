import { gunzipSync, gzipSync } from 'node:zlib';
import * as z from 'zod';
import type {
  CompanyAction,
  WatchCommit,
  WatchLedger,
  WatchState,
} from '../../application/ports/watch-store.ts';
import { dateInput, instantInput } from '../../contracts/parsed-text.ts';
import { WARNING_INDEXES, type WarningIndex } from '../../contracts/table-indexes.ts';
import { feedItemSchema } from '../../contracts/warning-feed-output.ts';
import {
  type WarningRow,
  warningRowSchema,
  watchDocumentSchema,
} from '../../contracts/watch-output.ts';
import { TRANSITION_KINDS } from '../../domain/warnings/history/warning-life.ts';
import { WARNING_SEVERITIES } from '../../domain/warnings/severity.ts';
import { DISPOSITIONS } from '../../domain/warnings/warning-action.ts';
import {
  feedPartition,
  feedSort,
  statusPartition,
  warningActionKey,
  warningIndexPartition,
  warningPlace,
  warningRowKey,
  watchKey,
} from './keys-warnings.ts';
import type { Item } from './table.ts';

const SCHEMA_VERSION = 1;

const packed = (value: unknown): Buffer => gzipSync(JSON.stringify(value));
const unpacked = (value: Uint8Array): unknown => JSON.parse(gunzipSync(value).toString());

const ledgerSchema: z.ZodType<WatchLedger> = z.object({
  told: z.array(
    z.object({
      id: z.string(),
      change: z.enum([...TRANSITION_KINDS, 'level-raised', 'level-lowered', 'retracted']),
      warningId: z.string().optional(),
      rootCause: z.string().optional(),
    }),
  ),
  rows: z.record(z.string(), z.string()),
  counted: z.record(z.string(), z.int()),
  notices: z.record(
    z.string(),
    z.object({ turn: z.string(), noticedOn: dateInput, dueOn: dateInput }),
  ),
});

const watchItemSchema = z.object({
  kind: z.literal('watch'),
  schemaVersion: z.literal(SCHEMA_VERSION),
  version: z.int(),
  document: z.instanceof(Uint8Array),
  ledger: z.instanceof(Uint8Array),
});

export const watchStateOf = (item: Item): WatchState => {
  const { version, document, ledger } = watchItemSchema.parse(item);
  return {
    version,
    document: watchDocumentSchema.parse(unpacked(document)),
    ledger: ledgerSchema.parse(unpacked(ledger)),
  };
};

/** The levels stand beside the packed document for those who need no more. */
export const watchItem = (
  tenant: string,
  { companyId, versionBefore, document, ledger }: WatchCommit,
): Item => ({
  ...watchKey(tenant, companyId),
  kind: 'watch',
  schemaVersion: SCHEMA_VERSION,
  version: versionBefore + 1,
  companyId,
  level: document.level,
  ownLevel: document.ownLevel,
  ownLevelChanges: document.ownLevelChanges.map(({ on, to }) => ({ on, to })),
  asOf: document.asOf,
  document: packed(document),
  ledger: packed(ledger),
});

const acted = {
  id: z.string(),
  at: instantInput,
  actor: z.string(),
  note: z.exactOptional(z.string()),
};
const aboutWarning = { ...acted, key: z.string(), seen: z.enum(WARNING_SEVERITIES) };

const actionSchema: z.ZodType<CompanyAction> = z.discriminatedUnion('kind', [
  z.object({ ...aboutWarning, kind: z.enum(['acknowledge', 'reopen', 'note']) }),
  z.object({ ...aboutWarning, kind: z.literal('assign'), owner: z.string() }),
  z.object({
    ...aboutWarning,
    kind: z.literal('escalate'),
    reason: z.enum(['person', 'overdue']),
    to: z.exactOptional(z.string()),
  }),
  z.object({ ...aboutWarning, kind: z.literal('snooze'), until: dateInput }),
  z.object({ ...aboutWarning, kind: z.literal('close'), disposition: z.enum(DISPOSITIONS) }),
  z.object({ ...acted, kind: z.literal('set-owner'), owner: z.string() }),
  z.object({ ...acted, kind: z.literal('sign-off') }),
]);

const actionItemSchema = z.object({
  schemaVersion: z.literal(SCHEMA_VERSION),
  action: actionSchema,
});

export const companyActionOf = (item: Item): CompanyAction => actionItemSchema.parse(item).action;

export const actionItem = (tenant: string, companyId: string, action: CompanyAction): Item => ({
  ...warningActionKey(tenant, companyId, action.at, action.id),
  kind: 'warning-action',
  schemaVersion: SCHEMA_VERSION,
  companyId,
  action,
});

/** Where a warning stands in every list. */
export const placeOf = ({ freshOn, id }: WarningRow): string => warningPlace(freshOn, id);

const NOBODY = '-';

export const rowItem = (tenant: string, row: WarningRow): Item => {
  const openness = row.status === 'closed' ? 'CLOSED' : 'OPEN';
  const within = (index: Exclude<WarningIndex, 'status'>, value: string): string =>
    warningIndexPartition(tenant, index, openness, value);
  return {
    ...warningRowKey(tenant, row.id),
    kind: 'warning',
    schemaVersion: SCHEMA_VERSION,
    place: placeOf(row),
    [WARNING_INDEXES.status.partition]: statusPartition(tenant, row.status),
    [WARNING_INDEXES.owner.partition]: within('owner', row.owner ?? NOBODY),
    [WARNING_INDEXES.rule.partition]: within('rule', row.rule),
    [WARNING_INDEXES.level.partition]: within('level', row.level),
    row,
  };
};

const rowItemSchema = z.object({ row: warningRowSchema });

export const warningRowOf = (item: Item): WarningRow => rowItemSchema.parse(item).row;

export const feedItem = (tenant: string, sequence: number, commit: WatchCommit): Item => {
  const { companyId, document, recordedAt, entries } = commit;
  const { companyName, level } = document;
  return {
    pk: feedPartition(tenant),
    sk: feedSort(sequence),
    kind: 'warning-feed',
    schemaVersion: SCHEMA_VERSION,
    companyId,
    content: packed({ companyId, companyName, recordedAt, level, entries }),
  };
};

const feedItemStored = z.object({ sk: z.string(), content: z.instanceof(Uint8Array) });

export const feedItemOf = (item: Item) => {
  const { sk, content } = feedItemStored.parse(item);
  return { sequence: Number(sk), ...feedItemSchema.parse(unpacked(content)) };
};
