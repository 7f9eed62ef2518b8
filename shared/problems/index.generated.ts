// Written by `npm run generate`; do not edit.

import { assessmentNotFound } from './declarations/assessment-not-found.ts';
import { batchNotFound } from './declarations/batch-not-found.ts';
import { batchStateConflict } from './declarations/batch-state-conflict.ts';
import { batchesTooMany } from './declarations/batches-too-many.ts';
import { catalogueEntryNotFound } from './declarations/catalogue-entry-not-found.ts';
import { companyNotFound } from './declarations/company-not-found.ts';
import { cursorInvalid } from './declarations/cursor-invalid.ts';
import { idempotencyInFlight } from './declarations/idempotency-in-flight.ts';
import { idempotencyKeyReused } from './declarations/idempotency-key-reused.ts';
import { internalError } from './declarations/internal-error.ts';
import { malformedJson } from './declarations/malformed-json.ts';
import { outcomeNotFound } from './declarations/outcome-not-found.ts';
import { payloadTooLarge } from './declarations/payload-too-large.ts';
import { policyVersionConflict } from './declarations/policy-version-conflict.ts';
import { policyVersionNotFound } from './declarations/policy-version-not-found.ts';
import { ratingNotFound } from './declarations/rating-not-found.ts';
import { replayImpossible } from './declarations/replay-impossible.ts';
import { scopeMissing } from './declarations/scope-missing.ts';
import { simulationRefused } from './declarations/simulation-refused.ts';
import { statementsInconsistent } from './declarations/statements-inconsistent.ts';
import { statementsMissing } from './declarations/statements-missing.ts';
import { storageUnavailable } from './declarations/storage-unavailable.ts';
import { tenantMissing } from './declarations/tenant-missing.ts';
import { unsupportedMediaType } from './declarations/unsupported-media-type.ts';
import { validationFailed } from './declarations/validation-failed.ts';
import { warningActionRefused } from './declarations/warning-action-refused.ts';
import { warningChanged } from './declarations/warning-changed.ts';
import { warningNotFound } from './declarations/warning-not-found.ts';
import { warningParametersConflict } from './declarations/warning-parameters-conflict.ts';
import { warningParametersNotFound } from './declarations/warning-parameters-not-found.ts';
import { webhookDeliveryNotFound } from './declarations/webhook-delivery-not-found.ts';
import { webhookNotFound } from './declarations/webhook-not-found.ts';
import { webhooksTooMany } from './declarations/webhooks-too-many.ts';
import type { Problem } from './problem.ts';

export const PROBLEM_BY_ID = {
  'assessment-not-found': assessmentNotFound,
  'batch-not-found': batchNotFound,
  'batch-state-conflict': batchStateConflict,
  'batches-too-many': batchesTooMany,
  'catalogue-entry-not-found': catalogueEntryNotFound,
  'company-not-found': companyNotFound,
  'cursor-invalid': cursorInvalid,
  'idempotency-in-flight': idempotencyInFlight,
  'idempotency-key-reused': idempotencyKeyReused,
  'internal-error': internalError,
  'malformed-json': malformedJson,
  'outcome-not-found': outcomeNotFound,
  'payload-too-large': payloadTooLarge,
  'policy-version-conflict': policyVersionConflict,
  'policy-version-not-found': policyVersionNotFound,
  'rating-not-found': ratingNotFound,
  'replay-impossible': replayImpossible,
  'scope-missing': scopeMissing,
  'simulation-refused': simulationRefused,
  'statements-inconsistent': statementsInconsistent,
  'statements-missing': statementsMissing,
  'storage-unavailable': storageUnavailable,
  'tenant-missing': tenantMissing,
  'unsupported-media-type': unsupportedMediaType,
  'validation-failed': validationFailed,
  'warning-action-refused': warningActionRefused,
  'warning-changed': warningChanged,
  'warning-not-found': warningNotFound,
  'warning-parameters-conflict': warningParametersConflict,
  'warning-parameters-not-found': warningParametersNotFound,
  'webhook-delivery-not-found': webhookDeliveryNotFound,
  'webhook-not-found': webhookNotFound,
  'webhooks-too-many': webhooksTooMany,
} as const satisfies Readonly<Record<string, Problem>>;

export type ProblemId = keyof typeof PROBLEM_BY_ID;

export const PROBLEMS: readonly (Problem & { readonly id: ProblemId })[] =
  Object.values(PROBLEM_BY_ID);
