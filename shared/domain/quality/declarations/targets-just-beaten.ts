import { decimal } from '../../../kernel/decimal.ts';
import { FigureReader } from '../figure-reader.ts';
import { amountText, percentText } from '../figure-text.ts';
import { LINES_ONLY, type QualityCheck } from '../quality-check.ts';
import { insufficient, verdict } from '../quality-verdict.ts';

const PROFIT_SHARE_MAX = decimal('0.005');
const GROWTH_MAX = decimal('0.01');

export const targetsJustBeaten: QualityCheck = {
  id: 'targets-just-beaten',
  number: 'A15',
  title: { en: 'Targets just beaten', zh: '业绩恰好踩线' },
  question: {
    en: 'Did the result land just above nil after a loss, or just above last year?',
    zh: '业绩是否恰好扭亏或恰好略高于上年？',
  },
  rule:
    `0 < netIncome / totalAssets ≤ ${percentText(PROFIT_SHARE_MAX)} after a loss, or net income ` +
    `0 to ${percentText(GROWTH_MAX)} above a profit of last year`,
  cause: 'targets',
  reads: LINES_ONLY,
  source: {
    citation: 'Burgstahler and Dichev (1997), Earnings management to avoid decreases and losses',
    locator:
      "bounds from memory; last year's profit is the only hurdle that statements carry, others would have to be given",
    confidence: 'practice',
  },
  run: (context) => {
    const reader = new FigureReader(context);
    const profit = reader.current('netIncome');
    if (profit?.lte(0))
      return verdict(false, profit, decimal(0), {
        en: `Net income ${amountText(profit, reader.currency).en}: no target was beaten.`,
        zh: `净利润${amountText(profit, reader.currency).zh}，不存在踩线。`,
      });
    const before = reader.prior('netIncome');
    const assets = reader.current('totalAssets');
    if (profit === undefined || before === undefined || assets === undefined)
      return reader.insufficient();
    if (assets.lte(0))
      return insufficient({ en: 'Total assets are nil or less.', zh: '总资产为零或负数。' });
    const [now, then] = [profit, before].map((each) => amountText(each, reader.currency));
    const step = {
      en: `Net income ${then?.en} → ${now?.en}`,
      zh: `净利润 ${then?.zh} → ${now?.zh}`,
    };
    if (before.lte(0)) {
      const share = profit.div(assets);
      const flagged = before.lt(0) && share.lte(PROFIT_SHARE_MAX);
      return verdict(flagged, share, PROFIT_SHARE_MAX, {
        en: `${step.en}, ${percentText(share)} of total assets; bound ${percentText(PROFIT_SHARE_MAX)}.`,
        zh: `${step.zh}，占总资产${percentText(share)}，界限${percentText(PROFIT_SHARE_MAX)}。`,
      });
    }
    const rise = profit.div(before).minus(1);
    return verdict(rise.gt(0) && rise.lte(GROWTH_MAX), rise, GROWTH_MAX, {
      en: `${step.en}, a change of ${percentText(rise)}; suspicious between 0% and ${percentText(GROWTH_MAX)}.`,
      zh: `${step.zh}，变动${percentText(rise)}；0%至${percentText(GROWTH_MAX)}之间可疑。`,
    });
  },
};
