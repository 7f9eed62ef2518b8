import {
  type AssessmentRequest,
  assessmentRequestSchema,
  type StoredAssessmentRequest,
  storedAssessmentRequestSchema,
} from '../contracts/assessment-request.ts';
import { closedObject } from '../contracts/closed-object.ts';
import { companyIdSchema } from '../contracts/company-profile.ts';
import { findingsOf } from '../contracts/findings.ts';
import { failed, ok, type Result } from '../kernel/result.ts';
import type { Finding } from '../problems/refusal.ts';

/** What an item asks for: a company told whole, or one that is stored. */
export type BatchItemRequest =
  | { readonly kind: 'inline'; readonly request: AssessmentRequest }
  | {
      readonly kind: 'stored';
      readonly companyId: string;
      readonly request: StoredAssessmentRequest;
    };

const storedItemSchema = closedObject({
  companyId: companyIdSchema,
  ...storedAssessmentRequestSchema.shape,
});

const isOfStored = (content: unknown): boolean =>
  typeof content === 'object' &&
  content !== null &&
  'companyId' in content &&
  !('company' in content);

/** Reads an item as the API would read the request that it stands for. */
export const batchItemRequest = (
  content: unknown,
): Result<BatchItemRequest, readonly Finding[]> => {
  if (isOfStored(content)) {
    const parsed = storedItemSchema.safeParse(content);
    if (!parsed.success) return failed(findingsOf(parsed.error, content));
    const { companyId, ...request } = parsed.data;
    return ok({ kind: 'stored', companyId, request });
  }
  const parsed = assessmentRequestSchema.safeParse(content);
  return parsed.success
    ? ok({ kind: 'inline', request: parsed.data })
    : failed(findingsOf(parsed.error, content));
};
