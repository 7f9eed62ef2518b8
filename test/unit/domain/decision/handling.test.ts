import { describe, expect, it } from 'vitest';
import { approvalAuthority } from '../../../../shared/domain/decision/handling/approval-authority.ts';
import { breachOutlook } from '../../../../shared/domain/decision/handling/covenant.ts';
import {
  type HandlingRequest,
  handlingOf,
} from '../../../../shared/domain/decision/handling/handling.ts';
import {
  GRADE_BANDS,
  MONITORING_DAYS,
  RISK_STRATEGIES,
  STRATEGIES,
} from '../../../../shared/domain/decision/handling/handling-tables.ts';
import { WATCH_LEVELS } from '../../../../shared/domain/decision/handling/watch-level.ts';
import { DEFAULT_POLICY } from '../../../../shared/domain/decision/policy/default-policy.ts';
import { decimal } from '../../../../shared/kernel/decimal.ts';
import { money } from '../../../../shared/kernel/money.ts';
import { seriesOf, seriesWithout } from './made-up-client.ts';

const handle = (more: Partial<HandlingRequest> = {}) =>
  handlingOf({
    grade: 'BBB',
    segment: 'mid',
    policy: DEFAULT_POLICY,
    inputs: { series: seriesOf() },
    ...more,
  });

const covenantOf = (indicator: string, more: Partial<HandlingRequest> = {}) =>
  handle(more).covenants.find((each) => each.indicator === indicator);

describe('handling', () => {
  it.each([
    ['AA', 'GREEN', 'accept', 360],
    ['BBB', 'GREEN', 'accept', 180],
    ['BBB', 'YELLOW', 'transfer', 90],
    ['BB-', 'GREEN', 'transfer', 90],
    ['B+', 'ORANGE', 'avoid', 15],
    ['A', 'RED', 'reduce', 7],
    ['D', 'GREEN', 'avoid', 30],
  ] as const)(
    'of %s at %s is to %s and review within %i days',
    (grade, watchLevel, strategy, days) => {
      expect(handle({ grade, watchLevel })).toMatchObject({ strategy, monitoringDays: days });
    },
  );

  it('says when the watch level was only assumed', () => {
    expect(handle().isWatchLevelAssumed).toBe(true);
    expect(handle({ watchLevel: 'GREEN' }).isWatchLevelAssumed).toBe(false);
  });

  it('asks for the conditions of the segment and reviews unsteady ones twice as often', () => {
    const project = handle({ segment: 'project' });
    expect(project.conditions.map(({ id }) => id)).toContain('escrow');
    expect(project.monitoringDays).toBe(90);
    expect(handle().conditions.map(({ id }) => id)).not.toContain('escrow');
  });

  it('grows no softer with a worse grade or a higher watch level', () => {
    const strategyAt = (band: number, level: number): number => {
      const [of, at] = [GRADE_BANDS[band], WATCH_LEVELS[level]];
      if (of === undefined || at === undefined) throw new Error('off the table');
      return RISK_STRATEGIES.indexOf(STRATEGIES[of][at]);
    };
    for (const [band, of] of GRADE_BANDS.entries())
      for (const [level, at] of WATCH_LEVELS.entries()) {
        const [worse, higher] = [GRADE_BANDS[band + 1], WATCH_LEVELS[level + 1]];
        if (worse !== undefined) {
          expect(strategyAt(band + 1, level)).toBeGreaterThanOrEqual(strategyAt(band, level));
          expect(MONITORING_DAYS[worse][at]).toBeLessThanOrEqual(MONITORING_DAYS[of][at]);
        }
        if (higher !== undefined) {
          expect(strategyAt(band, level + 1)).toBeGreaterThanOrEqual(strategyAt(band, level));
          expect(MONITORING_DAYS[of][higher]).toBeLessThanOrEqual(MONITORING_DAYS[of][at]);
        }
      }
  });
});

