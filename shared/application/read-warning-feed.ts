import type { FeedEntry } from '../contracts/warning-feed-output.ts';
import { ROOT_CAUSES } from '../domain/warnings/root-cause.ts';
import { ok, type Result } from '../kernel/result.ts';
import type { Text } from '../kernel/text.ts';
import type { Refusal } from '../problems/refusal.ts';
import type { Clock } from './ports/clock.ts';
import type { PageRequest } from './ports/page.ts';
import type {
  FeedPage,
  FeedReader,
  SequencedFeedItem,
  WarningFeed,
} from './ports/warning-lists.ts';

export interface FeedPorts {
  readonly clock: Clock;
  readonly feed: WarningFeed;
}

const LEVEL_TITLE: Text = { en: 'Watch level', zh: '预警等级' };

const isRootCause = (id: string): id is keyof typeof ROOT_CAUSES => Object.hasOwn(ROOT_CAUSES, id);

const titleOf = (rootCause: string): Text => {
  if (rootCause === '') return LEVEL_TITLE;
  return isRootCause(rootCause) ? ROOT_CAUSES[rootCause] : { en: rootCause, zh: rootCause };
};

/** What happened to one company at once, by what lies behind it; the level comes last. */
const describeItem = ({ entries, ...item }: SequencedFeedItem) => {
  const groups = new Map<string, FeedEntry[]>();
  for (const entry of entries) {
    const held = groups.get(entry.rootCause ?? '');
    if (held === undefined) groups.set(entry.rootCause ?? '', [entry]);
    else held.push(entry);
  }
  const level = groups.get('');
  groups.delete('');
  if (level !== undefined) groups.set('', level);
  return {
    ...item,
    groups: [...groups].map(([rootCause, own]) => ({
      ...(rootCause === '' ? {} : { rootCause }),
      title: titleOf(rootCause),
      entries: own,
    })),
  };
};

/** The feed from a position on: the reader's own unless one is given. */
export const readFeed = async (
  { feed }: FeedPorts,
  { limit, after, reader }: PageRequest & { readonly reader?: string },
): Promise<
  Result<
    Omit<FeedPage, 'items'> & { readonly items: readonly ReturnType<typeof describeItem>[] },
    Refusal<'cursor-invalid'>
  >
> => {
  const own = after === undefined && reader !== undefined ? await feed.reader(reader) : undefined;
  const page = await feed.page({
    limit,
    ...(after === undefined ? {} : { after }),
    ...(own === undefined ? {} : { afterSequence: own.sequence }),
  });
  if (page.kind === 'failed') return page;
  return ok({ ...page.value, items: page.value.items.map(describeItem) });
};

/**
 * Remembers how far a reader has read. No further than the feed goes: a position beyond its end
 * would hide from the reader what is still to come.
 */
export const moveReader = async (
  { feed, clock }: FeedPorts,
  reader: string,
  sequence: number,
): Promise<FeedReader> => {
  const newest = await feed.newestSequence();
  const moved = { reader, sequence: Math.min(sequence, newest), movedAt: clock.now() };
  await feed.moveReader(moved);
  return moved;
};
