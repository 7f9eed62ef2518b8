import { describe, expect, it } from 'vitest';
import {
  type EclRequest,
  expectedCreditLoss,
} from '../../shared/domain/decision/accounting/expected-credit-loss.ts';
import {
  classifyFiveCategories,
  type FiveCategoryFacts,
} from '../../shared/domain/decision/accounting/five-category.ts';
import {
  type StageFacts,
  suggestStage,
} from '../../shared/domain/decision/accounting/impairment-stage.ts';
import { DEFAULT_POLICY } from '../../shared/domain/decision/policy/default-policy.ts';
import { decimal } from '../../shared/kernel/decimal.ts';

const stageOf = (facts: Partial<StageFacts>) =>
  suggestStage({ grade: 'BBB', ...facts }, DEFAULT_POLICY);

describe('the impairment stage', () => {
  it.each<[string, Partial<StageFacts>, string, string | undefined]>([
    ['nothing', {}, 'stage-1', undefined],
    ['30 days past due', { daysPastDue: 30 }, 'stage-1', undefined],
    ['31 days past due', { daysPastDue: 31 }, 'stage-2', 'thirty-days-past-due'],
    ['90 days past due', { daysPastDue: 90 }, 'stage-2', 'thirty-days-past-due'],
    ['91 days past due', { daysPastDue: 91 }, 'stage-3', 'ninety-days-past-due'],
    ['the watch list', { isOnWatchlist: true }, 'stage-2', 'watchlist'],
    ['an impairment', { isCreditImpaired: true }, 'stage-3', 'credit-impaired'],
    ['being unlikely to pay', { isUnlikelyToPay: true }, 'stage-3', 'unlikely-to-pay'],
    ['a rating in default', { grade: 'D' }, 'stage-3', 'grade-default'],
    ['a purchase when impaired', { isPurchasedImpaired: true }, 'poci', 'purchased-impaired'],
    ['special mention', { fiveCategory: 'special-mention' }, 'stage-2', 'special-mention-class'],
    ['substandard', { fiveCategory: 'substandard' }, 'stage-3', 'non-performing-class'],
    [
      'a PD doubled by 60 basis points',
      { lifetimePdAtOrigination: 0.006, lifetimePd: 0.012 },
      'stage-2',
      'pd-increase',
    ],
    [
      'a PD doubled by 40 basis points',
      { lifetimePdAtOrigination: 0.004, lifetimePd: 0.008 },
      'stage-1',
      undefined,
    ],
    [
      'a PD tripled by 4 basis points',
      { lifetimePdAtOrigination: 0.0002, lifetimePd: 0.0006 },
      'stage-2',
      'pd-backstop',
    ],
    ['A to BBB', { gradeAtOrigination: 'A' }, 'stage-2', 'notches-lost'],
    ['A to BBB+', { gradeAtOrigination: 'A', grade: 'BBB+' }, 'stage-1', undefined],
    ['BBB to BBB-', { gradeAtOrigination: 'BBB', grade: 'BBB-' }, 'stage-1', undefined],
    ['BBB to BB+', { gradeAtOrigination: 'BBB', grade: 'BB+' }, 'stage-2', 'notches-lost'],
    ['B to B-', { gradeAtOrigination: 'B', grade: 'B-' }, 'stage-2', 'notches-lost'],
    ['forbearance', { isForborne: true, monthsSinceForbearance: 11 }, 'stage-2', 'forbearance'],
    [
      'forbearance after its probation',
      { isForborne: true, monthsSinceForbearance: 12 },
      'stage-1',
      undefined,
    ],
    [
      'two months of cure',
      { stageBefore: 'stage-2', monthsSinceTriggersCleared: 2 },
      'stage-2',
      'cure-period',
    ],
    [
      'three months of cure',
      { stageBefore: 'stage-2', monthsSinceTriggersCleared: 3 },
      'stage-1',
      undefined,
    ],
  ])('after %s', (_title, facts, stage, code) => {
    const found = stageOf(facts);
    expect(found.stage).toBe(stage);
    const codes = found.grounds.map((ground) => ground.code);
    if (code === undefined) expect(codes).toEqual([]);
    else expect(codes).toContain(code);
    expect(found.kind).toBe('suggestion');
    expect(found.horizon).toBe(stage === 'stage-1' ? 'twelve-months' : 'lifetime');
  });

  it('says which rules could not be asked', () => {
    const { notTested } = stageOf({});
    expect(notTested.map(({ en }) => en)).toContain('Notches lost since origination');
    const known = stageOf({ gradeAtOrigination: 'BBB' });
    expect(known.notTested.map(({ en }) => en)).not.toContain('Notches lost since origination');
  });
});

