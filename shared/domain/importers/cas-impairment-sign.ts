import { type Decimal, decimal, ZERO } from '../../kernel/decimal.ts';
import type { Text } from '../../kernel/text.ts';
import { LINE_ITEM_IDS, LINE_ITEMS, type LineItemId } from '../statements/line-items/line-items.ts';
import { toleranceOf } from '../statements/values.ts';
import type { CasDraft } from './cas-draft.ts';
import type { CasRow } from './cas-rows.ts';

/**
 * How impairment lines are printed: as gains with losses negative (财会〔2019〕6号 and later), or
 * as costs with losses positive (earlier formats).
 */
export type ImpairmentConvention = 'loss-negative' | 'loss-positive';

/** The year of the format that the sender declares, where figures do not tell. */
export type CasFormatYear = 2017 | 2018 | 2019;

const IMPAIRMENT_ITEMS: readonly LineItemId[] = LINE_ITEM_IDS.filter(
  (item) => LINE_ITEMS[item].casLossNegative === true,
);

const COSTS: readonly LineItemId[] = [
  'costOfSales',
  'taxesAndSurcharges',
  'sellingExpenses',
  'administrativeExpenses',
  'researchExpenses',
  'financeCosts',
];
const GAINS: readonly LineItemId[] = [
  'otherIncome',
  'investmentIncome',
  'hedgingGains',
  'fairValueGains',
  'disposalGains',
];

const total = (draft: CasDraft, items: readonly LineItemId[]): Decimal =>
  items.reduce((sum, item) => sum.plus(draft.valueOf(item) ?? ZERO), ZERO);

/** Which convention makes operating profit add up; undefined when both or neither do. */
const conventionThatAddsUp = (draft: CasDraft): ImpairmentConvention | undefined => {
  const revenue = draft.valueOf('revenue');
  const profit = draft.valueOf('operatingProfit');
  if (revenue === undefined || profit === undefined) return undefined;
  const printed = total(draft, IMPAIRMENT_ITEMS);
  const before = revenue.minus(total(draft, COSTS)).plus(total(draft, GAINS));
  const room = toleranceOf(draft.unitScale, COSTS.length + GAINS.length, '0.0001', profit);
  const asGains = before.plus(printed).minus(profit).abs().lte(room);
  const asCosts = before.minus(printed).minus(profit).abs().lte(room);
  if (asGains === asCosts) return undefined;
  return asGains ? 'loss-negative' : 'loss-positive';
};

interface Choice {
  readonly convention: ImpairmentConvention;
  readonly why: Text;
}

const byFormatYear = (year: CasFormatYear): ImpairmentConvention =>
  year >= 2019 ? 'loss-negative' : 'loss-positive';

const choose = (
  draft: CasDraft,
  rows: readonly CasRow[],
  declared: CasFormatYear | undefined,
  periodYear: number,
): Choice => {
  const fitting = conventionThatAddsUp(draft);
  if (fitting !== undefined)
    return {
      convention: fitting,
      why: { en: 'operating profit adds up only this way', zh: '仅此符号下营业利润勾稽相符' },
    };
  if (rows.some(({ parsed }) => parsed.lossNegative))
    return {
      convention: 'loss-negative',
      why: { en: 'the line itself says so', zh: '项目名称已注明损失以“-”号填列' },
    };
  if (declared !== undefined)
    return {
      convention: byFormatYear(declared),
      why: { en: `the ${declared} format was declared`, zh: `申报采用${declared}年报表格式` },
    };
  return {
    convention: byFormatYear(periodYear >= 2019 ? 2019 : 2018),
    why: {
      en: `it is the usual format of ${periodYear}; operating profit could not decide`,
      zh: `按${periodYear}年度通行格式推定，营业利润无法验证`,
    },
  };
};

const WORDS = {
  'loss-negative': { en: 'losses are printed negative', zh: '损失以负数列示' },
  'loss-positive': { en: 'losses are printed positive', zh: '损失以正数列示' },
} as const;

/** Turns the impairment lines into positive expenses and says how their signs were read. */
export const settleImpairmentSign = (
  draft: CasDraft,
  rows: readonly CasRow[],
  declared: CasFormatYear | undefined,
  periodYear: number,
): void => {
  const impaired = rows.filter(
    ({ meaning }) => meaning.kind === 'item' && IMPAIRMENT_ITEMS.includes(meaning.item),
  );
  const [first] = impaired.filter(({ value }) => !value.isZero());
  if (first === undefined) return;
  const { convention, why } = choose(draft, impaired, declared, periodYear);
  draft.notice('sign-chosen', first.pointer, {
    en: `Impairment lines: ${WORDS[convention].en}, because ${why.en}.`,
    zh: `减值损失项目：${WORDS[convention].zh}（${why.zh}）。`,
  });
  if (convention === 'loss-positive') return;
  for (const item of IMPAIRMENT_ITEMS) {
    const value = draft.valueOf(item);
    const [part] = draft.partsOf(item);
    if (value === undefined || part === undefined) continue;
    draft.replace(item, { ...part, value: value.isZero() ? decimal(0) : value.negated() });
  }
};
