import type { AssessmentContent } from './content-of-assessment.ts';
import type { ItemRated } from './ports/batch-store.ts';

type Decided = Pick<ItemRated, 'limit' | 'price' | 'watchLevel'>;

const decidedOf = ({ decision }: AssessmentContent): Decided => {
  if (decision === undefined) return {};
  const { limit, price, watchLevel, isWatchLevelAssumed } = decision;
  return {
    ...('amount' in limit && limit.amount !== undefined
      ? { limit: `${limit.amount} ${limit.currency}` }
      : {}),
    ...(price.kind === 'priced' ? { price: price.quoted } : {}),
    ...(isWatchLevelAssumed ? {} : { watchLevel }),
  };
};

/** What a batch keeps of an assessment for its results; the assessment itself has the rest. */
export const itemRatedOf = (companyId: string, content: AssessmentContent): ItemRated => {
  const { outcome, asOf, companyName, rating, quality } = content;
  const told = { companyId, companyName, outcome, asOf, quality: quality.grade };
  if (rating === undefined) return told;
  const { grade, pd, model, interval } = rating;
  return {
    ...told,
    grade,
    pd,
    modelId: model.id,
    gradeBest: interval.best,
    gradeWorst: interval.worst,
    ...decidedOf(content),
  };
};
