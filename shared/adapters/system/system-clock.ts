import type { Clock } from '../../application/ports/clock.ts';
import { isoInstant } from '../../contracts/parsed-text.ts';

export const systemClock: Clock = { now: () => isoInstant(new Date().toISOString()) };
