import { type Condition, fails, readLegs } from '../legs.ts';
import { below } from '../measure.ts';
import { parameter } from '../parameter.ts';
import { practice } from '../practice.ts';
import { conditionOn, type Figure, figureText, onStatements } from '../statement-reader.ts';
import { defineWarningRule } from '../warning-rule.ts';

export const profitWithoutCash = defineWarningRule({
  id: 'profit-without-cash',
  code: 'F05',
  title: { en: 'Profit without cash', zh: '有利润无现金' },
  question: {
    en: 'Is the profit that the company reports ever paid in cash?',
    zh: '企业账面利润是否有现金支撑？',
  },
  rule: {
    en: 'net income > 0 and cash from operations / net income < 0.3, two years in a row',
    zh: '净利润为正且经营现金流/净利润连续两年低于0.3',
  },
  kind: 'state',
  rootCause: 'statement-quality',
  inputs: { items: ['netIncome', 'operatingCashFlow'], indicators: ['cash-conversion'] },
  parameters: {
    conversionMin: parameter(
      'Cash over profit below which it warns',
      '触发预警的净现比',
      'times',
      '0.3',
      ['0', '0.8'],
    ),
  },
  severities: ['medium'],
  clearAfter: { unit: 'reports', count: 2 },
  actions: ['A1'],
  source: practice('F05 cash conversion below 0.3 for two years with profits'),
  examples: [
    {
      name: 'a tenth of the profit came in cash, twice',
      given: {
        now: { netIncome: '100', operatingCashFlow: '10' },
        before: { netIncome: '80', operatingCashFlow: '8' },
      },
      expect: 'fires',
      severity: 'medium',
    },
    {
      name: 'a third came in cash this year',
      given: {
        now: { netIncome: '100', operatingCashFlow: '33' },
        before: { netIncome: '80', operatingCashFlow: '8' },
      },
      expect: 'near-miss',
    },
    {
      name: 'no cash flow statement',
      given: { now: { netIncome: '100' }, before: { netIncome: '80' } },
      expect: 'not-evaluable',
    },
  ],
  evaluate: (context, { conversionMin }) =>
    onStatements(context, (reader) => {
      const title = { en: 'Cash from operations over net income', zh: '净现比' };
      const unbacked = (profit: Figure, conversion: () => Figure): Condition =>
        profit.kind === 'number' && profit.value.lte(0)
          ? fails({ en: 'no profit to be paid in cash', zh: '没有利润，不适用' })
          : conditionOn(conversion(), (value) =>
              below({ title, unit: 'times', value, raise: conversionMin }),
            );
      const now = reader.indicator('cash-conversion');
      const before = reader.indicatorBefore('cash-conversion');
      const [shown, shownBefore] = [figureText(now, 'times'), figureText(before, 'times')];
      return readLegs(
        [
          {
            severity: 'medium',
            conditions: [
              unbacked(reader.item('netIncome'), () => now),
              unbacked(reader.prior('netIncome'), () => before),
            ],
            text: {
              en: `Cash from operations was ${shown.en} of net income, ${shownBefore.en} a year before.`,
              zh: `经营现金流为净利润的${shown.zh}，上年为${shownBefore.zh}。`,
            },
          },
        ],
        reader.current.end,
        reader.evidence,
      );
    }),
});
