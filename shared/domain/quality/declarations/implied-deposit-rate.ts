import { type Decimal, decimal } from '../../../kernel/decimal.ts';
import { oneYearDepositRate } from '../deposit-rates.ts';
import { FigureReader, readIndicator } from '../figure-reader.ts';
import { percentText } from '../figure-text.ts';
import type { QualityCheck, QualityContext } from '../quality-check.ts';
import { needs, verdict } from '../quality-verdict.ts';

const YIELD_MIN = decimal('0.002');
const RATE_MULTIPLE_MAX = decimal('1.2');

/** Interest is also earned on what stands beside cash and is no deposit. */
const yieldWithTradingAssets = (context: QualityContext): Decimal | undefined => {
  const reader = new FigureReader(context);
  const cash = reader.average('cash');
  const beside = reader.average('tradingFinancialAssets');
  const interest = reader.current('interestIncome');
  if (cash === undefined || beside === undefined || interest === undefined) return undefined;
  const base = cash.plus(beside);
  return base.lte(0) ? undefined : interest.div(base);
};

export const impliedDepositRate: QualityCheck = {
  id: 'implied-deposit-rate',
  number: 'A5',
  title: { en: 'Implied deposit rate', zh: '隐含存款利率' },
  question: {
    en: 'Does the cash earn what cash on deposit can earn?',
    zh: '货币资金的利息收益是否与存款利率相符？',
  },
  rule:
    `interestIncome / average cash < ${percentText(YIELD_MIN)}, or interestIncome / average ` +
    `(cash + tradingFinancialAssets) > ${RATE_MULTIPLE_MAX} × one-year deposit rate`,
  cause: 'cash-balances',
  reads: { indicators: ['cash-yield'], benchmarks: [] },
  source: {
    citation: 'Forensic practice; deposit rates by currency and date as declared with them',
    locator: 'band 0.2% to 1.2 × one-year deposit rate, from memory',
    confidence: 'practice',
  },
  run: (context) => {
    const earned = readIndicator(context, 'cash-yield');
    if (earned.kind === 'unavailable') return needs([earned.why]);
    if (earned.value.lt(YIELD_MIN))
      return verdict(true, earned.value, YIELD_MIN, {
        en: `Average cash earns ${percentText(earned.value)}, below ${percentText(YIELD_MIN)}: the balance may not have been there all year.`,
        zh: `货币资金平均收益率${percentText(earned.value)}，低于${percentText(YIELD_MIN)}，资金可能仅在期末存在。`,
      });
    const { end, statement } = context.series.current;
    const rate = oneYearDepositRate(statement.currency, end);
    if (rate === undefined)
      return needs([
        {
          en: `a one-year deposit rate for ${statement.currency} at ${end}`,
          zh: `${end}的${statement.currency}一年期存款利率`,
        },
      ]);
    const bound = rate.times(RATE_MULTIPLE_MAX);
    if (bound.lte(YIELD_MIN))
      return needs([
        {
          en: `interest rates above zero: at ${percentText(rate)} no honest yield can be told from a false one`,
          zh: `正常利率环境：一年期存款利率${percentText(rate)}时无法判别`,
        },
      ]);
    const widest = yieldWithTradingAssets(context) ?? earned.value;
    return verdict(widest.gt(bound), widest, bound, {
      en: `Cash and reported trading assets earn ${percentText(widest)}; at most ${percentText(bound)} is plausible at a one-year deposit rate of ${percentText(rate)}.`,
      zh: `货币资金及已列报的交易性金融资产收益率${percentText(widest)}；按一年期存款利率${percentText(rate)}，合理上限为${percentText(bound)}。`,
    });
  },
};
