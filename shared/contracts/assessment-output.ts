import * as z from 'zod';
import { WATCH_LEVELS } from '../domain/decision/handling/watch-level.ts';
import { SEGMENTS } from '../domain/models/rating-model.ts';
import { GRADES } from '../domain/scales/master-scale.ts';
import { decisionShapeOf, policyReferenceOutput } from './decision-output.ts';
import { outcomeOutput, reasonSchema } from './measured-output.ts';
import { dateOutput, decimalOutput, instantOutput, textOutput, textStored } from './output.ts';

const gradeSchema = z.enum(GRADES).meta({ id: 'Grade', description: 'The 22-notch master scale' });

/** A document's schema, given how its texts look: in both languages as stored, in one as sent. */
const shapesOf = <Text extends z.ZodType>(text: Text) => {
  const notch = z.object({
    grade: gradeSchema,
    number: z.int().meta({ description: '1 for AAA to 22 for D' }),
    internalGrade: z.string().meta({ description: 'On the ten-grade internal scale' }),
    moodysEquivalent: z.string().optional(),
  });
  const driver = z.object({
    indicator: z.string(),
    logOdds: decimalOutput,
    text,
  });
  const model = z.object({
    id: z.string(),
    version: z.int(),
    basis: z.enum(['expert', 'fitted']),
    hash: z.string(),
  });
  const shadow = z.object({
    ...model.shape,
    grade: gradeSchema,
    modelGrade: gradeSchema,
    pd: decimalOutput,
    logOdds: decimalOutput,
    notchesFromChampion: z
      .int()
      .meta({ description: 'Notches by which it is better (+) or worse (−) than the rating' }),
  });
  const rating = z.object({
    ...notch.shape,
    pd: decimalOutput.meta({
      description:
        'One-year probability of default, through the cycle, of the final grade: the model’s own ' +
        'unless caps, support or a ceiling moved the grade',
    }),
    modelPd: decimalOutput.meta({ description: 'The model’s own, before caps and support' }),
    pdPointInTime: decimalOutput
      .optional()
      .meta({ description: 'The same in the state of the economy given by `systematicFactor`' }),
    assetCorrelation: decimalOutput.optional().meta({ description: 'Used for `pdPointInTime`' }),
    pdTermStructure: z
      .object({
        basis: z.enum(['migration', 'constant-hazard']),
        cumulative: z.array(decimalOutput),
      })
      .optional()
      .meta({
        description: 'Probabilities of default within 1 to 5 years for the final grade',
      }),
    modelGrade: gradeSchema,
    interval: z
      .object({ best: gradeSchema, worst: gradeSchema })
      .meta({ description: 'Grades if every gap were filled at its best and at its worst' }),
    model,
    logOdds: decimalOutput.meta({ description: 'Intercept plus every contribution, exactly' }),
    intercept: decimalOutput,
    dimensions: z.array(
      z.object({
        id: z.string(),
        title: text,
        score: decimalOutput.meta({ description: '0 (worst) to 100 (best)' }),
        logOdds: decimalOutput,
        best: decimalOutput,
        worst: decimalOutput,
        known: z.int(),
        unknown: z.int(),
      }),
    ),
    strengths: z.array(driver),
    weaknesses: z.array(driver),
    gaps: z.array(driver),
    missingDocuments: z
      .array(
        z.object({
          document: z.string(),
          title: text,
          indicators: z.array(z.string()),
          lines: z.array(z.string()),
          logOddsRange: decimalOutput.meta({ description: 'Doubt that it would remove' }),
        }),
      )
      .meta({ description: 'What to ask for, the most telling first' }),
    caps: z.array(z.string()),
    steps: z.array(
      z.object({
        kind: z.string(),
        code: z.string(),
        before: z.string(),
        after: z.string(),
        changed: z.boolean(),
        reason: text,
      }),
    ),
  });
  const side = z.object({ text: z.string(), value: decimalOutput });
  const finding = z.object({
    identity: z.string(),
    severity: z.enum(['error', 'warning', 'flag']),
    period: dateOutput,
    basis: z.string(),
    left: side,
    right: side,
    difference: decimalOutput,
    tolerance: decimalOutput,
    message: text,
  });
  const staleness = z.object({
    state: z.enum(['fresh', 'stale', 'unrated']),
    periodEnd: dateOutput,
    ageMonths: z.int(),
    freshUntil: dateOutput,
    ratedUntil: dateOutput,
    evidence: text,
  });
  const quality = z.object({
    grade: z.string(),
    reviewRequired: z.boolean(),
    flags: z.int(),
    independentFlags: z.int(),
    completeness: decimalOutput.meta({ description: 'Share of the core lines that are known' }),
    yearsOfHistory: z.int(),
    staleness,
    reasons: z.array(z.object({ rule: z.string(), atBest: z.string(), text })),
    checks: z.array(
      z.object({
        id: z.string(),
        number: z.string(),
        title: text,
        result: z.enum(['clear', 'flagged', 'insufficient']),
        value: decimalOutput.optional(),
        threshold: decimalOutput.optional(),
        evidence: text,
      }),
    ),
  });
  const input = z.object({
    name: z.string(),
    value: z.union([decimalOutput, z.array(decimalOutput)]),
    readings: z
      .array(z.object({ period: dateOutput, item: z.string() }))
      .meta({ description: 'Where each figure stands in `items`' }),
    facts: z
      .array(z.string())
      .optional()
      .meta({ description: 'Ids of the facts that it was read from' }),
  });
  const trace = z.object({
    items: z
      .record(
        z.string(),
        z.record(
          z.string(),
          z.object({
            value: decimalOutput,
            origin: z.enum(['reported', 'derived', 'nil-proven', 'nil-declared']),
            label: z.string().optional(),
            formula: z.string().optional(),
            uses: z.array(z.string()).optional(),
            subtotal: z.string().optional(),
          }),
        ),
      )
      .meta({ description: 'By period end and item: every figure used, and how it came about' }),
    indicators: z.array(
      z.object({
        id: z.string(),
        title: text,
        dimension: z.string().optional(),
        outcome: outcomeOutput,
        display: text,
        formula: z.string(),
        contribution: decimalOutput
          .optional()
          .meta({ description: 'Log-odds of default it adds; absent where the model has no use' }),
        inputs: z.array(input),
        flags: z.array(z.string()),
      }),
    ),
    benchmarks: z
      .array(
        z.object({
          id: z.string(),
          title: text,
          outcome: z.discriminatedUnion('kind', [
            z.object({
              kind: z.literal('scored'),
              score: decimalOutput,
              probability: decimalOutput.optional(),
              zone: z.enum(['safe', 'grey', 'distress']).optional(),
              ratingEquivalent: z.string().optional(),
            }),
            z.object({
              kind: z.literal('not-meaningful'),
              reason: reasonSchema,
              detail: z.string().optional(),
            }),
          ]),
          inputs: z.array(input),
        }),
      )
      .meta({ description: 'Published models as second opinions, never mixed into the rating' }),
  });
  const { decision, short } = decisionShapeOf(text);
  const inputs = z
    .object({
      statements: z.array(
        z.object({
          basis: z.string(),
          periodEnd: dateOutput,
          version: z.enum(['as-reported', 'restated']),
          document: z.string().optional(),
          recordedAt: instantOutput,
          hash: z.string(),
        }),
      ),
      profile: z.object({ hash: z.string(), recordedAt: instantOutput }),
      facts: z.array(z.object({ kind: z.string(), observedOn: dateOutput, hash: z.string() })),
      judgement: z.record(z.string(), z.unknown()),
      parameters: z.record(z.string(), z.unknown()),
      policy: policyReferenceOutput.optional(),
      terms: z.record(z.string(), z.unknown()).optional().meta({
        description: 'What the request said of facility, collateral and exposures',
      }),
      watchLevel: z.enum(WATCH_LEVELS).optional().meta({ description: 'Absent where not known' }),
    })
    .meta({ description: 'Everything the result depends on' });
  const assessment = z.object({
    id: z.string(),
    companyId: z.string(),
    companyName: z.string(),
    createdAt: instantOutput,
    asOf: dateOutput.meta({ description: 'The day it is true for' }),
    knownAt: instantOutput.meta({ description: 'Only what was known by then was used' }),
    outcome: z.enum(['rated', 'unrated']),
    segment: z.object({ segment: z.enum(SEGMENTS), reason: text }),
    rating: rating.optional(),
    shadow: z.array(shadow).optional().meta({
      description:
        'What the challengers say of the same company; the rating and the content hash do not depend on it',
    }),
    decision: decision.optional(),
    unratedReasons: z.array(text).optional(),
    quality,
    findings: z.array(finding).meta({ description: 'Identities that do not hold exactly' }),
    notices: z
      .array(z.object({ code: z.string(), pointer: z.string(), text }))
      .optional()
      .meta({ description: 'What an importer decided or left aside' }),
    trace: trace.optional().meta({ description: 'Left out with view=summary' }),
    inputs,
    engine: z.string(),
    contentHash: z.string().meta({ description: 'Equal for equal input, model and engine' }),
  });
  return { assessment, finding, decision, short };
};

