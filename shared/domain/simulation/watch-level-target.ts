import { addDays } from '../../kernel/dates.ts';
import type { WatchLevel } from '../decision/handling/watch-level.ts';
import type { AssessmentInput, AssessmentResult } from '../rating/assess.ts';
import { observeSignals } from '../warnings/history/observe-signals.ts';
import { warningHistory } from '../warnings/history/warning-history.ts';
import type { WarningKnowledge } from '../warnings/history/warning-knowledge.ts';
import { WATCH_PARAMETERS } from '../warnings/history/watch-parameters.ts';
import { WARNING_RULES } from '../warnings/rules/index.generated.ts';
import type { RatingPoint } from '../warnings/rules/warning-context.ts';
import type { StressTarget } from './reverse-stress.ts';

const ratingOf = (result: AssessmentResult, on: RatingPoint['on']): readonly RatingPoint[] => {
  if (result.kind !== 'rated') return [];
  const { notch, pd, model } = result.rating;
  return [{ on, grade: notch.grade, pd, modelId: model.id }];
};

/**
 * The level that the default rules would give the company on the day, from its figures, its facts
 * and the change of its rating: without what people did about warnings and without neighbours.
 */
const levelUnder = (
  { asOf, facts = [], foundedOn, industry }: AssessmentInput,
  base: AssessmentResult,
  result: Exclude<AssessmentResult, { readonly kind: 'inconsistent' }>,
): WatchLevel => {
  const knowledge: WarningKnowledge = {
    asOf,
    facts,
    statements: result.analysis.series.statements,
    ratings: [...ratingOf(base, addDays(asOf, -1)), ...ratingOf(result, asOf)],
    neighbourhoods: [],
    segment: result.analysis.segment.segment,
    ...(foundedOn === undefined ? {} : { foundedOn }),
    ...(industry === undefined ? {} : { isFinancial: industry.isFinancial }),
  };
  const { signals } = observeSignals(WARNING_RULES, knowledge, () => ({}));
  return warningHistory({
    asOf,
    signals,
    warningActions: [],
    watchActions: [],
    parameters: WATCH_PARAMETERS,
  }).level;
};

/** Early warning turns to the level or to a worse one. */
export const watchLevelTarget = (
  input: AssessmentInput,
  base: AssessmentResult,
  level: WatchLevel,
): StressTarget => ({
  kind: 'watch-level',
  level,
  levelOf: (result) =>
    result.kind === 'inconsistent' ? undefined : levelUnder(input, base, result),
});
