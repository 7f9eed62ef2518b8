import { assessInline } from '../../shared/application/assess-company.ts';
import { engineInputOf } from '../../shared/application/assess-knowledge.ts';
import { withAdditions } from '../../shared/application/company-additions.ts';
import { companyKnowledge } from '../../shared/application/company-knowledge.ts';
import { describePath, type UpgradeDocument } from '../../shared/application/describe-upgrade.ts';
import { inlineAdditions } from '../../shared/application/request-knowledge.ts';
import type { AssessmentDocument } from '../../shared/contracts/assessment-output.ts';
import type { AssessmentRequest } from '../../shared/contracts/assessment-request.ts';
import { isoInstant } from '../../shared/contracts/parsed-text.ts';
import { pathToUpgrade } from '../../shared/domain/simulation/path-to-upgrade.ts';
import type { Result } from '../../shared/kernel/result.ts';
import type { Refusal } from '../../shared/problems/refusal.ts';

/** Ids order assessments in storage; here there is one, and it is not stored. */
const ID = '0'.repeat(26);

const clock = { now: () => isoInstant(new Date().toISOString()) };

/** What would lift the grade by one notch; nothing where the request cannot be assessed. */
export const upgradeInMemory = async (
  request: AssessmentRequest,
): Promise<UpgradeDocument | undefined> => {
  const companies = { find: async () => undefined };
  const told = await inlineAdditions({ clock, companies }, request);
  if (told.kind === 'failed') return undefined;
  const { record, additions, view } = told.value;
  const knowledge = companyKnowledge(withAdditions(record, additions), view);
  if (knowledge === undefined || knowledge.statements.length === 0) return undefined;
  return describePath(pathToUpgrade(engineInputOf(knowledge, view, request.parameters ?? {})));
};

/** The use case behind `POST /v1/assessments`, on nothing stored and storing nothing. */
export const assessInMemory = (
  request: AssessmentRequest,
): Promise<Result<AssessmentDocument, Refusal>> =>
  assessInline(
    {
      clock,
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