describe('a covenant', () => {
  it('shows threshold, value, headroom and the months left at the present trend', () => {
    // Liabilities 6 of 12 million, 5.4 a year before: 5 points a year, 25 points to go.
    const covenant = covenantOf('debt-to-assets');
    expect(covenant).toMatchObject({ relation: 'at-most', state: 'met' });
    expect(covenant?.threshold.toFixed()).toBe('0.75');
    expect(covenant?.headroom?.toFixed()).toBe('0.25');
    const { outlook } = covenant ?? {};
    expect(outlook?.kind === 'months' && outlook.months.toNumber()).toBeCloseTo(60, 0);
  });

  it('is breached at once where it is broken, or where the finding is worst', () => {
    const over = seriesOf({ totalLiabilities: 11_000_000, totalEquity: 1_000_000 });
    expect(covenantOf('debt-to-assets', { inputs: { series: over } })).toMatchObject({
      state: 'breached',
      outlook: { kind: 'breached' },
    });
    const loss = seriesOf({ profitBeforeTax: -3_000_000 });
    expect(covenantOf('debt-to-ebitda', { inputs: { series: loss } })?.state).toBe('breached');
  });

  it('is met without debt and not known without figures', () => {
    const free = seriesOf({ shortTermBorrowings: 0, longTermBorrowings: 0 });
    expect(covenantOf('debt-to-ebitda', { inputs: { series: free } })?.state).toBe('met');
    const blind = seriesWithout('depreciationAndAmortisation');
    expect(covenantOf('debt-to-ebitda', { inputs: { series: blind } })).toMatchObject({
      state: 'not-known',
      outlook: { kind: 'no-trend' },
    });
  });

  it('is not asked where the policy frees the client from the cap behind it', () => {
    expect(covenantOf('debt-to-assets', { segment: 'large', grade: 'A-' })).toBeUndefined();
    expect(covenantOf('debt-to-assets', { segment: 'large', grade: 'BBB+' })).toBeDefined();
  });

  it('takes its threshold from grade and segment', () => {
    expect(covenantOf('debt-to-ebitda')?.threshold.toFixed()).toBe('3.25');
    expect(covenantOf('debt-to-ebitda', { grade: 'B' })?.threshold.toFixed()).toBe('2.5');
    expect(covenantOf('debt-to-ebitda', { segment: 'project' })).toBeUndefined();
    expect(covenantOf('runway-months', { segment: 'start-up' })?.threshold.toFixed()).toBe('6');
  });

  it.each([
    ['0.4', '0.3', '12', { kind: 'months', months: 36 }],
    ['0.3', '0.3', '12', { kind: 'moving-away' }],
    ['0.2', '0.3', '12', { kind: 'moving-away' }],
    ['0.4', '-0.1', '12', { kind: 'breached' }],
    ['0.4', '0.3', '0', { kind: 'no-trend' }],
    ['0.4', '0', '12', { kind: 'months', months: 0 }],
  ] as const)('with room of %s and then %s after %s months', (before, now, apart, expected) => {
    const outlook = breachOutlook({
      headroomBefore: decimal(before),
      headroomNow: decimal(now),
      monthsApart: decimal(apart),
    });
    expect(outlook.kind).toBe(expected.kind);
    const found = outlook.kind === 'months' ? outlook.months.toNumber() : undefined;
    if ('months' in expected) expect(found).toBeCloseTo(expected.months, 9);
  });
});

describe('the approval authority', () => {
  const approve = (more: Partial<Parameters<typeof approvalAuthority>[0]> = {}) =>
    approvalAuthority({
      grade: 'BBB',
      segment: 'mid',
      watchLevel: 'GREEN',
      exposure: money(decimal(5_000_000), 'CNY'),
      policy: DEFAULT_POLICY,
      ...more,
    });

  it.each([
    ['5000000', 'BBB', 'relationship-unit'],
    ['5000000.01', 'BBB', 'branch'],
    ['5000000', 'BB', 'branch'],
    ['5000000', 'B', 'branch'],
    ['5000001', 'B', 'region'],
    ['100000', 'CCC', 'head-office'],
    ['99999999999', 'AAA', 'board-committee'],
  ] as const)('for %s at %s is the %s', (amount, grade, authority) => {
    const exposure = money(decimal(amount), 'CNY');
    expect(approve({ exposure, grade })).toMatchObject({ kind: 'authority', authority });
  });

  it('is one higher for a watched client and one for an unsteady segment', () => {
    expect(approve({ watchLevel: 'ORANGE' })).toMatchObject({ authority: 'branch' });
    expect(approve({ watchLevel: 'RED', segment: 'project' })).toMatchObject({
      authority: 'region',
    });
  });

  it('needs an exchange rate for an amount in another currency', () => {
    const exposure = money(decimal(1_000_000), 'USD');
    expect(approve({ exposure }).kind).toBe('not-known');
    expect(approve({ exposure, exchangeRate: decimal(7) })).toMatchObject({ authority: 'branch' });
  });
});
