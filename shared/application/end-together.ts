import type { IsoInstant } from '../kernel/dates.ts';
import type { BatchStore, ItemEnding } from './ports/batch-store.ts';

interface Waiting {
  readonly ending: ItemEnding;
  readonly settle: (written: Promise<void>) => void;
}

/** Work on several items at a time whose ends are written together. */
export interface EndingTogether {
  /** Runs one item's work; `end` resolves once the end is written with those of the others. */
  run<Answer>(
    work: (end: (ending: ItemEnding) => Promise<void>) => Promise<Answer>,
  ): Promise<Answer>;
}

/**
 * Writes ends as soon as every piece of work under way has either come to its end or failed: one
 * write for all that a function was given at once, instead of one for each item.
 */
export const endTogether = (
  write: (endings: readonly ItemEnding[]) => Promise<void>,
): EndingTogether => {
  let underWay = 0;
  let waiting: Waiting[] = [];
  const writeWhenAllWait = (): void => {
    if (waiting.length === 0 || waiting.length < underWay) return;
    const group = waiting;
    waiting = [];
    const written = write(group.map(({ ending }) => ending));
    for (const { settle } of group) settle(written);
  };
  return {
    run: async (work) => {
      underWay += 1;
      try {
        return await work(
          (ending) =>
            new Promise<void>((resolve) => {
              waiting.push({ ending, settle: resolve });
              writeWhenAllWait();
            }),
        );
      } finally {
        underWay -= 1;
        writeWhenAllWait();
      }
    },
  };
};

/** The groups of a function's life, one for each batch that it works on. */
export const endingGroups = () => {
  const groups = new Map<string, EndingTogether>();
  return (
    batches: Pick<BatchStore, 'end'>,
    tenant: string,
    id: string,
    now: () => IsoInstant,
  ): EndingTogether => {
    const name = `${tenant} ${id}`;
    const held = groups.get(name);
    if (held !== undefined) return held;
    const group = endTogether((endings) => batches.end(id, endings, now()));
    groups.set(name, group);
    return group;
  };
};
