import type { IsoDate } from '../../kernel/dates.ts';
import type { Segment } from '../models/rating-model.ts';
import type { ParameterChanges } from './rules/warning-rule.ts';

/** Values that differ from a rule's defaults, by id of the rule and name of the parameter. */
export type ParametersByRule = Readonly<Record<string, ParameterChanges>>;

/**
 * What a bank set for its early warning: for all of its clients, and for portfolios of them. A
 * portfolio is a segment of the rating models: every rated client is in exactly one.
 */
export interface WarningParameters {
  readonly tenant: ParametersByRule;
  readonly portfolios: Readonly<Partial<Record<Segment, ParametersByRule>>>;
}

/** One immutable version of them. */
export interface WarningParametersVersion extends WarningParameters {
  /** From 1; nothing was set before. */
  readonly version: number;
  /** Readings of days before stay as they were. */
  readonly effectiveFrom: IsoDate;
}

export const PARAMETERS_AS_DECLARED: WarningParameters = { tenant: {}, portfolios: {} };

const merged = (base: ParametersByRule, over: ParametersByRule): ParametersByRule => {
  const rules = new Set([...Object.keys(base), ...Object.keys(over)]);
  return Object.fromEntries([...rules].map((rule) => [rule, { ...base[rule], ...over[rule] }]));
};

/** What holds for a client: the tenant's values over the defaults, the portfolio's over both. */
export const parametersFor = (
  { tenant, portfolios }: WarningParameters,
  segment: Segment | undefined,
): ParametersByRule => {
  const own = segment === undefined ? undefined : portfolios[segment];
  return own === undefined ? tenant : merged(tenant, own);
};

/** The highest version in force on a day; what is declared before there was one. */
export const parametersInForce = (
  versions: readonly WarningParametersVersion[],
  day: IsoDate,
): WarningParameters =>
  versions
    .filter(({ effectiveFrom }) => effectiveFrom <= day)
    .reduce<WarningParametersVersion | undefined>(
      (highest, each) => (highest === undefined || each.version > highest.version ? each : highest),
      undefined,
    ) ?? PARAMETERS_AS_DECLARED;
