import type { Decimal } from '../../kernel/decimal.ts';
import { failed, ok, type Result } from '../../kernel/result.ts';
import { type AssessmentInput, type AssessmentResult, assess } from '../rating/assess.ts';
import { applyChangesInFull, type LineEffect } from './apply-changes.ts';
import { type Attribution, attributionOf } from './attribution.ts';
import type { Change } from './change.ts';
import { type PointInTimePd, pointInTimePd } from './point-in-time-pd.ts';
import type { Scenario } from './scenarios/scenario.ts';
import type { SimulationFinding } from './simulation-finding.ts';

/** A scenario, the caller's own changes, or both; the scenario comes first. */
export interface SimulationRequest {
  readonly scenario?: Scenario;
  readonly changes?: readonly Change[];
}

export interface Simulation {
  readonly base: AssessmentResult;
  readonly changed: AssessmentResult;
  /** What the changed side was made from. */
  readonly changedInput: AssessmentInput;
  readonly scenario?: Scenario;
  /** Lines of the newest statement as filed that moved. */
  readonly lines: readonly LineEffect[];
  readonly shortfallBorrowed: Decimal;
  /** Changes of the scenario that the company's figures do not allow. */
  readonly skipped: readonly SimulationFinding[];
  /** Present where both sides are rated, by one model. */
  readonly attribution?: Attribution;
  /** Present for scenarios where the changed side is rated and not in default. */
  readonly pointInTime?: PointInTimePd;
}

const choosesModel = (change: Change): boolean =>
  change.kind === 'segment' || change.kind === 'industry';

/**
 * The input with the base's segment and model held, unless a change asks for others: a company
 * that shrinks past a size class is still the same company on the same model.
 */
export const heldToModel = (
  input: AssessmentInput,
  base: AssessmentResult,
  changes: readonly Change[] = [],
): AssessmentInput => {
  if (base.kind !== 'rated' || changes.some(choosesModel)) return input;
  return { ...input, segment: base.analysis.segment.segment, model: base.rating.model };
};

const compare = (
  base: AssessmentResult,
  changed: AssessmentResult,
): { readonly attribution?: Attribution } => {
  if (base.kind !== 'rated' || changed.kind !== 'rated') return {};
  const isSameModel = base.rating.model === changed.rating.model;
  return isSameModel ? { attribution: attributionOf(base.rating, changed.rating) } : {};
};

const inItsYear = (
  changed: AssessmentResult,
  scenario: Scenario | undefined,
): { readonly pointInTime?: PointInTimePd } => {
  if (scenario === undefined || changed.kind !== 'rated') return {};
  const { pd } = changed.rating;
  return pd < 1 ? { pointInTime: pointInTimePd(pd, scenario.systematicFactor) } : {};
};

/**
 * Assesses a company twice, as it is and as it would be, and explains the difference without
 * remainder. Two assessments. The caller's own changes are refused as a whole, with every finding
 * at its pointer into `changes`; a scenario leaves out what the figures do not allow, with pointers
 * into the scenario's changes.
 */
export const simulate = (
  input: AssessmentInput,
  { scenario, changes = [] }: SimulationRequest,
  given?: AssessmentResult,
): Result<Simulation, readonly SimulationFinding[]> => {
  const base = given ?? assess(input);
  const set = applyChangesInFull(input, scenario?.changes ?? [], { whenRefused: 'skip' });
  if (set.kind === 'failed') return failed(set.failure);
  const own = applyChangesInFull(set.value.input, changes);
  if (own.kind === 'failed') return failed(own.failure);
  const changedInput = heldToModel(own.value.input, base, changes);
  const changed = assess(changedInput);
  return ok({
    base,
    changed,
    changedInput,
    ...(scenario === undefined ? {} : { scenario }),
    lines: joined(set.value.lines, own.value.lines),
    shortfallBorrowed: set.value.shortfallBorrowed.plus(own.value.shortfallBorrowed),
    skipped: set.value.skipped,
    ...compare(base, changed),
    ...inItsYear(changed, scenario),
  });
};

/** Two rounds of effects as one: from before the first to after the second. */
const joined = (
  first: readonly LineEffect[],
  second: readonly LineEffect[],
): readonly LineEffect[] => {
  const effects = new Map(first.map((each) => [each.line, each]));
  for (const { line, before, after } of second) {
    const earlier = effects.get(line);
    const from = earlier === undefined ? before : earlier.before;
    effects.set(line, { line, after, ...(from === undefined ? {} : { before: from }) });
  }
  return [...effects.values()].filter(({ before, after }) => before?.eq(after) !== true);
};
