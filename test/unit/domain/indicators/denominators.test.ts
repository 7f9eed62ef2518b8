import { describe, expect, it } from 'vitest';
import * as denominators from '../../../../shared/domain/indicators/denominators.ts';
import { type Decimal, decimal } from '../../../../shared/kernel/decimal.ts';
import type { NotMeaningfulReason, Outcome } from '../../../../shared/kernel/outcome.ts';

type Division = (numerator: Decimal, denominator: Decimal) => Outcome;
/** Numerator, denominator, and the value or the reason against one. */
type Case = readonly [string, string, string | NotMeaningfulReason];

/** The smallest step at which a policy could be off by one. */
const LEAST = '0.0000000001';

const answerOf = (outcome: Outcome): string =>
  outcome.kind === 'measured' ? outcome.value.toFixed() : outcome.reason;

const cases = (division: Division, ...rows: readonly Case[]): void => {
  it.each(rows)('%s over %s is %s', (numerator, denominator, answer) => {
    expect(answerOf(division(decimal(numerator), decimal(denominator)))).toBe(answer);
  });
};

describe('ratio has no meaning at or below zero', () => {
  cases(
    denominators.ratio,
    ['3', '4', '0.75'],
    ['-3', '4', '-0.75'],
    ['0', '4', '0'],
    ['3', LEAST, '30000000000'],
    ['3', '0', 'zero-denominator'],
    ['0', '0', 'zero-denominator'],
    ['3', `-${LEAST}`, 'non-positive-denominator'],
    ['-3', '-4', 'non-positive-denominator'],
  );
});

describe('leverage on equity that is gone is worst', () => {
  cases(
    denominators.overEquity,
    ['3', '4', '0.75'],
    ['3', LEAST, '30000000000'],
    ['3', '0', 'negative-equity'],
    ['3', `-${LEAST}`, 'negative-equity'],
    ['-3', '-4', 'negative-equity'],
    ['0', '0', 'negative-equity'],
  );
});

describe('a return on equity that is gone never reads as good', () => {
  cases(
    denominators.returnOnEquity,
    ['3', '4', '0.75'],
    ['-3', '4', '-0.75'],
    ['3', '0', 'negative-equity'],
    ['0', '-4', 'negative-equity'],
    ['3', '-4', 'negative-equity'],
    [`-${LEAST}`, '-4', 'both-negative'],
    ['-3', '-4', 'both-negative'],
  );
});

describe('a return on capital never reads a loss on negative capital as good', () => {
  cases(
    denominators.returnOnCapital,
    ['3', '4', '0.75'],
    ['-3', '4', '-0.75'],
    ['3', '0', 'zero-denominator'],
    ['-3', '0', 'zero-denominator'],
    ['3', `-${LEAST}`, 'non-positive-denominator'],
    ['0', '-4', 'non-positive-denominator'],
    [`-${LEAST}`, `-${LEAST}`, 'both-negative'],
    ['-3', '-4', 'both-negative'],
  );
});

describe('liabilities count up to the assets, and beyond them the equity is gone', () => {
  cases(
    denominators.liabilitiesOverAssets,
    ['3', '4', '0.75'],
    ['4', '4', '1'],
    [`4${LEAST.slice(1)}`, '4', 'negative-equity'],
    ['3', '0', 'negative-equity'],
    ['0', '0', 'zero-denominator'],
    ['-5', '-4', 'non-positive-denominator'],
    ['-3', '-4', 'negative-equity'],
  );
});

describe('debt over capital needs equity', () => {
  cases(
    denominators.debtOverCapital,
    ['3', '9', '0.25'],
    ['0', '9', '0'],
    ['0', LEAST, '0'],
    ['3', '1', '0.75'],
    ['3', '0', 'negative-equity'],
    ['3', `-${LEAST}`, 'negative-equity'],
    ['-9', '9', 'zero-denominator'],
  );
});

