import * as z from 'zod';
import { FIVE_CATEGORIES } from '../domain/decision/accounting/five-category.ts';
import { STAGES } from '../domain/decision/accounting/impairment-stage.ts';
import { RISK_STRATEGIES } from '../domain/decision/handling/handling-tables.ts';
import { WATCH_LEVELS } from '../domain/decision/handling/watch-level.ts';
import { COMPONENT_IDS } from '../domain/decision/policy/limit-sections.ts';
import { DIMENSION_IDS } from '../domain/dimensions/dimension.ts';
import { GRADES } from '../domain/scales/master-scale.ts';
import { assessmentOutput, identityFindingOutput } from './assessment-output.ts';
import { sourceOutput } from './catalogue-output.ts';
import { outcomeOutput } from './measured-output.ts';
import { dateOutput, decimalOutput, instantOutput, textOutput as text } from './output.ts';

const grade = z.enum(GRADES);

const change = z
  .looseObject({ kind: z.string() })
  .meta({ id: 'ChangeSent', description: 'As `changes` of a simulation takes it' });

const { segment, rating, decision, unratedReasons, quality, trace } = assessmentOutput.shape;

const side = z
  .object({
    outcome: z.enum(['rated', 'unrated', 'inconsistent']),
    segment: segment.optional(),
    rating,
    decision,
    unratedReasons,
    quality: quality.optional(),
    findings: z.array(identityFindingOutput),
    trace,
  })
  .meta({ id: 'SimulationSide', description: 'An assessment that was made and not stored' });

const attribution = z
  .object({
    logOdds: decimalOutput.meta({ description: 'Sum over the indicators, exactly' }),
    calibration: decimalOutput.meta({ description: 'What calibration adds to it' }),
    notches: z.int().meta({ description: 'Change of the final grade; positive is worse' }),
    indicators: z.array(
      z.object({
        indicator: z.string(),
        title: text,
        dimension: z.enum(DIMENSION_IDS),
        before: outcomeOutput,
        after: outcomeOutput,
        beforeDisplay: text,
        afterDisplay: text,
        logOdds: decimalOutput.meta({ description: 'Positive raises the risk' }),
      }),
    ),
    dimensions: z.array(
      z.object({ id: z.enum(DIMENSION_IDS), title: text, logOdds: decimalOutput }),
    ),
    steps: z
      .array(z.object({ kind: z.string(), code: z.string(), notches: z.int() }))
      .meta({ description: 'Add up to `notches`' }),
  })
  .meta({ description: 'Present where both sides are rated, by one model' });

const moved = {
  before: decimalOutput.optional(),
  after: decimalOutput.optional(),
};

const movedPlainly = z.object({ ...moved, change: decimalOutput.optional() });

const movedInBasisPoints = z.object({
  ...moved,
  change: decimalOutput.optional().meta({ description: 'In basis points' }),
});

const turned = <Word extends z.ZodType>(word: Word) => z.object({ before: word, after: word });

const limitKind = z.enum(['granted', 'refused', 'not-determinable']);

const decisionDifference = z
  .object({
    limit: z.object({
      kindBefore: limitKind,
      kindAfter: limitKind,
      ...movedPlainly.shape,
      bindingBefore: z.enum(COMPONENT_IDS).optional(),
      bindingAfter: z.enum(COMPONENT_IDS).optional(),
    }),
    price: movedInBasisPoints.meta({ description: 'The quoted rate' }),
    raroc: movedInBasisPoints.optional().meta({ description: 'Of the rate on offer' }),
    riskWeight: movedPlainly,
    allowanceShare: movedPlainly.meta({ description: 'Expected credit loss over exposure' }),
    stage: turned(z.enum(STAGES)),
    category: turned(z.enum(FIVE_CATEGORIES)),
    strategy: turned(z.enum(RISK_STRATEGIES)),
    monitoringDays: turned(z.int()),
  })
  .meta({
    id: 'DecisionDifference',
    description: 'What the changes do to the decision; present where both sides are rated',
  });

const skipped = z.object({ pointer: z.string(), code: z.string(), detail: text });

const stressPoint = z.object({
  size: decimalOutput,
  money: decimalOutput.optional(),
  isBroken: z.boolean(),
  grade: grade.optional(),
  pd: decimalOutput.optional(),
  outcome: outcomeOutput.optional().meta({ description: 'The indicator of the covenant' }),
  watchLevel: z.enum(WATCH_LEVELS).optional(),
});

const stressAsked = {
  driver: z.object({
    id: z.string(),
    title: text,
    unit: z.enum(['fraction', 'days', 'basis-points']),
    sizeMax: decimalOutput,
  }),
  target: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('grade-floor'), floor: grade }),
    z.object({
      kind: z.literal('covenant'),
      indicator: z.string(),
      bound: z.enum(['at-least', 'at-most']),
      threshold: decimalOutput,
    }),
    z.object({ kind: z.literal('watch-level'), level: z.enum(WATCH_LEVELS) }),
  ]),
  assessments: z.int(),
};

