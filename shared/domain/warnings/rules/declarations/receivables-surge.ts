import { decimal } from '../../../../kernel/decimal.ts';
import { ratio } from '../../../indicators/denominators.ts';
import { readLegs } from '../legs.ts';
import { above } from '../measure.ts';
import { parameter } from '../parameter.ts';
import { practice } from '../practice.ts';
import {
  combined,
  conditionOn,
  difference,
  type Figure,
  figureOf,
  figureText,
  onStatements,
} from '../statement-reader.ts';
import { defineWarningRule } from '../warning-rule.ts';

const DAYS_PER_YEAR = decimal(365);

/** Days of sales in the balance at the year's end, so that two years are enough. */
const closingDays = (receivables: Figure, revenue: Figure): Figure =>
  combined(receivables, revenue, (owed, sales) =>
    figureOf(ratio(owed.times(DAYS_PER_YEAR), sales)),
  );

export const receivablesSurge = defineWarningRule({
  id: 'receivables-surge',
  code: 'F12',
  title: { en: 'Receivables outgrow sales', zh: '应收账款激增' },
  question: {
    en: 'Do customers pay ever later, or are sales booked that nobody pays?',
    zh: '应收账款增速是否明显超过收入？',
  },
  rule: {
    en: 'receivables grew > 20 percentage points faster than revenue and receivable days at the year end rose by > 30',
    zh: '应收账款增速超过收入增速20个百分点以上，且期末周转天数增加超过30天',
  },
  kind: 'state',
  rootCause: 'asset-quality',
  inputs: { items: ['accountsReceivable', 'revenue'], indicators: ['receivables-revenue-gap'] },
  parameters: {
    gapMax: parameter(
      'Gap of growth above which it warns',
      '触发预警的增速差',
      'percentage-points',
      '0.2',
      ['0.1', '0.6'],
    ),
    daysUpMax: parameter('Further days above which it warns', '触发预警的天数增加', 'days', '30', [
      '10',
      '90',
    ]),
  },
  severities: ['medium'],
  clearAfter: { unit: 'reports', count: 1 },
  actions: ['A1'],
  source: practice('F12 receivables outgrow revenue by 20 points and 30 days'),
  examples: [
    {
      name: 'receivables up by half, sales flat',
      given: {
        now: { accountsReceivable: '300', revenue: '1000' },
        before: { accountsReceivable: '200', revenue: '1000' },
      },
      expect: 'fires',
      severity: 'medium',
    },
    {
      name: 'receivables up by 40%: 29 days more',
      given: {
        now: { accountsReceivable: '280', revenue: '1000' },
        before: { accountsReceivable: '200', revenue: '1000' },
      },
      expect: 'near-miss',
    },
    {
      name: 'a first year',
      given: { now: { accountsReceivable: '300', revenue: '1000' } },
      expect: 'not-evaluable',
    },
  ],
  evaluate: (context, { gapMax, daysUpMax }) =>
    onStatements(context, (reader) => {
      const gap = reader.indicator('receivables-revenue-gap');
      const now = closingDays(reader.item('accountsReceivable'), reader.item('revenue'));
      const before = closingDays(reader.prior('accountsReceivable'), reader.prior('revenue'));
      const more = difference(now, before);
      const [shownGap, shownDays] = [figureText(gap, 'percentage-points'), figureText(now, 'days')];
      const shownMore = figureText(more, 'days');
      return readLegs(
        [
          {
            severity: 'medium',
            conditions: [
              conditionOn(gap, (value) =>
                above({
                  title: { en: 'Growth of receivables over revenue', zh: '应收与收入增速差' },
                  unit: 'percentage-points',
                  value,
                  raise: gapMax,
                }),
              ),
              conditionOn(more, (value) =>
                above({
                  title: { en: 'Rise of receivable days', zh: '应收周转天数增加' },
                  unit: 'days',
                  value,
                  raise: daysUpMax,
                }),
              ),
            ],
            text: {
              en: `Receivables outgrew revenue by ${shownGap.en}; they stand at ${shownDays.en} of sales, ${shownMore.en} more.`,
              zh: `应收账款增速超过收入${shownGap.zh}；期末周转天数${shownDays.zh}，增加${shownMore.zh}。`,
            },
          },
        ],
        reader.current.end,
        reader.evidence,
      );
    }),
});