const classOf = (facts: FiveCategoryFacts) => classifyFiveCategories(facts);

describe('the five-category class', () => {
  it.each<[string, FiveCategoryFacts, string, string | undefined]>([
    ['nothing overdue', { daysPastDue: 0 }, 'normal', undefined],
    ['one day', { daysPastDue: 1 }, 'special-mention', 'any-overdue'],
    ['a lapse of 7 days', { daysPastDue: 7, isTechnicalLapse: true }, 'normal', undefined],
    [
      'a lapse of 8 days',
      { daysPastDue: 8, isTechnicalLapse: true },
      'special-mention',
      'any-overdue',
    ],
    ['90 days', { daysPastDue: 90 }, 'special-mention', 'any-overdue'],
    ['91 days', { daysPastDue: 91 }, 'substandard', 'overdue-ninety'],
    ['270 days', { daysPastDue: 270 }, 'substandard', 'overdue-ninety'],
    ['271 days', { daysPastDue: 271 }, 'doubtful', 'overdue-two-hundred-seventy'],
    ['360 days', { daysPastDue: 360 }, 'doubtful', 'overdue-two-hundred-seventy'],
    ['361 days', { daysPastDue: 361 }, 'loss', 'overdue-three-hundred-sixty'],
    ['other use of funds', { isFundUseChanged: true }, 'special-mention', 'fund-use-changed'],
    ['old for new', { isBorrowingToRepay: true }, 'special-mention', 'borrowing-to-repay'],
    ['impairment', { isCreditImpaired: true }, 'substandard', 'credit-impaired'],
    ['evasion', { isEvadingDebt: true }, 'doubtful', 'evading-debt'],
    ['liquidation', { isInBankruptcyLiquidation: true }, 'loss', 'bankruptcy-liquidation'],
    ['20 % at all banks', { overdueShareAllBanks: decimal('0.2') }, 'normal', undefined],
    [
      'more than 20 % at all banks',
      { overdueShareAllBanks: decimal('0.2001') },
      'substandard',
      'overdue-share-all-banks',
    ],
    ['10 % in this bank', { nonPerformingShareHere: decimal('0.1') }, 'normal', undefined],
    [
      'more than 10 % in this bank',
      { nonPerformingShareHere: decimal('0.1001') },
      'substandard',
      'contamination-in-this-bank',
    ],
    [
      'more than 10 % of a retail client',
      { nonPerformingShareHere: decimal('0.5'), isRetail: true },
      'normal',
      undefined,
    ],
    ['a loss of 49.99 %', { lossShare: decimal('0.4999') }, 'normal', undefined],
    ['a loss of half', { lossShare: decimal('0.5') }, 'doubtful', 'loss-half'],
    ['a loss of nine tenths', { lossShare: decimal('0.9') }, 'loss', 'loss-nine-tenths'],
  ])('after %s', (_title, facts, category, code) => {
    const found = classOf(facts);
    expect(found.category).toBe(category);
    const codes = found.grounds.map((ground) => ground.code);
    if (code === undefined) expect(codes).toEqual([]);
    else expect(codes).toContain(code);
    expect(found.isNonPerforming).toBe(['substandard', 'doubtful', 'loss'].includes(category));
  });

  const recovered = {
    areArrearsRepaid: true,
    monthsOnTime: 6,
    monthsPerPeriod: 3,
    isExpectedToPerform: true,
    hasOtherImpairedAssets: false,
  };

  it.each([
    [recovered, 'normal'],
    [{ ...recovered, monthsOnTime: 5 }, 'substandard'],
    [{ ...recovered, monthsPerPeriod: 4 }, 'substandard'],
    [{ ...recovered, monthsPerPeriod: 4, monthsOnTime: 8 }, 'normal'],
    [{ ...recovered, areArrearsRepaid: false }, 'substandard'],
    [{ ...recovered, hasOtherImpairedAssets: true }, 'substandard'],
    [{ ...recovered, isExpectedToPerform: false }, 'substandard'],
  ])('leaves the non-performing classes only when %j', (recovery, category) => {
    expect(classOf({ daysPastDue: 0, categoryBefore: 'doubtful', recovery }).category).toBe(
      category,
    );
  });

  it.each([
    [11, 1, 'special-mention'],
    [12, 1, 'normal'],
    [12, 12, 'special-mention'],
    [24, 12, 'normal'],
  ])(
    'watches a restructured asset: %i months, periods of %i',
    (monthsSince, monthsPerPeriod, category) => {
      expect(classOf({ restructuring: { monthsSince, monthsPerPeriod } }).category).toBe(category);
    },
  );
});

