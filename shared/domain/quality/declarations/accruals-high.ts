import { decimal, smallest } from '../../../kernel/decimal.ts';
import { readIndicator } from '../figure-reader.ts';
import { percentText } from '../figure-text.ts';
import type { QualityCheck } from '../quality-check.ts';
import { needs, verdict } from '../quality-verdict.ts';

const ACCRUALS_MAX = decimal('0.10');

export const accrualsHigh: QualityCheck = {
  id: 'accruals-high',
  number: 'A3',
  title: { en: 'High accruals', zh: '应计项目过高' },
  question: {
    en: 'How much of the profit never arrived as cash?',
    zh: '利润中有多少没有转化为现金？',
  },
  rule:
    `(netIncome − operatingCashFlow) / average totalAssets > ${percentText(ACCRUALS_MAX)}, ` +
    'or above the 90th percentile of peers where that is given',
  cause: 'accruals',
  reads: { indicators: ['accrual-ratio'], benchmarks: [] },
  source: {
    citation: 'Sloan (1996), Do stock prices fully reflect information in accruals',
    locator: 'the bound of 10% is forensic practice, from memory',
    confidence: 'practice',
  },
  run: (context) => {
    const accruals = readIndicator(context, 'accrual-ratio');
    if (accruals.kind === 'unavailable') return needs([accruals.why]);
    const peers = context.external?.peers?.quantiles.get('accrual-ratio');
    const bound = peers === undefined ? ACCRUALS_MAX : smallest(ACCRUALS_MAX, peers.p90);
    const { value } = accruals;
    return verdict(value.gt(bound), value, bound, {
      en: `Net income less operating cash flow is ${percentText(value)} of average total assets; bound ${percentText(bound)}.`,
      zh: `净利润减经营现金流占平均总资产${percentText(value)}，界限${percentText(bound)}。`,
    });
  },
};
