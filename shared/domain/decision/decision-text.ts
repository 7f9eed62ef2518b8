import { type Decimal, rounded } from '../../kernel/decimal.ts';
import type { Text } from '../../kernel/text.ts';
import type { AssessmentResult } from '../rating/assess.ts';
import type { FiveCategorySuggestion } from './accounting/five-category.ts';
import type { Stage, StageSuggestion } from './accounting/impairment-stage.ts';
import type { Handling } from './handling/handling.ts';
import { amountText } from './limit/amount-text.ts';
import type { LimitDecision } from './limit/credit-limit.ts';
import type { ComponentId } from './policy/limit-sections.ts';
import type { LoanPrice, PriceOutcome } from './price/loan-price.ts';

export const STAGE_TITLES: Readonly<Record<Stage, Text>> = {
  'stage-1': { en: 'Stage 1', zh: '第一阶段' },
  'stage-2': { en: 'Stage 2', zh: '第二阶段' },
  'stage-3': { en: 'Stage 3', zh: '第三阶段' },
  poci: { en: 'Purchased or originated credit-impaired', zh: '购入或源生已发生信用减值' },
};

const percentText = (fraction: Decimal, places = 2): string =>
  `${rounded(fraction.times(100), places)}%`;

/** `+85 bp`, `-12 bp`. */
const basisPointsText = (value: Decimal): string =>
  `${value.lt(0) ? '' : '+'}${rounded(value, 0)} bp`;

const joined = (texts: readonly Text[], separator = '；'): Text => ({
  en: texts.map(({ en }) => en).join(separator === '、' ? ', ' : '; '),
  zh: texts.map(({ zh }) => zh).join(separator),
});

const NO_TITLE: Text = { en: '', zh: '' };

const titleOf = ({ components }: LimitDecision, id: ComponentId | undefined): Text | undefined =>
  components.find(({ component }) => component.id === id)?.component.title;

const shortfallText = ({ shortfall }: LimitDecision): Text => {
  if (shortfall === undefined) return { en: '', zh: '' };
  const amount = amountText(shortfall.amount);
  return { en: `, ${amount} short of what is asked for`, zh: `（低于申请金额${amount}）` };
};

const tenorText = ({ tenor }: LimitDecision): readonly Text[] =>
  tenor.isExceeded
    ? [
        {
          en: `The tenor asked for is over the ${tenor.monthsMax} months allowed (${tenor.reason.en})`,
          zh: `申请期限超过允许的${tenor.monthsMax}个月（${tenor.reason.zh}）`,
        },
      ]
    : [];

/** The limit in a sentence: how much and what binds it, or why there is none. */
export const limitText = (limit: LimitDecision): Text => {
  const { kind, amount, refusals, missing } = limit;
  const binding = titleOf(limit, limit.binding);
  if (kind === 'refused') {
    const why = joined(refusals.map(({ reason }) => reason));
    return { en: `No new credit: ${why.en}`, zh: `不予新增授信：${why.zh}` };
  }
  if (kind === 'not-determinable') {
    const documents = missing.flatMap((each) => each.missing).map(({ document }) => document);
    const asked = joined([...new Map(documents.map((each) => [each.en, each])).values()]);
    return {
      en: `No limit can be stated; what would tell: ${asked.en}`,
      zh: `无法核定额度，需补充：${asked.zh}`,
    };
  }
  const money = `${amount.currency} ${amountText(amount.amount)}`;
  const [en, zh] =
    binding === undefined
      ? ['', '']
      : [`, bound by ${binding.en.toLowerCase()}`, `，受${binding.zh}约束`];
  const open = joined(
    missing.map(({ component }) => titleOf(limit, component) ?? NO_TITLE),
    '、',
  );
  const unknown =
    missing.length === 0
      ? { en: '', zh: '' }
      : { en: ` (not measured: ${open.en.toLowerCase()})`, zh: `（未能测算：${open.zh}）` };
  const short = shortfallText(limit);
  return {
    en: `Limit ${money}${short.en}${en}${unknown.en}`,
    zh: `额度${money}${short.zh}${zh}${unknown.zh}`,
  };
};

