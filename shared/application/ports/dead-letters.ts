import type { IsoInstant } from '../../kernel/dates.ts';

export interface DeadLetter {
  readonly id: string;
  /** As it was sent; perhaps no message of the queue at all. */
  readonly body: string;
  readonly sentAt: IsoInstant;
  readonly receiveCount: number;
}

/** The messages of one queue that failed too often. */
export interface DeadLetters {
  count(): Promise<number>;
  /** Some of them, at most `limit`; they stay where they are. */
  list(limit: number): Promise<readonly DeadLetter[]>;
  /**
   * Sends those chosen round again, looking at `limit` at most; answers how many. One may be sent
   * twice, none is lost. Default: all that it looks at.
   */
  redrive(limit: number, isChosen?: (letter: DeadLetter) => boolean): Promise<number>;
}
