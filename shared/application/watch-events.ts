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

const typeOf = ({ change, reason }: FeedEntry): WatchEventType | undefined => {
  switch (change) {
    case 'retracted':
      return reason === 'raised' ? 'warning-cleared' : undefined;
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

/** A level that turned out never to have been was told of all the same: so is its correction. */
const correctedLevel = (
  { companyId, companyName, level }: WatchDocument,
  entries: readonly FeedEntry[],
  levelBefore: WatchDocument['level'] | undefined,
  at: IsoInstant,
): readonly WatchEvent[] => {
  const taken = entries.find(
    ({ change, reason = '' }) => change === 'retracted' && reason.startsWith('level-'),
  );
  const isTold = entries.some(({ change }) => change.startsWith('level-'));
  if (taken === undefined || isTold || levelBefore === undefined || levelBefore === level)
    return [];
  const data = { from: levelBefore, to: level, on: taken.on, reason: 'correction' };
  return [
    {
      id: taken.id,
      type: 'watch-level-changed',
      companyId,
      at,
      data: { companyId, companyName, level, ...data },
    },
  ];
};

/**
 * The entries that leave as events: not what is quiet, nor what was told in other words before.
 *
 * @param levelBefore of the company when something left last.
 */
export const watchEvents = (
  document: WatchDocument,
  entries: readonly FeedEntry[],
  restated: ReadonlySet<string>,
  levelBefore: WatchDocument['level'] | undefined,
  at: IsoInstant,
): readonly WatchEvent[] => {
  const { companyId, companyName, level } = document;
  const told = entries.flatMap((entry): WatchEvent[] => {
    const type = typeOf(entry);
    if (type === undefined || entry.quiet || restated.has(entry.id)) return [];
    const { id, quiet: _, at: __, note: ___, ...content } = entry;
    return [{ id, type, companyId, at, data: { companyId, companyName, level, ...content } }];
  });
  return [...told, ...correctedLevel(document, entries, levelBefore, at)];
};
