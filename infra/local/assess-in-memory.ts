import { assessInline } from '../../shared/application/assess-company.ts';
import type { AssessmentDocument } from '../../shared/contracts/assessment-output.ts';
import type { AssessmentRequest } from '../../shared/contracts/assessment-request.ts';
import { isoInstant } from '../../shared/contracts/parsed-text.ts';
import type { Result } from '../../shared/kernel/result.ts';
import type { Refusal } from '../../shared/problems/refusal.ts';

/** Ids order assessments in storage; here there is one, and it is not stored. */
const ID = '0'.repeat(26);

/** The use case behind `POST /v1/assessments`, on nothing stored and storing nothing. */
export const assessInMemory = (
  request: AssessmentRequest,
): Promise<Result<AssessmentDocument, Refusal>> =>
  assessInline(
    {
      clock: { now: () => isoInstant(new Date().toISOString()) },
      ids: { next: () => ID },
      companies: {
        find: async () => undefined,
        add: async () => undefined,
        list: async () => {
          throw new Error('nothing is stored');
        },
      },
      assessments: {
        save: async () => true,
        find: async () => undefined,
        latest: async () => undefined,
        list: async () => {
          throw new Error('nothing is stored');
        },
      },
    },
    request,
  );
