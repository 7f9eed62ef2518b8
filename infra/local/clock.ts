import { isoInstant } from '../../shared/contracts/parsed-text.ts';
import type { IsoInstant } from '../../shared/kernel/dates.ts';

/** Functions read it in the environment, which on one machine is that of the one process. */
const VARIABLE = 'CLOCK_OFFSET_MILLISECONDS';

export interface LocalTime {
  readonly now: IsoInstant;
  readonly offsetMilliseconds: number;
}

export const localTime = (): LocalTime => {
  const offsetMilliseconds = Number(process.env[VARIABLE] ?? 0);
  const now = isoInstant(new Date(Date.now() + offsetMilliseconds).toISOString());
  return { now, offsetMilliseconds };
};

/** Moves the functions' clock, which goes on from there; undefined sets it right again. */
export const setLocalTime = (now: IsoInstant | undefined): LocalTime => {
  if (now === undefined) delete process.env[VARIABLE];
  else process.env[VARIABLE] = String(Date.parse(now) - Date.now());
  return localTime();
};
