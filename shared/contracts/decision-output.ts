import * as z from 'zod';
import { FIVE_CATEGORIES } from '../domain/decision/accounting/five-category.ts';
import { STAGES } from '../domain/decision/accounting/impairment-stage.ts';
import { EXPOSURE_BASES } from '../domain/decision/exposure-decided.ts';
import { FACILITY_PRODUCT_IDS } from '../domain/decision/facility-product.ts';
import { GRADE_BANDS, RISK_STRATEGIES } from '../domain/decision/handling/handling-tables.ts';
import { WATCH_LEVELS } from '../domain/decision/handling/watch-level.ts';
import { FACILITY_PURPOSES } from '../domain/decision/limit/limit-request.ts';
import { COMPONENT_IDS } from '../domain/decision/policy/limit-sections.ts';
import { PRICE_COMPONENT_IDS } from '../domain/decision/price/loan-price.ts';
import { outcomeOutput } from './measured-output.ts';
import { dateOutput, decimalOutput } from './output.ts';

const source = z.object({
  citation: z.string(),
  locator: z.string(),
  confidence: z.enum(['primary', 'secondary', 'practice', 'design']),
});

const basisPoints = decimalOutput.meta({ description: 'In basis points' });
const fraction = decimalOutput.meta({ description: 'As a fraction' });

/** The version of the policy under which something was decided. */
export const policyReferenceOutput = z.object({
  id: z.string(),
  version: z.int(),
  effectiveFrom: dateOutput,
  hash: z.string(),
});

