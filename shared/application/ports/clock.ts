import type { IsoInstant } from '../../kernel/dates.ts';

export interface Clock {
  now(): IsoInstant;
}
