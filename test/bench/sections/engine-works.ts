import { describeDecision } from '../../../shared/application/describe-decision.ts';
import { assessmentRequestSchema } from '../../../shared/contracts/assessment-request.ts';
import { evaluateBenchmarks } from '../../../shared/domain/benchmarks/evaluate-all.ts';
import { CAPS } from '../../../shared/domain/caps/index.generated.ts';
import { decide } from '../../../shared/domain/decision/decide.ts';
import { DEFAULT_POLICY } from '../../../shared/domain/decision/policy/default-policy.ts';
import { driversOf } from '../../../shared/domain/explanation/drivers.ts';
import { checkIdentities } from '../../../shared/domain/identities/check-identities.ts';
import { INDICATORS } from '../../../shared/domain/indicators/index.generated.ts';
import { evaluateIndicator } from '../../../shared/domain/indicators/indicator.ts';
import type { InputContext } from '../../../shared/domain/inputs/resolve.ts';
import { championOf } from '../../../shared/domain/models/champion.ts';
import { scoreModel } from '../../../shared/domain/models/score-model.ts';
import { assessQuality } from '../../../shared/domain/quality/quality-grade.ts';
import { findCaps } from '../../../shared/domain/rating/apply-caps.ts';
import {
  type Analysis,
  type AssessmentResult,
  assess,
} from '../../../shared/domain/rating/assess.ts';
import { gradeFrom } from '../../../shared/domain/rating/grade-path.ts';
import { missingDocuments } from '../../../shared/domain/rating/missing-documents.ts';
import { StatementSeries } from '../../../shared/domain/statements/series.ts';
import { type BenchCompany, freshInput } from '../companies.ts';
import type { Work } from '../measure.ts';
import { questionOf } from '../peers/same-work.ts';

/** One company, analysed once, so that each part can be timed on what the earlier ones left. */
interface Case {
  readonly company: BenchCompany;
  readonly context: InputContext;
  readonly analysis: Analysis;
  readonly result: AssessmentResult;
}

const caseOf = (company: BenchCompany): Case => {
  const { input } = company;
  const result = assess(input);
  if (result.kind === 'inconsistent') throw new Error(`${company.name} is inconsistent`);
  const { analysis } = result;
  const { parameters } = questionOf(input);
  const context = { series: analysis.series, parameters, company: input.officerScores ?? {} };
  return { company, context, analysis, result };
};

const score = ({ company: { input }, analysis }: Case): unknown => {
  const { asOf } = input;
  const { segment } = analysis.segment;
  const model = championOf(segment, asOf);
  const scored = scoreModel(model, analysis.indicators);
  const path = gradeFrom(model, scored, {
    caps: findCaps(
      {
        asOf,
        segment,
        series: analysis.series,
        facts: input.facts ?? [],
        indicators: analysis.indicators,
        hasSupport: input.support !== undefined,
      },
      CAPS,
    ),
    support: input.support,
    sovereignCeiling: input.sovereignCeiling,
  });
  return [
    path.gradeOf(scored.logOddsBest),
    path.gradeOf(scored.logOddsWorst),
    missingDocuments(scored, analysis.indicators),
    driversOf(scored, analysis.indicators),
  ];
};

export const FLOOR = 'JSON.parse and validation (the floor)';
export const ASSESSMENT = 'full assessment';
const DECISION = 'decision: limit, price, capital, loss, handling';

/** Under the default policy, for a loan of a year; nothing where no grade was given. */
const decideOn = ({ company: { input }, result }: Case): unknown =>
  result.kind === 'rated'
    ? describeDecision(decide({ input, rated: result, policy: DEFAULT_POLICY, terms: {} }))
    : undefined;

/** The floor, the whole and its parts; all through the same companies. */
export const engineWorks = (companies: readonly BenchCompany[]): readonly Work[] => {
  const cases = companies.map(caseOf);
  const through = (name: string, each: (one: Case) => unknown): Work => ({
    name,
    run() {
      for (const one of cases) each(one);
    },
  });
  return [
    through('JSON.parse alone', ({ company }) => JSON.parse(company.body)),
    through(FLOOR, ({ company }) => assessmentRequestSchema.parse(JSON.parse(company.body))),
    through(ASSESSMENT, ({ company }) => assess(freshInput(company.input))),
    through('· identities', ({ company: { input } }) =>
      checkIdentities(freshInput(input).statements, input.asOf),
    ),
    through('· indicators, from statements', ({ company, context }) => {
      const { statements } = freshInput(company.input);
      const fresh = { ...context, series: new StatementSeries(statements) };
      return INDICATORS.map((indicator) => evaluateIndicator(indicator, fresh));
    }),
    through('· benchmarks', ({ company, context }) =>
      evaluateBenchmarks(context, { isFinancial: company.input.industry?.isFinancial === true }),
    ),
    through('· quality', ({ analysis, context }) => assessQuality({ ...context, ...analysis })),
    through('· scoring, caps, explanation', score),
    through(DECISION, decideOn),
  ];
};
