import { MEMO_ITEMS, type MemoFigures } from '../../application/credit-memo.ts';
import { formatOutcome } from '../../domain/explanation/format-value.ts';
import type { Indicator } from '../../domain/indicators/indicator.ts';
import { DERIVED_ITEMS, isDerivedItemId } from '../../domain/statements/derived-items.ts';
import { isLineItemId, LINE_ITEMS } from '../../domain/statements/line-items/line-items.ts';
import type { ItemId } from '../../domain/statements/values.ts';
import type { Outcome } from '../../kernel/outcome.ts';
import { toStatistic } from '../../kernel/statistic.ts';
import type { Text } from '../../kernel/text.ts';
import { type Trend, trendChart } from '../charts/trend-chart.ts';
import { html, type Markup } from '../markup.ts';
import { type MemoContext, millions } from '../memo-context.ts';
import { table } from '../table.ts';
import { WORDS } from '../words.ts';

const titleOf = (item: ItemId): Text => {
  if (isDerivedItemId(item)) return DERIVED_ITEMS[item].title;
  return isLineItemId(item) ? LINE_ITEMS[item] : { en: item, zh: item };
};

const trendOf = (indicator: Indicator, { years }: MemoFigures, { say }: MemoContext): Trend => ({
  id: indicator.id,
  title: say(indicator.title),
  points: years.map(({ end, ratios }) => {
    const outcome: Outcome = ratios.get(indicator.id) ?? {
      kind: 'not-meaningful',
      reason: 'missing-input',
    };
    return {
      label: end.slice(0, 4),
      value: outcome.kind === 'measured' ? toStatistic(outcome.value) : undefined,
      text: say(formatOutcome(outcome, indicator.unit)),
    };
  }),
});

const isTold = ({ points }: Trend): boolean =>
  points.filter(({ value }) => value !== undefined).length > 1;

/** Amounts and ratios year by year, and the ratios drawn. */
export const figuresSection = (context: MemoContext): Markup => {
  const { memo, say } = context;
  const { figures } = memo;
  if (figures === undefined)
    return html`<section><h2>${say(WORDS.figures)}</h2><p>${say(WORDS.figuresGone)}</p></section>`;
  const { years, indicators, currency } = figures;
  const unknown = '–';
  const columns = [
    { title: say(WORDS.yearEnding), text: true },
    ...years.map(({ end }) => ({ title: end })),
  ];
  const amounts = MEMO_ITEMS.map((item) => [
    say(titleOf(item)),
    ...years.map((year) => millions(year.amounts.get(item), unknown)),
  ]);
  const ratios = indicators.map((indicator) => [
    say(indicator.title),
    ...years.map(({ ratios: told }) => {
      const outcome = told.get(indicator.id);
      return outcome === undefined ? unknown : say(formatOutcome(outcome, indicator.unit));
    }),
  ]);
  const trends = indicators.map((indicator) => trendOf(indicator, figures, context)).filter(isTold);
  return html`<section><h2>${say(WORDS.figures)}</h2>${table({
    caption: `${say(WORDS.figures)} (${say(WORDS.millionsOf)} ${currency})`,
    columns,
    rows: [...amounts, ...ratios],
    className: 'figures',
  })}<h3>${say(WORDS.ratios)}</h3><div class="trends">${trends.map(trendChart)}</div></section>`;
};
