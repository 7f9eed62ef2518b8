import type { Clock } from '../../application/ports/clock.ts';
import { isoInstant } from '../../contracts/parsed-text.ts';

/** A deployment never sets this; a runner on a laptop does, to live through years in minutes. */
const offsetMilliseconds = (): number => Number(process.env.CLOCK_OFFSET_MILLISECONDS ?? 0);

export const systemClock: Clock = {
  now: () => isoInstant(new Date(Date.now() + offsetMilliseconds()).toISOString()),
};
