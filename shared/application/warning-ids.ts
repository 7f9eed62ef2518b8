import { contentHash } from './content-hash.ts';

const ID_LENGTH = 32;

/** The same warning of the same company has the same id, whenever it is derived. */
export const warningId = (companyId: string, key: string): string =>
  contentHash({ companyId, key }).slice(0, ID_LENGTH);
