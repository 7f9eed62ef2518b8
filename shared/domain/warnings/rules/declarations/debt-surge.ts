import { debtLines } from '../example-lines.ts';
import { readLegs } from '../legs.ts';
import { atLeast, below } from '../measure.ts';
import { parameter } from '../parameter.ts';
import { practice } from '../practice.ts';
import { conditionOn, figureText, growthOf, onStatements } from '../statement-reader.ts';
import { defineWarningRule } from '../warning-rule.ts';

export const debtSurge = defineWarningRule({
  id: 'debt-surge',
  code: 'F09',
  title: { en: 'Debt surges without sales', zh: '有息债务激增' },
  question: {
    en: 'Does the company borrow much more while its sales stand still?',
    zh: '企业债务快速增加而收入未同步增长？',
  },
  rule: {
    en: 'total debt up ≥ 40% on the year while revenue grew < 10%',
    zh: '有息债务同比增长不低于40%，而营业收入增速低于10%',
  },
  kind: 'state',
  rootCause: 'leverage',
  inputs: { items: ['totalDebt', 'revenue'], indicators: ['revenue-growth'] },
  parameters: {
    debtGrowthMin: parameter(
      'Growth of debt at which it warns',
      '触发预警的债务增速',
      'fraction',
      '0.4',
      ['0.15', '1'],
    ),
    revenueGrowthMax: parameter(
      'Growth of revenue below which it warns',
      '触发预警的收入增速上限',
      'fraction',
      '0.1',
      ['0', '0.3'],
    ),
  },
  severities: ['high'],
  clearAfter: { unit: 'reports', count: 1 },
  actions: ['A5'],
  source: practice('F09 debt up 40% with revenue up less than 10%'),
  examples: [
    {
      name: 'debt up by half, sales flat',
      given: {
        now: {
          ...debtLines('300', '300'),
          revenue: '1000',
        },
        before: {
          ...debtLines('200', '200'),
          revenue: '1000',
        },
      },
      expect: 'fires',
      severity: 'high',
    },
    {
      name: 'debt up by 37.5%, sales flat',
      given: {
        now: {
          ...debtLines('250', '300'),
          revenue: '1000',
        },
        before: {
          ...debtLines('200', '200'),
          revenue: '1000',
        },
      },
      expect: 'near-miss',
    },
    {
      name: 'debt of last year not known',
      given: {
        now: {
          ...debtLines('300', '300'),
          revenue: '1000',
        },
        before: { revenue: '1000' },
      },
      expect: 'not-evaluable',
    },
  ],
  evaluate: (context, { debtGrowthMin, revenueGrowthMax }) =>
    onStatements(context, (reader) => {
      const debt = growthOf(reader.item('totalDebt'), reader.prior('totalDebt'));
      const revenue = reader.indicator('revenue-growth');
      const [shownDebt, shownRevenue] = [
        figureText(debt, 'fraction'),
        figureText(revenue, 'fraction'),
      ];
      return readLegs(
        [
          {
            severity: 'high',
            conditions: [
              conditionOn(debt, (value) =>
                atLeast({
                  title: { en: 'Growth of debt', zh: '有息债务增速' },
                  unit: 'fraction',
                  value,
                  raise: debtGrowthMin,
                }),
              ),
              conditionOn(revenue, (value) =>
                below({
                  title: { en: 'Growth of revenue', zh: '营业收入增速' },
                  unit: 'fraction',
                  value,
                  raise: revenueGrowthMax,
                }),
              ),
            ],
            text: {
              en: `Debt changed by ${shownDebt.en} on the year, revenue by ${shownRevenue.en}.`,
              zh: `有息债务同比变动${shownDebt.zh}，营业收入同比变动${shownRevenue.zh}。`,
            },
          },
        ],
        reader.current.end,
        reader.evidence,
      );
    }),
});