/** A decision's schema, given how its texts look. */
export const decisionShapeOf = <Text extends z.ZodType>(text: Text) => {
  const term = z.object({ name: z.string(), what: text, document: text });
  const release = z.object({
    kind: z.enum(['figure', 'exposure', 'grade']),
    name: z.string().optional(),
    from: z.string(),
    to: z.string(),
    text,
  });
  const component = z.object({
    id: z.enum(COMPONENT_IDS),
    title: text,
    question: text,
    state: z.enum(['constrains', 'unknown', 'exempt']),
    outcome: outcomeOutput.meta({ description: 'The ceiling before anything is subtracted' }),
    deducts: z.string(),
    deduction: decimalOutput.meta({ description: 'What is used of it already' }),
    headroom: decimalOutput
      .optional()
      .meta({ description: 'New money that it leaves, negative where it is overdrawn' }),
    formula: z.string(),
    values: z.record(z.string(), decimalOutput),
    readings: z.array(
      z.object({ name: z.string(), period: dateOutput, item: z.string(), value: decimalOutput }),
    ),
    missing: z.array(term),
    exemption: text.optional(),
    source,
  });
  const named = { id: z.enum(COMPONENT_IDS), title: text };
  const tenor = z.object({
    monthsMax: z.int(),
    monthsRequested: z.int().optional(),
    isExceeded: z.boolean(),
    reason: text,
  });
  const limit = z.object({
    kind: z.enum(['granted', 'refused', 'not-determinable']),
    amount: decimalOutput.optional().meta({
      description: 'New money, rounded down; nothing where refused, absent if not determinable',
    }),
    currency: z.string(),
    unrounded: decimalOutput.optional().meta({
      description: 'The minimum before rounding; negative where a ceiling is already passed',
    }),
    binding: z.object(named).optional(),
    secondTightest: z.object(named).optional(),
    components: z.array(component),
    releases: z
      .array(release)
      .meta({ description: 'Single changes after which the second-tightest component binds' }),
    blocked: z
      .array(z.object({ ...named, releases: z.array(release) }))
      .meta({ description: 'Every component without room, and what would open it' }),
    refusals: z.array(z.object({ code: z.string(), subject: z.string().optional(), reason: text })),
    missing: z.array(z.object({ ...named, missing: z.array(term) })),
    tenor,
    requestedAmount: decimalOutput.optional(),
    shortfall: decimalOutput.optional().meta({ description: 'Asked for beyond the limit' }),
    text,
  });
  const exposure = z
    .object({
      basis: z.enum(EXPOSURE_BASES).meta({
        description:
          'Which amount price, capital and loss are of; `notional` where none is known or granted',
      }),
      title: text,
      currency: z.string(),
      drawn: decimalOutput,
      undrawn: decimalOutput,
      conversionFactor: fraction,
      exposureAtDefault: decimalOutput,
      months: z.int(),
    })
    .meta({ description: 'What price, capital and loss are computed for' });
  const lgd = z.object({
    claim: z.string(),
    lgd: fraction,
    unsecuredLgd: fraction,
    uncovered: decimalOutput,
    parts: z.array(
      z.object({
        type: z.string(),
        title: text,
        haircut: fraction,
        valueAdjusted: decimalOutput,
        covered: decimalOutput,
        lgd: fraction,
        ineligible: text.optional(),
      }),
    ),
    source,
  });
  const offered = z.object({
    rate: fraction,
    raroc: outcomeOutput,
    hurdle: fraction,
    isAboveHurdle: z.boolean(),
    isAboveFloor: z.boolean(),
    marginBasisPoints: basisPoints,
    spreadBasisPoints: basisPoints.optional(),
  });
  const price = z.discriminatedUnion('kind', [
    z.object({
      kind: z.literal('priced'),
      pd: decimalOutput,
      components: z
        .array(
          z.object({
            id: z.enum(PRICE_COMPONENT_IDS),
            title: text,
            rate: fraction,
            formula: z.string(),
          }),
        )
        .meta({ description: 'Add up to `breakEven`' }),
      breakEven: fraction,
      breakEvenWithBenefit: fraction,
      breakEvenWithoutBenefit: fraction,
      floor: fraction.meta({ description: 'Below it every loan loses money' }),
      quoted: fraction.meta({ description: 'The break-even rate, rounded up' }),
      base: z
        .object({
          id: z.string(),
          rate: fraction,
          effectiveFrom: dateOutput,
          spreadBasisPoints: basisPoints,
        })
        .optional(),
      offered: offered.optional(),
      sensitivities: z.array(
        z.object({
          kind: z.enum(['grade', 'collateral']),
          change: text,
          pd: decimalOutput,
          lgd: fraction,
          breakEven: fraction,
          changeBasisPoints: basisPoints,
        }),
      ),
      source,
      text,
    }),
    z.object({ kind: z.literal('not-priced'), code: z.string(), reason: text, text }),
  ]);
  const capital = z
    .object({
      basis: z.enum(['performing', 'defaulted']),
      riskWeight: fraction,
      requirement: fraction.meta({ description: 'K for a unit of exposure' }),
      riskWeightedAssets: decimalOutput,
      capital: decimalOutput,
      expectedLoss: decimalOutput,
      pdUsed: decimalOutput.optional(),
      correlation: decimalOutput.optional(),
      maturitySlope: decimalOutput.optional(),
      pdStressed: decimalOutput.optional(),
      maturityYears: decimalOutput,
      salesMillions: decimalOutput.optional(),
      salesCurrency: z.string().optional(),
      variants: z
        .array(
          z.object({ id: z.string(), title: text, riskWeight: fraction, requirement: fraction }),
        )
        .meta({ description: 'Without the adjustment for small firms, and at its own maturity' }),
      source,
    })
    .meta({ description: 'Internal-ratings approach, the PD floor applied' });
  const loss = z.object({
    horizon: z.enum(['twelve-months', 'lifetime']),
    allowance: decimalOutput.meta({ description: 'Of the horizon that the stage asks for' }),
    twelveMonth: decimalOutput,
    lifetime: decimalOutput,
    share: fraction.meta({ description: 'Allowance over exposure' }),
    years: decimalOutput.meta({ description: 'Life that is left' }),
    effectiveInterestRate: fraction,
    scenarios: z.array(
      z.object({
        id: z.string(),
        title: text,
        weight: decimalOutput,
        twelveMonth: decimalOutput,
        lifetime: decimalOutput,
      }),
    ),
    source,
  });
  const ground = { code: z.string(), title: text, evidence: text, source };
  const stage = z
    .object({
      stage: z.enum(STAGES),
      title: text,
      horizon: z.enum(['twelve-months', 'lifetime']),
      grounds: z.array(z.object({ ...ground, stage: z.enum(STAGES) })),
      notTested: z.array(text),
      source,
      text,
    })
    .meta({ description: 'IFRS 9 stage: a suggestion, the bank decides' });
  const category = z
    .object({
      category: z.enum(FIVE_CATEGORIES),
      title: text,
      isNonPerforming: z.boolean(),
      grounds: z.array(z.object({ ...ground, atLeast: z.enum(FIVE_CATEGORIES) })),
      notTested: z.array(text),
      source,
      text,
    })
    .meta({ description: 'Five-category class 五级分类: a suggestion, the bank decides' });
  const measure = z.object({ id: z.string(), text });
  const covenant = z.object({
    indicator: z.string(),
    title: text,
    relation: z.enum(['at-most', 'at-least']),
    threshold: decimalOutput,
    thresholdDisplay: text,
    current: outcomeOutput,
    currentDisplay: text,
    before: outcomeOutput.optional(),
    beforeDisplay: text.optional(),
    state: z.enum(['met', 'breached', 'not-known']),
    headroom: decimalOutput.optional(),
    headroomShare: fraction.optional(),
    outlook: z.object({
      kind: z.enum(['breached', 'months', 'moving-away', 'no-trend']),
      months: decimalOutput.optional(),
    }),
    text,
    source,
  });
  const approval = z.discriminatedUnion('kind', [
    z.object({
      kind: z.literal('authority'),
      authority: z.string(),
      title: text,
      reasons: z.array(text),
    }),
    z.object({ kind: z.literal('not-known'), reason: text }),
  ]);
  const handling = z.object({
    band: z.enum(GRADE_BANDS),
    strategy: z.enum(RISK_STRATEGIES),
    strategyTitle: text,
    conditions: z.array(measure),
    guarantees: z.array(measure),
    coverMin: fraction.meta({ description: 'Share of the exposure to be covered' }),
    covenants: z.array(covenant),
    monitoringDays: z.int(),
    approval: approval.optional(),
    actions: z.array(measure).meta({ description: 'What the watch level asks to be done now' }),
    source,
  });
  const facility = z.object({
    product: z.enum(FACILITY_PRODUCT_IDS).optional(),
    productTitle: text.optional(),
    purpose: z.enum(FACILITY_PURPOSES).optional(),
    months: z.int().optional(),
    requestedAmount: decimalOutput.optional(),
    currency: z.string(),
    offeredRate: fraction.optional(),
  });
  const decision = z.object({
    policy: policyReferenceOutput,
    watchLevel: z.enum(WATCH_LEVELS),
    isWatchLevelAssumed: z.boolean(),
    facility: facility.optional(),
    limit,
    exposure,
    lgd,
    price,
    capital,
    loss,
    stage,
    category,
    handling,
    assumptions: z.array(text).meta({ description: 'What was taken for granted, in one list' }),
    text: text.meta({ description: 'The decision in one paragraph' }),
  });
  const short = z.object({
    policy: policyReferenceOutput,
    watchLevel: decision.shape.watchLevel,
    isWatchLevelAssumed: decision.shape.isWatchLevelAssumed,
    limit: limit.pick({
      kind: true,
      amount: true,
      currency: true,
      binding: true,
      secondTightest: true,
      refusals: true,
      text: true,
    }),
    price: z.object({
      kind: z.enum(['priced', 'not-priced']),
      quoted: fraction.optional(),
      raroc: outcomeOutput.optional(),
      text,
    }),
    stage: stage.pick({ stage: true, title: true, text: true }),
    category: category.pick({ category: true, title: true, text: true }),
    strategy: decision.shape.handling.shape.strategy,
    strategyTitle: text,
    monitoringDays: z.int(),
    text,
  });
  return { decision, short };
};
