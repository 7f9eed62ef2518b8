import { largest } from '../../../kernel/decimal.ts';
import { type FactFigure, factsBy, newest } from './fact-figure.ts';

const INDEX_MONTHS = 12;
const PROFILE_MONTHS = 24;

/** What facts say about the industry, the market position and the trading partners. */
export const MARKET_FIGURES = {
  industryStressPercentile: {
    title: { en: 'Stress of the industry in its own history', zh: '行业压力历史分位' },
    unit: 'number',
    kinds: ['industry-index'],
    read: (known) =>
      newest(factsBy(known, 'industry-index'), known, INDEX_MONTHS, (fact) => {
        const [first, ...rest] = [fact.nplPercentile, fact.stressPercentile].flatMap(
          (each) => each ?? [],
        );
        return first === undefined ? undefined : largest(first, ...rest);
      }),
  },
  purchasingManagersIndex: {
    title: { en: 'Purchasing managers’ index', zh: '采购经理指数' },
    unit: 'number',
    kinds: ['industry-index'],
    read: (known) =>
      newest(
        factsBy(known, 'industry-index'),
        known,
        INDEX_MONTHS,
        (fact) => fact.purchasingManagersIndex,
      ),
  },
  capacityUtilisation: {
    title: { en: 'Use of the industry’s capacity', zh: '行业产能利用率' },
    unit: 'number',
    kinds: ['industry-index'],
    read: (known) =>
      newest(
        factsBy(known, 'industry-index'),
        known,
        INDEX_MONTHS,
        (fact) => fact.capacityUtilisation,
      ),
  },
  marketShare: {
    title: { en: 'Part of the market', zh: '市场份额' },
    unit: 'number',
    kinds: ['market-position'],
    read: (known) =>
      newest(factsBy(known, 'market-position'), known, PROFILE_MONTHS, (fact) => fact.marketShare),
  },
  topCustomerShare: {
    title: { en: 'Largest customer, of sales', zh: '第一大客户占比' },
    unit: 'number',
    kinds: ['trading-concentration'],
    read: (known) =>
      newest(
        factsBy(known, 'trading-concentration'),
        known,
        PROFILE_MONTHS,
        (fact) => fact.topCustomerShare,
      ),
  },
  topSupplierShare: {
    title: { en: 'Largest supplier, of purchases', zh: '第一大供应商占比' },
    unit: 'number',
    kinds: ['trading-concentration'],
    read: (known) =>
      newest(
        factsBy(known, 'trading-concentration'),
        known,
        PROFILE_MONTHS,
        (fact) => fact.topSupplierShare,
      ),
  },
} as const satisfies Readonly<Record<string, FactFigure>>;
