import type { DomainEvent } from './domain-event.ts';
import type { AssessmentHead, AssessmentHeads } from './ports/assessment-heads.ts';

/** What was known when an assessment was made, however late it is looked at. */
const madeBefore =
  ({ createdAt, id }: AssessmentHead) =>
  (other: AssessmentHead): boolean =>
    other.createdAt < createdAt || (other.createdAt === createdAt && other.id < id);

const gradeOf = ({ id: assessmentId, grade }: AssessmentHead & { readonly grade: string }) => ({
  assessmentId,
  grade,
});

const isRated = (head: AssessmentHead): head is AssessmentHead & { readonly grade: string } =>
  head.outcome === 'rated' && head.grade !== undefined;

/**
 * What an assessment tells others: that it was completed, and whether it changed the company's
 * rating. The same whenever it is asked, so that a repetition tells nobody twice.
 */
export const assessmentEvents = async (
  heads: AssessmentHeads,
  companyId: string,
  head: AssessmentHead,
): Promise<readonly DomainEvent[]> => {
  const { id, createdAt: at, ...rest } = head;
  const data = { companyId, assessmentId: id, createdAt: at, ...rest };
  const told = { id, companyId, at };
  const completed: DomainEvent = { ...told, type: 'assessment-completed', data };
  if (!isRated(head)) return [completed];
  const { following, preceding } = await heads.around(companyId, id);
  const isEarlier = madeBefore(head);
  // A rating for an earlier day than the latest is not the company's rating.
  if (following.filter(isRated).some(isEarlier)) return [completed];
  const before = preceding.filter(isRated).find(isEarlier);
  if (before === undefined || before.grade === head.grade) return [completed];
  const moved = { ...data, from: gradeOf(before), to: gradeOf(head) };
  return [completed, { ...told, type: 'rating-changed', data: moved }];
};
