import { type Condition, readLegs } from '../legs.ts';
import { below } from '../measure.ts';
import { parameter } from '../parameter.ts';
import { practice } from '../practice.ts';
import { conditionOn, type Figure, figureText, onStatements } from '../statement-reader.ts';
import { defineWarningRule } from '../warning-rule.ts';

/** Half a point of net margin: a share of a threshold of nil would leave no room. */
const ROOM = { amount: '0.005' } as const;

export const loss = defineWarningRule({
  id: 'loss',
  code: 'F03',
  title: { en: 'Loss', zh: '亏损' },
  question: { en: 'Does the company lose money?', zh: '企业是否亏损？' },
  rule: {
    en: 'net income < 0; high in the second year in a row',
    zh: '净利润为负；连续两年为高',
  },
  kind: 'state',
  rootCause: 'earnings',
  inputs: { items: ['netIncome', 'revenue'], indicators: ['net-margin'] },
  parameters: {
    marginMin: parameter(
      'Net margin below which it warns',
      '触发预警的销售净利率',
      'fraction',
      '0',
      ['-0.05', '0.02'],
    ),
  },
  severities: ['medium', 'high'],
  clearAfter: { unit: 'reports', count: 1 },
  hysteresis: ROOM,
  actions: ['A7'],
  source: practice('F03 net loss, high after two years; room of half a point of margin by design'),
  examples: [
    {
      name: 'a first loss',
      given: {
        now: { revenue: '1000', netIncome: '-20' },
        before: { revenue: '1000', netIncome: '30' },
      },
      expect: 'fires',
      severity: 'medium',
    },
    {
      name: 'a second loss in a row',
      given: {
        now: { revenue: '1000', netIncome: '-20' },
        before: { revenue: '1000', netIncome: '-10' },
      },
      expect: 'fires',
      severity: 'high',
    },
    {
      name: 'just above nil',
      given: {
        now: { revenue: '1000', netIncome: '2' },
        before: { revenue: '1000', netIncome: '-10' },
      },
      expect: 'near-miss',
    },
    {
      name: 'no net income reported',
      given: { now: { revenue: '1000' } },
      expect: 'not-evaluable',
    },
  ],
  evaluate: (context, { marginMin }) =>
    onStatements(context, (reader) => {
      const title = { en: 'Net margin', zh: '销售净利率' };
      const [now, before] = [reader.indicator('net-margin'), reader.indicatorBefore('net-margin')];
      const isLoss = (figure: Figure): Condition =>
        conditionOn(figure, (value) =>
          below({ title, unit: 'fraction', value, raise: marginMin, hysteresis: ROOM }),
        );
      const shown = figureText(now, 'fraction');
      const shownBefore = figureText(before, 'fraction');
      return readLegs(
        [
          {
            severity: 'medium',
            conditions: [isLoss(now)],
            text: { en: `Net margin is ${shown.en}.`, zh: `销售净利率为${shown.zh}。` },
          },
          {
            severity: 'high',
            conditions: [isLoss(now), isLoss(before)],
            text: {
              en: `Net margin is ${shown.en} after ${shownBefore.en} a year before.`,
              zh: `销售净利率为${shown.zh}，上年为${shownBefore.zh}。`,
            },
          },
        ],
        reader.current.end,
        reader.evidence,
      );
    }),
});
