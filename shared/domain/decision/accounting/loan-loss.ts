import { type Decimal, ZERO } from '../../../kernel/decimal.ts';
import { toStatistic } from '../../../kernel/statistic.ts';
import type { Text } from '../../../kernel/text.ts';
import type { CumulativePds } from '../../calibration/cumulative-pd.ts';
import type { CreditPolicy } from '../policy/credit-policy.ts';
import { type ExpectedCreditLoss, expectedCreditLoss } from './expected-credit-loss.ts';

export interface LoanLossRequest {
  readonly cumulativePds: CumulativePds;
  readonly assetCorrelation: number;
  readonly lgd: Decimal;
  /** Repaid in one amount at the end. */
  readonly exposure: Decimal;
  readonly effectiveInterestRate: Decimal;
  readonly months: number;
  readonly horizon: 'twelve-months' | 'lifetime';
  readonly policy: CreditPolicy;
}

/** Expected credit loss of a loan and the part of it that the stage asks for. */
export interface LoanLoss
  extends Pick<ExpectedCreditLoss, 'twelveMonth' | 'lifetime' | 'scenarios'> {
  readonly horizon: LoanLossRequest['horizon'];
  readonly allowance: Decimal;
  /** Over the exposure. */
  readonly share: Decimal;
  readonly years: number;
  readonly effectiveInterestRate: Decimal;
  readonly assumptions: readonly Text[];
}

/** Years beyond the curve go on with the hazard of its last year. */
const prolonged = (curve: CumulativePds, years: number): CumulativePds => {
  const [last, before] = [curve.at(-1) ?? 0, curve.at(-2) ?? 0];
  const hazard = before >= 1 ? 1 : (last - before) / (1 - before);
  const longer = [...curve];
  while (longer.length < years) {
    const alive = 1 - (longer.at(-1) ?? 0);
    longer.push(Math.min(1, 1 - alive * (1 - hazard)));
  }
  return longer;
};

const MONTHS_PER_YEAR = 12;

const BULLET: Text = {
  en: 'expected loss of an exposure that is repaid at the end',
  zh: '预期信用损失按到期一次还本测算',
};

export const lossOfLoan = (request: LoanLossRequest): LoanLoss => {
  const { cumulativePds, exposure, months, policy, horizon, effectiveInterestRate } = request;
  const years = months / MONTHS_PER_YEAR;
  const isLonger = years > cumulativePds.length;
  const found = expectedCreditLoss({
    cumulativePds: prolonged(cumulativePds, Math.ceil(years)),
    assetCorrelation: request.assetCorrelation,
    lgd: request.lgd,
    exposures: [exposure],
    effectiveInterestRate,
    remainingYears: years,
    scenarios: policy.expectedLoss.scenarios.map(({ id, weight, factors }) => ({
      id,
      weight: toStatistic(weight),
      factors: factors.map(toStatistic),
    })),
  });
  if (found.kind === 'failed') throw new Error(`no expected loss: ${found.failure}`);
  const { twelveMonth, lifetime, scenarios } = found.value;
  const allowance = horizon === 'lifetime' ? lifetime : twelveMonth;
  return {
    twelveMonth,
    lifetime,
    scenarios,
    horizon,
    allowance,
    share: exposure.gt(0) ? allowance.div(exposure) : ZERO,
    years,
    effectiveInterestRate,
    assumptions: [
      BULLET,
      ...(isLonger
        ? [
            {
              en: `beyond ${cumulativePds.length} years the yearly risk stays that of the last one`,
              zh: `${cumulativePds.length}年以后沿用最后一年的违约概率`,
            },
          ]
        : []),
    ],
  };
};
