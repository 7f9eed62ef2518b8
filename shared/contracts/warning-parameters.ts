import * as z from 'zod';
import { SEGMENTS } from '../domain/models/rating-model.ts';
import type {
  ParametersByRule,
  WarningParameters,
  WarningParametersVersion,
} from '../domain/warnings/parameters.ts';
import { WARNING_RULES } from '../domain/warnings/rules/index.generated.ts';
import type { WarningRule } from '../domain/warnings/rules/warning-rule.ts';
import { decimalText } from '../kernel/decimal.ts';
import { closedObject } from './closed-object.ts';
import { decimalBetween } from './decimal-input.ts';
import { dateOutput, decimalOutput, instantOutput } from './output.ts';
import { dateInput } from './parsed-text.ts';

const VERSION_MAX = 1_000_000;

const ruleInput = ({ parameters }: WarningRule) =>
  closedObject(
    Object.fromEntries(
      Object.entries(parameters).map(([name, { min, max, title }]) => [
        name,
        z.exactOptional(decimalBetween(min, max, title.en)),
      ]),
    ),
  );

/** Rules with something to set, each within its declared bounds. */
const rulesInput = closedObject(
  Object.fromEntries(
    WARNING_RULES.filter(({ parameters }) => Object.keys(parameters).length > 0).map((rule) => [
      rule.id,
      z.exactOptional(ruleInput(rule)),
    ]),
  ),
)
  .transform(
    (given): ParametersByRule =>
      Object.fromEntries(
        Object.entries(given).map(([rule, values]) => [rule, values as ParametersByRule[string]]),
      ),
  )
  .meta({
    id: 'WarningRuleParameters',
    description:
      'By rule and parameter, where they differ from the default of GET /v1/warning-rules',
  });

const portfoliosInput = closedObject(
  Object.fromEntries(SEGMENTS.map((segment) => [segment, z.exactOptional(rulesInput)])),
).transform((given): WarningParameters['portfolios'] => given);

/** The whole set; what is left out goes back to the default. */
export const warningParametersInput = closedObject({
  version: z.int().min(0).max(VERSION_MAX).meta({
    description: 'The version it was made from, 0 where nothing was ever set',
  }),
  effectiveFrom: dateInput.meta({ description: 'Readings of days before stay as they were' }),
  tenant: rulesInput.meta({ description: 'For all clients' }),
  portfolios: portfoliosInput
    .prefault({})
    .meta({ description: 'By segment of the rating models, over those of the tenant' }),
}).meta({ id: 'WarningParametersInput' });

/** The version to read; the one in force today unless given. */
export const warningParametersQuery = closedObject({
  version: z.exactOptional(
    z
      .string()
      .regex(/^\d{1,7}$/)
      .transform(Number)
      .meta({ override: { type: 'integer', minimum: 0 } }),
  ),
});

const rulesOutput = z.record(z.string(), z.record(z.string(), decimalOutput));

export const warningParametersListed = z.object({
  version: z.int(),
  effectiveFrom: dateOutput.optional(),
  recordedAt: instantOutput.optional(),
});

export const warningParametersOutput = warningParametersListed
  .extend({
    latestVersion: z.int().meta({ description: 'The one that a change has to be made from' }),
    tenant: rulesOutput,
    portfolios: z.partialRecord(z.enum(SEGMENTS), rulesOutput),
  })
  .meta({ id: 'WarningParameters' });

const encodeRules = (rules: ParametersByRule): z.input<typeof rulesOutput> =>
  Object.fromEntries(
    Object.entries(rules).map(([rule, values]) => [
      rule,
      Object.fromEntries(Object.entries(values).map(([name, value]) => [name, decimalText(value)])),
    ]),
  );

const encodePortfolios = (portfolios: WarningParameters['portfolios']) =>
  Object.fromEntries(
    SEGMENTS.flatMap((segment) => {
      const rules = portfolios[segment];
      return rules === undefined ? [] : [[segment, encodeRules(rules)] as const];
    }),
  );

/** The form that is sent, and stored. */
export const encodeWarningParameters = ({ tenant, portfolios }: WarningParameters) => ({
  tenant: encodeRules(tenant),
  portfolios: encodePortfolios(portfolios),
});

const storedRules = z.record(
  z.string(),
  z.record(z.string(), decimalBetween('-1000000000', '1000000000', 'As it was set')),
);

/**
 * What was stored, whatever the rules of today declare: a parameter that is no more, or a bound
 * that was narrowed, does not make an old version unreadable.
 */
export const storedWarningParameters = z
  .object({
    version: z.int(),
    effectiveFrom: dateInput,
    tenant: storedRules,
    portfolios: z.partialRecord(z.enum(SEGMENTS), storedRules),
  })
  .transform((stored): WarningParametersVersion => stored);