const stored = shapesOf(textStored);
const sent = shapesOf(textOutput);

/** An assessment as it is stored: texts in both languages. */
export const assessmentDocumentSchema = stored.assessment;
export type AssessmentDocument = z.output<typeof assessmentDocumentSchema>;
export type DecisionDocument = z.output<typeof stored.decision>;
export type DecisionShortDocument = z.output<typeof stored.short>;
export type FindingDocument = z.output<typeof stored.finding>;

export const decisionOutput = sent.decision.meta({
  id: 'Decision',
  description: 'How much, at what price, on which terms',
});

const decisionShortOutput = sent.short.meta({
  id: 'DecisionShort',
  description: 'The head of a decision',
});

export const assessmentOutput = sent.assessment
  .extend({
    decision: z.union([decisionOutput, decisionShortOutput]).optional().meta({
      description:
        'Suggestions from the rating and the policy, where rated; with view=summary only the head',
    }),
  })
  .meta({ id: 'Assessment', description: 'A rating with everything needed to defend it' });
export const identityFindingOutput = sent.finding.meta({
  id: 'IdentityFinding',
  description: 'An accounting identity that does not hold, with both sides',
});

/** The head of an assessment, for lists. */
export const assessmentListedOutput = z
  .object({
    id: z.string(),
    createdAt: instantOutput,
    asOf: dateOutput,
    outcome: z.enum(['rated', 'unrated']),
    grade: gradeSchema.optional(),
    pd: decimalOutput.optional(),
    modelId: z.string().optional(),
    contentHash: z.string(),
  })
  .meta({ id: 'AssessmentListed' });
