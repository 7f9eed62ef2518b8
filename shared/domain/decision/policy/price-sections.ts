import { type Decimal, sum } from '../../../kernel/decimal.ts';
import { cited } from './limit-sections.ts';
import {
  checked,
  day,
  dictionary,
  flag,
  list,
  months,
  number,
  object,
  oneOf,
  positive,
  type Report,
  rate,
  word,
} from './reading.ts';

const KEBAB = /^[a-z][a-z0-9-]{1,60}$/;
const title = object({
  en: word(/^.{1,120}$/s, 'a title', '标题'),
  zh: word(/^.{1,120}$/s, 'a title', '标题'),
});

/** Collateral types: what may be lent against them, and what they do to the loss given default. */
export const collateral = object({
  ...cited,
  types: dictionary(
    KEBAB,
    object({
      title,
      kind: oneOf('financial', 'receivables', 'real-estate', 'physical', 'ineligible'),
      advanceRate: rate,
      /** LGD of the part that the collateral covers. */
      lgd: rate,
      /** Financial collateral: ten-day haircut, scaled by holding period. Others: as it stands. */
      haircut: rate,
      /** Value counts only from this cover of the exposure on, and divided by the divisor. */
      minimumCover: rate,
      overCollateralisationDivisor: number('1', '10'),
    }),
  ),
});

export const lgd = object({
  ...cited,
  unsecured: object({ 'senior-corporate': rate, 'senior-financial': rate, subordinated: rate }),
  currencyMismatchHaircut: rate,
  holdingPeriodDays: number('1', '250'),
});

export const creditConversion = object({
  ...cited,
  products: dictionary(KEBAB, object({ title, factor: rate })),
});

export const capital = object({
  ...cited,
  pdFloor: number('0', '0.05'),
  maturityYears: number('1', '5'),
  financialInstitutionMultiplier: number('1', '2'),
  /** Relief falls from `relief` at `lower` sales to nothing at `upper`, in millions. */
  smallFirm: object({
    currency: word(/^[A-Z]{3}$/, 'a currency code', '货币代码'),
    lower: positive,
    upper: positive,
    relief: number('0', '0.1'),
  }),
  /** Own capital held for a unit of risk-weighted assets. */
  targetRatio: rate,
});

const checkCurve = (
  points: readonly { readonly months: Decimal }[],
  pointer: string,
  report: Report,
): void => {
  for (const [index, point] of points.entries()) {
    const before = points[index - 1];
    if (before !== undefined && point.months.lte(before.months))
      report({
        pointer: `${pointer}/${index}/months`,
        code: 'not-in-order',
        detail: { en: 'tenors rise along the curve', zh: '曲线期限应递增' },
      });
  }
};

const annualRate = number('-0.02', '0.5');

/** Funds transfer prices by currency and tenor. */
export const funding = object({
  ...cited,
  byCurrency: dictionary(
    /^[A-Z]{3}$/,
    object({
      asOf: day,
      points: checked(list(object({ months, rate: annualRate })), checkCurve),
    }),
  ),
});

/** Published rates that loans are quoted over, each value dated. */
export const baseRates = object({
  ...cited,
  rates: list(
    object({
      id: word(/^[A-Z][A-Z0-9-]{1,20}$/, 'an id such as LPR-1Y', '形如 LPR-1Y 的标识'),
      currency: word(/^[A-Z]{3}$/, 'a currency code', '货币代码'),
      /** Loans of at least so many months quote over it, among those of its currency. */
      monthsFrom: months,
      values: list(object({ effectiveFrom: day, rate: annualRate })),
    }),
    0,
  ),
});

export const pricing = object({
  ...cited,
  operatingCostRate: number('0', '0.2'),
  taxRate: number('0', '0.9'),
  hurdleRate: number('0', '1'),
  /** Liquidity, option or other premium. */
  premiumRate: number('0', '0.2'),
  capitalBasis: oneOf('economic', 'regulatory'),
  /** Whether capital is credited with the funding rate it replaces. */
  capitalBenefit: flag,
  /** Quoted rates are rounded up to whole steps. */
  quotationStep: number('0.000001', '0.01'),
});

/** Significant increase in credit risk and what ends it. */
export const significantIncrease = object({
  ...cited,
  pdRatio: number('1', '10'),
  pdIncrease: number('0', '1'),
  pdRatioBackstop: number('1', '20'),
  /** Notches lost since origination, by the grade at origination. */
  notches: object({
    investmentTop: number('1', '22'),
    bbb: number('1', '22'),
    bb: number('1', '22'),
    bAndBelow: number('1', '22'),
  }),
  daysPastDue: number('1', '90'),
  daysPastDueDefault: number('1', '720'),
  cureMonths: number('0', '36'),
  probationMonths: number('0', '60'),
  lowCreditRiskExemption: flag,
});

const WEIGHT_TOLERANCE = '0.000000001';

type Scenario = { readonly id: string; readonly weight: Decimal };

const checkScenarios = (scenarios: readonly Scenario[], pointer: string, report: Report): void => {
  const weights = sum(scenarios.map(({ weight }) => weight));
  if (weights.minus(1).abs().gt(WEIGHT_TOLERANCE))
    report({
      pointer,
      code: 'out-of-range',
      detail: {
        en: `weights add up to ${weights.toFixed()}, not to 1`,
        zh: `权重合计为${weights.toFixed()}，应为1`,
      },
    });
  for (const [index, { id }] of scenarios.entries())
    if (scenarios.findIndex((each) => each.id === id) !== index)
      report({
        pointer: `${pointer}/${index}/id`,
        code: 'duplicate',
        detail: { en: `${id} is there already`, zh: `${id}重复` },
      });
};

/** States of the economy over which expected credit losses are weighted. */
export const expectedLoss = object({
  ...cited,
  scenarios: checked(
    list(
      object({
        id: word(KEBAB, 'an id in lower case', '小写标识'),
        title,
        weight: rate,
        /** Systematic factor year by year, in standard deviations, good times positive. */
        factors: list(number('-5', '5'), 0),
      }),
    ),
    checkScenarios,
  ),
});
