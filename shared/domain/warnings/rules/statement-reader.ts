import type { Decimal } from '../../../kernel/decimal.ts';
import { type Outcome, stanceOf } from '../../../kernel/outcome.ts';
import { fromStatistic } from '../../../kernel/statistic.ts';
import type { Text } from '../../../kernel/text.ts';
import { REASON_TEXTS } from '../../explanation/format-value.ts';
import { growth, ratio } from '../../indicators/denominators.ts';
import { itemTitle } from '../../quality/figure-text.ts';
import type { PeriodView } from '../../statements/series.ts';
import type { ItemId } from '../../statements/values.ts';
import { type Condition, fails, holds, measures, unknown } from './legs.ts';
import type { Measure, MeasureUnit } from './measure.ts';
import { measureText } from './measure-text.ts';
import type { Evidence, Reading } from './reading.ts';
import type { StatementView } from './statement-view.ts';
import type { WarningContext } from './warning-context.ts';

/** A figure as a rule may use it: a number, or what the lack of one says. */
export type Figure =
  | { readonly kind: 'number'; readonly value: Decimal }
  /** No number because the company is beyond it: wiped-out equity, debt without earnings. */
  | { readonly kind: 'worst' | 'best'; readonly text: Text }
  | { readonly kind: 'unknown'; readonly text: Text };

/** The outcome of a calculation as a figure, in the words of its reason where it has no number. */
export const figureOf = (outcome: Outcome): Figure => {
  if (outcome.kind === 'measured') return { kind: 'number', value: outcome.value };
  const text = REASON_TEXTS[outcome.reason];
  const stance = stanceOf(outcome);
  if (stance === 'worst') return { kind: 'worst', text };
  return { kind: stance === 'unknown' ? 'unknown' : 'best', text };
};

const titled = (figure: Figure, title: Text): Figure =>
  figure.kind === 'number'
    ? figure
    : {
        ...figure,
        text: { en: `${title.en}: ${figure.text.en}`, zh: `${title.zh}：${figure.text.zh}` },
      };

/** Reads figures of the statements and remembers each as evidence. */
export class StatementReader {
  readonly view: StatementView;
  readonly #evidence: Evidence[] = [];

  constructor(view: StatementView) {
    this.view = view;
  }

  get current(): PeriodView {
    return this.view.series.current;
  }

  get evidence(): readonly Evidence[] {
    return this.#evidence;
  }

  /** An indicator of this view, or of an earlier one of the same company. */
  indicator(id: string, view: StatementView = this.view): Figure {
    const { indicator, outcome } = view.indicator(id);
    const { end: period, basis } = view.series.current;
    if (outcome.kind === 'measured') {
      const { value } = outcome;
      this.#evidence.push({ kind: 'indicator', indicator: id, period, basis, value });
      return { kind: 'number', value };
    }
    return titled(figureOf(outcome), indicator.title);
  }

  item(item: ItemId, at: PeriodView = this.current): Figure {
    const found = at.values.read(item);
    if (found.kind === 'known') {
      const { value } = found;
      this.#evidence.push({
        kind: 'statement-item',
        item,
        period: at.end,
        basis: at.basis,
        value,
      });
      return { kind: 'number', value };
    }
    const title = itemTitle(item);
    return {
      kind: 'unknown',
      text: { en: `${title.en} (${at.end})`, zh: `${title.zh}（${at.end}）` },
    };
  }

  benchmark(id: string): Figure {
    const { benchmark, outcome } = this.view.benchmark(id);
    if (outcome.kind === 'scored' && Number.isFinite(outcome.score)) {
      const score = fromStatistic(outcome.score);
      this.#evidence.push({ kind: 'benchmark', benchmark: id, period: this.current.end, score });
      return { kind: 'number', value: score };
    }
    return { kind: 'unknown', text: benchmark.title };
  }

  /** The view one year before on the same basis and built in the same way. */
  priorView(): PeriodView | undefined {
    const before = this.view.series.before(this.current);
    if (before.kind !== 'found') return undefined;
    const isScaled = (view: PeriodView): boolean => view.construction.kind === 'annualised';
    return isScaled(before.view) === isScaled(this.current) ? before.view : undefined;
  }

  /** The item one year before. */
  prior(item: ItemId): Figure {
    const before = this.priorView();
    if (before !== undefined) return this.item(item, before);
    const title = itemTitle(item);
    return {
      kind: 'unknown',
      text: { en: `${title.en} a year before`, zh: `${title.zh}上年数` },
    };
  }

  /** The indicator as it was one year before, on the same basis and built in the same way. */
  indicatorBefore(id: string): Figure {
    const before = this.priorView() === undefined ? undefined : this.view.yearBefore();
    if (before !== undefined) return this.indicator(id, before);
    const { title } = this.view.indicator(id).indicator;
    return {
      kind: 'unknown',
      text: { en: `${title.en} a year before`, zh: `${title.zh}上年数` },
    };
  }

  note(evidence: Evidence): void {
    this.#evidence.push(evidence);
  }
}

/** A condition on a figure: the worst always holds, the best never does. */
export const conditionOn = (figure: Figure, measure: (value: Decimal) => Measure): Condition => {
  switch (figure.kind) {
    case 'number':
      return measures(measure(figure.value));
    case 'worst':
      return holds(figure.text);
    case 'best':
      return fails(figure.text);
    case 'unknown':
      return unknown(figure.text);
  }
};

/** A figure made of two numbers; what either lacks, the result lacks. */
export const combined = (
  one: Figure,
  other: Figure,
  combine: (one: Decimal, other: Decimal) => Figure,
): Figure => {
  if (one.kind !== 'number') return one;
  return other.kind === 'number' ? combine(one.value, other.value) : other;
};

export const difference = (now: Figure, before: Figure): Figure =>
  combined(now, before, (one, other) => numberFigure(one.minus(other)));

/** A part of a whole; a whole that is not positive has no shares. */
export const shareOf = (part: Figure, whole: Figure): Figure =>
  combined(part, whole, (one, other) => figureOf(ratio(one, other)));

/** Growth from one figure to another; from nil or less there is none. */
export const growthOf = (now: Figure, before: Figure): Figure =>
  combined(now, before, (one, other) => figureOf(growth(one, other)));

/** The figure for people: a number in its unit, or why there is none. */
export const figureText = (figure: Figure, unit: MeasureUnit): Text =>
  figure.kind === 'number' ? measureText(figure.value, unit) : figure.text;

export const numberFigure = (value: Decimal): Figure => ({ kind: 'number', value });

/** Answers `not-evaluable` for a company without statements. */
export const onStatements = (
  { statements }: WarningContext,
  read: (reader: StatementReader) => Reading,
): readonly [Reading] => {
  if (statements !== undefined) return [read(new StatementReader(statements))];
  const reason = { en: 'No statements are known.', zh: '尚无财务报表。' };
  return [{ kind: 'not-evaluable', reason }];
};
