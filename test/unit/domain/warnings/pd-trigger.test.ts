import { describe, expect, it } from 'vitest';
import { pdMove, ratingBy } from '../../../../shared/domain/warnings/pd-path.ts';
import type { PdPercentiles } from '../../../../shared/domain/warnings/pd-percentiles.ts';
import {
  notchesUpTo,
  pdAtPercentile,
  pdMoves,
  percentileOfPd,
  worstMove,
} from '../../../../shared/domain/warnings/pd-trigger.ts';
import { pdPercentilesOf } from '../../../../shared/domain/warnings/peer-pds.ts';
import type { RatingPoint } from '../../../../shared/domain/warnings/rules/warning-context.ts';
import { isoDate } from '../../../../shared/kernel/dates.ts';

const peers: PdPercentiles = {
  segment: 'mid',
  group: { en: 'peers', zh: '同类' },
  asOf: isoDate('2024-12-31'),
  companies: 100,
  points: [
    { percentile: 10, pd: 0.001 },
    { percentile: 50, pd: 0.01 },
    { percentile: 90, pd: 0.01 },
    { percentile: 99, pd: 0.1 },
  ],
  source: { citation: 'made up', locator: 'for the test', confidence: 'design' },
};

const rated = (on: string, pd: number, modelId = 'model'): RatingPoint => ({
  on: isoDate(on),
  grade: 'BB',
  pd,
  modelId,
});

describe('percentiles of PDs', () => {
  it('are read between their points on the log of the PD', () => {
    expect(pdAtPercentile(peers, 50)).toBe(0.01);
    expect(pdAtPercentile(peers, 30)).toBeCloseTo(Math.sqrt(0.001 * 0.01), 12);
    expect(pdAtPercentile(peers, 1)).toBe(0.001);
    expect(pdAtPercentile(peers, 100)).toBe(0.1);
  });

  it('place a PD, at nil or a hundred beyond the table', () => {
    expect(percentileOfPd(peers, 0.0001)).toBe(0);
    expect(percentileOfPd(peers, 0.5)).toBe(100);
    expect(percentileOfPd(peers, Math.sqrt(0.001 * 0.01))).toBeCloseTo(30, 9);
  });

  it('place the PD at a percentile where the percentile is', () => {
    for (const percentile of [10, 25, 40, 95, 99])
      expect(percentileOfPd(peers, pdAtPercentile(peers, percentile))).toBeCloseTo(percentile, 6);
  });
});

describe('moves of the PD', () => {
  const ratings = [
    rated('2024-01-31', 0.004),
    rated('2024-07-31', 0.002),
    rated('2024-12-31', 0.008),
  ];

  it('are told against the rating that stood then', () => {
    expect(pdMove(ratings, isoDate('2025-01-31'), 6)?.ratio).toBeCloseTo(4, 12);
    expect(pdMove(ratings, isoDate('2025-01-31'), 12)?.ratio).toBeCloseTo(2, 12);
    expect(pdMove(ratings, isoDate('2025-01-31'), 3)?.ratio).toBeCloseTo(4, 12);
  });

  it('count by the worst of their stretches of time', () => {
    expect(worstMove(pdMoves(ratings, isoDate('2025-01-31')))?.notches).toBeCloseTo(
      notchesUpTo(0.002, 0.008),
      12,
    );
    expect(worstMove([])).toBeUndefined();
  });

  it('are unknown where no rating stood or another model had rated', () => {
    expect(pdMove(ratings, isoDate('2024-08-01'), 12)).toBeUndefined();
    const changed = [rated('2024-01-31', 0.004, 'old'), rated('2024-12-31', 0.008)];
    expect(pdMove(changed, isoDate('2025-01-31'), 6)).toBeUndefined();
  });

  it('prefer the PD of the state of the economy', () => {
    const stressed = [
      rated('2024-01-31', 0.004),
      { ...rated('2024-12-31', 0.004), pointInTimePd: 0.02 },
    ];
    expect(pdMove(stressed, isoDate('2025-01-31'), 6)?.ratio).toBeCloseTo(5, 12);
  });

  it('look at the newest rating of the day, not at later ones', () => {
    expect(ratingBy(ratings, isoDate('2024-07-30'))?.pd).toBe(0.004);
    expect(ratingBy(ratings, isoDate('2024-01-30'))).toBeUndefined();
  });
});

describe('the peers of a segment', () => {
  it.each(['large', 'mid', 'sme'] as const)('%s rise from percentile to percentile', (segment) => {
    const table = pdPercentilesOf(segment);
    if (table === undefined) throw new Error('no table');
    expect(table.companies).toBeGreaterThan(500);
    const { points } = table;
    expect(points.map(({ percentile }) => percentile)).toEqual(
      points.map(({ percentile }) => percentile).toSorted((one, other) => one - other),
    );
    expect(points.map(({ pd }) => pd)).toEqual(
      points.map(({ pd }) => pd).toSorted((one, other) => one - other),
    );
    expect(pdAtPercentile(table, 90)).toBeLessThan(0.2);
  });

  it('are not made up where no data tell of them', () => {
    expect(pdPercentilesOf('project')).toBeUndefined();
  });
});
