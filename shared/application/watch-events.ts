import type { FeedEntry } from '../contracts/warning-feed-output.ts';
import type { WatchDocument } from '../contracts/watch-output.ts';
import type { IsoInstant } from '../kernel/dates.ts';

export type WatchEventType =
  | 'warning-raised'
  | 'warning-escalated'
  | 'warning-cleared'
  | 'watch-level-changed';

/** What others are told; the same thing told twice has one id. */
export interface WatchEvent {
  readonly id: string;
  readonly type: WatchEventType;
  readonly companyId: string;
  readonly at: IsoInstant;
  readonly data: Readonly<Record<string, unknown>>;
}

const typeOf = ({ change }: FeedEntry): WatchEventType | undefined => {
  switch (change) {
    case 'raised':
    case 'severity-raised':
      return 'warning-raised';
    case 'escalated':
      return 'warning-escalated';
    case 'cleared':
      return 'warning-cleared';
    case 'level-raised':
    case 'level-lowered':
      return 'watch-level-changed';
    default:
      return undefined;
  }
};

/** The entries that leave as events: not what is quiet, nor what was told in other words before. */
export const watchEvents = (
  { companyId, companyName, level }: WatchDocument,
  entries: readonly FeedEntry[],
  restated: ReadonlySet<string>,
  at: IsoInstant,
): readonly WatchEvent[] =>
  entries.flatMap((entry): WatchEvent[] => {
    const type = typeOf(entry);
    if (type === undefined || entry.quiet || restated.has(entry.id)) return [];
    const { id, quiet: _, at: __, note: ___, ...content } = entry;
    return [{ id, type, companyId, at, data: { companyId, companyName, level, ...content } }];
  });
