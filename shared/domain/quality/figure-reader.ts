import { type Decimal, mean } from '../../kernel/decimal.ts';
import type { Measured } from '../../kernel/outcome.ts';
import type { Text } from '../../kernel/text.ts';
import { REASON_TEXTS } from '../explanation/format-value.ts';
import { FACT_KIND_BY_ID, type FactKindId } from '../facts/index.generated.ts';
import type { Gap } from '../inputs/resolve.ts';
import type { PeriodView, StatementSeries } from '../statements/series.ts';
import type { ItemId } from '../statements/values.ts';
import { itemTitle, joined } from './figure-text.ts';
import type { QualityContext, QualityOutcome } from './quality-check.ts';
import { needs } from './quality-verdict.ts';

const linesText = (items: readonly ItemId[], en: string, zh: string): Text => {
  const titles = joined(items.map(itemTitle), ', ', '、');
  return { en: `${titles.en} (${en})`, zh: `${titles.zh}（${zh}）` };
};

const factTitle = (kind: FactKindId): Text => FACT_KIND_BY_ID[kind].title;

const gapText = (gap: Gap): Text => {
  switch (gap.kind) {
    case 'lines':
      return linesText(gap.items, gap.period, gap.period);
    case 'earlier-year':
      return linesText(gap.items, `a year before ${gap.before}`, `${gap.before}的上一年`);
    case 'company-figure':
      return { en: gap.figure, zh: gap.figure };
    case 'parameter':
      return { en: gap.name, zh: gap.name };
    case 'facts':
      return joined(gap.kinds.map(factTitle), ', ', '、');
  }
};

/**
 * Reads figures of several periods and remembers all that was missing, so that an answer
 * `insufficient` names everything at once.
 */
export class FigureReader {
  readonly series: StatementSeries;
  readonly #missing = new Map<string, Text>();

  constructor(context: QualityContext) {
    this.series = context.series;
  }

  get currency(): string {
    return this.series.current.statement.currency;
  }

  at(view: PeriodView, item: ItemId): Decimal | undefined {
    const found = view.values.read(item);
    if (found.kind === 'known') return found.value;
    this.#note(gapText({ kind: 'lines', items: found.items, period: view.end }));
    return undefined;
  }

  current(item: ItemId): Decimal | undefined {
    return this.at(this.series.current, item);
  }

  priorView(view: PeriodView = this.series.current): PeriodView | undefined {
    const before = this.series.before(view);
    return before.kind === 'found' ? before.view : undefined;
  }

  /** One year earlier on the same basis. */
  prior(item: ItemId, view: PeriodView = this.series.current): Decimal | undefined {
    const before = this.priorView(view);
    if (before !== undefined) return this.at(before, item);
    this.#note(gapText({ kind: 'earlier-year', items: [item], before: view.end }));
    return undefined;
  }

  /** Mean of opening and closing; the closing alone where there is no year before. */
  average(item: ItemId, view: PeriodView = this.series.current): Decimal | undefined {
    const closing = this.at(view, item);
    const opening = this.priorView(view)?.values.valueOf(item);
    if (closing === undefined || opening === undefined) return closing;
    return mean([opening, closing]);
  }

  /** For figures that are no statement lines. */
  lack(what: Text): undefined {
    this.#note(what);
    return undefined;
  }

  insufficient(): QualityOutcome {
    return needs([...this.#missing.values()]);
  }

  #note(what: Text): void {
    this.#missing.set(what.en, what);
  }
}

export type IndicatorReading = Measured | { readonly kind: 'unavailable'; readonly why: Text };

/** The indicator's value as the rating computed it, or why there is none. */
export const readIndicator = (context: QualityContext, id: string): IndicatorReading => {
  const result = context.indicators.get(id);
  if (result === undefined)
    return { kind: 'unavailable', why: { en: `indicator ${id}`, zh: `指标 ${id}` } };
  if (result.outcome.kind === 'measured') return result.outcome;
  const { title } = result.indicator;
  const { reason } = result.outcome;
  const gaps = joined(result.gaps.map(gapText), ', ', '、');
  const behind = result.gaps.length === 0 ? REASON_TEXTS[reason] : gaps;
  return {
    kind: 'unavailable',
    why: { en: `${title.en}: ${behind.en}`, zh: `${title.zh}：${behind.zh}` },
  };
};