const reverseStress = z
  .discriminatedUnion('kind', [
    z.object({
      kind: z.literal('found'),
      ...stressAsked,
      holds: stressPoint,
      breaks: stressPoint,
      isMonotone: z.boolean(),
    }),
    z.object({
      kind: z.enum(['broken-already', 'holds-throughout']),
      ...stressAsked,
      at: stressPoint,
    }),
    z.object({ kind: z.literal('not-computable'), ...stressAsked, reason: text }),
  ])
  .meta({ id: 'ReverseStress', description: 'The largest size that holds, the least that breaks' });

const leverHead = { lever: z.string(), title: text };
const leverUnit = z.enum(['amount', 'days', 'fraction']);

const upgradeStep = z
  .object({
    moves: z.array(
      z.object({ ...leverHead, unit: leverUnit, size: decimalOutput, money: decimalOutput }),
    ),
    changes: z.array(change).meta({ description: 'Lift the grade; send them as `changes`' }),
    notEnough: z.array(change).optional().meta({ description: 'A little less, which does not' }),
    grade,
    pd: decimalOutput,
    cost: decimalOutput.optional().meta({ description: 'Weighted money over total assets' }),
    ratios: z.array(text),
    text,
  })
  .meta({ id: 'UpgradeStep' });

const documentOutcome = z.object({ logOdds: decimalOutput, grade, notches: z.int() });

const pathToUpgrade = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.enum(['not-rated', 'at-best']) }),
    z.object({
      kind: z.enum(['searched', 'blocked']),
      from: grade,
      to: grade,
      needed: decimalOutput.optional().meta({ description: 'Log-odds that have to be gained' }),
      obstacles: z.array(
        z.object({ kind: z.string(), code: z.string(), reason: text, remedy: text }),
      ),
      single: z.array(upgradeStep).meta({ description: 'One lever each, the cheapest first' }),
      combination: upgradeStep.optional(),
      shortfalls: z.array(
        z.object({
          ...leverHead,
          unit: leverUnit,
          limit: text,
          bound: decimalOutput,
          money: decimalOutput,
          gain: decimalOutput,
          lacking: decimalOutput.optional(),
        }),
      ),
      absent: z.array(
        z.object({
          ...leverHead,
          reason: z.enum(['no-room', 'figures-missing']),
          detail: z.string().optional(),
        }),
      ),
      documents: z.array(
        z.object({
          document: z.string(),
          title: text,
          indicators: z.array(z.string()),
          average: documentOutcome,
          strong: documentOutcome,
          text,
        }),
      ),
      assessments: z.int(),
    }),
  ])
  .meta({ id: 'PathToUpgrade' });

export const simulationOutput = z
  .object({
    companyId: z.string(),
    companyName: z.string(),
    asOf: dateOutput,
    knownAt: instantOutput,
    currency: z.string().meta({ description: 'Of every amount here' }),
    base: side,
    changed: side.optional().meta({ description: 'Absent where nothing was changed' }),
    decisionDifference: decisionDifference.optional(),
    scenario: z.object({ id: z.string(), title: text, story: text }).optional(),
    lines: z
      .array(
        z.object({
          line: z.string(),
          title: text,
          before: decimalOutput.optional().meta({ description: 'Absent if not reported' }),
          after: decimalOutput,
        }),
      )
      .optional()
      .meta({ description: 'Lines of the newest statement that moved' }),
    shortfallBorrowed: decimalOutput
      .optional()
      .meta({ description: 'Short-term borrowings drawn because cash did not suffice' }),
    skipped: z
      .array(skipped)
      .optional()
      .meta({ description: 'Changes of the scenario that the figures do not allow' }),
    attribution: attribution.optional(),
    pointInTime: z
      .object({
        pd: decimalOutput,
        pdPointInTime: decimalOutput,
        assetCorrelation: decimalOutput,
        systematicFactor: decimalOutput,
      })
      .optional()
      .meta({ description: 'The PD in the year of the scenario' }),
    reverseStress: z.array(reverseStress).optional(),
    pathToUpgrade: pathToUpgrade.optional(),
    engine: z.string(),
  })
  .meta({ id: 'Simulation', description: 'A company as it is and as it would be; not stored' });

export const scenariosOutput = z.object({
  items: z.array(
    z
      .object({
        id: z.string(),
        title: text,
        story: text,
        changes: z.array(change),
        systematicFactor: decimalOutput.meta({
          description: 'Of the year, in standard deviations, good times positive',
        }),
        source: sourceOutput,
      })
      .meta({ id: 'Scenario' }),
  ),
});
