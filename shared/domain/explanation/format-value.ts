import { type Decimal, rounded, withThousands } from '../../kernel/decimal.ts';
import type { NotMeaningfulReason, Outcome } from '../../kernel/outcome.ts';
import type { Text } from '../../kernel/text.ts';
import type { IndicatorUnit } from '../indicators/indicator.ts';

/** Digits and sign of a measured value for people; the stored value keeps every digit. */
const PATTERNS: Readonly<Record<IndicatorUnit, (value: Decimal) => Text>> = {
  fraction: (value) => same(`${rounded(value.times(100), 1)}%`),
  times: (value) => same(`${rounded(value, 2)}×`),
  days: (value) => ({ en: `${rounded(value, 0)} days`, zh: `${rounded(value, 0)}天` }),
  months: (value) => ({ en: `${rounded(value, 1)} months`, zh: `${rounded(value, 1)}个月` }),
  years: (value) => ({ en: `${rounded(value, 1)} years`, zh: `${rounded(value, 1)}年` }),
  count: (value) => same(rounded(value, 0)),
  logarithm: (value) => same(rounded(value, 2)),
  amount: (value) => same(withThousands(rounded(value, 0))),
  points: (value) => ({ en: `${rounded(value, 0)} of 100`, zh: `${rounded(value, 0)}分` }),
};

const same = (text: string): Text => ({ en: text, zh: text });

export const REASON_TEXTS: Readonly<Record<NotMeaningfulReason, Text>> = {
  'missing-input': { en: 'not reported', zh: '未提供' },
  'missing-history': { en: 'no earlier years', zh: '缺少以前年度数据' },
  'basis-mismatch': { en: 'periods on different bases', zh: '各期口径不一致' },
  'zero-denominator': { en: 'denominator is zero', zh: '分母为零' },
  'non-positive-denominator': { en: 'denominator is not positive', zh: '分母非正' },
  'negative-equity': { en: 'equity is wiped out', zh: '资不抵债' },
  'negative-earnings': { en: 'debt without earnings to carry it', zh: '有债务而无盈利' },
  'loss-without-interest': { en: 'operating loss', zh: '经营亏损' },
  'both-negative': { en: 'earnings and base both negative', zh: '分子分母均为负' },
  'loss-widened': { en: 'the loss widened', zh: '亏损扩大' },
  'loss-narrowed': { en: 'the loss narrowed', zh: '亏损收窄' },
  'turned-profitable': { en: 'turned profitable', zh: '扭亏为盈' },
  'no-debt': { en: 'no debt', zh: '无有息债务' },
  'no-interest': { en: 'no interest to pay', zh: '无利息支出' },
  'net-cash': { en: 'net cash', zh: '净现金' },
  'no-burn': { en: 'earns more cash than it spends', zh: '现金净流入' },
  'not-applicable': { en: 'does not apply', zh: '不适用' },
};

/** A value, or the reason why there is none, as a banker reads it. */
export const formatOutcome = (outcome: Outcome, unit: IndicatorUnit): Text =>
  outcome.kind === 'measured' ? PATTERNS[unit](outcome.value) : REASON_TEXTS[outcome.reason];
