import { decimal } from '../../../../kernel/decimal.ts';
import { type Scenario, scenarioSource } from '../scenario.ts';

export const mildDownturn: Scenario = {
  id: 'mild-downturn',
  title: { en: 'Mild downturn', zh: '温和下行' },
  story: {
    en: 'Sales fall by a tenth, prices by a point, customers pay ten days later.',
    zh: '销售下降一成，毛利率下降1个百分点，回款推迟10天。',
  },
  changes: [
    { kind: 'revenue', change: decimal('-0.10'), variableCostShare: decimal('0.9') },
    { kind: 'gross-margin', change: decimal('-0.01') },
    { kind: 'receivable-days', days: decimal('10') },
  ],
  systematicFactor: -1,
  source: scenarioSource('an ordinary bad year, one standard deviation'),
};
