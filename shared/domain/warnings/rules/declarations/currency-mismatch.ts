import { readLegs } from '../legs.ts';
import { above } from '../measure.ts';
import { notedFigure } from '../noted-figure.ts';
import { parameter } from '../parameter.ts';
import { practice } from '../practice.ts';
import { conditionOn, figureText, onStatements, shareOf } from '../statement-reader.ts';
import { defineWarningRule } from '../warning-rule.ts';

export const currencyMismatch = defineWarningRule({
  id: 'currency-mismatch',
  code: 'F18',
  title: { en: 'Currency mismatch', zh: '外币错配' },
  question: {
    en: 'What would a fall of the home currency cost the owners?',
    zh: '外币净负债敞口是否过大？',
  },
  rule: {
    en: 'net debt in foreign currency without hedge > 30% of equity',
    zh: '未对冲的外币净负债超过净资产的30%',
  },
  kind: 'state',
  rootCause: 'leverage',
  inputs: {
    items: ['foreignCurrencyDebt', 'foreignCurrencyAssets', 'totalEquity'],
    indicators: ['fx-mismatch'],
    facts: ['statement-notes'],
  },
  parameters: {
    shareMax: parameter(
      'Share of equity above which it warns',
      '触发预警的占净资产比',
      'fraction',
      '0.3',
      ['0.1', '1'],
    ),
  },
  severities: ['medium'],
  clearAfter: { unit: 'reports', count: 1 },
  actions: ['A6'],
  source: practice('F18 unhedged foreign debt above 30% of equity'),
  examples: [
    {
      name: 'foreign debt of 200 and assets of 60 on equity of 400',
      given: {
        now: { foreignCurrencyDebt: '200', foreignCurrencyAssets: '60', totalEquity: '400' },
      },
      expect: 'fires',
      severity: 'medium',
    },
    {
      name: 'foreign debt of 200 and assets of 90 on equity of 400',
      given: {
        now: { foreignCurrencyDebt: '200', foreignCurrencyAssets: '90', totalEquity: '400' },
      },
      expect: 'near-miss',
    },
    {
      name: 'currencies not disclosed',
      given: { now: { totalEquity: '400' } },
      expect: 'not-evaluable',
    },
  ],
  evaluate: (context, { shareMax }) =>
    onStatements(context, (reader) => {
      const unhedged = notedFigure(context, reader, (notes) => notes.foreignDebtUnhedged);
      const share =
        unhedged === undefined
          ? reader.indicator('fx-mismatch')
          : shareOf(unhedged, reader.item('totalEquity'));
      const shown = figureText(share, 'fraction');
      const condition = conditionOn(share, (value) =>
        above({
          title: { en: 'Currency mismatch over equity', zh: '外币错配占净资产比' },
          unit: 'fraction',
          value,
          raise: shareMax,
        }),
      );
      const text = {
        en: `The mismatch between foreign debt and foreign assets is ${shown.en} of equity.`,
        zh: `外币错配敞口占净资产${shown.zh}。`,
      };
      return readLegs(
        [{ severity: 'medium', conditions: [condition], text }],
        reader.current.end,
        reader.evidence,
      );
    }),
});
