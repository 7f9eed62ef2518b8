import { decimal } from '../../../../kernel/decimal.ts';
import { type Scenario, scenarioSource } from '../scenario.ts';

export const severeRecession: Scenario = {
  id: 'severe-recession',
  title: { en: 'Severe recession', zh: '严重衰退' },
  story: {
    en: 'Sales fall by a quarter while a fifth of the costs stay, margins shrink by three points, stock and receivables pile up, lenders ask two points more.',
    zh: '销售下降四分之一，两成成本无法压降，毛利率下降3个百分点，存货与应收款积压，融资成本上升200基点。',
  },
  changes: [
    { kind: 'revenue', change: decimal('-0.25'), variableCostShare: decimal('0.8') },
    { kind: 'gross-margin', change: decimal('-0.03') },
    { kind: 'receivable-days', days: decimal('20') },
    { kind: 'inventory-days', days: decimal('20') },
    { kind: 'interest-rate', basisPoints: decimal('200') },
  ],
  systematicFactor: -2.33,
  source: scenarioSource('a year in a hundred, Φ⁻¹(0.01)'),
};
