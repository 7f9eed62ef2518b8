import type { Parameters } from '../contracts/parameters-input.ts';
import { modelById } from '../domain/models/champion.ts';
import type { Segment } from '../domain/models/rating-model.ts';
import type { Result } from '../kernel/result.ts';
import { type AssessmentMeans, type AssessRefusal, assessKnowledge } from './assess-knowledge.ts';
import type { CompanyKnowledge, PointOfView } from './company-knowledge.ts';
import type { AssessmentContent } from './content-of-assessment.ts';

/** By segment, the model version to rate with instead of the champion. */
export type ModelsChosen = Readonly<Partial<Record<Segment, string>>>;

/** Assesses with the model chosen for the segment that the company turns out to be in. */
export const assessByModels = (
  knowledge: CompanyKnowledge,
  view: PointOfView,
  parameters: Parameters,
  used: AssessmentMeans,
  chosen: ModelsChosen = {},
): Result<AssessmentContent, AssessRefusal> => {
  const first = assessKnowledge(knowledge, view, parameters, used);
  if (first.kind === 'failed' || first.value.rating === undefined) return first;
  const id = chosen[first.value.segment.segment];
  const model = id === undefined ? undefined : modelById(id);
  if (model === undefined || model.id === first.value.rating.model.id) return first;
  return assessKnowledge(knowledge, view, parameters, { ...used, model });
};
