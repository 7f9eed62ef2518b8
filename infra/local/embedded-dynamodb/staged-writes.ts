import type { Callback, LevelDatabase, LevelOperation } from './dynalite.ts';

/** What one request is about to write: the new value per key, `undefined` for a deletion. */
export type StagedWrites = ReadonlyMap<string, unknown>;

export interface Staging {
  /**
   * Runs `work` with its writes held back, then applies them together with the operations of
   * `extras` as one atomic batch. If `work` fails nothing is written. Never run two at once.
   */
  run<Value>(
    work: () => Promise<Value>,
    extras: (staged: StagedWrites) => Promise<readonly LevelOperation[]>,
  ): Promise<Value>;
  /** What the database holds, without the writes being held back. */
  committed(key: string): Promise<unknown>;
}

/**
 * dynalite writes an item and each of its index entries one after the other. Holding them back
 * makes a request, or a whole transaction, survive a crash entirely or not at all.
 */
export const stageWrites = (database: LevelDatabase): Staging => {
  const original = {
    get: database.get.bind(database),
    put: database.put.bind(database),
    del: database.del.bind(database),
    batch: database.batch.bind(database),
  };
  let staged: Map<string, unknown> | undefined;

  database.get = (key, callback) => {
    if (!staged?.has(key)) return original.get(key, callback);
    const value = staged.get(key);
    if (callback) queueMicrotask(() => callback(null, value));
    return Promise.resolve(value);
  };
  const hold = (key: string, value: unknown, callback?: Callback): Promise<void> => {
    staged?.set(key, value);
    if (callback) queueMicrotask(() => callback(null));
    return Promise.resolve();
  };
  database.put = (key, value, callback) =>
    staged ? hold(key, value, callback) : original.put(key, value, callback);
  database.del = (key, callback) =>
    staged ? hold(key, undefined, callback) : original.del(key, callback);

  return {
    committed: (key) => original.get(key),
    async run(work, extras) {
      const writes = new Map<string, unknown>();
      staged = writes;
      try {
        const value = await work();
        const operations: LevelOperation[] = [];
        for (const [key, written] of writes) {
          operations.push(
            written === undefined ? { type: 'del', key } : { type: 'put', key, value: written },
          );
        }
        operations.push(...(await extras(writes)));
        if (operations.length > 0) await original.batch(operations);
        return value;
      } finally {
        staged = undefined;
      }
    },
  };
};
