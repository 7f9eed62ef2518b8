import { describe, expect, it } from 'vitest';
import {
  baseRate,
  medianOf,
  type RaisedWarning,
  type RuleEffectiveness,
  ruleEffectiveness,
  type WarningRecord,
} from '../../../../shared/domain/warnings/effectiveness.ts';
import { isoDate } from '../../../../shared/kernel/dates.ts';

const raised = (
  companyId: string,
  raisedOn: string,
  disposition?: RaisedWarning['disposition'],
): RaisedWarning => ({
  companyId,
  rule: 'loss',
  severity: 'high',
  raisedOn: isoDate(raisedOn),
  ...(disposition === undefined ? {} : { disposition }),
});

/** Two of a hundred companies default within two years: 1% a year. */
const record = (warnings: readonly RaisedWarning[]): WarningRecord => ({
  since: isoDate('2023-01-01'),
  asOf: isoDate('2025-01-01'),
  companies: 100,
  horizonMonths: 12,
  raised: warnings,
  defaults: [
    { companyId: 'one', on: isoDate('2024-03-01') },
    { companyId: 'two', on: isoDate('2024-09-01') },
  ],
});

const loss = (warnings: readonly RaisedWarning[]): RuleEffectiveness => {
  const [figures] = ruleEffectiveness(record(warnings), ['loss']);
  if (figures === undefined) throw new Error('no figures');
  return figures;
};

describe('the effectiveness of a rule', () => {
  it('counts a warning as borne out by a default within the horizon', () => {
    const figures = loss([raised('one', '2023-06-01'), raised('two', '2023-08-31')]);
    expect(figures).toMatchObject({
      raised: 2,
      decided: 2,
      hits: 1,
      precision: 0.5,
      coverage: 0.5,
    });
  });

  it('does not count a warning on the day of the default or after it', () => {
    expect(loss([raised('one', '2024-03-01')]).hits).toBe(0);
  });

  it('leaves warnings undecided until the horizon has passed', () => {
    const figures = loss([raised('three', '2024-01-01'), raised('three', '2024-01-02')]);
    expect(figures).toMatchObject({ raised: 2, decided: 1, precision: 0 });
  });

  it('ignores warnings of before the stretch looked at', () => {
    expect(loss([raised('one', '2022-12-31')]).raised).toBe(0);
  });

  it('takes the lead from the first warning within the horizon, the median over defaults', () => {
    const figures = loss([
      raised('one', '2023-02-01'),
      raised('one', '2023-12-02'),
      raised('one', '2024-02-01'),
      raised('two', '2024-08-02'),
    ]);
    expect(figures.leadDays).toBe((90 + 30) / 2);
    expect(figures.coverage).toBe(1);
  });

  it('measures lift against the rate at which any company defaults', () => {
    expect(baseRate(record([]))).toBeCloseTo(0.01, 4);
    const figures = loss([
      raised('one', '2023-06-01'),
      ...Array.from({ length: 19 }, (_each, place) => raised(`calm ${place}`, '2023-06-01')),
    ]);
    expect(figures.precision).toBe(0.05);
    expect(figures.lift).toBeCloseTo(5, 1);
  });

  it('tells a rule that finds nothing apart from one that has hardly warned', () => {
    const calm = Array.from({ length: 40 }, (_each, place) => raised(`${place}`, '2023-06-01'));
    expect(loss(calm).verdict).toBe('retire');
    expect(loss(calm.slice(0, 10)).verdict).toBe('too-few');
    expect(loss([...calm, raised('one', '2023-06-01')]).verdict).toBe('keep');
  });

  it('sets confirmed against false alarms and leaves out what was already known', () => {
    const { dispositions } = loss([
      raised('one', '2023-06-01', 'confirmed'),
      raised('two', '2023-06-01', 'already-known'),
      raised('three', '2023-06-01', 'false-alarm'),
      raised('four', '2023-06-01', 'confirmed'),
      raised('five', '2023-06-01'),
    ]);
    expect(dispositions).toEqual({
      confirmed: 2,
      falseAlarm: 1,
      alreadyKnown: 1,
      confirmedShare: 2 / 3,
    });
  });

  it('computes nothing from nothing', () => {
    const [figures] = ruleEffectiveness({ ...record([]), defaults: [] }, ['loss']);
    expect(figures).toEqual({
      rule: 'loss',
      raised: 0,
      decided: 0,
      hits: 0,
      dispositions: { confirmed: 0, falseAlarm: 0, alreadyKnown: 0 },
      verdict: 'too-few',
    });
  });
});

describe('the median', () => {
  it.each([
    [[], undefined],
    [[3], 3],
    [[5, 1], 3],
    [[9, 1, 4], 4],
  ])('of %j is %s', (values, median) => {
    expect(medianOf(values)).toBe(median);
  });
});
