import type { IsoInstant } from '../../../../shared/kernel/dates.ts';

export { isoDate } from '../../../../shared/kernel/dates.ts';

export const isoInstant = (day: string): IsoInstant => `${day}T00:00:00.000Z` as IsoInstant;
