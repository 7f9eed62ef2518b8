import type { Decimal } from '../../kernel/decimal.ts';
import type { FactFigureId } from '../facts/figures/all-figures.ts';
import type { ItemId } from '../statements/values.ts';

/** A setting of the calculation that is not a figure of the company, with its default. */
export const PARAMETERS = {
  /** Days a year for turnover days; the Chinese working-capital rule uses 360. */
  dayBasis: '365',
  /** Statutory income tax rate where the statement names none. */
  statutoryTaxRate: '0.25',
} as const;

/** Settings for which any default would be wrong for somebody; what each stands for. */
export const PARAMETERS_WITHOUT_DEFAULT = {
  usDollarRate: 'exchange rate in US dollars per unit of the statement currency',
  gnpPriceIndex: 'US price index of national product for the year before, 1968 = 100',
} as const;

export type ParameterName = keyof typeof PARAMETERS | keyof typeof PARAMETERS_WITHOUT_DEFAULT;

/**
 * What is known of the company outside its statements. Scores are an officer's judgement on the
 * declared 0–100 scale, 100 best.
 */
export const COMPANY_FIGURES = [
  'yearsSinceFounding',
  'industryScore',
  'managementScore',
  'paymentScore',
  'legalScore',
] as const;
export type CompanyFigure = (typeof COMPANY_FIGURES)[number];

/** One operand of a formula: what it is and at which period it is read. */
export type Input =
  | { readonly kind: 'current'; readonly item: ItemId }
  /** Adds when reported, otherwise counts as nil: for memo lines that most companies lack. */
  | { readonly kind: 'current-if-reported'; readonly item: ItemId }
  | { readonly kind: 'prior'; readonly item: ItemId }
  /** Mean of opening and closing; the closing alone, flagged, where there is no prior year. */
  | { readonly kind: 'average'; readonly item: ItemId }
  /** Year by year, oldest first. */
  | {
      readonly kind: 'history';
      readonly item: ItemId;
      readonly years: number;
      readonly minimum: number;
    }
  /** `yearsBack` whole years before the current period. */
  | { readonly kind: 'years-back'; readonly item: ItemId; readonly yearsBack: number }
  | { readonly kind: 'parameter'; readonly name: ParameterName }
  | { readonly kind: 'company'; readonly figure: CompanyFigure }
  /** A number that third-party facts give. */
  | { readonly kind: 'fact'; readonly figure: FactFigureId };

export type Inputs = Readonly<Record<string, Input>>;

/** What `compute` receives: a series for history inputs, one decimal for all others. */
export type InputValues<Declared extends Inputs> = {
  readonly [Name in keyof Declared]: Declared[Name] extends { readonly kind: 'history' }
    ? readonly Decimal[]
    : Decimal;
};

export const current = <Item extends ItemId>(item: Item) => ({ kind: 'current', item }) as const;

export const currentIfReported = <Item extends ItemId>(item: Item) =>
  ({ kind: 'current-if-reported', item }) as const;

export const prior = <Item extends ItemId>(item: Item) => ({ kind: 'prior', item }) as const;

export const average = <Item extends ItemId>(item: Item) => ({ kind: 'average', item }) as const;

export const history = <Item extends ItemId>(item: Item, years: number, minimum: number) =>
  ({ kind: 'history', item, years, minimum }) as const;

export const yearsBack = <Item extends ItemId>(item: Item, years: number) =>
  ({ kind: 'years-back', item, yearsBack: years }) as const;

export const parameter = <Name extends ParameterName>(name: Name) =>
  ({ kind: 'parameter', name }) as const;

export const company = <Figure extends CompanyFigure>(figure: Figure) =>
  ({ kind: 'company', figure }) as const;

export const fact = <Figure extends FactFigureId>(figure: Figure) =>
  ({ kind: 'fact', figure }) as const;
