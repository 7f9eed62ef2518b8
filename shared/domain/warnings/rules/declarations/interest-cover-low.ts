import { type Condition, fails, readLegs } from '../legs.ts';
import { below } from '../measure.ts';
import { parameter } from '../parameter.ts';
import { practice } from '../practice.ts';
import { conditionOn, figureText, onStatements } from '../statement-reader.ts';
import { defineWarningRule } from '../warning-rule.ts';

export const interestCoverLow = defineWarningRule({
  id: 'interest-cover-low',
  code: 'F06',
  title: { en: 'Interest hardly covered', zh: '利息保障不足' },
  question: {
    en: 'Do earnings still pay the interest?',
    zh: '企业盈利能否覆盖利息支出？',
  },
  rule: {
    en: 'EBIT / interest < 1.5; high below 1.0',
    zh: '息税前利润/利息支出低于1.5；低于1.0为高',
  },
  kind: 'state',
  rootCause: 'leverage',
  inputs: { items: ['ebit', 'interestBurden'], indicators: ['ebit-interest'] },
  parameters: {
    coverMin: parameter('Cover below which it warns', '触发预警的利息保障倍数', 'times', '1.5', [
      '1',
      '3',
    ]),
    coverMinHigh: parameter(
      'Cover below which it is high',
      '触发高级别的利息保障倍数',
      'times',
      '1',
      ['0.5', '2'],
    ),
  },
  severities: ['medium', 'high'],
  clearAfter: { unit: 'reports', count: 1 },
  actions: ['A6', 'A7'],
  source: practice('F06 EBIT cover of interest below 1.5 and 1.0'),
  examples: [
    {
      name: 'EBIT of 120 against interest of 100',
      given: { now: { profitBeforeTax: '20', interestExpense: '100' } },
      expect: 'fires',
      severity: 'medium',
    },
    {
      name: 'EBIT of 90 against interest of 100',
      given: { now: { profitBeforeTax: '-10', interestExpense: '100' } },
      expect: 'fires',
      severity: 'high',
    },
    {
      name: 'EBIT of 160 against interest of 100',
      given: { now: { profitBeforeTax: '60', interestExpense: '100' } },
      expect: 'near-miss',
    },
    {
      name: 'interest not reported',
      given: { now: { profitBeforeTax: '60' } },
      expect: 'not-evaluable',
    },
  ],
  evaluate: (context, { coverMin, coverMinHigh }) =>
    onStatements(context, (reader) => {
      const interest = reader.item('interestBurden');
      const cover = reader.indicator('ebit-interest');
      const title = { en: 'Interest cover', zh: '利息保障倍数' };
      const hasNone = interest.kind === 'number' && interest.value.lte(0);
      const short = (raise: typeof coverMin): Condition =>
        hasNone
          ? fails({ en: 'no interest to pay', zh: '无利息支出' })
          : conditionOn(cover, (value) => below({ title, unit: 'times', value, raise }));
      const shown = figureText(cover, 'times');
      const text = {
        en: `Earnings before interest and tax cover the interest ${shown.en}.`,
        zh: `息税前利润为利息支出的${shown.zh}。`,
      };
      return readLegs(
        [
          { severity: 'medium', conditions: [short(coverMin)], text },
          { severity: 'high', conditions: [short(coverMinHigh)], text },
        ],
        reader.current.end,
        reader.evidence,
      );
    }),
});
