import type { IsoDate } from '../../kernel/dates.ts';
import { type Decimal, decimal, mean, ZERO } from '../../kernel/decimal.ts';
import { type NotMeaningful, notMeaningful } from '../../kernel/outcome.ts';
import type { FactKindId } from '../facts/fact.ts';
import { type FactId, factId } from '../facts/fact-id.ts';
import { type FactFigureId, factFigureOf } from '../facts/figures/all-figures.ts';
import type { FactReading } from '../facts/figures/fact-figure.ts';
import { DERIVED_ITEMS } from '../statements/derived-items.ts';
import { accumulationOf, isLineItemId } from '../statements/line-items/line-items.ts';
import type { PeriodView, StatementSeries } from '../statements/series.ts';
import type { ItemId, ItemUse } from '../statements/values.ts';
import {
  type CompanyFigure,
  type Input,
  type Inputs,
  PARAMETERS,
  PARAMETERS_WITHOUT_DEFAULT,
  type ParameterName,
} from './input.ts';

/** Everything a calculation may read. */
export interface InputContext {
  readonly series: StatementSeries;
  readonly parameters?: Readonly<Partial<Record<ParameterName, Decimal>>>;
  readonly company?: Readonly<Partial<Record<CompanyFigure, Decimal>>>;
  /** What third-party facts give; none where no fact counts. */
  readonly factFigures?: ReadonlyMap<FactFigureId, FactReading>;
}

export type InputFlag = 'closing-instead-of-average' | 'annualised' | 'last-twelve-months';

/** One operand as it was found: name, value, and the statement lines or facts behind it. */
export interface InputTrace {
  readonly name: string;
  readonly value: Decimal | readonly Decimal[];
  readonly readings: readonly Reading[];
  readonly facts?: readonly FactId[];
}

export interface Reading {
  readonly period: IsoDate;
  readonly use: ItemUse;
}

/** What would have to be supplied: lines of a period, an earlier year, or a company figure. */
export type Gap =
  | { readonly kind: 'lines'; readonly items: readonly ItemId[]; readonly period: IsoDate }
  | { readonly kind: 'earlier-year'; readonly items: readonly ItemId[]; readonly before: IsoDate }
  | { readonly kind: 'company-figure'; readonly figure: CompanyFigure }
  | { readonly kind: 'parameter'; readonly name: ParameterName }
  | { readonly kind: 'facts'; readonly kinds: readonly FactKindId[] };

export type ResolvedInputs =
  | {
      readonly kind: 'resolved';
      readonly values: Readonly<Record<string, Decimal | readonly Decimal[]>>;
      readonly trace: readonly InputTrace[];
      readonly flags: readonly InputFlag[];
    }
  | {
      readonly kind: 'unresolved';
      readonly outcome: NotMeaningful;
      /** The lines that would close the gap, for the list of what to ask for. */
      readonly gaps: readonly Gap[];
      readonly trace: readonly InputTrace[];
    };

type Resolution =
  | {
      readonly kind: 'resolved';
      readonly value: Decimal | readonly Decimal[];
      readonly readings: readonly Reading[];
      readonly facts?: readonly FactId[];
      readonly flags?: readonly InputFlag[];
    }
  | { readonly kind: 'unresolved'; readonly outcome: NotMeaningful; readonly gaps: readonly Gap[] };

const plain = (value: Decimal): Resolution => ({ kind: 'resolved', value, readings: [] });

const lacking = (items: readonly ItemId[], period: IsoDate): Resolution => ({
  kind: 'unresolved',
  outcome: notMeaningful('missing-input', `${items.join(', ')} not reported for ${period}`),
  gaps: [{ kind: 'lines', items, period }],
});

const readAt = (view: PeriodView, item: ItemId): Resolution => {
  const found = view.values.read(item);
  if (found.kind === 'missing') return lacking(found.items, view.end);
  const { value, origin } = found;
  return {
    kind: 'resolved',
    value,
    readings: [{ period: view.end, use: { item, value, origin } }],
    flags: view.construction.kind === 'as-filed' ? [] : [view.construction.kind],
  };
};

const isFlow = (item: ItemId): boolean =>
  isLineItemId(item)
    ? accumulationOf(item) === 'flow'
    : DERIVED_ITEMS[item].accumulation === 'flow';

/** A year that was scaled up must not meet one that was filed or rolled: it hides the season. */
const sameConstruction = (one: PeriodView, other: PeriodView): boolean =>
  (one.construction.kind === 'annualised') === (other.construction.kind === 'annualised');

const constructed = (view: PeriodView): string => `${view.basis}, ${view.construction.kind}`;

const readPrior = (series: StatementSeries, item: ItemId): Resolution => {
  const before = series.before(series.current);
  if (before.kind === 'found') {
    if (!isFlow(item) || sameConstruction(series.current, before.view))
      return readAt(before.view, item);
    return {
      kind: 'unresolved',
      outcome: notMeaningful(
        'basis-mismatch',
        `${constructed(series.current)} cannot meet ${constructed(before.view)}`,
      ),
      gaps: [{ kind: 'earlier-year', items: [item], before: before.view.end }],
    };
  }
  if (before.kind === 'other-basis')
    return {
      kind: 'unresolved',
      outcome: notMeaningful(
        'basis-mismatch',
        `${series.current.basis} cannot meet ${before.basis}`,
      ),
      gaps: [{ kind: 'earlier-year', items: [item], before: series.current.end }],
    };
  return {
    kind: 'unresolved',
    outcome: notMeaningful('missing-history', `no statement a year before ${series.current.end}`),
    gaps: [{ kind: 'earlier-year', items: [item], before: series.current.end }],
  };
};

