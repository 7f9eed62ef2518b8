import { setTimeout } from 'node:timers/promises';

/** What passes by itself, by the names that adapters give it. */
const PASSING = new Set(['StorageUnavailable', 'MessagingUnavailable', 'TimeoutError']);

export const isPassing = (error: unknown): boolean =>
  error instanceof Error && PASSING.has(error.name);

const TRIES_MAX = 5;
const PAUSE_MILLISECONDS = 50;

/**
 * Does again what failed in passing, a few times, each after a longer pause. For steps of long
 * work, of which one would otherwise throw away all those before; each must be safe to repeat.
 */
export const patiently = async <Answer>(step: () => Promise<Answer>): Promise<Answer> => {
  for (let tries = 1; ; tries += 1) {
    try {
      return await step();
    } catch (error) {
      if (tries === TRIES_MAX || !isPassing(error)) throw error;
      await setTimeout(PAUSE_MILLISECONDS * 2 ** tries * (0.5 + Math.random()));
    }
  }
};
