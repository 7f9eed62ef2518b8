import { type Leg, readLegs } from '../legs.ts';
import { above, atLeast } from '../measure.ts';
import { parameter } from '../parameter.ts';
import { practice } from '../practice.ts';
import { conditionOn, difference, figureText, onStatements, shareOf } from '../statement-reader.ts';
import { defineWarningRule } from '../warning-rule.ts';

export const leverageJump = defineWarningRule({
  id: 'leverage-jump',
  code: 'F07',
  title: { en: 'Leverage jumps or is high', zh: '资产负债率骤升或过高' },
  question: {
    en: 'Did liabilities grow fast against the assets, or are they too many already?',
    zh: '企业资产负债率是否骤升或已处于高位？',
  },
  rule: {
    en: 'liabilities / assets up ≥ 10 percentage points on the year, or > 80%, or above the highest tenth of the industry; high when both high and jumping',
    zh: '资产负债率同比上升不少于10个百分点，或高于80%，或高于同行业第90百分位；既骤升又过高为高',
  },
  kind: 'state',
  rootCause: 'leverage',
  inputs: { items: ['totalLiabilities', 'totalAssets'], others: ['industry'] },
  parameters: {
    changeMin: parameter(
      'Rise at which it warns',
      '触发预警的上升幅度',
      'percentage-points',
      '0.1',
      ['0.03', '0.3'],
    ),
    levelMax: parameter('Level above which it warns', '触发预警的资产负债率', 'fraction', '0.8', [
      '0.5',
      '0.95',
    ]),
  },
  severities: ['medium', 'high'],
  clearAfter: { unit: 'reports', count: 1 },
  actions: ['A5'],
  source: practice(
    'F07 up 10 points, above 80% or above peer P90; high for both together by design',
  ),
  examples: [
    {
      name: 'from 50% to 61%',
      given: {
        now: { totalLiabilities: '610', totalAssets: '1000' },
        before: { totalLiabilities: '500', totalAssets: '1000' },
      },
      expect: 'fires',
      severity: 'medium',
    },
    {
      name: 'from 70% to 85%',
      given: {
        now: { totalLiabilities: '850', totalAssets: '1000' },
        before: { totalLiabilities: '700', totalAssets: '1000' },
      },
      expect: 'fires',
      severity: 'high',
    },
    {
      name: 'from 50% to 59%',
      given: {
        now: { totalLiabilities: '590', totalAssets: '1000' },
        before: { totalLiabilities: '500', totalAssets: '1000' },
      },
      expect: 'near-miss',
    },
    {
      name: 'liabilities not reported',
      given: { now: { totalAssets: '1000' } },
      expect: 'not-evaluable',
    },
  ],
  evaluate: (context, { changeMin, levelMax }) =>
    onStatements(context, (reader) => {
      const now = shareOf(reader.item('totalLiabilities'), reader.item('totalAssets'));
      const before = shareOf(reader.prior('totalLiabilities'), reader.prior('totalAssets'));
      const change = difference(now, before);
      const highest = context.industry?.quantiles.get('debt-to-assets')?.p90;
      const jump = conditionOn(change, (value) =>
        atLeast({
          title: { en: 'Rise of liabilities over assets', zh: '资产负债率同比上升' },
          unit: 'percentage-points',
          value,
          raise: changeMin,
        }),
      );
      const level = (raise: typeof levelMax) =>
        conditionOn(now, (value) =>
          above({
            title: { en: 'Liabilities over assets', zh: '资产负债率' },
            unit: 'fraction',
            value,
            raise,
          }),
        );
      const [shown, moved] = [figureText(now, 'fraction'), figureText(change, 'percentage-points')];
      const text = {
        en: `Liabilities are ${shown.en} of assets (change on the year: ${moved.en}).`,
        zh: `资产负债率为${shown.zh}（同比变动：${moved.zh}）。`,
      };
      const industry: readonly Leg[] =
        highest === undefined ? [] : [{ severity: 'medium', conditions: [level(highest)], text }];
      return readLegs(
        [
          { severity: 'medium', conditions: [jump], text },
          { severity: 'medium', conditions: [level(levelMax)], text },
          { severity: 'high', conditions: [jump, level(levelMax)], text },
          ...industry,
        ],
        reader.current.end,
        reader.evidence,
      );
    }),
});
