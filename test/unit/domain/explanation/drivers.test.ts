import { describe, expect, it } from 'vitest';
import { driversOf } from '../../../../shared/domain/explanation/drivers.ts';
import { roa } from '../../../../shared/domain/indicators/declarations/roa.ts';
import { decimal, ZERO } from '../../../../shared/kernel/decimal.ts';
import { notMeaningful } from '../../../../shared/kernel/outcome.ts';

const outcome = notMeaningful('missing-history');
const results = new Map([['roa', { indicator: roa, outcome, trace: [], flags: [], gaps: [] }]]);

const textsOf = (logOdds: string) => {
  const contribution = {
    indicator: 'roa',
    dimension: 'profitability' as const,
    outcome,
    logOdds: decimal(logOdds),
    best: ZERO,
    worst: ZERO,
    isGap: true,
  };
  const score = {
    intercept: ZERO,
    contributions: [contribution],
    dimensions: [],
    logOdds: ZERO,
    logOddsBest: ZERO,
    logOddsWorst: ZERO,
  };
  return driversOf(score, results).gaps.map(({ text }) => text)[0];
};

describe('the text of a driver', () => {
  it.each([
    ['0.3757', 'raises the log-odds of default by 0.376', '使违约对数几率上升0.376'],
    ['-0.0012', 'lowers the log-odds of default by 0.001', '使违约对数几率下降0.001'],
    [
      '-0.0000003',
      'lowers the log-odds of default by less than 0.001',
      '使违约对数几率下降不足0.001',
    ],
    ['0', 'leaves the log-odds of default as they are', '不影响违约对数几率'],
  ])('for %s says what it does', (logOdds, en, zh) => {
    expect(textsOf(logOdds)?.en).toMatch(new RegExp(`${en}$`));
    expect(textsOf(logOdds)?.zh).toMatch(new RegExp(`${zh}$`));
  });
});
