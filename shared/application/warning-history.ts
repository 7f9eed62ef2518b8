import type { RaisedWarning } from '../domain/warnings/effectiveness.ts';
import { WARNING_STATUSES } from '../domain/warnings/history/warning-life.ts';
import { isoDate } from '../kernel/dates.ts';
import type { WarningHistoryStore } from './ports/warning-history-store.ts';
import type { WarningLists } from './ports/warning-lists.ts';

const PAGE = 100;

/** Reads the history of warnings from their lists, page by page. */
export const warningHistoryOf = (lists: Pick<WarningLists, 'list'>): WarningHistoryStore => ({
  raised: async (since) => {
    const raised: RaisedWarning[] = [];
    let after: string | undefined;
    do {
      const page = await lists.list({ statuses: WARNING_STATUSES, since }, { limit: PAGE, after });
      if (page.kind === 'failed') throw new Error('a list refused its own cursor');
      for (const { companyId, rule, severity, raisedOn, disposition } of page.value.items)
        raised.push({
          companyId,
          rule,
          severity,
          raisedOn: isoDate(raisedOn),
          ...(disposition === undefined ? {} : { disposition }),
        });
      after = page.value.next;
    } while (after !== undefined);
    return raised.filter(({ raisedOn }) => raisedOn >= since);
  },
});
