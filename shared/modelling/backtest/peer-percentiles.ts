import type { Segment } from '../../domain/models/rating-model.ts';
import type { Source } from '../../domain/source.ts';
import type { PdPercentiles } from '../../domain/warnings/pd-percentiles.ts';
import { isoDate } from '../../kernel/dates.ts';
import type { Text } from '../../kernel/text.ts';

/** Dense where triggers lie. */
const PERCENTILES = [1, 5, 10, 20, 30, 40, 50, 60, 70, 75, 80, 85, 90, 92.5, 95, 97.5, 99];
const DIGITS = 4;

const at = (sorted: readonly number[], percentile: number): number => {
  const place = (percentile / 100) * (sorted.length - 1);
  const [low, high] = [sorted[Math.floor(place)] ?? 0, sorted[Math.ceil(place)] ?? 0];
  return low + (place - Math.floor(place)) * (high - low);
};

export interface PeerGroup {
  readonly segment: Segment;
  readonly group: Text;
  readonly year: number;
  readonly source: Source;
}

/** How PDs lie; undefined of nobody. */
export const percentilesOf = (
  pds: readonly number[],
  { segment, group, year, source }: PeerGroup,
): PdPercentiles | undefined => {
  if (pds.length === 0) return undefined;
  const sorted = [...pds].sort((one, other) => one - other);
  return {
    segment,
    group,
    asOf: isoDate(`${year}-12-31`),
    companies: pds.length,
    points: PERCENTILES.map((percentile) => ({
      percentile,
      pd: Number(at(sorted, percentile).toPrecision(DIGITS)),
    })),
    source,
  };
};
