import { decimal } from '../../../../kernel/decimal.ts';
import { type Scenario, scenarioSource } from '../scenario.ts';

export const rawMaterialSurge: Scenario = {
  id: 'raw-material-surge',
  title: { en: 'Raw materials up 20 %', zh: '原材料涨价20%' },
  story: {
    en: 'Half of the cost of sales becomes a fifth dearer, and customers bear half of it.',
    zh: '占成本一半的原材料涨价20%，其中一半可转嫁给客户。',
  },
  changes: [
    {
      kind: 'raw-material-cost',
      change: decimal('0.20'),
      shareOfCost: decimal('0.5'),
      passThrough: decimal('0.5'),
    },
  ],
  systematicFactor: -0.5,
  source: scenarioSource('a fifth on half of the cost of sales, half passed on'),
};
