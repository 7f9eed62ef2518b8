import type { AssessmentDocument } from '../contracts/assessment-output.ts';
import type { StoredAssessmentRequest } from '../contracts/assessment-request.ts';
import type { PortfolioOrder } from '../domain/batches/batch.ts';
import { ok, type Result } from '../kernel/result.ts';
import type { Refusal } from '../problems/refusal.ts';
import { assessByModels } from './assess-by-models.ts';
import { type AssessmentPorts, assessStored } from './assess-company.ts';
import { companyKnowledge } from './company-knowledge.ts';
import { companyNotFound } from './company-not-found.ts';
import type { AssessmentContent } from './content-of-assessment.ts';
import { decisionBasisOf } from './decide-company.ts';
import { itemRatedOf } from './item-rated-of.ts';
import type { ItemRated } from './ports/batch-store.ts';
import { ratingMoveOf } from './rating-move-of.ts';
import { storedAdditions } from './request-knowledge.ts';

type Rerated = Promise<Result<ItemRated, Refusal>>;

const ratedOf = (
  companyId: string,
  content: AssessmentContent,
  before: AssessmentDocument | undefined,
): ItemRated => ({ ...itemRatedOf(companyId, content), move: ratingMoveOf(before, content) });

const preview = async (
  ports: AssessmentPorts,
  companyId: string,
  request: StoredAssessmentRequest,
  { models }: PortfolioOrder,
): Rerated => {
  const told = await storedAdditions(ports, companyId, request);
  if (told.kind === 'failed') return told;
  const { record, view, madeAt } = told.value;
  const knowledge = companyKnowledge(record, view);
  if (knowledge === undefined) return companyNotFound(companyId);
  const basis = await decisionBasisOf(ports, companyId, request, { view, madeAt });
  const parameters = request.parameters ?? {};
  const assessed = assessByModels(knowledge, view, parameters, { basis }, models);
  if (assessed.kind === 'failed') return assessed;
  return ok(ratedOf(companyId, assessed.value, await ports.assessments.latest(companyId)));
};

/** The latest assessment but for one, which an earlier try of the same work may have stored. */
const latestBut = async (
  { assessments }: AssessmentPorts,
  companyId: string,
  id: string,
): Promise<AssessmentDocument | undefined> => {
  const page = await assessments.list(companyId, { limit: 2 });
  const other = page.kind === 'ok' ? page.value.items.find((each) => each.id !== id) : undefined;
  return other === undefined ? undefined : assessments.find(companyId, other.id);
};

/** Rates a stored company once more and says how it moved; a preview stores nothing. */
export const rerateCompany = async (
  ports: AssessmentPorts,
  companyId: string,
  request: StoredAssessmentRequest,
  order: PortfolioOrder,
): Rerated => {
  if (order.preview) return preview(ports, companyId, request, order);
  const assessed = await assessStored(ports, companyId, request, order.models);
  if (assessed.kind === 'failed') return assessed;
  const { id } = assessed.value;
  const before = await latestBut(ports, companyId, id);
  return ok({ ...ratedOf(companyId, assessed.value, before), assessmentId: id });
};
