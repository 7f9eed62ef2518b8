import { describe, expect, it } from 'vitest';
import {
  average,
  company,
  current,
  currentIfReported,
  history,
  prior,
  yearsBack,
} from '../../../../shared/domain/inputs/input.ts';
import { resolveInputs } from '../../../../shared/domain/inputs/resolve.ts';
import { StatementSeries } from '../../../../shared/domain/statements/series.ts';
import { decimal } from '../../../../shared/kernel/decimal.ts';
import { originsOf, periodsOf, resolved, statement, textOf, unresolved } from './resolution.ts';

describe('an average', () => {
  const inputs = { assets: average('totalAssets') };

  it('is the mean of opening and closing, and traces both', () => {
    const result = resolved(
      inputs,
      statement('2024-12-31', { totalAssets: '300' }),
      statement('2023-12-31', { totalAssets: '100' }),
    );
    expect(textOf(result, 'assets')).toBe('200');
    expect(result.flags).toEqual([]);
    expect(periodsOf(result)).toEqual(['2023-12-31', '2024-12-31']);
  });

  it('falls back to the closing balance without a prior year, and says so', () => {
    const result = resolved(inputs, statement('2024-12-31', { totalAssets: '300' }));
    expect(textOf(result, 'assets')).toBe('300');
    expect(result.flags).toEqual(['closing-instead-of-average']);
    expect(periodsOf(result)).toEqual(['2024-12-31']);
  });

  it('falls back likewise when the prior year lacks the line', () => {
    const result = resolved(
      inputs,
      statement('2024-12-31', { totalAssets: '300' }),
      statement('2023-12-31', { revenue: '50' }),
    );
    expect(textOf(result, 'assets')).toBe('300');
    expect(result.flags).toEqual(['closing-instead-of-average']);
  });

  it('does not fall back across bases: it refuses and names both', () => {
    const result = unresolved(
      inputs,
      statement('2024-12-31', { totalAssets: '300' }),
      statement('2023-12-31', { totalAssets: '100' }, { scope: 'parent-only' }),
    );
    expect(result.outcome.reason).toBe('basis-mismatch');
    expect(result.outcome.detail).toBe(
      '2024-12-31 (12 months, consolidated, CAS, CNY) cannot meet ' +
        '2023-12-31 (12 months, parent-only, CAS, CNY)',
    );
  });

  it('is missing when the closing balance is', () => {
    const result = unresolved(
      inputs,
      statement('2024-12-31', { revenue: '50' }),
      statement('2023-12-31', { totalAssets: '100' }),
    );
    expect(result.outcome.reason).toBe('missing-input');
  });
});

describe('the prior year', () => {
  const inputs = { before: prior('revenue') };
  const now = (end: string) => statement(end, { revenue: '300' });
  const then = (end: string) => statement(end, { revenue: '100' });

  it.each([
    ['the same day a year before', '2024-12-31', '2023-12-31'],
    ['a leap day a year after the last of February', '2024-02-29', '2023-02-28'],
    ['a 52-week year before', '2024-09-28', '2023-09-30'],
    ['a 53-week year before', '2023-09-30', '2022-09-24'],
    ['the last day that is still an anniversary', '2024-12-31', '2023-12-11'],
  ])('is found by anniversary: %s', (_case, end, before) => {
    const result = resolved(inputs, now(end), then(before));
    expect(textOf(result, 'before')).toBe('100');
    expect(periodsOf(result)).toEqual([before]);
  });

  it.each([
    ['one day too far off', '2024-12-31', '2023-12-10'],
    ['two years before', '2024-12-31', '2022-12-31'],
    ['half a year before', '2024-12-31', '2024-06-30'],
  ])('is not: %s', (_case, end, before) => {
    const result = unresolved(inputs, now(end), then(before));
    expect(result.outcome).toMatchObject({
      reason: 'missing-history',
      detail: `no statement a year before ${end}`,
    });
  });

  it.each([
    ['scope', { scope: 'parent-only' }, 'parent-only, CAS, CNY'],
    ['standard', { standard: 'IFRS' }, 'consolidated, IFRS, CNY'],
    ['currency', { currency: 'USD' }, 'consolidated, CAS, USD'],
  ] as const)('on another %s is a mismatch', (_what, basis, named) => {
    const other = statement('2023-12-31', { revenue: '100' }, basis);
    const { outcome } = unresolved(inputs, now('2024-12-31'), other);
    expect(outcome.reason).toBe('basis-mismatch');
    expect(outcome.detail).toContain('2024-12-31 (12 months, consolidated, CAS, CNY)');
    expect(outcome.detail).toContain(`2023-12-31 (12 months, ${named})`);
  });

  it('on the same basis wins over one on another', () => {
    const other = statement('2023-12-31', { revenue: '999' }, { scope: 'parent-only' });
    const result = resolved(inputs, other, now('2024-12-31'), then('2023-12-31'));
    expect(textOf(result, 'before')).toBe('100');
  });
});

