import { decimal } from '../../../kernel/decimal.ts';
import { toStatistic } from '../../../kernel/statistic.ts';
import { current, prior } from '../../inputs/input.ts';
import { flagOf, linearScore, refuseUnlessPositive } from '../arithmetic.ts';
import { type BenchmarkScore, defineBenchmark, type Zone } from '../benchmark.ts';

const FLAGS = {
  cashGapGrowing: 1,
  receivableDaysRising: 1,
  inventoryDaysRising: 1,
  otherCurrentAssetsRising: 1,
  depreciationRateFalling: 1,
  assetsGrowingFast: 1,
};
const FAST_GROWTH = decimal('1.1');

export type MontierCVariables = Readonly<Record<keyof typeof FLAGS, number>>;

export const montierZoneOf = (score: number): Zone => (score >= 4 ? 'distress' : 'safe');

export const montierCOf = (variables: MontierCVariables): BenchmarkScore => {
  const score = linearScore(0, FLAGS, variables);
  return { score, zone: montierZoneOf(score), variables };
};

/** Cost of sales is not among the published figures: it is taken as 70% of revenue. */
const STRESSED_CO = {
  netIncome: '-100',
  netIncomePrior: '-50',
  operatingCashFlow: '-200',
  operatingCashFlowPrior: '-80',
  receivables: '200',
  receivablesPrior: '100',
  revenue: '800',
  revenuePrior: '1000',
  inventory: '250',
  inventoryPrior: '100',
  costOfSales: '560',
  costOfSalesPrior: '700',
  currentAssets: '250',
  currentAssetsPrior: '300',
  cash: '20',
  cashPrior: '50',
  depreciationAndAmortisation: '40',
  depreciationAndAmortisationPrior: '100',
  propertyPlantEquipment: '300',
  propertyPlantEquipmentPrior: '500',
  totalAssets: '1200',
  totalAssetsPrior: '1000',
};

export const montierC = defineBenchmark({
  id: 'montier-c',
  title: { en: 'Montier C-score', zh: '蒙蒂尔 C 值' },
  question: {
    en: 'On how many of six signs do the accounts look embellished?',
    zh: '六项信号中有几项显示报表可能被粉饰？',
  },
  family: 'earnings-quality',
  direction: 'higher-is-riskier',
  formula:
    'cashGapGrowing + receivableDaysRising + inventoryDaysRising + otherCurrentAssetsRising' +
    ' + depreciationRateFalling + assetsGrowingFast',
  variables: {
    cashGapGrowing:
      'positive((netIncome - operatingCashFlow) - (netIncomePrior - operatingCashFlowPrior))',
    receivableDaysRising: 'positive(receivables / revenue - receivablesPrior / revenuePrior)',
    inventoryDaysRising: 'positive(inventory / costOfSales - inventoryPrior / costOfSalesPrior)',
    otherCurrentAssetsRising:
      'positive((currentAssets - cash - receivables - inventory) / revenue' +
      ' - (currentAssetsPrior - cashPrior - receivablesPrior - inventoryPrior) / revenuePrior)',
    depreciationRateFalling:
      'positive(depreciationAndAmortisationPrior / propertyPlantEquipmentPrior' +
      ' - depreciationAndAmortisation / propertyPlantEquipment)',
    assetsGrowingFast: 'positive(totalAssets / totalAssetsPrior - 1.1)',
  },
  zones: {
    safe: { en: 'few signs', zh: '信号较少' },
    distress: { en: 'watch', zh: '关注' },
  },
  cutOffs: 'watch at 4 or more of 6; asset growth counts above 10%, at 10% itself not yet',
  inputs: {
    netIncome: current('netIncome'),
    netIncomePrior: prior('netIncome'),
    operatingCashFlow: current('operatingCashFlow'),
    operatingCashFlowPrior: prior('operatingCashFlow'),
    receivables: current('tradeReceivables'),
    receivablesPrior: prior('tradeReceivables'),
    revenue: current('revenue'),
    revenuePrior: prior('revenue'),
    inventory: current('inventory'),
    inventoryPrior: prior('inventory'),
    costOfSales: current('costOfSales'),
    costOfSalesPrior: prior('costOfSales'),
    currentAssets: current('currentAssets'),
    currentAssetsPrior: prior('currentAssets'),
    cash: current('cash'),
    cashPrior: prior('cash'),
    depreciationAndAmortisation: current('depreciationAndAmortisation'),
    depreciationAndAmortisationPrior: prior('depreciationAndAmortisation'),
    propertyPlantEquipment: current('propertyPlantEquipment'),
    propertyPlantEquipmentPrior: prior('propertyPlantEquipment'),
    totalAssets: current('totalAssets'),
    totalAssetsPrior: prior('totalAssets'),
  },
  source: {
    citation:
      'Montier, J. (2008), Cooking the Books, or, More Sailing Under the Black Flag, Mind ' +
      'Matters, Société Générale',
    locator:
      'six binary signals, depreciation against net instead of gross plant; transcribed, to be ' +
      'confirmed against the primary source',
    confidence: 'secondary',
  },
  limitations: {
    en: 'A screen for short sellers: counts signs, weighs none of them, and claims no probability.',
    zh: '面向卖空者的筛查工具：仅计信号个数，不加权，也不给出概率。',
  },
  excludes: ['financial-institutions'],
  examples: [
    { name: 'stressed company', given: STRESSED_CO, score: 5, zone: 'distress', places: 6 },
    {
      name: 'no sales a year ago',
      given: { ...STRESSED_CO, revenuePrior: '0' },
      notComputable: 'zero-denominator',
    },
  ],
  compute: (given) => {
    const { revenue, revenuePrior, costOfSales, costOfSalesPrior } = given;
    const { propertyPlantEquipment, propertyPlantEquipmentPrior } = given;
    const { totalAssets, totalAssetsPrior } = given;
    const refused = refuseUnlessPositive({
      revenue,
      revenuePrior,
      costOfSales,
      costOfSalesPrior,
      propertyPlantEquipment,
      propertyPlantEquipmentPrior,
      totalAssets,
      totalAssetsPrior,
    });
    if (refused !== undefined) return refused;
    const gap = given.netIncome.minus(given.operatingCashFlow);
    const gapPrior = given.netIncomePrior.minus(given.operatingCashFlowPrior);
    const receivables = given.receivables.div(revenue);
    const receivablesPrior = given.receivablesPrior.div(revenuePrior);
    const inventory = given.inventory.div(costOfSales);
    const inventoryPrior = given.inventoryPrior.div(costOfSalesPrior);
    const other = given.currentAssets
      .minus(given.cash)
      .minus(given.receivables)
      .minus(given.inventory);
    const otherPrior = given.currentAssetsPrior
      .minus(given.cashPrior)
      .minus(given.receivablesPrior)
      .minus(given.inventoryPrior);
    const rate = given.depreciationAndAmortisation.div(propertyPlantEquipment);
    const ratePrior = given.depreciationAndAmortisationPrior.div(propertyPlantEquipmentPrior);
    const sign = (seen: boolean): number => toStatistic(flagOf(seen));
    return montierCOf({
      cashGapGrowing: sign(gap.gt(gapPrior)),
      receivableDaysRising: sign(receivables.gt(receivablesPrior)),
      inventoryDaysRising: sign(inventory.gt(inventoryPrior)),
      otherCurrentAssetsRising: sign(other.div(revenue).gt(otherPrior.div(revenuePrior))),
      depreciationRateFalling: sign(rate.lt(ratePrior)),
      assetsGrowingFast: sign(totalAssets.gt(totalAssetsPrior.times(FAST_GROWTH))),
    });
  },
});
