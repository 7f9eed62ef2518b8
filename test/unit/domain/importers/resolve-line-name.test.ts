import { describe, expect, it } from 'vitest';
import { resolveLineName } from '../../../../shared/domain/importers/resolve-line-name.ts';
import {
  LINE_ITEM_IDS,
  LINE_ITEMS,
} from '../../../../shared/domain/statements/line-items/line-items.ts';

const itemOf = (name: string): string | undefined => {
  const resolved = resolveLineName(name);
  return resolved.kind === 'resolved' ? resolved.item : undefined;
};

describe('resolveLineName', () => {
  it('finds every canonical id', () => {
    for (const item of LINE_ITEM_IDS) expect(itemOf(item), item).toBe(item);
  });

  it('finds every Chinese name that an item lists, and its Chinese title', () => {
    for (const item of LINE_ITEM_IDS)
      for (const name of LINE_ITEMS[item].cas ?? [])
        if (!name.startsWith('补充资料')) expect(itemOf(name), name).toBe(item);
  });

  it('finds every element of the IFRS and US-GAAP lists, in an item that lists it', () => {
    for (const item of LINE_ITEM_IDS)
      for (const name of [...(LINE_ITEMS[item].ifrs ?? []), ...(LINE_ITEMS[item].usGaap ?? [])]) {
        const found = LINE_ITEM_IDS.find((each) => each === itemOf(name));
        const listed = found === undefined ? {} : LINE_ITEMS[found];
        const names = [listed].flatMap(({ ifrs = [], usGaap = [] }: Lists) => [...ifrs, ...usGaap]);
        expect(names, name).toContain(name);
      }
  });

  interface Lists {
    readonly ifrs?: readonly string[];
    readonly usGaap?: readonly string[];
  }

  it.each([
    ['us-gaap:Assets', 'totalAssets'],
    ['ifrs-full:ProfitLossBeforeTax', 'profitBeforeTax'],
    ['TOTALASSETS', 'totalAssets'],
    ['NetIncomeLoss', 'netIncomeAttributableToParent'],
    ['CashAndCashEquivalents', 'cash'],
    ['资产合计', 'totalAssets'],
    ['一、营业总收入', 'revenue'],
    ['减：营业成本', 'costOfSales'],
    ['其中：利息费用', 'interestExpense'],
    ['所有者权益（或股东权益）合计', 'totalEquity'],
    ['股东权益合计', 'totalEquity'],
    ['负债和所有者权益（或股东权益）总计', 'totalLiabilitiesAndEquity'],
    ['归属于母公司股东权益合计', 'equityAttributableToParent'],
    ['归属于母公司所有者的净利润', 'netIncomeAttributableToParent'],
    ['实收资本（或股本）', 'paidInCapital'],
    ['五、净利润（净亏损以“－”号填列）', 'netIncome'],
    ['购建固定资产、无形资产和其他长期资产所支付的现金', 'capitalExpenditure'],
    ['加：期初现金及现金等价物余额', 'openingCash'],
    ['应收票据及应收账款', 'accountsReceivable'],
  ])('reads %s as %s', (name, item) => {
    expect(itemOf(name)).toBe(item);
  });

  it('says that Chinese impairment lines print losses negative', () => {
    expect(resolveLineName('信用减值损失')).toMatchObject({ sign: 'loss-negative' });
    expect(resolveLineName('creditImpairmentLoss')).not.toHaveProperty('sign');
  });

  it.each([
    ['totalAsset', 'totalAssets'],
    ['Revenu', 'Revenue'],
    ['accountsRecievable', 'accountsReceivable'],
    ['营业收人', '营业收入'],
  ])('suggests for %s: %s', (name, suggestion) => {
    const resolved = resolveLineName(name);
    expect(resolved.kind === 'unknown' && resolved.suggestions).toContain(suggestion);
  });

  it('suggests nothing for what resembles nothing', () => {
    expect(resolveLineName('x'.repeat(5_000))).toEqual({ kind: 'unknown', suggestions: [] });
    expect(resolveLineName('zzzzqqqq')).toEqual({ kind: 'unknown', suggestions: [] });
  });
});
