import { type Decimal, decimal, ONE, smallest } from '../../../kernel/decimal.ts';
import type { Text } from '../../../kernel/text.ts';
import type { PeriodView } from '../../statements/series.ts';
import { oneYearDepositRate } from '../deposit-rates.ts';
import { FigureReader } from '../figure-reader.ts';
import { joined, percentText, pointsText } from '../figure-text.ts';
import { LINES_ONLY, type QualityCheck } from '../quality-check.ts';
import { verdict } from '../quality-verdict.ts';

const CASH_SHARE_MAX = decimal('0.20');
const DEBT_SHARE_MAX = decimal('0.30');
const CASH_YIELD_MIN = decimal('0.01');
const SPREAD_MAX = decimal('0.03');
const YEARS = 2;

/** `unknown` where a figure is missing and the known ones do not settle the year. */
type Truth = 'yes' | 'no' | 'unknown';

interface YearReading {
  readonly met: Truth;
  readonly text: Text;
}

const shareOf = (part: Decimal | undefined, whole: Decimal | undefined): Decimal | undefined =>
  part === undefined || whole === undefined || whole.lte(0) ? undefined : part.div(whole);

const truthOf = (known: boolean | undefined): Truth => {
  if (known === undefined) return 'unknown';
  return known ? 'yes' : 'no';
};

const all = (truths: readonly Truth[]): Truth => {
  if (truths.includes('no')) return 'no';
  return truths.includes('unknown') ? 'unknown' : 'yes';
};

const any = (truths: readonly Truth[]): Truth => {
  if (truths.includes('yes')) return 'yes';
  return truths.includes('unknown') ? 'unknown' : 'no';
};

/** Cash that earns less than a deposit would: 1%, or the deposit rate itself where it was lower. */
const yieldFloorOf = (view: PeriodView): Decimal => {
  const rate = oneYearDepositRate(view.statement.currency, view.end);
  return rate === undefined ? CASH_YIELD_MIN : smallest(CASH_YIELD_MIN, rate);
};

const readYear = (reader: FigureReader, view: PeriodView): YearReading => {
  const totalAssets = reader.at(view, 'totalAssets');
  const cash = reader.at(view, 'cash');
  const debt = reader.at(view, 'totalDebt');
  const cashShare = shareOf(cash, totalAssets);
  const debtShare = shareOf(debt, totalAssets);
  const cashYield = shareOf(reader.at(view, 'interestIncome'), reader.average('cash', view));
  const debtCost = shareOf(reader.at(view, 'interestBurden'), reader.average('totalDebt', view));
  const spread =
    cashYield === undefined || debtCost === undefined ? undefined : debtCost.minus(cashYield);
  const met = all([
    truthOf(cashShare?.gt(CASH_SHARE_MAX)),
    truthOf(debtShare?.gt(DEBT_SHARE_MAX)),
    any([truthOf(cashYield?.lt(yieldFloorOf(view))), truthOf(spread?.gt(SPREAD_MAX))]),
  ]);
  return { met, text: yearText(view, cashShare, debtShare, cashYield, spread) };
};

const shown = (value: Decimal | undefined): Text =>
  value === undefined
    ? { en: 'not known', zh: '未知' }
    : { en: percentText(value), zh: percentText(value) };

const yearText = (
  view: PeriodView,
  cashShare: Decimal | undefined,
  debtShare: Decimal | undefined,
  cashYield: Decimal | undefined,
  spread: Decimal | undefined,
): Text => {
  const [cash, debt, earned] = [shown(cashShare), shown(debtShare), shown(cashYield)];
  const gap = spread === undefined ? undefined : pointsText(spread);
  const restricted = shareOf(view.values.valueOf('restrictedCash'), view.values.valueOf('cash'));
  const locked = restricted === undefined ? undefined : percentText(restricted);
  return {
    en:
      `${view.end}: cash ${cash.en} and debt ${debt.en} of total assets, cash earns ${earned.en}` +
      (gap === undefined ? '' : `, debt costs ${gap.en} more`) +
      (locked === undefined ? '' : `, ${locked} of the cash is restricted`),
    zh:
      `${view.end}：货币资金、有息债务分别占总资产${cash.zh}、${debt.zh}，资金收益率${earned.zh}` +
      (gap === undefined ? '' : `，债务成本高出${gap.zh}`) +
      (locked === undefined ? '' : `，受限资金占${locked}`),
  };
};

export const cashAndDebtBothHigh: QualityCheck = {
  id: 'cash-and-debt-both-high',
  number: 'A4',
  title: { en: 'Much cash beside much debt', zh: '存贷双高' },
  question: {
    en: 'Why does a company that is rich in cash borrow so much and earn so little on it?',
    zh: '账面资金充裕，为何仍大量举债且资金收益极低？',
  },
  rule:
    `cash / totalAssets > ${percentText(CASH_SHARE_MAX)} and totalDebt / totalAssets > ` +
    `${percentText(DEBT_SHARE_MAX)} and (interestIncome / average cash < min(` +
    `${percentText(CASH_YIELD_MIN)}, one-year deposit rate) or cost of debt − cash yield > ` +
    `${pointsText(SPREAD_MAX).en}), ${YEARS} years in a row`,
  cause: 'cash-balances',
  reads: LINES_ONLY,
  source: {
    citation:
      'Forensic practice after Kangmei Pharmaceutical and Kangde Xin (2018–2019); Huachuang Securities (2020) uses 20% for both, over two years',
    locator:
      'thresholds from practice, from memory; yields are capped by the deposit rate of the time',
    confidence: 'practice',
  },
  run: (context) => {
    const reader = new FigureReader(context);
    const years = context.series.history(YEARS).map((view) => readYear(reader, view));
    const truths = years.map((year) => year.met);
    const met = all([...truths, ...(truths.length < YEARS ? (['unknown'] as const) : [])]);
    if (met === 'unknown') {
      if (truths.length < YEARS)
        reader.lack({ en: 'statements of two years in a row', zh: '连续两年的报表' });
      return reader.insufficient();
    }
    const threshold = decimal(YEARS);
    const count = truths.findIndex((truth) => truth !== 'yes');
    const value = met === 'yes' ? threshold : ONE.times(Math.max(count, 0));
    const evidence = joined(years.map((year) => year.text));
    return verdict(met === 'yes', value, threshold, {
      en: `Years in a row that meet the rule: ${value} of ${threshold}. ${evidence.en}.`,
      zh: `连续符合条件的年数：${value}/${threshold}。${evidence.zh}。`,
    });
  },
};
