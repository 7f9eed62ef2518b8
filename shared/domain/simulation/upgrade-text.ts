import { type Decimal, decimal, rounded, withThousands } from '../../kernel/decimal.ts';
import type { Text } from '../../kernel/text.ts';
import { formatOutcome } from '../explanation/format-value.ts';
import type { Grade } from '../scales/master-scale.ts';
import type { Rated } from './grade-of-log-odds.ts';
import type { Lever } from './lever.ts';

const MILLION = decimal(1_000_000);
const THOUSAND = decimal(1000);
const TEN_THOUSAND = decimal(10_000);
const HUNDRED_MILLION = decimal(100_000_000);

/** `CNY 1,234.5 million` and `12.35亿元`, as each language counts. */
export const moneyText = (amount: Decimal, currency: string): Text => {
  const [unit, divisor] = amount.abs().gte(MILLION)
    ? (['million', MILLION] as const)
    : (['thousand', THOUSAND] as const);
  const [prefix, large] = amount.abs().gte(HUNDRED_MILLION)
    ? (['亿', HUNDRED_MILLION] as const)
    : (['万', TEN_THOUSAND] as const);
  const chinese = currency === 'CNY' ? `${prefix}元` : `${prefix}${currency}`;
  return {
    en: `${currency} ${withThousands(rounded(amount.div(divisor), 1))} ${unit}`,
    zh: `${withThousands(rounded(amount.div(large), 2))}${chinese}`,
  };
};

const PERCENT = 100;

const sizeText = (lever: Lever, size: Decimal, money: Text): Text => {
  switch (lever.unit) {
    case 'amount':
      return money;
    case 'days': {
      const days = rounded(size, 1);
      return {
        en: `${days} days of the closing balance (${money.en})`,
        zh: `期末余额${days}天（${money.zh}）`,
      };
    }
    case 'fraction': {
      const points = rounded(size.times(PERCENT), 2);
      return {
        en: `${points} percentage points (${money.en} a period)`,
        zh: `${points}个百分点（每期${money.zh}）`,
      };
    }
  }
};

/** `Debt to assets from 52.0% to 49.1%`; nothing where the ratio has no value. */
export const ratioText = (base: Rated, changed: Rated, indicator: string): Text | undefined => {
  const [before, after] = [base, changed].map(({ analysis }) => analysis.indicators.get(indicator));
  if (before?.outcome.kind !== 'measured' || after?.outcome.kind !== 'measured') return undefined;
  const { title, unit } = before.indicator;
  const [from, to] = [formatOutcome(before.outcome, unit), formatOutcome(after.outcome, unit)];
  return {
    en: `${title.en} from ${from.en} to ${to.en}`,
    zh: `${title.zh}由${from.zh}变为${to.zh}`,
  };
};

export interface LeverMove {
  readonly lever: Lever;
  readonly size: Decimal;
  readonly money: Decimal;
}

const moveText = ({ lever, size, money }: LeverMove, currency: string): Text => {
  const by = sizeText(lever, size, moneyText(money, currency));
  return { en: `${lever.title.en}: ${by.en}`, zh: `${lever.title.zh}${by.zh}` };
};

/** `Repay debt` within a sentence; `EBITDA` stays as it is. */
const lowered = (text: string): string =>
  /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;

const inSentence = ({ en, zh }: Text, place: number): Text => ({
  en: place === 0 ? en : lowered(en),
  zh,
});

/** One sentence a banker can say to the client. */
export const pathText = (
  moves: readonly LeverMove[],
  ratios: readonly Text[],
  grades: { readonly from: Grade; readonly to: Grade },
  currency: string,
): Text => {
  const texts = moves.map((move, place) => inSentence(moveText(move, currency), place));
  const join = (parts: readonly Text[], language: keyof Text, between: string): string =>
    parts.map((each) => each[language]).join(between);
  const [en, zh] = [join(ratios, 'en', '; '), join(ratios, 'zh', '；')];
  return {
    en:
      `${join(texts, 'en', '; and ')}. ${en === '' ? '' : `${en}. `}` +
      `The grade rises from ${grades.from} to ${grades.to}.`,
    zh:
      `${join(texts, 'zh', '，并')}。${zh === '' ? '' : `${zh}。`}` +
      `等级由${grades.from}升至${grades.to}。`,
  };
};
