import { debtLines } from '../example-lines.ts';
import { readLegs } from '../legs.ts';
import { below } from '../measure.ts';
import { parameter } from '../parameter.ts';
import { practice } from '../practice.ts';
import { conditionOn, figureText, onStatements } from '../statement-reader.ts';
import { defineWarningRule } from '../warning-rule.ts';

export const shortTermLiquidity = defineWarningRule({
  id: 'short-term-liquidity',
  code: 'F17',
  title: { en: 'Cash short of debt falling due', zh: '短期流动性不足' },
  question: {
    en: 'Is there cash for the debt that falls due within a year?',
    zh: '可动用资金能否覆盖一年内到期债务？',
  },
  rule: {
    en: 'free cash and securities / debt due within a year and bills < 0.6; high below 0.3',
    zh: '可动用货币资金与交易性金融资产/短期债务低于0.6；低于0.3为高',
  },
  kind: 'state',
  rootCause: 'liquidity',
  inputs: {
    items: ['liquidFunds', 'shortTermDebtWithBills'],
    indicators: ['cash-to-short-term-debt'],
  },
  parameters: {
    coverMin: parameter('Cover below which it warns', '触发预警的现金短债比', 'times', '0.6', [
      '0.3',
      '1',
    ]),
    coverMinHigh: parameter(
      'Cover below which it is high',
      '触发高级别的现金短债比',
      'times',
      '0.3',
      ['0.1', '0.8'],
    ),
  },
  severities: ['medium', 'high'],
  clearAfter: { unit: 'reports', count: 1 },
  actions: ['A4'],
  source: practice('F17 cash over short-term debt below 0.6 and 0.3'),
  examples: [
    {
      name: 'cash of 50 for 100 of debt',
      given: {
        now: {
          cash: '50',
          tradingFinancialAssets: '0',
          notesPayable: '0',
          ...debtLines('100', '0'),
        },
      },
      expect: 'fires',
      severity: 'medium',
    },
    {
      name: 'cash of 20 for 100 of debt',
      given: {
        now: {
          cash: '20',
          tradingFinancialAssets: '0',
          notesPayable: '0',
          ...debtLines('100', '0'),
        },
      },
      expect: 'fires',
      severity: 'high',
    },
    {
      name: 'cash of 63 for 100 of debt',
      given: {
        now: {
          cash: '63',
          tradingFinancialAssets: '0',
          notesPayable: '0',
          ...debtLines('100', '0'),
        },
      },
      expect: 'near-miss',
    },
    {
      name: 'cash not reported',
      given: { now: debtLines('100', '0') },
      expect: 'not-evaluable',
    },
  ],
  evaluate: (context, { coverMin, coverMinHigh }) =>
    onStatements(context, (reader) => {
      const cover = reader.indicator('cash-to-short-term-debt');
      const title = { en: 'Cash over short-term debt', zh: '现金短债比' };
      const short = (raise: typeof coverMin) =>
        conditionOn(cover, (value) => below({ title, unit: 'times', value, raise }));
      const shown = figureText(cover, 'times');
      const text = {
        en: `Free cash and securities cover ${shown.en} of the debt due within a year.`,
        zh: `可动用资金为一年内到期债务的${shown.zh}。`,
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