const spreadText = ({ base }: LoanPrice): Text => {
  if (base === undefined) return { en: '', zh: '' };
  const spread = basisPointsText(base.spreadBasisPoints);
  return { en: ` (${base.id} ${spread})`, zh: `（${base.id} ${spread}）` };
};

const offeredText = ({ offered, figures }: LoanPrice): Text => {
  if (offered === undefined) return { en: '', zh: '' };
  const rate = percentText(offered.rate);
  const hurdle = percentText(figures.hurdle, 1);
  if (offered.raroc.kind !== 'measured') return { en: `; ${rate} is offered`, zh: `；报价${rate}` };
  const earned = percentText(offered.raroc.value, 1);
  return {
    en: `; a rate of ${rate} on offer earns ${earned} on capital, ${offered.isAboveHurdle ? 'at or above' : 'below'} the hurdle of ${hurdle}`,
    zh: `；报价${rate}的资本回报率为${earned}，${offered.isAboveHurdle ? '达到' : '低于'}${hurdle}的门槛`,
  };
};

/** The price in a sentence. */
export const priceText = (price: PriceOutcome): Text => {
  if (price.kind === 'not-priced')
    return { en: `No price: ${price.reason.en}`, zh: `无法定价：${price.reason.zh}` };
  const rate = percentText(price.quoted);
  const [spread, offered] = [spreadText(price), offeredText(price)];
  return {
    en: `Rate from ${rate} a year${spread.en}${offered.en}`,
    zh: `利率不低于年化${rate}${spread.zh}${offered.zh}`,
  };
};

const because = (grounds: readonly { readonly evidence: Text }[]): Text => {
  const why = joined(grounds.map(({ evidence }) => evidence));
  return grounds.length === 0 ? { en: '', zh: '' } : { en: `: ${why.en}`, zh: `：${why.zh}` };
};

const NOTHING_FIRED = { en: ': no trigger found', zh: '：未发现触发因素' };

export const stageText = ({ stage, grounds }: StageSuggestion): Text => {
  const title = STAGE_TITLES[stage];
  const why = stage === 'stage-1' ? NOTHING_FIRED : because(grounds);
  return { en: `Suggested ${title.en}${why.en}`, zh: `建议${title.zh}${why.zh}` };
};

export const categoryText = ({ category, title, grounds }: FiveCategorySuggestion): Text => {
  const why =
    category === 'normal'
      ? { en: ': no clause applies', zh: '：无适用的下调条款' }
      : because(grounds);
  return {
    en: `Suggested class ${title.en.toLowerCase()}${why.en}`,
    zh: `建议分类为${title.zh}${why.zh}`,
  };
};

interface Decided {
  readonly limit: LimitDecision;
  readonly price: PriceOutcome;
  readonly stage: StageSuggestion;
  readonly category: FiveCategorySuggestion;
  readonly handling: Handling;
}

/** The decision in one paragraph. */
export const decisionText = (
  { rating }: Extract<AssessmentResult, { readonly kind: 'rated' }>,
  { limit, price, stage, category, handling }: Decided,
): Text => {
  const isPriced = limit.kind === 'granted' || (price.kind === 'priced' && price.offered);
  const title = STAGE_TITLES[stage.stage];
  const parts = [
    limitText(limit),
    ...(limit.kind === 'granted' ? tenorText(limit) : []),
    ...(isPriced ? [priceText(price)] : []),
    {
      en: `Suggested: ${title.en}, class ${category.title.en.toLowerCase()}`,
      zh: `建议${title.zh}，五级分类${category.title.zh}`,
    },
    {
      en: `Review at least every ${handling.monitoringDays} days`,
      zh: `至少每${handling.monitoringDays}天检视一次`,
    },
  ];
  const { grade } = rating.notch;
  return {
    en: `Grade ${grade}. ${handling.strategyTitle.en}. ${parts.map(({ en }) => en).join('. ')}.`,
    zh: `评级${grade}。${handling.strategyTitle.zh}。${parts.map(({ zh }) => zh).join('。')}。`,
  };
};
