import { readLegs } from '../legs.ts';
import { atMost } from '../measure.ts';
import { parameter } from '../parameter.ts';
import { practice } from '../practice.ts';
import { conditionOn, figureText, onStatements } from '../statement-reader.ts';
import { defineWarningRule } from '../warning-rule.ts';

export const revenueDrop = defineWarningRule({
  id: 'revenue-drop',
  code: 'F01',
  title: { en: 'Revenue drop', zh: '营收骤降' },
  question: {
    en: 'Did the company lose a large part of its sales within a year?',
    zh: '企业营业收入一年内是否大幅下滑？',
  },
  rule: {
    en: 'revenue against the same period a year before ≤ −20%; high at ≤ −35%',
    zh: '营业收入同比下降不低于20%；不低于35%为高',
  },
  kind: 'state',
  rootCause: 'earnings',
  inputs: { items: ['revenue'], indicators: ['revenue-growth'] },
  parameters: {
    growthMax: parameter('Growth at which it warns', '触发预警的同比增速', 'fraction', '-0.2', [
      '-0.6',
      '-0.05',
    ]),
    growthMaxHigh: parameter(
      'Growth at which it is high',
      '触发高级别的同比增速',
      'fraction',
      '-0.35',
      ['-0.9', '-0.1'],
    ),
  },
  severities: ['medium', 'high'],
  clearAfter: { unit: 'reported-months', count: 6 },
  actions: ['A1', 'A7'],
  source: practice('F01 revenue down 20% or 35% on the year; cleared after two quiet quarters'),
  examples: [
    {
      name: 'sales down 36% on the year',
      given: { now: { revenue: '640' }, before: { revenue: '1000' } },
      expect: 'fires',
      severity: 'high',
    },
    {
      name: 'sales down 20%, the threshold itself',
      given: { now: { revenue: '800' }, before: { revenue: '1000' } },
      expect: 'fires',
      severity: 'medium',
    },
    {
      name: 'sales down 19%',
      given: { now: { revenue: '810' }, before: { revenue: '1000' } },
      expect: 'near-miss',
    },
    {
      name: 'a first year, with nothing to compare',
      given: { now: { revenue: '640' } },
      expect: 'not-evaluable',
    },
    {
      name: 'a half-year scaled up beside a filed year',
      given: {
        asOf: '2025-08-31',
        before: { revenue: '1000' },
        statements: [{ end: '2025-06-30', months: 6, lines: { revenue: '300' } }],
      },
      expect: 'not-evaluable',
    },
  ],
  evaluate: (context, { growthMax, growthMaxHigh }) =>
    onStatements(context, (reader) => {
      const growth = reader.indicator('revenue-growth');
      const shown = figureText(growth, 'fraction');
      const text = {
        en: `Revenue changed by ${shown.en} against a year before.`,
        zh: `营业收入同比变动${shown.zh}。`,
      };
      const title = { en: 'Revenue growth', zh: '营业收入同比增速' };
      const fallen = (raise: typeof growthMax) =>
        conditionOn(growth, (value) => atMost({ title, unit: 'fraction', value, raise }));
      return readLegs(
        [
          { severity: 'medium', conditions: [fallen(growthMax)], text },
          { severity: 'high', conditions: [fallen(growthMaxHigh)], text },
        ],
        reader.current.end,
        reader.evidence,
      );
    }),
});
