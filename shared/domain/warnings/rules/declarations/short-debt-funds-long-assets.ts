import { debtLines } from '../example-lines.ts';
import { readLegs } from '../legs.ts';
import { above } from '../measure.ts';
import { parameter } from '../parameter.ts';
import { practice } from '../practice.ts';
import { conditionOn, figureText, onStatements } from '../statement-reader.ts';
import { defineWarningRule } from '../warning-rule.ts';

/** A hundredth of opening assets: a share of a threshold of nil would leave no room. */
const ROOM = { amount: '0.01' } as const;

/** Lines of a year in which `gap` of 1,000 opening assets was bridged by short debt. */
const fundedShort = (gap: string, shortTerm: string, longTerm: string) => ({
  ...debtLines(shortTerm, longTerm),
  totalAssets: '1000',
  capitalExpenditure: gap,
  investmentsPurchased: '0',
  equityRaised: '0',
  operatingCashFlow: '0',
  disposalProceeds: '0',
});

export const shortDebtFundsLongAssets = defineWarningRule({
  id: 'short-debt-funds-long-assets',
  code: 'F10',
  title: { en: 'Short debt funds long assets', zh: '短贷长投' },
  question: {
    en: 'Are lasting investments paid with loans that fall due within the year?',
    zh: '长期投资是否依靠短期借款？',
  },
  rule: {
    en: 'investment beyond cash flow, long-term debt and equity raised > 0, and short-term debt > 70% of debt',
    zh: '投资支出超过经营现金、长期融资与增资之和，且短期债务占比高于70%',
  },
  kind: 'state',
  rootCause: 'liquidity',
  inputs: {
    items: ['capitalExpenditure', 'longTermDebt', 'operatingCashFlow', 'totalDebt'],
    indicators: ['short-funding-gap', 'short-term-debt-share'],
  },
  parameters: {
    gapMax: parameter(
      'Gap over opening assets above which it warns',
      '触发预警的缺口占期初资产比',
      'fraction',
      '0',
      ['0', '0.2'],
    ),
    shortShareMax: parameter(
      'Share of short-term debt above which it warns',
      '触发预警的短期债务占比',
      'fraction',
      '0.7',
      ['0.4', '0.95'],
    ),
  },
  severities: ['high'],
  clearAfter: { unit: 'reports', count: 2 },
  hysteresis: ROOM,
  actions: ['A6'],
  source: practice(
    'F10 short funding gap above nil with over 70% of debt short; cleared after two reports',
  ),
  examples: [
    {
      name: 'investment of 120 with 80% of debt short',
      given: { now: fundedShort('120', '400', '100'), before: fundedShort('0', '280', '100') },
      expect: 'fires',
      severity: 'high',
    },
    {
      name: 'the same investment with 69% of debt short',
      given: { now: fundedShort('120', '690', '310'), before: fundedShort('0', '570', '310') },
      expect: 'near-miss',
    },
    {
      name: 'no cash flow statement',
      given: { now: debtLines('400', '100') },
      expect: 'not-evaluable',
    },
  ],
  evaluate: (context, { gapMax, shortShareMax }) =>
    onStatements(context, (reader) => {
      const gap = reader.indicator('short-funding-gap');
      const short = reader.indicator('short-term-debt-share');
      const [shownGap, shownShort] = [figureText(gap, 'fraction'), figureText(short, 'fraction')];
      return readLegs(
        [
          {
            severity: 'high',
            conditions: [
              conditionOn(gap, (value) =>
                above({
                  title: { en: 'Gap of long-term funding', zh: '长期资金缺口/期初资产' },
                  unit: 'fraction',
                  value,
                  raise: gapMax,
                  hysteresis: ROOM,
                }),
              ),
              conditionOn(short, (value) =>
                above({
                  title: { en: 'Share of short-term debt', zh: '短期债务占比' },
                  unit: 'fraction',
                  value,
                  raise: shortShareMax,
                }),
              ),
            ],
            text: {
              en: `Investment of ${shownGap.en} of opening assets had no long-term money behind it, and ${shownShort.en} of the debt is short.`,
              zh: `相当于期初资产${shownGap.zh}的投资缺乏长期资金，短期债务占比${shownShort.zh}。`,
            },
          },
        ],
        reader.current.end,
        reader.evidence,
      );
    }),
});
