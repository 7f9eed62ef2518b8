import { decimal } from '../../../../kernel/decimal.ts';
import { type Scenario, scenarioSource } from '../scenario.ts';

export const propertySlump: Scenario = {
  id: 'property-slump',
  title: { en: 'Property slump', zh: '房地产下行' },
  story: {
    en: 'Sales fall by a fifth, stock and investment property lose a tenth and three tenths of their value, customers pay a month later.',
    zh: '销售下降两成，存货减值一成、投资性房地产减值三成，回款推迟30天。',
  },
  changes: [
    { kind: 'revenue', change: decimal('-0.20'), variableCostShare: decimal('0.9') },
    { kind: 'write-down', line: 'inventory', share: decimal('0.10') },
    { kind: 'write-down', line: 'investmentProperty', share: decimal('0.30') },
    { kind: 'receivable-days', days: decimal('30') },
  ],
  systematicFactor: -1.5,
  source: scenarioSource('values down by a tenth of stock and three tenths of property'),
};
