import { gunzipSync, gzipSync } from 'node:zlib';
import * as z from 'zod';
import type {
  WarningParametersRecorded,
  WarningParametersStore,
} from '../../application/ports/warning-parameters-store.ts';
import { instantInput } from '../../contracts/parsed-text.ts';
import {
  encodeWarningParameters,
  storedWarningParameters,
} from '../../contracts/warning-parameters.ts';
import { isConditionFailed } from './condition-failed.ts';
import { warningParametersKey, warningParametersPartition } from './keys-warning-parameters.ts';
import { type Item, NEW_ITEM, type Table } from './table.ts';

const SCHEMA_VERSION = 1;

const itemSchema = z.object({
  schemaVersion: z.literal(SCHEMA_VERSION),
  recordedAt: instantInput,
  document: z.instanceof(Uint8Array),
});

const recordedOf = (item: Item): WarningParametersRecorded => {
  const { recordedAt, document } = itemSchema.parse(item);
  const parameters = storedWarningParameters.parse(JSON.parse(gunzipSync(document).toString()));
  return { parameters, recordedAt };
};

const itemOf = (tenant: string, { parameters, recordedAt }: WarningParametersRecorded): Item => {
  const { version, effectiveFrom } = parameters;
  const document = { version, effectiveFrom, ...encodeWarningParameters(parameters) };
  return {
    ...warningParametersKey(tenant, version),
    kind: 'warning-parameters',
    schemaVersion: SCHEMA_VERSION,
    version,
    effectiveFrom,
    recordedAt,
    document: gzipSync(JSON.stringify(document)),
  };
};

/** The warning parameters of one tenant, each version one immutable item. */
export const dynamoWarningParametersStore = (
  table: Table,
  tenant: string,
): WarningParametersStore => ({
  all: async () => (await table.queryAll(warningParametersPartition(tenant))).map(recordedOf),
  add: async (recorded) => {
    try {
      await table.put(itemOf(tenant, recorded), NEW_ITEM);
      return true;
    } catch (error) {
      if (isConditionFailed(error)) return false;
      throw error;
    }
  },
});
