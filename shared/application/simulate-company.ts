import type {
  SimulationRequestRead,
  SimulationSubject,
  TargetAsked,
} from '../contracts/simulation-request.ts';
import { type CreditDecision, decide } from '../domain/decision/decide.ts';
import { type AssessmentInput, type AssessmentResult, assess } from '../domain/rating/assess.ts';
import { newestAsFiled } from '../domain/simulation/newest-statement.ts';
import { pathToUpgrade } from '../domain/simulation/path-to-upgrade.ts';
import { reverseStress, type StressTarget } from '../domain/simulation/reverse-stress.ts';
import { scenarioById } from '../domain/simulation/scenarios/all-scenarios.ts';
import { simulate } from '../domain/simulation/simulate.ts';
import type { SimulationFinding } from '../domain/simulation/simulation-finding.ts';
import { stressDriver } from '../domain/simulation/stress-driver.ts';
import { watchLevelTarget } from '../domain/simulation/watch-level-target.ts';
import { ok, type Result } from '../kernel/result.ts';
import { type Refusal, refused } from '../problems/refusal.ts';
import {
  type AssessRefusal,
  type DecisionBasis,
  engineInputOf,
  refuseInconsistent,
  refuseWithoutStatements,
} from './assess-knowledge.ts';
import { withAdditions } from './company-additions.ts';
import { companyKnowledge } from './company-knowledge.ts';
import { companyNotFound } from './company-not-found.ts';
import { type DecisionPorts, decisionBasisOf } from './decide-company.ts';
import { describeChanged, describeSide, type SimulationView } from './describe-simulation.ts';
import { describeStress } from './describe-stress.ts';
import { describePath } from './describe-upgrade.ts';
import { ENGINE_VERSION } from './engine-version.ts';
import { inlineAdditions, type KnowledgePorts, storedAdditions } from './request-knowledge.ts';

type SimulationRefusal =
  | AssessRefusal
  | Refusal<'validation-failed'>
  | Refusal<'company-not-found'>
  | Refusal<'simulation-refused'>;

const told = (ports: KnowledgePorts, subject: SimulationSubject) =>
  subject.kind === 'inline'
    ? inlineAdditions(ports, subject.request)
    : storedAdditions(ports, subject.companyId, subject.request);

const refuseChanges = (
  findings: readonly SimulationFinding[],
): Result<never, Refusal<'simulation-refused'>> =>
  refused(
    'simulation-refused',
    {
      en: `${findings.length} of the changes cannot be made to this company.`,
      zh: `有${findings.length}处变动无法应用于该企业。`,
    },
    {
      findings: findings.map(({ pointer, code, detail }) => ({
        pointer: `/changes${pointer}`,
        code,
        detail,
      })),
    },
  );

interface Simulated {
  readonly input: AssessmentInput;
  readonly base: AssessmentResult;
  readonly basis: DecisionBasis;
}

const decisionOn = (
  input: AssessmentInput,
  result: AssessmentResult,
  basis: DecisionBasis,
): CreditDecision | undefined =>
  result.kind === 'rated' ? decide({ input, rated: result, ...basis }) : undefined;

const targetOf = (
  target: TargetAsked,
  input: AssessmentInput,
  base: AssessmentResult,
): StressTarget =>
  target.kind === 'watch-level' ? watchLevelTarget(input, base, target.level) : target;

const answersOf = (
  { input, base, basis }: Simulated,
  asked: SimulationRequestRead,
  view: SimulationView,
) => {
  const { changes } = asked;
  const scenario = asked.scenario === undefined ? undefined : scenarioById(asked.scenario);
  const isChanged = scenario !== undefined || changes.length > 0;
  const simulated = isChanged
    ? simulate(input, { changes, ...(scenario === undefined ? {} : { scenario }) }, base)
    : undefined;
  if (simulated?.kind === 'failed') return refuseChanges(simulated.failure);
  const stresses = asked.reverseStress.map(({ driver, target }) =>
    reverseStress(input, stressDriver(driver), targetOf(target, input, base), base),
  );
  const decisions = {
    base: decisionOn(input, base, basis),
    changed:
      simulated === undefined
        ? undefined
        : decisionOn(simulated.value.changedInput, simulated.value.changed, basis),
  };
  return ok({
    base: describeSide(base, view, decisions.base),
    ...(simulated === undefined ? {} : describeChanged(simulated.value, view, decisions)),
    ...(stresses.length === 0 ? {} : { reverseStress: stresses.map(describeStress) }),
    ...(asked.pathToUpgrade ? { pathToUpgrade: describePath(pathToUpgrade(input, base)) } : {}),
  });
};

/**
 * Assesses a company as it is and as it would be, on all that is known of it and what the request
 * adds. Stores nothing.
 */
export const simulateCompany = async (
  ports: KnowledgePorts & DecisionPorts,
  asked: SimulationRequestRead,
  view: SimulationView,
): Promise<Result<Readonly<Record<string, unknown>>, SimulationRefusal>> => {
  const { subject } = asked;
  const gathered = await told(ports, subject);
  if (gathered.kind === 'failed') return gathered;
  const { record, additions, view: point } = gathered.value;
  const knowledge = companyKnowledge(withAdditions(record, additions), point);
  if (knowledge === undefined) return companyNotFound(record.companyId);
  if (knowledge.statements.length === 0) return refuseWithoutStatements(point);
  const input = engineInputOf(knowledge, point, subject.request.parameters ?? {});
  const base = assess(input);
  if (base.kind === 'inconsistent') return refuseInconsistent(base.findings);
  const basis = await decisionBasisOf(ports, record.companyId, subject.request, {
    view: point,
    madeAt: gathered.value.madeAt,
  });
  const answers = answersOf({ input, base, basis }, asked, view);
  if (answers.kind === 'failed') return answers;
  return ok({
    companyId: record.companyId,
    companyName: knowledge.profile.value.name,
    ...point,
    currency: newestAsFiled(input.statements).currency,
    ...answers.value,
    engine: ENGINE_VERSION,
  });
};
