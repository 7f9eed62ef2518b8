import { type Decimal, decimal } from '../../../kernel/decimal.ts';
import { PARAMETERS } from '../../inputs/input.ts';
import type { ItemId } from '../../statements/values.ts';
import { FigureReader, readIndicator } from '../figure-reader.ts';
import { numberText, percentText } from '../figure-text.ts';
import type { QualityCheck, QualityContext } from '../quality-check.ts';
import { insufficient, verdict } from '../quality-verdict.ts';

const DAYS_UP_MAX = decimal('30');
const RECEIPT_RATIO_MIN = decimal('0.8');

/** Both years on the same line: with notes receivable where both report them. */
const receivablesLine = ({ series }: QualityContext): ItemId => {
  const both = series.history(2).map((view) => view.values.valueOf('tradeReceivables'));
  return both.includes(undefined) ? 'accountsReceivable' : 'tradeReceivables';
};

const daysOf = (basis: Decimal, receivables: Decimal, revenue: Decimal): Decimal | undefined =>
  revenue.lte(0) ? undefined : basis.times(receivables).div(revenue);

export const receivablesOutgrowReceipts: QualityCheck = {
  id: 'receivables-outgrow-receipts',
  number: 'A8',
  title: { en: 'Receivables rise and receipts lag', zh: '应收激增且收现不足' },
  question: {
    en: 'Are sales booked that customers do not pay for?',
    zh: '是否确认了客户并未付款的销售？',
  },
  rule:
    `receivable days at the year end up by more than ${DAYS_UP_MAX} and ` +
    `cashFromCustomers / revenue < ${RECEIPT_RATIO_MIN}`,
  cause: 'receivables',
  reads: { indicators: ['cash-receipt-ratio'], benchmarks: [] },
  source: {
    citation: 'Forensic practice',
    locator: 'thresholds from memory; year-end balances, so that two years are enough',
    confidence: 'practice',
  },
  run: (context) => {
    const reader = new FigureReader(context);
    const line = receivablesLine(context);
    const owed = reader.current(line);
    const owedBefore = reader.prior(line);
    const sales = reader.current('revenue');
    const salesBefore = reader.prior('revenue');
    if (
      owed === undefined ||
      owedBefore === undefined ||
      sales === undefined ||
      salesBefore === undefined
    )
      return reader.insufficient();
    const basis = context.parameters?.dayBasis ?? decimal(PARAMETERS.dayBasis);
    const days = daysOf(basis, owed, sales);
    const daysBefore = daysOf(basis, owedBefore, salesBefore);
    if (days === undefined || daysBefore === undefined)
      return insufficient({
        en: 'Without revenue in both years receivable days have no meaning.',
        zh: '两年中有一年无收入，应收账款周转天数无意义。',
      });
    const up = days.minus(daysBefore);
    const from = `${numberText(daysBefore, 0)} → ${numberText(days, 0)}`;
    if (up.lte(DAYS_UP_MAX))
      return verdict(false, up, DAYS_UP_MAX, {
        en: `Receivable days at the year end ${from}.`,
        zh: `期末应收账款周转天数 ${from}。`,
      });
    const receipts = readIndicator(context, 'cash-receipt-ratio');
    if (receipts.kind === 'unavailable') {
      reader.lack({
        en: `${receipts.why.en} (receivable days rose ${from})`,
        zh: `${receipts.why.zh}（应收账款周转天数 ${from}）`,
      });
      return reader.insufficient();
    }
    return verdict(receipts.value.lt(RECEIPT_RATIO_MIN), up, DAYS_UP_MAX, {
      en: `Receivable days at the year end ${from}; receipts from customers are ${percentText(receipts.value)} of revenue, bound ${percentText(RECEIPT_RATIO_MIN)}.`,
      zh: `期末应收账款周转天数 ${from}；销售收现占收入${percentText(receipts.value)}，界限${percentText(RECEIPT_RATIO_MIN)}。`,
    });
  },
};