const request: EclRequest = {
  cumulativePds: [0.02, 0.04],
  assetCorrelation: 0.15,
  lgd: decimal('0.4'),
  exposures: [decimal(1000), decimal(500)],
  effectiveInterestRate: decimal('0.05'),
  remainingYears: 2,
  scenarios: [{ id: 'base', weight: 1, factors: [] }],
};

const lossOf = (changed: Partial<EclRequest>) => {
  const result = expectedCreditLoss({ ...request, ...changed });
  if (result.kind === 'failed') throw new Error(result.failure);
  return result.value;
};

describe('expected credit loss on 1000 and 500 at PDs of 2 % and 4 %, LGD 40 %, 5 %', () => {
  it('is 7.6190 within a year and 11.2472 over the life', () => {
    const { twelveMonth, lifetime } = lossOf({});
    expect(twelveMonth.toFixed(4)).toBe((8 / 1.05).toFixed(4));
    expect(lifetime.toNumber()).toBeCloseTo(8 / 1.05 + 4 / 1.05 ** 2, 10);
    expect(lifetime.toFixed(4)).toBe('11.2472');
  });

  it('follows the cycle: 8.265452 % in the year of a factor of -2', () => {
    const { twelveMonth } = lossOf({ scenarios: [{ id: 'crisis', weight: 1, factors: [-2] }] });
    expect(twelveMonth.toNumber()).toBeCloseTo((0.08265452 * 400) / 1.05, 4);
  });

  it('weighs scenarios by their probability', () => {
    const bad = { id: 'bad', weight: 0.25, factors: [-2, -1] };
    const good = { id: 'good', weight: 0.75, factors: [1, 1] };
    const { lifetime, scenarios } = lossOf({ scenarios: [bad, good] });
    const [first, second] = scenarios.map((each) => each.lifetime.toNumber());
    expect(lifetime.toNumber()).toBeCloseTo(0.25 * (first ?? 0) + 0.75 * (second ?? 0), 10);
    expect(first).toBeGreaterThan(second ?? 0);
  });

  it('counts only the part of a year that is left', () => {
    const { lifetime, twelveMonth } = lossOf({ remainingYears: 0.5 });
    expect(lifetime.eq(twelveMonth)).toBe(true);
    expect(lifetime.toNumber()).toBeCloseTo((1 - Math.sqrt(0.98)) * (400 / 1.05 ** 0.5), 10);
  });

  it.each<[Partial<EclRequest>, string]>([
    [{ scenarios: [{ id: 'half', weight: 0.5, factors: [] }] }, 'weights-do-not-add-up'],
    [{ scenarios: [] }, 'weights-do-not-add-up'],
    [{ exposures: [] }, 'no-exposure'],
    [{ cumulativePds: [0.04, 0.02] }, 'pds-not-cumulative'],
    [{ remainingYears: 2.1 }, 'pds-too-short'],
    [{ remainingYears: 0 }, 'remaining-years-not-positive'],
    [{ assetCorrelation: 1 }, 'correlation-out-of-range'],
    [{ effectiveInterestRate: decimal(-1) }, 'rate-out-of-range'],
  ])('refuses %j', (changed, failure) => {
    expect(expectedCreditLoss({ ...request, ...changed })).toEqual({ kind: 'failed', failure });
  });
});
