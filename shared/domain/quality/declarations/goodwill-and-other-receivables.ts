import { decimal } from '../../../kernel/decimal.ts';
import { FigureReader, readIndicator } from '../figure-reader.ts';
import { amountText, percentText } from '../figure-text.ts';
import type { QualityCheck, QualityContext, QualityOutcome } from '../quality-check.ts';
import { anyOf, needs, verdict } from '../quality-verdict.ts';

const GOODWILL_MAX = decimal('0.30');
const OTHER_RECEIVABLES_MAX = decimal('0.10');

/** What the acquired business promised is not known; falling operating profit stands in for it. */
const goodwillLeg = (context: QualityContext): QualityOutcome => {
  const goodwill = readIndicator(context, 'goodwill-to-equity');
  if (goodwill.kind === 'unavailable') return needs([goodwill.why]);
  const share = percentText(goodwill.value);
  if (goodwill.value.lte(GOODWILL_MAX))
    return verdict(false, goodwill.value, GOODWILL_MAX, {
      en: `Goodwill is ${share} of equity.`,
      zh: `商誉占净资产${share}。`,
    });
  const reader = new FigureReader(context);
  const impairment = reader.current('assetImpairmentLoss');
  const earnings = reader.current('ebit');
  const earningsBefore = reader.prior('ebit');
  if (impairment === undefined || earnings === undefined || earningsBefore === undefined)
    return reader.insufficient();
  const [loss, now, before] = [impairment, earnings, earningsBefore].map((each) =>
    amountText(each, reader.currency),
  );
  const unimpaired = impairment.lte(0) && earnings.lt(earningsBefore);
  return verdict(unimpaired, goodwill.value, GOODWILL_MAX, {
    en: `Goodwill is ${share} of equity; impairment charged ${loss?.en}, earnings before interest and tax ${before?.en} → ${now?.en}.`,
    zh: `商誉占净资产${share}；计提减值${loss?.zh}，息税前利润 ${before?.zh} → ${now?.zh}。`,
  });
};

const otherReceivablesLeg = (context: QualityContext): QualityOutcome => {
  const share = readIndicator(context, 'other-receivables-ratio');
  if (share.kind === 'unavailable') return needs([share.why]);
  const text = percentText(share.value);
  return verdict(share.value.gt(OTHER_RECEIVABLES_MAX), share.value, OTHER_RECEIVABLES_MAX, {
    en: `Other receivables are ${text} of total assets.`,
    zh: `其他应收款占总资产${text}。`,
  });
};

export const goodwillAndOtherReceivables: QualityCheck = {
  id: 'goodwill-and-other-receivables',
  number: 'A12',
  title: {
    en: 'Goodwill without impairment, or large other receivables',
    zh: '商誉未减值或其他应收款过高',
  },
  question: {
    en: 'Do assets stand in the books that nobody would pay for?',
    zh: '账面是否存在难以变现的资产？',
  },
  rule:
    `goodwill / totalEquity > ${percentText(GOODWILL_MAX)} with no asset impairment while ebit falls, ` +
    `or otherReceivables / totalAssets > ${percentText(OTHER_RECEIVABLES_MAX)}`,
  cause: 'asset-values',
  reads: { indicators: ['goodwill-to-equity', 'other-receivables-ratio'], benchmarks: [] },
  source: {
    citation: 'Forensic practice',
    locator:
      'thresholds from memory; falling ebit in place of a missed earn-out is a choice of this product',
    confidence: 'practice',
  },
  run: (context) => anyOf([otherReceivablesLeg(context), goodwillLeg(context)]),
};
