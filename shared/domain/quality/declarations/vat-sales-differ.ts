import { decimal } from '../../../kernel/decimal.ts';
import { ratio } from '../../indicators/denominators.ts';
import { FigureReader } from '../figure-reader.ts';
import { amountText, percentText } from '../figure-text.ts';
import { LINES_ONLY, type QualityCheck } from '../quality-check.ts';
import { insufficient, verdict } from '../quality-verdict.ts';

const GAP_MAX = decimal('0.15');

export const vatSalesDiffer: QualityCheck = {
  id: 'vat-sales-differ',
  number: 'A19',
  title: { en: 'Revenue differs from sales declared for VAT', zh: '收入与增值税申报销售额不符' },
  question: {
    en: 'Did the company tell the tax office of the same sales?',
    zh: '报表收入与向税务机关申报的销售额是否一致？',
  },
  rule: `revenue differs by more than ${percentText(GAP_MAX)} from the sales declared for VAT over the same year`,
  cause: 'third-parties',
  reads: LINES_ONLY,
  source: {
    citation: 'Forensic practice',
    locator: 'a gap up to 10 % is usual; threshold from memory; declared sales are told by facts',
    confidence: 'practice',
  },
  run: (context) => {
    const reader = new FigureReader(context);
    const declared =
      context.external?.declaredSales ??
      reader.lack({ en: 'sales declared for VAT over the year', zh: '当年增值税申报销售额' });
    const revenue = reader.current('revenue');
    if (declared === undefined || revenue === undefined) return reader.insufficient();
    const share = ratio(declared, revenue);
    if (share.kind !== 'measured')
      return insufficient({ en: 'Revenue is nil or less.', zh: '营业收入为零或负数。' });
    const gap = share.value.minus(1).abs();
    const [ours, theirs] = [revenue, declared].map((each) => amountText(each, reader.currency));
    return verdict(gap.gt(GAP_MAX), gap, GAP_MAX, {
      en: `Revenue ${ours?.en}, declared for VAT ${theirs?.en}: ${percentText(gap)} apart.`,
      zh: `营业收入${ours?.zh}，增值税申报销售额${theirs?.zh}，相差${percentText(gap)}。`,
    });
  },
};