describe('debt over earnings is best without debt and worst without earnings', () => {
  cases(
    denominators.debtOverEarnings,
    ['3', '4', '0.75'],
    [LEAST, '1', LEAST],
    ['0', '4', 'no-debt'],
    ['0', '-4', 'no-debt'],
    ['3', LEAST, '30000000000'],
    ['3', '0', 'negative-earnings'],
    ['3', `-${LEAST}`, 'negative-earnings'],
  );
});

describe('net debt over earnings is best with net cash', () => {
  cases(
    denominators.netDebtOverEarnings,
    ['3', '4', '0.75'],
    ['0', '4', 'net-cash'],
    ['-3', '-4', 'net-cash'],
    [LEAST, '0', 'negative-earnings'],
    ['3', '-4', 'negative-earnings'],
  );
});

describe('net debt over equity asks for equity before it sees net cash', () => {
  cases(
    denominators.netDebtOverEquity,
    ['3', '4', '0.75'],
    ['0', '4', 'net-cash'],
    [`-${LEAST}`, '4', 'net-cash'],
    ['-3', '0', 'negative-equity'],
    ['-3', '-4', 'negative-equity'],
  );
});

describe.each([
  ['cash over debt', denominators.coverOfDebt],
  ['a part over all debt', denominators.shareOfDebt],
] as const)('%s is best without debt', (_name, division) => {
  cases(
    division,
    ['3', '4', '0.75'],
    ['-3', '4', '-0.75'],
    ['3', LEAST, '30000000000'],
    ['3', '0', 'no-debt'],
    ['-3', '0', 'no-debt'],
    ['3', '-4', 'no-debt'],
  );
});

describe('earnings over debt are worst at or below zero, unless there is no debt', () => {
  cases(
    denominators.earningsOverDebt,
    ['3', '4', '0.75'],
    [LEAST, '1', LEAST],
    ['0', '4', 'negative-earnings'],
    ['-3', '4', 'negative-earnings'],
    ['-3', '0', 'no-debt'],
  );
});

describe('cash over earnings reads only the signs once there are no earnings', () => {
  cases(
    denominators.cashOverEarnings,
    ['3', '4', '0.75'],
    ['-3', '4', '-0.75'],
    ['3', LEAST, '30000000000'],
    [LEAST, '0', 'not-applicable'],
    ['3', '-4', 'not-applicable'],
    ['0', '0', 'zero-denominator'],
    [`-${LEAST}`, '0', 'both-negative'],
    ['0', `-${LEAST}`, 'both-negative'],
    ['-3', '-4', 'both-negative'],
  );
});

describe('cover of interest without interest goes by the sign of the earnings', () => {
  cases(
    denominators.coverOfInterest,
    ['3', '4', '0.75'],
    ['-3', '4', '-0.75'],
    ['3', LEAST, '30000000000'],
    [LEAST, '0', 'no-interest'],
    ['0', '0', 'loss-without-interest'],
    ['-3', '0', 'loss-without-interest'],
    ['3', '-4', 'no-interest'],
  );
});

describe('growth from a base that is no profit has only a direction', () => {
  cases(
    denominators.growth,
    ['5', '4', '0.25'],
    ['-4', '4', '-2'],
    ['5', '0', 'zero-denominator'],
    [LEAST, '-4', 'turned-profitable'],
    ['0', '-4', 'loss-narrowed'],
    ['-4', '-4', 'loss-narrowed'],
    [`-4${LEAST.slice(1)}`, '-4', 'loss-widened'],
  );
});

describe('turnover days ask for both the balance and the flow', () => {
  const days: Division = (balance, flow) =>
    denominators.turnoverDays(decimal('360'), balance, flow);
  cases(
    days,
    ['3', '4', '270'],
    ['0', '4', 'not-applicable'],
    ['3', '0', 'not-applicable'],
    ['3', '-4', 'not-applicable'],
  );
});
