import { current, prior } from '../../inputs/input.ts';
import { growth } from '../denominators.ts';
import { defineIndicator } from '../indicator.ts';

export const totalAssetsGrowth = defineIndicator({
  id: 'total-assets-growth',
  number: '65',
  title: { en: 'Total asset growth', zh: '总资产增长率' },
  question: { en: 'How fast is the balance sheet expanding?', zh: '资产规模扩张有多快？' },
  group: 'growth',
  dimension: 'growth',
  unit: 'fraction',
  direction: 'inner-band',
  policies: ['N5'],
  band: { weak: '-0.10', strong: '0.25' },
  inputs: { totalAssets: current('totalAssets'), priorTotalAssets: prior('totalAssets') },
  formula: 'totalAssets / priorTotalAssets - 1',
  source: {
    citation:
      'SASAC, Rules for the comprehensive performance evaluation of central enterprises ' +
      '(2006)',
    locator:
      'supplementary ratio 总资产增长率; band from practice, from memory; growth beyond 50 % ' +
      'is itself a risk',
    confidence: 'practice',
  },
  examples: [
    { given: { totalAssets: '1040', priorTotalAssets: '1000' }, value: '0.04' },
    { given: { totalAssets: '1040', priorTotalAssets: '0' }, notMeaningful: 'zero-denominator' },
  ],
  compute: ({ totalAssets, priorTotalAssets }) => growth(totalAssets, priorTotalAssets),
});