const readAverage = (series: StatementSeries, item: ItemId): Resolution => {
  const closing = readAt(series.current, item);
  if (closing.kind === 'unresolved') return closing;
  const opening = readPrior(series, item);
  if (opening.kind === 'unresolved') {
    if (opening.outcome.reason === 'basis-mismatch') return opening;
    return { ...closing, flags: [...(closing.flags ?? []), 'closing-instead-of-average'] };
  }
  return {
    kind: 'resolved',
    value: mean([opening.value as Decimal, closing.value as Decimal]),
    readings: [...opening.readings, ...closing.readings],
    flags: closing.flags ?? [],
  };
};

const readHistory = (series: StatementSeries, input: Input & { kind: 'history' }): Resolution => {
  const readings: Reading[] = [];
  for (const view of series.history(input.years)) {
    if (isFlow(input.item) && !sameConstruction(series.current, view)) break;
    const reading = readAt(view, input.item);
    if (reading.kind === 'unresolved') break;
    readings.unshift(...reading.readings);
  }
  if (readings.length < input.minimum)
    return {
      kind: 'unresolved',
      outcome: notMeaningful(
        'missing-history',
        `${input.item}: ${readings.length} of at least ${input.minimum} yearly values`,
      ),
      gaps: [{ kind: 'earlier-year', items: [input.item], before: series.current.end }],
    };
  return { kind: 'resolved', value: readings.map((reading) => reading.use.value), readings };
};

const readYearsBack = (
  series: StatementSeries,
  input: Input & { kind: 'years-back' },
): Resolution => {
  const view = series.history(input.yearsBack + 1)[input.yearsBack];
  if (view !== undefined) return readAt(view, input.item);
  return {
    kind: 'unresolved',
    outcome: notMeaningful(
      'missing-history',
      `no statement ${input.yearsBack} years before ${series.current.end}`,
    ),
    gaps: [{ kind: 'earlier-year', items: [input.item], before: series.current.end }],
  };
};

const lacksDefault = (name: ParameterName): name is keyof typeof PARAMETERS_WITHOUT_DEFAULT =>
  Object.hasOwn(PARAMETERS_WITHOUT_DEFAULT, name);

/** What the statement itself says wins over the caller's setting, and that over the default. */
const readParameter = (name: ParameterName, context: InputContext): Resolution => {
  if (isLineItemId(name)) {
    const stated = readAt(context.series.current, name);
    if (stated.kind === 'resolved') return stated;
  }
  const given = context.parameters?.[name];
  if (given !== undefined) return plain(given);
  if (lacksDefault(name))
    return {
      kind: 'unresolved',
      outcome: notMeaningful('missing-input', `${PARAMETERS_WITHOUT_DEFAULT[name]} not given`),
      gaps: [{ kind: 'parameter', name }],
    };
  return plain(decimal(PARAMETERS[name]));
};

const readFact = (figure: FactFigureId, { factFigures }: InputContext): Resolution => {
  const reading = factFigures?.get(figure);
  if (reading !== undefined)
    return {
      kind: 'resolved',
      value: reading.value,
      readings: [],
      facts: reading.facts.map(factId),
    };
  const { kinds } = factFigureOf(figure);
  return {
    kind: 'unresolved',
    outcome: notMeaningful('missing-input', `no fact tells ${figure}: ${kinds.join(', ')}`),
    gaps: [{ kind: 'facts', kinds }],
  };
};

const resolveOne = (input: Input, context: InputContext): Resolution => {
  const { series } = context;
  switch (input.kind) {
    case 'current':
      return readAt(series.current, input.item);
    case 'current-if-reported': {
      const found = readAt(series.current, input.item);
      return found.kind === 'resolved' ? found : plain(ZERO);
    }
    case 'prior':
      return readPrior(series, input.item);
    case 'average':
      return readAverage(series, input.item);
    case 'history':
      return readHistory(series, input);
    case 'years-back':
      return readYearsBack(series, input);
    case 'parameter':
      return readParameter(input.name, context);
    case 'fact':
      return readFact(input.figure, context);
    case 'company': {
      const figure = context.company?.[input.figure];
      if (figure !== undefined) return plain(figure);
      return {
        kind: 'unresolved',
        outcome: notMeaningful('missing-input', `${input.figure} of the company not given`),
        gaps: [{ kind: 'company-figure', figure: input.figure }],
      };
    }
  }
};

/** Resolves every operand of a formula, or says all that is missing at once. */
export const resolveInputs = (inputs: Inputs, context: InputContext): ResolvedInputs => {
  const values: Record<string, Decimal | readonly Decimal[]> = {};
  const trace: InputTrace[] = [];
  const flags = new Set<InputFlag>();
  const unresolved: (Resolution & { kind: 'unresolved' })[] = [];
  for (const [name, input] of Object.entries(inputs)) {
    const resolution = resolveOne(input, context);
    if (resolution.kind === 'unresolved') {
      unresolved.push(resolution);
      continue;
    }
    values[name] = resolution.value;
    const { value, readings, facts } = resolution;
    trace.push({ name, value, readings, ...(facts === undefined ? {} : { facts }) });
    for (const flag of resolution.flags ?? []) flags.add(flag);
  }
  const [first] = unresolved;
  if (first === undefined) return { kind: 'resolved', values, trace, flags: [...flags] };
  const details = [...new Set(unresolved.map((each) => each.outcome.detail ?? ''))];
  return {
    kind: 'unresolved',
    outcome: notMeaningful(first.outcome.reason, details.join('; ')),
    gaps: unresolved.flatMap((each) => each.gaps),
    trace,
  };
};
