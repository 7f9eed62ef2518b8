import type { Reach } from './reach.ts';

export type ItemEvent = 'INSERT' | 'MODIFY' | 'REMOVE';

/**
 * One function that follows the changes of the table, declared once beside its handler. Changes
 * of one partition come in order; any change may come again. A change that keeps failing is put
 * aside, and the changes after it go on.
 *
 * A shard of the stream serves two readers well and slows down with more: prefer another kind in
 * a function that exists to another function.
 */
export interface Stream extends Reach {
  /** Equals the folder's name under functions/stream. */
  readonly id: string;
  readonly summary: string;
  /** The attribute `kind` of the items whose changes are wanted. */
  readonly kinds: readonly [string, ...string[]];
  /** Default: what is put or changed, not what is removed. */
  readonly events?: readonly [ItemEvent, ...ItemEvent[]];
  /** Changes that the function gets at once, at most. Default 100. */
  readonly batchSize?: number;
  readonly batchingWindowSeconds?: number;
  /** How many partitions are worked on at the same time, from 1 to 10. Default 1. */
  readonly partitionsAtOnce?: number;
  /** How often a failing change is tried again before it is put aside. Default 10. */
  readonly retries?: number;
  readonly memoryMegabytes?: number;
  readonly timeoutSeconds?: number;
}

export const defineStream = <const Declared extends Stream>(stream: Declared): Declared => stream;
