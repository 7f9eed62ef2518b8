import { current, prior } from '../../inputs/input.ts';
import { difference, growth } from '../denominators.ts';
import { defineIndicator } from '../indicator.ts';

export const receivablesRevenueGap = defineIndicator({
  id: 'receivables-revenue-gap',
  number: '84',
  title: { en: 'Growth of receivables over revenue', zh: '应收账款与收入增速差' },
  question: {
    en: 'Are sales being booked that customers do not pay?',
    zh: '是否存在入账却收不到款的收入？',
  },
  group: 'statement-quality',
  dimension: { none: 'Informs data quality and the anomaly checks, not the rating.' },
  unit: 'fraction',
  direction: 'lower-is-better',
  policies: ['N5'],
  band: { weak: '0.20', strong: '0' },
  inputs: {
    accountsReceivable: current('accountsReceivable'),
    priorAccountsReceivable: prior('accountsReceivable'),
    revenue: current('revenue'),
    priorRevenue: prior('revenue'),
  },
  formula: 'accountsReceivable / priorAccountsReceivable - 1 - (revenue / priorRevenue - 1)',
  source: {
    citation: 'Common credit practice',
    locator: 'beyond 20 percentage points is a flag; from memory',
    confidence: 'practice',
  },
  examples: [
    {
      given: {
        accountsReceivable: '150',
        priorAccountsReceivable: '100',
        revenue: '1100',
        priorRevenue: '1000',
      },
      value: '0.4',
    },
    {
      given: {
        accountsReceivable: '100',
        priorAccountsReceivable: '100',
        revenue: '1100',
        priorRevenue: '1000',
      },
      value: '-0.1',
    },
    {
      given: {
        accountsReceivable: '150',
        priorAccountsReceivable: '0',
        revenue: '1100',
        priorRevenue: '1000',
      },
      notMeaningful: 'zero-denominator',
    },
    {
      given: {
        accountsReceivable: '150',
        priorAccountsReceivable: '100',
        revenue: '1100',
        priorRevenue: '0',
      },
      notMeaningful: 'zero-denominator',
    },
    {
      given: {
        accountsReceivable: '150',
        priorAccountsReceivable: '-5',
        revenue: '1100',
        priorRevenue: '1000',
      },
      notMeaningful: 'turned-profitable',
    },
  ],
  compute: ({ accountsReceivable, priorAccountsReceivable, revenue, priorRevenue }) =>
    difference(growth(accountsReceivable, priorAccountsReceivable), growth(revenue, priorRevenue)),
});
