import type { AssessmentDocument } from '../contracts/assessment-output.ts';
import { ok, type Result } from '../kernel/result.ts';
import { type Refusal, refused } from '../problems/refusal.ts';
import { companyNotFound } from './company-not-found.ts';
import type { AssessmentListed, AssessmentStore } from './ports/assessment-store.ts';
import type { CompanyStore } from './ports/company-store.ts';
import type { Page, PageRequest } from './ports/page.ts';

export interface AssessmentReadPorts {
  readonly companies: CompanyStore;
  readonly assessments: AssessmentStore;
}

/** The latest assessment of a company. */
export const getRating = async (
  { companies, assessments }: AssessmentReadPorts,
  companyId: string,
): Promise<Result<AssessmentDocument, Refusal<'company-not-found' | 'rating-not-found'>>> => {
  const latest = await assessments.latest(companyId);
  if (latest !== undefined) return ok(latest);
  if ((await companies.find(companyId)) === undefined) return companyNotFound(companyId);
  return refused('rating-not-found', {
    en: `${companyId} is registered but has not been assessed.`,
    zh: `${companyId} 已登记，但尚未评估。`,
  });
};

export const getAssessment = async (
  { assessments }: Pick<AssessmentReadPorts, 'assessments'>,
  companyId: string,
  assessmentId: string,
): Promise<Result<AssessmentDocument, Refusal<'assessment-not-found'>>> => {
  const found = await assessments.find(companyId, assessmentId);
  if (found !== undefined) return ok(found);
  return refused('assessment-not-found', {
    en: `${companyId} has no assessment ${assessmentId}.`,
    zh: `${companyId} 没有评估 ${assessmentId}。`,
  });
};

/** Latest first; an unknown company is an error, an unassessed one an empty list. */
export const listAssessments = async (
  { companies, assessments }: AssessmentReadPorts,
  companyId: string,
  request: PageRequest,
): Promise<
  Result<Page<AssessmentListed>, Refusal<'company-not-found'> | Refusal<'cursor-invalid'>>
> => {
  const page = await assessments.list(companyId, request);
  if (page.kind === 'failed' || page.value.items.length > 0) return page;
  return (await companies.find(companyId)) === undefined ? companyNotFound(companyId) : page;
};
