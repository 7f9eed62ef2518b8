import type { Decimal } from '../../../kernel/decimal.ts';
import { SEGMENTS } from '../../models/rating-model.ts';
import { type ByGrade, byGrade, INTERNAL_GRADES } from './by-grade.ts';
import {
  checked,
  day,
  dictionary,
  flag,
  list,
  months,
  multiple,
  number,
  object,
  oneOf,
  positive,
  type Report,
  rate,
  table,
  word,
} from './reading.ts';

/** Where the numbers of a section come from and the day on which they were taken. */
export const cited = {
  source: object({
    citation: word(/^.{3,400}$/s, 'a citation of 3 to 400 characters', '3至400字的出处'),
    locator: word(/^.{1,600}$/s, 'a locator of 1 to 600 characters', '1至600字的定位'),
    confidence: oneOf('primary', 'secondary', 'practice', 'design'),
  }),
  takenOn: day,
} as const;

export const COMPONENT_IDS = [
  'cash-flow-capacity',
  'leverage-to-earnings',
  'debt-to-assets',
  'net-worth',
  'working-capital-need',
  'rating-appetite',
  'collateral',
  'concentration-single',
  'concentration-group',
] as const;
export type ComponentId = (typeof COMPONENT_IDS)[number];

const years = number('0.25', '40');

type Appetite = {
  readonly unsecuredMultiple: ByGrade;
  readonly securedMultiple: ByGrade;
};

const checkAppetite = (appetite: Appetite, pointer: string, report: Report): void => {
  for (const grade of INTERNAL_GRADES)
    if (appetite.securedMultiple[grade].lt(appetite.unsecuredMultiple[grade]))
      report({
        pointer: `${pointer}/securedMultiple/${grade}`,
        code: 'not-in-order',
        detail: {
          en: 'the total with collateral is below the part allowed without',
          zh: '含抵质押的倍数低于信用部分的倍数',
        },
      });
  if (appetite.securedMultiple.D.gt(0))
    report({
      pointer: `${pointer}/securedMultiple/D`,
      code: 'out-of-range',
      detail: { en: 'nothing new is lent to an obligor in default', zh: '对违约客户不得新增授信' },
    });
};

/**
 * How much, by grade and segment: multiples of `base`. An exempt component does not constrain
 * grades from `from` upwards; D stands for all.
 */
const segmentAppetite = checked(
  object({
    base: oneOf('revenue', 'tangibleNetWorth', 'totalAssets'),
    unsecuredMultiple: byGrade('falling', multiple),
    securedMultiple: byGrade('falling', multiple),
    unsecuredMonths: byGrade('falling', months),
    securedMonths: byGrade('falling', months),
    exempt: list(
      object({ component: oneOf(...COMPONENT_IDS), from: oneOf(...INTERNAL_GRADES) }),
      0,
    ),
  }),
  checkAppetite,
);

export const appetite = object({ ...cited, bySegment: table(SEGMENTS, segmentAppetite) });

export const cashFlow = object({
  ...cited,
  dscrMin: byGrade('rising', number('1', '10')),
  years: byGrade('falling', years),
  /** Rate of the annuity where the facility states none. */
  rate: number('0', '0.5'),
});

export const leverage = object({
  ...cited,
  ebitdaMultiple: table(SEGMENTS, byGrade('falling', multiple)),
});

/** Highest share of liabilities in total assets, by section of GB/T 4754-2017. */
export const debtToAssets = object({
  ...cited,
  standard: number('0', '0.99'),
  byGbSection: dictionary(/^[A-T]$/, number('0', '0.99')),
});

export const netWorth = object({ ...cited, multiple: byGrade('falling', multiple) });

export const workingCapital = object({
  ...cited,
  /** Growth counts up to the industry's three-year average plus this. */
  growthMarginOverIndustry: rate,
  /** Cap of the growth where the industry's average is not given. */
  growthMax: rate,
  monthsMax: months,
  monthsMaxLongCycle: months,
});

export const knockOuts = object({
  ...cited,
  /** Ids of rating caps with which nothing new is lent. */
  caps: list(word(/^[a-z][a-z0-9-]{1,60}$/, 'the id of a cap', '评级上限的标识'), 0),
});

/** What the bank itself can bear. The amounts are the bank's own and have no default. */
export const concentration = object(
  {
    ...cited,
    loansToNetCapital: rate,
    exposureToTierOne: rate,
    groupExposureToTierOne: rate,
    groupCreditToNetCapital: rate,
  },
  {
    currency: word(/^[A-Z]{3}$/, 'a currency code', '货币代码'),
    netCapital: positive,
    tierOne: positive,
  },
);

const checkBands = (
  bands: readonly { readonly from: Decimal; readonly step: Decimal }[],
  pointer: string,
  report: Report,
): void => {
  for (const [index, { from, step }] of bands.entries()) {
    const before = bands[index - 1];
    const at = `${pointer}/${index}/from`;
    if (before === undefined ? !from.isZero() : from.lte(before.from))
      report({
        pointer: at,
        code: 'not-in-order',
        detail: { en: 'bands start at 0 and rise', zh: '区间应自0起递增' },
      });
    if (!from.mod(step).isZero())
      report({
        pointer: at,
        code: 'not-in-order',
        detail: { en: 'a band starts at a whole step', zh: '区间起点应为整数倍单位' },
      });
  }
};

/** Limits are rounded down to whole steps; the step grows with the amount. */
export const rounding = object({
  ...cited,
  byCurrency: dictionary(
    /^(?:[A-Z]{3}|standard)$/,
    checked(list(object({ from: number('0', '1000000000000000'), step: positive })), checkBands),
  ),
});

/** Authorities, lowest first; the amounts are up to which each decides, by grade. */
export const approval = object({
  ...cited,
  currency: word(/^[A-Z]{3}$/, 'a currency code', '货币代码'),
  levels: list(
    object({
      authority: oneOf('relationship-unit', 'branch', 'region', 'head-office', 'board-committee'),
      amountMax: byGrade('falling', number('0', '1000000000000000')),
      unlimited: flag,
    }),
  ),
});
