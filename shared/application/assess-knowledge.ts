import type { AssessmentDocument } from '../contracts/assessment-output.ts';
import { encodeCreditTerms } from '../contracts/facility-input.ts';
import { encodeJudgement } from '../contracts/judgement-input.ts';
import { economyOf, encodeParameters, type Parameters } from '../contracts/parameters-input.ts';
import type { CreditTerms } from '../domain/decision/credit-terms.ts';
import { decide } from '../domain/decision/decide.ts';
import type { WatchLevel } from '../domain/decision/handling/watch-level.ts';
import type { CreditPolicy } from '../domain/decision/policy/credit-policy.ts';
import { type AssessmentInput, type AssessmentResult, assess } from '../domain/rating/assess.ts';
import { describeBasis } from '../domain/statements/statement.ts';
import { dateOf } from '../kernel/dates.ts';
import { ok, type Result } from '../kernel/result.ts';
import { type Refusal, refused } from '../problems/refusal.ts';
import type { CompanyKnowledge, PointOfView } from './company-knowledge.ts';
import { type AssessmentContent, hashOfContent } from './content-of-assessment.ts';
import { describeDecision, describePolicyUsed } from './describe-decision.ts';
import { describeFinding } from './describe-finding.ts';
import { describeQuality, describeRating, describeShadow } from './describe-result.ts';
import { describeTrace } from './describe-trace.ts';
import { ENGINE_VERSION } from './engine-version.ts';

export type AssessRefusal = Refusal<'statements-missing' | 'statements-inconsistent'>;

/** What the engine is given. */
export const engineInputOf = (
  { profile, statements, facts, judgement }: CompanyKnowledge,
  { asOf, knownAt }: PointOfView,
  parameters: Parameters,
): AssessmentInput => {
  const { foundedOn, industry } = profile.value;
  const { systematicFactor: _, assetCorrelation: __, ...ofCalculation } = parameters;
  const economy = economyOf(parameters);
  return {
    asOf,
    ratedOn: dateOf(knownAt),
    statements: statements.map(({ value }) => value),
    ...(foundedOn === undefined ? {} : { foundedOn }),
    ...(industry === undefined ? {} : { industry }),
    facts: facts.map(({ value }) => value),
    ...judgement,
    parameters: ofCalculation,
    ...(economy === undefined ? {} : { economy }),
  };
};

/** What a decision takes beside the rating. */
export interface DecisionBasis {
  readonly policy: CreditPolicy;
  readonly terms: CreditTerms;
  /** Absent where early warning does not tell. */
  readonly watchLevel?: WatchLevel;
}

const describeDecisionBasis = (
  basis: DecisionBasis | undefined,
): Pick<AssessmentDocument['inputs'], 'policy' | 'terms' | 'watchLevel'> => {
  if (basis === undefined) return {};
  const { policy, terms, watchLevel } = basis;
  return {
    policy: describePolicyUsed(policy),
    ...(Object.keys(terms).length === 0 ? {} : { terms: encodeCreditTerms(terms) }),
    ...(watchLevel === undefined ? {} : { watchLevel }),
  };
};

const describeInputs = (
  { profile, statements, facts, judgement }: CompanyKnowledge,
  parameters: Parameters,
  basis: DecisionBasis | undefined,
): AssessmentDocument['inputs'] => ({
  statements: statements.map(({ value, hash, recordedAt }) => ({
    basis: describeBasis(value),
    periodEnd: value.period.end,
    version: value.version,
    ...(value.document === undefined ? {} : { document: value.document }),
    recordedAt,
    hash,
  })),
  profile: { hash: profile.hash, recordedAt: profile.recordedAt },
  facts: facts.map(({ value, hash }) => ({
    kind: value.kind,
    observedOn: value.observedOn,
    hash,
  })),
  judgement: encodeJudgement(judgement),
  parameters: encodeParameters(parameters),
  ...describeDecisionBasis(basis),
});

export const refuseInconsistent = (
  findings: Extract<AssessmentResult, { readonly kind: 'inconsistent' }>['findings'],
): Result<never, AssessRefusal> => {
  const broken = findings.filter(({ severity }) => severity === 'error');
  const names = [...new Set(broken.map(({ identity }) => identity))].join(', ');
  return refused(
    'statements-inconsistent',
    {
      en: `Accounting identities that do not hold: ${names} (${broken.length} in all); nothing was stored.`,
      zh: `不成立的会计恒等式：${names}（共${broken.length}处）；未保存任何内容。`,
    },
    { members: { findings: findings.map(describeFinding) } },
  );
};

export const refuseWithoutStatements = ({
  asOf,
  knownAt,
}: PointOfView): Result<never, AssessRefusal> =>
  refused('statements-missing', {
    en: `No statement had ended by ${asOf} and was known at ${knownAt}.`,
    zh: `截至${asOf}且在${knownAt}时已知的报表不存在。`,
  });

const withHash = (content: Omit<AssessmentContent, 'contentHash'>): AssessmentContent => ({
  ...content,
  contentHash: hashOfContent(content),
});

/** Default: the champion on the day of knowledge, with its challengers in shadow. */
export type ModelsUsed = Pick<AssessmentInput, 'model' | 'challengers'>;

/** What the assessment uses that the knowledge does not hold; without a basis nothing is decided. */
export interface AssessmentMeans extends ModelsUsed {
  readonly basis?: DecisionBasis;
}

/** Runs the engine over what is known of a company. Pure: no clock, no storage. */
export const assessKnowledge = (
  knowledge: CompanyKnowledge,
  view: PointOfView,
  parameters: Parameters,
  { basis, ...models }: AssessmentMeans = {},
): Result<AssessmentContent, AssessRefusal> => {
  if (knowledge.statements.length === 0) return refuseWithoutStatements(view);
  const input = { ...engineInputOf(knowledge, view, parameters), ...models };
  const result = assess(input);
  if (result.kind === 'inconsistent') return refuseInconsistent(result.findings);
  const { analysis } = result;
  return ok(
    withHash({
      companyName: knowledge.profile.value.name,
      asOf: view.asOf,
      outcome: result.kind,
      segment: analysis.segment,
      ...(result.kind === 'rated'
        ? { rating: describeRating(result.rating), shadow: describeShadow(result.rating.shadow) }
        : { unratedReasons: [...result.reasons] }),
      ...(result.kind === 'rated' && basis !== undefined
        ? { decision: describeDecision(decide({ input, rated: result, ...basis })) }
        : {}),
      quality: describeQuality(analysis.quality),
      findings: analysis.identityFindings.map(describeFinding),
      trace: describeTrace(analysis, result.kind === 'rated' ? result.rating.score : undefined),
      inputs: describeInputs(knowledge, parameters, basis),
      engine: ENGINE_VERSION,
    }),
  );
};
