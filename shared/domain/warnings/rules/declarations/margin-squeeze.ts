import { decimal } from '../../../../kernel/decimal.ts';
import { type Leg, readLegs } from '../legs.ts';
import { atMost, below } from '../measure.ts';
import { parameter } from '../parameter.ts';
import { practice } from '../practice.ts';
import { conditionOn, difference, figureText, onStatements } from '../statement-reader.ts';
import { defineWarningRule } from '../warning-rule.ts';

export const marginSqueeze = defineWarningRule({
  id: 'margin-squeeze',
  code: 'F02',
  title: { en: 'Margin squeeze', zh: '毛利率下滑' },
  question: {
    en: 'Do costs eat into what the company earns on each sale?',
    zh: '企业毛利空间是否被明显压缩？',
  },
  rule: {
    en: 'gross margin down ≥ 5 percentage points on the year, or below the lowest tenth of the industry',
    zh: '毛利率同比下降不少于5个百分点，或低于同行业第10百分位',
  },
  kind: 'state',
  rootCause: 'earnings',
  inputs: {
    items: ['revenue', 'grossProfit'],
    indicators: ['gross-margin'],
    others: ['industry'],
  },
  parameters: {
    changeMax: parameter(
      'Change of the margin at which it warns',
      '触发预警的毛利率变动',
      'percentage-points',
      '-0.05',
      ['-0.2', '-0.01'],
    ),
  },
  severities: ['medium'],
  clearAfter: { unit: 'reported-months', count: 6 },
  actions: ['A1'],
  source: practice(
    'F02 gross margin down 5 points or below peer P10; cleared after two quiet quarters',
  ),
  examples: [
    {
      name: 'margin from 30% to 24%',
      given: {
        now: { revenue: '1000', grossProfit: '240' },
        before: { revenue: '1000', grossProfit: '300' },
      },
      expect: 'fires',
      severity: 'medium',
    },
    {
      name: 'a steady margin that is among the lowest of the industry',
      given: {
        now: { revenue: '1000', grossProfit: '80' },
        before: { revenue: '1000', grossProfit: '80' },
        industry: {
          'gross-margin': {
            p1: decimal('0.02'),
            p10: decimal('0.1'),
            median: decimal('0.22'),
            p90: decimal('0.4'),
            p99: decimal('0.6'),
          },
        },
      },
      expect: 'fires',
      severity: 'medium',
    },
    {
      name: 'margin from 30% to 25.5%',
      given: {
        now: { revenue: '1000', grossProfit: '255' },
        before: { revenue: '1000', grossProfit: '300' },
      },
      expect: 'near-miss',
    },
    {
      name: 'no earlier year and no industry figures',
      given: { now: { revenue: '1000', grossProfit: '240' } },
      expect: 'not-evaluable',
    },
  ],
  evaluate: (context, { changeMax }) =>
    onStatements(context, (reader) => {
      const margin = reader.indicator('gross-margin');
      const change = difference(margin, reader.indicatorBefore('gross-margin'));
      const [now, moved] = [
        figureText(margin, 'fraction'),
        figureText(change, 'percentage-points'),
      ];
      const squeezed: Leg = {
        severity: 'medium',
        conditions: [
          conditionOn(change, (value) =>
            atMost({
              title: { en: 'Change of gross margin', zh: '毛利率同比变动' },
              unit: 'percentage-points',
              value,
              raise: changeMax,
            }),
          ),
        ],
        text: {
          en: `Gross margin is ${now.en}, a change of ${moved.en} on the year.`,
          zh: `毛利率为${now.zh}，同比变动${moved.zh}。`,
        },
      };
      const lowest = context.industry?.quantiles.get('gross-margin')?.p10;
      if (lowest === undefined) return readLegs([squeezed], reader.current.end, reader.evidence);
      const behind: Leg = {
        severity: 'medium',
        conditions: [
          conditionOn(margin, (value) =>
            below({
              title: { en: 'Gross margin against the industry', zh: '毛利率与同行业比较' },
              unit: 'fraction',
              value,
              raise: lowest,
            }),
          ),
        ],
        text: {
          en: `Gross margin of ${now.en} is among the lowest tenth of the industry.`,
          zh: `毛利率${now.zh}，处于同行业最低的10%。`,
        },
      };
      return readLegs([squeezed, behind], reader.current.end, reader.evidence);
    }),
});
