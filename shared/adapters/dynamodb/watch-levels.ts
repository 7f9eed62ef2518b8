import type { WatchLevels } from '../../application/ports/watch-levels.ts';
import { eventItem } from './event-items.ts';
import type { Table } from './table.ts';
import { dynamoWatchStore } from './watch-store.ts';

/** The levels of one tenant's companies as last evaluated. */
export const dynamoWatchLevels = (table: Table, tenant: string): WatchLevels => {
  const watch = dynamoWatchStore(table, tenant, eventItem);
  return { find: async (companyId) => (await watch.find(companyId))?.document.level };
};