describe('the flows of an interim statement', () => {
  const inputs = { revenue: current('revenue'), assets: current('totalAssets') };
  const half = statement('2024-06-30', { revenue: '60', totalAssets: '500' }, { months: 6 });
  const halfBefore = statement('2023-06-30', { revenue: '40', totalAssets: '400' }, { months: 6 });
  const fullYear = statement('2023-12-31', { revenue: '100', totalAssets: '450' });

  it('become the last twelve months, while balances stay', () => {
    const result = resolved(inputs, half, fullYear, halfBefore);
    expect(textOf(result, 'revenue')).toBe('120');
    expect(textOf(result, 'assets')).toBe('500');
    expect(result.flags).toEqual(['last-twelve-months']);
  });

  it('are scaled up where last year is lacking, and say so', () => {
    const quarter = statement('2024-03-31', { revenue: '30', totalAssets: '500' }, { months: 3 });
    const result = resolved(inputs, quarter, fullYear);
    expect(textOf(result, 'revenue')).toBe('120');
    expect(textOf(result, 'assets')).toBe('500');
    expect(result.flags).toEqual(['annualised']);
  });

  it('are missing where the roll lacks the line in one of its three statements', () => {
    const without = statement('2023-06-30', { totalAssets: '400' }, { months: 6 });
    const { outcome } = unresolved(inputs, half, fullYear, without);
    expect(outcome).toMatchObject({ reason: 'missing-input' });
    expect(outcome.detail).toContain('revenue');
  });

  it('never roll over another basis', () => {
    const foreign = statement('2023-12-31', { revenue: '100' }, { currency: 'USD' });
    expect(resolved(inputs, half, foreign, halfBefore).flags).toEqual(['annualised']);
  });

  it('rolled to a year never meet a comparative that was scaled up, while balances do', () => {
    const growth = { now: current('revenue'), before: prior('revenue') };
    const { outcome } = unresolved(growth, half, fullYear, halfBefore);
    expect(outcome.reason).toBe('basis-mismatch');
    expect(outcome.detail).toContain('2024-06-30');
    expect(outcome.detail).toContain('2023-06-30');
    expect(outcome.detail).toContain('annualised');
    const balances = resolved({ before: prior('totalAssets') }, half, fullYear, halfBefore);
    expect(textOf(balances, 'before')).toBe('400');
  });

  it('meet where both are rolled, and end a history where they are not', () => {
    const earlier = statement('2022-06-30', { revenue: '20', totalAssets: '300' }, { months: 6 });
    const yearEarlier = statement('2022-12-31', { revenue: '80', totalAssets: '350' });
    const growth = { now: current('revenue'), before: prior('revenue') };
    const all = [half, fullYear, halfBefore, yearEarlier, earlier] as const;
    expect(textOf(resolved(growth, ...all), 'before')).toBe('100');
    const years = resolved({ revenue: history('revenue', 5, 1) }, ...all);
    expect(textOf(years, 'revenue')).toEqual(['100', '120']);
  });
});

describe('a history', () => {
  const inputs = { revenue: history('revenue', 5, 3) };
  const year = (each: number, amount: string) => statement(`${each}-12-31`, { revenue: amount });

  it('runs oldest first, whatever the order of arrival', () => {
    const result = resolved(inputs, year(2022, '1'), year(2024, '3'), year(2023, '2'));
    expect(textOf(result, 'revenue')).toEqual(['1', '2', '3']);
  });

  it('takes no more years than asked for', () => {
    const years = [2018, 2019, 2020, 2021, 2022, 2023, 2024];
    const result = resolved(inputs, ...years.map((each) => year(each, String(each))));
    expect(textOf(result, 'revenue')).toEqual(['2020', '2021', '2022', '2023', '2024']);
  });

  it('below its minimum says how long it is', () => {
    const { outcome } = unresolved(inputs, year(2024, '3'), year(2023, '2'));
    expect(outcome).toMatchObject({
      reason: 'missing-history',
      detail: 'revenue: 2 of at least 3 yearly values',
    });
  });

  it('stops at a gap instead of bridging it', () => {
    const years = [year(2024, '5'), year(2023, '4'), year(2021, '2'), year(2020, '1')];
    expect(unresolved(inputs, ...years).outcome.detail).toContain('2 of at least 3');
  });

  it('reaches whole years back', () => {
    const years = [year(2024, '8'), year(2023, '4'), year(2022, '2'), year(2021, '1')];
    const back = { base: yearsBack('revenue', 3) };
    expect(textOf(resolved(back, ...years), 'base')).toBe('1');
    expect(unresolved(back, ...years.slice(0, 3)).outcome).toMatchObject({
      reason: 'missing-history',
      detail: 'no statement 3 years before 2024-12-31',
    });
  });
});

