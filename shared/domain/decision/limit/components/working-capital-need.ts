import { type Decimal, largest, ONE, smallest, ZERO } from '../../../../kernel/decimal.ts';
import { notMeaningful } from '../../../../kernel/outcome.ts';
import type { Text } from '../../../../kernel/text.ts';
import { average, current } from '../../../inputs/input.ts';
import { defineComponent } from '../limit-component.ts';
import type { LimitRequest } from '../limit-request.ts';

/** Days that working capital is tied up: a cycle of zero or less finances itself. */
export interface CycleDays {
  readonly inventory: Decimal;
  readonly receivables: Decimal;
  readonly payables: Decimal;
  readonly prepayments: Decimal;
  readonly advances: Decimal;
}

export const cycleOf = (days: CycleDays): Decimal =>
  days.inventory
    .plus(days.receivables)
    .minus(days.payables)
    .plus(days.prepayments)
    .minus(days.advances);

/** 营运资金量: revenue × (1 − margin) × (1 + growth) / turns, turns = day basis / cycle. */
export const workingCapitalVolume = (figures: {
  readonly revenue: Decimal;
  /** 销售利润率: profit before tax over revenue. */
  readonly margin: Decimal;
  readonly growth: Decimal;
  readonly cycleDays: Decimal;
  readonly dayBasis: Decimal;
}): Decimal =>
  figures.revenue
    .times(ONE.minus(figures.margin))
    .times(figures.growth.plus(1))
    .times(largest(ZERO, figures.cycleDays))
    .div(figures.dayBasis);

const growthOf = ({ policy, workingCapital }: LimitRequest): Decimal => {
  const { growthMarginOverIndustry, growthMax } = policy.workingCapital;
  const industry = workingCapital?.growthOfIndustry;
  const cap = industry === undefined ? growthMax : industry.plus(growthMarginOverIndustry);
  return smallest(workingCapital?.growthExpected ?? ZERO, cap);
};

const assumptionsOf = ({ workingCapital }: LimitRequest): readonly Text[] => [
  ...(workingCapital?.growthExpected === undefined
    ? [{ en: 'revenue does not grow', zh: '假设营业收入不增长' }]
    : []),
  ...(workingCapital?.otherFunds === undefined
    ? [{ en: 'no working capital from other sources', zh: '假设无其他渠道营运资金' }]
    : []),
  ...(workingCapital?.ownFunds === undefined
    ? [
        {
          en: 'own funds are current assets less current liabilities, if positive',
          zh: '自有资金取流动资产减流动负债（为负取零）',
        },
      ]
    : []),
];

/** Money that the owners and long-term lenders have left in the cycle. */
const ownFundsOf = (values: {
  readonly currentAssets: Decimal;
  readonly currentLiabilities: Decimal;
}): Decimal => largest(ZERO, values.currentAssets.minus(values.currentLiabilities));

export const workingCapitalNeed = defineComponent({
  id: 'working-capital-need',
  title: { en: 'Working-capital need', zh: '营运资金需求' },
  question: {
    en: 'How much of the money tied up in the operating cycle is not yet financed?',
    zh: '经营周转占用的资金中尚有多少未被满足？',
  },
  source: {
    citation: 'CBRC, Interim Measures for Working Capital Loans (2010), annex',
    locator:
      '新增流动资金贷款额度 = 营运资金量 − 自有资金 − 现有流动资金贷款 − 其他渠道营运资金; receivables and ' +
      'advances turn on revenue, inventory, prepayments and payables on cost of sales',
    confidence: 'secondary',
  },
  formula:
    '(revenue - profitBeforeTax) * (1 + growth) * max(0, averageInventory / costOfSales + ' +
    'averageTradeReceivables / revenue - averageTradePayables / costOfSales + ' +
    'averagePrepayments / costOfSales - averageContractLiabilities / revenue) - ' +
    'ownFundsGiven - ownFundsCounted * max(0, currentAssets - currentLiabilities) - ' +
    'workingCapitalLoans - otherFunds',
  deducts: 'nothing',
  inputs: {
    revenue: current('revenue'),
    profitBeforeTax: current('profitBeforeTax'),
    costOfSales: current('costOfSales'),
    averageInventory: average('inventory'),
    averageTradeReceivables: average('tradeReceivables'),
    averageTradePayables: average('tradePayables'),
    averagePrepayments: average('prepayments'),
    averageContractLiabilities: average('contractLiabilities'),
    currentAssets: current('currentAssets'),
    currentLiabilities: current('currentLiabilities'),
    workingCapitalLoans: current('shortTermBorrowings'),
  },
  levers: [
    { name: 'workingCapitalLoans', title: { en: 'working-capital loans', zh: '现有流动资金贷款' } },
    {
      name: 'averageTradeReceivables',
      title: { en: 'average trade receivables', zh: '平均应收账款' },
      hint: { en: 'a longer cycle to finance', zh: '周转占用增加' },
    },
  ],
  exemption: ({ facility, workingCapital }) => {
    if (workingCapital?.isOverridden === true)
      return { en: 'the bank measures the need otherwise', zh: '银行另行测算资金需求' };
    if (facility?.purpose === 'working-capital') return undefined;
    return { en: 'not a working-capital loan', zh: '非流动资金贷款' };
  },
  terms: (request) => {
    const { workingCapital } = request;
    return {
      values: {
        growth: growthOf(request),
        otherFunds: workingCapital?.otherFunds ?? ZERO,
        ownFundsGiven: workingCapital?.ownFunds ?? ZERO,
        /** 1 where the statements stand in for own funds that were not given. */
        ownFundsCounted: workingCapital?.ownFunds === undefined ? ONE : ZERO,
      },
      assumptions: assumptionsOf(request),
      ...(workingCapital?.existingLoans === undefined
        ? {}
        : { overrides: { workingCapitalLoans: workingCapital.existingLoans } }),
    };
  },
  compute: (values) => {
    const cycleInYears = cycleOf({
      inventory: values.averageInventory.div(values.costOfSales),
      receivables: values.averageTradeReceivables.div(values.revenue),
      payables: values.averageTradePayables.div(values.costOfSales),
      prepayments: values.averagePrepayments.div(values.costOfSales),
      advances: values.averageContractLiabilities.div(values.revenue),
    });
    return workingCapitalVolume({
      revenue: values.revenue,
      margin: values.profitBeforeTax.div(values.revenue),
      growth: values.growth,
      cycleDays: cycleInYears,
      dayBasis: ONE,
    })
      .minus(values.ownFundsGiven)
      .minus(values.ownFundsCounted.times(ownFundsOf(values)))
      .minus(values.workingCapitalLoans)
      .minus(values.otherFunds);
  },
  objection: ({ revenue, costOfSales }) =>
    revenue.gt(0) && costOfSales.gt(0)
      ? undefined
      : notMeaningful('not-applicable', 'without revenue and cost of sales nothing turns over'),
});
