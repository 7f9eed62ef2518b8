// Written by `npm run warnings:peers`; do not edit.

import { isoDate } from '../../kernel/dates.ts';
import type { PdPercentiles } from './pd-percentiles.ts';

/** How PDs of listed US companies lay, until a bank supplies its own portfolio’s. */
export const PD_PERCENTILES_US_LISTED: readonly PdPercentiles[] = [
  {
    segment: 'large',
    group: { en: 'large listed US companies', zh: '美国大型上市公司' },
    asOf: isoDate('2014-12-31'),
    companies: 3431,
    points: [
      { percentile: 1, pd: 0.0009016 },
      { percentile: 5, pd: 0.001406 },
      { percentile: 10, pd: 0.001791 },
      { percentile: 20, pd: 0.002287 },
      { percentile: 30, pd: 0.002772 },
      { percentile: 40, pd: 0.00333 },
      { percentile: 50, pd: 0.003882 },
      { percentile: 60, pd: 0.00462 },
      { percentile: 70, pd: 0.005812 },
      { percentile: 75, pd: 0.006635 },
      { percentile: 80, pd: 0.007987 },
      { percentile: 85, pd: 0.009859 },
      { percentile: 90, pd: 0.01332 },
      { percentile: 92.5, pd: 0.01596 },
      { percentile: 95, pd: 0.02182 },
      { percentile: 97.5, pd: 0.03972 },
      { percentile: 99, pd: 0.07254 },
    ],
    source: {
      citation:
        'Lombardo et al. (2022), Future Internet 14(8):244; sowide/bankruptcy_dataset, CC BY 4.0',
      locator: 'PDs by the product’s champion of fiscal years 2012 to 2014',
      confidence: 'secondary',
    },
  },
  {
    segment: 'mid',
    group: { en: 'mid-sized listed US companies', zh: '美国中型上市公司' },
    asOf: isoDate('2014-12-31'),
    companies: 2203,
    points: [
      { percentile: 1, pd: 0.0001327 },
      { percentile: 5, pd: 0.0002617 },
      { percentile: 10, pd: 0.000388 },
      { percentile: 20, pd: 0.000595 },
      { percentile: 30, pd: 0.0008508 },
      { percentile: 40, pd: 0.001143 },
      { percentile: 50, pd: 0.001692 },
      { percentile: 60, pd: 0.002541 },
      { percentile: 70, pd: 0.004145 },
      { percentile: 75, pd: 0.005568 },
      { percentile: 80, pd: 0.007635 },
      { percentile: 85, pd: 0.01101 },
      { percentile: 90, pd: 0.01723 },
      { percentile: 92.5, pd: 0.02644 },
      { percentile: 95, pd: 0.03675 },
      { percentile: 97.5, pd: 0.07682 },
      { percentile: 99, pd: 0.1285 },
    ],
    source: {
      citation:
        'Lombardo et al. (2022), Future Internet 14(8):244; sowide/bankruptcy_dataset, CC BY 4.0',
      locator: 'PDs by the product’s champion of fiscal years 2012 to 2014',
      confidence: 'secondary',
    },
  },
  {
    segment: 'sme',
    group: { en: 'small listed US companies', zh: '美国小型上市公司' },
    asOf: isoDate('2014-12-31'),
    companies: 2672,
    points: [
      { percentile: 1, pd: 0.000101 },
      { percentile: 5, pd: 0.0002462 },
      { percentile: 10, pd: 0.0004235 },
      { percentile: 20, pd: 0.0009109 },
      { percentile: 30, pd: 0.001642 },
      { percentile: 40, pd: 0.002921 },
      { percentile: 50, pd: 0.004861 },
      { percentile: 60, pd: 0.007917 },
      { percentile: 70, pd: 0.01272 },
      { percentile: 75, pd: 0.01704 },
      { percentile: 80, pd: 0.02261 },
      { percentile: 85, pd: 0.0303 },
      { percentile: 90, pd: 0.04412 },
      { percentile: 92.5, pd: 0.0552 },
      { percentile: 95, pd: 0.06946 },
      { percentile: 97.5, pd: 0.09382 },
      { percentile: 99, pd: 0.1277 },
    ],
    source: {
      citation:
        'Lombardo et al. (2022), Future Internet 14(8):244; sowide/bankruptcy_dataset, CC BY 4.0',
      locator: 'PDs by the product’s champion of fiscal years 2012 to 2014',
      confidence: 'secondary',
    },
  },
];
