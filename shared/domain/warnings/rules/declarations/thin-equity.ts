import { ZERO } from '../../../../kernel/decimal.ts';
import { readLegs } from '../legs.ts';
import { atMost, below } from '../measure.ts';
import { parameter } from '../parameter.ts';
import { conditionOn, figureText, onStatements, shareOf } from '../statement-reader.ts';
import { defineWarningRule } from '../warning-rule.ts';

export const thinEquity = defineWarningRule({
  id: 'thin-equity',
  code: 'F08',
  title: { en: 'Thin or negative equity', zh: '资不抵债或净资产薄弱' },
  question: {
    en: 'How much of the assets belongs to the owners?',
    zh: '企业自有资本是否过薄或已资不抵债？',
  },
  rule: {
    en: 'equity / total assets < 10%; high below 5%; critical at or below nil',
    zh: '所有者权益/总资产低于10%；低于5%为高；不大于零为重大',
  },
  kind: 'state',
  rootCause: 'leverage',
  inputs: { items: ['totalEquity', 'totalAssets'] },
  parameters: {
    shareMin: parameter('Share below which it warns', '触发预警的权益占比', 'fraction', '0.1', [
      '0.05',
      '0.3',
    ]),
    shareMinHigh: parameter(
      'Share below which it is high',
      '触发高级别的权益占比',
      'fraction',
      '0.05',
      ['0.02', '0.2'],
    ),
  },
  severities: ['medium', 'high', 'critical'],
  clearAfter: { unit: 'reports', count: 1 },
  actions: ['A4', 'A8'],
  source: {
    citation: 'Saudi Central Bank rulebook, early-warning samples',
    locator: 'Appendix 1: equity to total below 5–10%; negative equity as critical by design',
    confidence: 'secondary',
  },
  examples: [
    {
      name: 'equity of 8%',
      given: { now: { totalEquity: '80', totalAssets: '1000' } },
      expect: 'fires',
      severity: 'medium',
    },
    {
      name: 'equity of 3%',
      given: { now: { totalEquity: '30', totalAssets: '1000' } },
      expect: 'fires',
      severity: 'high',
    },
    {
      name: 'equity used up',
      given: { now: { totalEquity: '-5', totalAssets: '1000' } },
      expect: 'fires',
      severity: 'critical',
    },
    {
      name: 'equity of 10.5%',
      given: { now: { totalEquity: '105', totalAssets: '1000' } },
      expect: 'near-miss',
    },
    {
      name: 'equity not reported',
      given: { now: { totalAssets: '1000' } },
      expect: 'not-evaluable',
    },
  ],
  evaluate: (context, { shareMin, shareMinHigh }) =>
    onStatements(context, (reader) => {
      const share = shareOf(reader.item('totalEquity'), reader.item('totalAssets'));
      const title = { en: 'Equity over total assets', zh: '所有者权益/总资产' };
      const thin = (raise: typeof shareMin) =>
        conditionOn(share, (value) => below({ title, unit: 'fraction', value, raise }));
      const gone = conditionOn(share, (value) =>
        atMost({ title, unit: 'fraction', value, raise: ZERO, hysteresis: { amount: '0.01' } }),
      );
      const shown = figureText(share, 'fraction');
      const text = {
        en: `Equity is ${shown.en} of total assets.`,
        zh: `所有者权益占总资产${shown.zh}。`,
      };
      return readLegs(
        [
          { severity: 'medium', conditions: [thin(shareMin)], text },
          { severity: 'high', conditions: [thin(shareMinHigh)], text },
          { severity: 'critical', conditions: [gone], text },
        ],
        reader.current.end,
        reader.evidence,
      );
    }),
});
