import { defineFactKind } from '../fact-kind.ts';
import { numberBetween, optional, share } from '../fact-member.ts';

export const tradingConcentration = defineFactKind({
  id: 'trading-concentration',
  title: { en: 'Concentration on customers and suppliers', zh: '客户与供应商集中度' },
  tells: {
    en: 'How much of the trade hangs on a few partners.',
    zh: '购销对少数交易对手的依赖程度。',
  },
  area: 'operations',
  nature: 'observation',
  sourceClass: 'company',
  members: {
    topCustomerShare: optional(share('Largest customer, of sales', '第一大客户占比')),
    topFiveCustomersShare: optional(share('Five largest customers, of sales', '前五大客户占比')),
    topSupplierShare: optional(share('Largest supplier, of purchases', '第一大供应商占比')),
    topFiveSuppliersShare: optional(
      share('Five largest suppliers, of purchases', '前五大供应商占比'),
    ),
    contractMonthsMean: optional(
      numberBetween(
        '0',
        '600',
        'Mean rest of the contracts with key customers, months',
        '核心客户合同平均剩余月数',
      ),
    ),
    foreignSalesShare: optional(share('Sales abroad, of sales', '境外销售占比')),
    ordersCancelledShare: optional(share('Orders cancelled, of orders', '订单取消率')),
  },
  key: [],
  examples: [
    {
      observedOn: '2024-12-31',
      topCustomerShare: '0.34',
      topFiveCustomersShare: '0.71',
      topSupplierShare: '0.18',
    },
  ],
});