describe('a line that was not reported', () => {
  const inputs = { goodwill: current('goodwill') };
  const other = { propertyPlantEquipment: '70', intangibleAssets: '30' };

  it('is missing, never zero', () => {
    const result = unresolved(inputs, statement('2024-12-31', { totalAssets: '500' }));
    expect(result.outcome).toEqual({
      kind: 'not-meaningful',
      reason: 'missing-input',
      detail: 'goodwill not reported for 2024-12-31',
    });
  });

  it('is nil once the other lines add up to the subtotal', () => {
    const result = resolved(inputs, statement('2024-12-31', { ...other, nonCurrentAssets: '100' }));
    expect(textOf(result, 'goodwill')).toBe('0');
    expect(originsOf(result)).toEqual(['nil-proven']);
  });

  it('stays missing while the subtotal leaves room for it', () => {
    const lines = { ...other, nonCurrentAssets: '110' };
    const result = unresolved(inputs, statement('2024-12-31', lines));
    expect(result.outcome.reason).toBe('missing-input');
  });

  it('is nil when the sender declares absent lines nil', () => {
    const result = resolved(inputs, statement('2024-12-31', other, { absentLines: 'nil' }));
    expect(textOf(result, 'goodwill')).toBe('0');
    expect(originsOf(result)).toEqual(['nil-declared']);
  });

  it('stays missing despite that declaration when its whole statement was left out', () => {
    const onlyIncome = statement('2024-12-31', { revenue: '50' }, { absentLines: 'nil' });
    expect(unresolved(inputs, onlyIncome).outcome.reason).toBe('missing-input');
  });

  it('stays missing despite that declaration when it is a total', () => {
    const declared = statement('2024-12-31', { cash: '50' }, { absentLines: 'nil' });
    const result = unresolved({ revenue: current('revenue') }, declared);
    expect(result.outcome.reason).toBe('missing-input');
  });

  it('counts as nil without a trace where it only adds if reported', () => {
    const memo = { interest: currentIfReported('capitalisedInterest') };
    const silent = resolved(memo, statement('2024-12-31', { revenue: '50' }));
    expect(textOf(silent, 'interest')).toBe('0');
    expect(originsOf(silent)).toEqual([]);
    const told = resolved(memo, statement('2024-12-31', { capitalisedInterest: '7' }));
    expect(textOf(told, 'interest')).toBe('7');
    expect(originsOf(told)).toEqual(['reported']);
  });
});

describe('all operands together', () => {
  it('tell everything that is missing at once, and keep what was found', () => {
    const inputs = {
      revenue: current('revenue'),
      debt: current('totalDebt'),
      before: prior('revenue'),
      age: company('yearsSinceFounding'),
    };
    const result = unresolved(inputs, statement('2024-12-31', { revenue: '50' }));
    const { detail } = result.outcome;
    expect(result.outcome.reason).toBe('missing-input');
    for (const line of ['shortTermBorrowings', 'currentPortionOfLongTermDebt', 'bondsPayable'])
      expect(detail).toContain(line);
    expect(detail).toContain('no statement a year before 2024-12-31');
    expect(detail).toContain('yearsSinceFounding of the company not given');
    expect(result.trace.map(({ name }) => name)).toEqual(['revenue']);
    expect(result.gaps).toHaveLength(3);
  });

  it('trace a derived total down to its lines', () => {
    const lines = { currentAssets: '90', currentLiabilities: '60' };
    const result = resolved({ capital: current('workingCapital') }, statement('2024-12-31', lines));
    expect(textOf(result, 'capital')).toBe('30');
    const [reading] = result.trace[0]?.readings ?? [];
    expect(reading?.use.origin).toMatchObject({
      kind: 'derived',
      formula: 'currentAssets - currentLiabilities',
      uses: [{ item: 'currentAssets' }, { item: 'currentLiabilities' }],
    });
  });

  it('read a company figure as given', () => {
    const series = new StatementSeries([statement('2024-12-31', { revenue: '50' })]);
    const result = resolveInputs(
      { age: company('yearsSinceFounding') },
      { series, company: { yearsSinceFounding: decimal(12) } },
    );
    expect(result.kind === 'resolved' && textOf(result, 'age')).toBe('12');
  });
});
