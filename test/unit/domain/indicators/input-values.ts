import fc from 'fast-check';
import { factFigureOf } from '../../../../shared/domain/facts/figures/all-figures.ts';
import type { Indicator } from '../../../../shared/domain/indicators/indicator.ts';
import type { Input, ParameterName } from '../../../../shared/domain/inputs/input.ts';
import {
  isLineItemId,
  LINE_ITEMS,
} from '../../../../shared/domain/statements/line-items/line-items.ts';
import type { ItemId } from '../../../../shared/domain/statements/values.ts';
import { type Decimal, decimal, largest } from '../../../../shared/kernel/decimal.ts';

export type Values = Readonly<Record<string, Decimal | readonly Decimal[]>>;

export const isSeries = (value: Decimal | readonly Decimal[]): value is readonly Decimal[] =>
  Array.isArray(value);

const cents = (least: number, most: number): fc.Arbitrary<Decimal> =>
  fc.integer({ min: least, max: most }).map((count) => decimal(count).div(100));

/** Mostly positive, as statements are, yet with losses, nils and signs that should not occur. */
const AMOUNTS = fc.oneof(
  { weight: 7, arbitrary: cents(1, 1_000_000_000) },
  { weight: 2, arbitrary: cents(-1_000_000_000, -1) },
  { weight: 1, arbitrary: fc.constant(decimal(0)) },
);

const PARAMETER_VALUES: Readonly<Partial<Record<ParameterName, fc.Arbitrary<Decimal>>>> = {
  dayBasis: fc.constantFrom(decimal(360), decimal(365)),
  statutoryTaxRate: cents(0, 45),
};

const COMPANY_FIGURE_VALUES = fc.integer({ min: 0, max: 100 }).map(decimal);

export const scalarOf = (input: Input): fc.Arbitrary<Decimal> => {
  if (input.kind === 'parameter') return PARAMETER_VALUES[input.name] ?? cents(1, 200);
  return input.kind === 'company' ? COMPANY_FIGURE_VALUES : AMOUNTS;
};

const operandOf = (input: Input): fc.Arbitrary<Decimal | readonly Decimal[]> =>
  input.kind === 'history'
    ? fc.array(AMOUNTS, { minLength: input.minimum, maxLength: input.years })
    : scalarOf(input);

/** Everything the engine could pass to `compute` once no input is missing. */
export const valuesOf = ({ inputs }: Indicator): fc.Arbitrary<Values> =>
  fc.record(
    Object.fromEntries(Object.entries(inputs).map(([name, input]) => [name, operandOf(input)])),
  );

const isAmount = (item: ItemId): boolean =>
  !isLineItemId(item) || (LINE_ITEMS[item].unit ?? 'amount') === 'amount';

const holdsAmount = (input: Input): boolean => {
  if (input.kind === 'fact') return factFigureOf(input.figure).unit === 'amount';
  return 'item' in input && isAmount(input.item);
};

/** The same company presented in another currency or unit. */
export const inOtherUnit = ({ inputs }: Indicator, values: Values, factor: Decimal): Values =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      const input = inputs[name];
      if (input === undefined || !holdsAmount(input)) return [name, value];
      const scaled = isSeries(value)
        ? value.map((each) => each.times(factor))
        : value.times(factor);
      return [name, scaled];
    }),
  );

const SIGNIFICANT = decimal('1e-25');
/** What subtraction of numbers near one leaves of 34 digits. */
const NOISE = decimal('1e-27');

export const agree = (one: Decimal, other: Decimal): boolean =>
  one
    .minus(other)
    .abs()
    .lte(largest(one.abs().times(SIGNIFICANT), other.abs().times(SIGNIFICANT), NOISE));
