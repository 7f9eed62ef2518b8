import { measures, readLegs, unknown } from '../legs.ts';
import { recordCount } from '../measure.ts';
import { parameter } from '../parameter.ts';
import { practice } from '../practice.ts';
import { onStatements, type StatementReader } from '../statement-reader.ts';
import { defineWarningRule } from '../warning-rule.ts';

const PERIODS_SEEN = 4;

type Counted = { readonly count: number; readonly isCut: boolean };

/** Periods in a row, newest first, with cash flowing out; `isCut` where the next is not known. */
const outflowsInARow = (reader: StatementReader): Counted => {
  let count = 0;
  for (const view of reader.view.series.history(PERIODS_SEEN)) {
    const flow = reader.item('operatingCashFlow', view);
    if (flow.kind !== 'number') return { count, isCut: true };
    if (flow.value.gte(0)) return { count, isCut: false };
    count += 1;
  }
  return { count, isCut: count < PERIODS_SEEN };
};

export const operatingCashOutflow = defineWarningRule({
  id: 'operating-cash-outflow',
  code: 'F04',
  title: { en: 'Cash flows out of operations', zh: '经营现金流为负' },
  question: {
    en: 'Does the business use up cash instead of bringing it in?',
    zh: '企业经营活动是否持续净流出现金？',
  },
  rule: {
    en: 'cash flow from operations < 0 in 2 periods in a row; high in 3',
    zh: '经营活动现金流量净额连续2期为负；连续3期为高',
  },
  kind: 'state',
  rootCause: 'liquidity',
  inputs: { items: ['operatingCashFlow'] },
  parameters: {
    periodsMin: parameter(
      'Periods in a row at which it warns',
      '触发预警的连续期数',
      'records',
      '2',
      ['1', '3'],
    ),
    periodsMinHigh: parameter(
      'Periods in a row at which it is high',
      '触发高级别的连续期数',
      'records',
      '3',
      ['2', '4'],
    ),
  },
  severities: ['medium', 'high'],
  clearAfter: { unit: 'reports', count: 2 },
  actions: ['A1', 'A2'],
  source: practice('F04 two periods of negative operating cash flow; high after three by design'),
  examples: [
    {
      name: 'two years of outflow',
      given: {
        now: { operatingCashFlow: '-10' },
        before: { operatingCashFlow: '-5' },
        twoYearsBefore: { operatingCashFlow: '12' },
      },
      expect: 'fires',
      severity: 'medium',
    },
    {
      name: 'three years of outflow',
      given: {
        now: { operatingCashFlow: '-10' },
        before: { operatingCashFlow: '-5' },
        twoYearsBefore: { operatingCashFlow: '-1' },
      },
      expect: 'fires',
      severity: 'high',
    },
    {
      name: 'one year of outflow',
      given: { now: { operatingCashFlow: '-10' }, before: { operatingCashFlow: '5' } },
      expect: 'near-miss',
    },
    {
      name: 'a first year of outflow, with none before it known',
      given: { now: { operatingCashFlow: '-10' } },
      expect: 'not-evaluable',
    },
  ],
  evaluate: (context, { periodsMin, periodsMinHigh }) =>
    onStatements(context, (reader) => {
      const { count, isCut } = outflowsInARow(reader);
      const title = { en: 'Periods of outflow in a row', zh: '经营现金流连续为负期数' };
      const text = {
        en: `Operations used up cash in ${count} periods in a row.`,
        zh: `经营活动现金流连续${count}期为负。`,
      };
      const reaches = (periods: typeof periodsMin) =>
        isCut && periods.gt(count)
          ? unknown({ en: 'cash flow of earlier periods', zh: '以前期间的经营现金流' })
          : measures(recordCount(title, count, periods.toNumber()));
      return readLegs(
        [
          { severity: 'medium', conditions: [reaches(periodsMin)], text },
          { severity: 'high', conditions: [reaches(periodsMinHigh)], text },
        ],
        reader.current.end,
        reader.evidence,
      );
    }),
});
