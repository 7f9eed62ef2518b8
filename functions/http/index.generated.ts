// Written by `npm run generate`; do not edit.

import type { Route } from '../../shared/contracts/route.ts';
import { acknowledgeWarningRoute } from './acknowledge-warning/route.ts';
import { actOnWarningsRoute } from './act-on-warnings/route.ts';
import { assessCompanyRoute } from './assess-company/route.ts';
import { assignWarningRoute } from './assign-warning/route.ts';
import { cancelBatchRoute } from './cancel-batch/route.ts';
import { closeBatchRoute } from './close-batch/route.ts';
import { closeWarningRoute } from './close-warning/route.ts';
import { commitBatchRoute } from './commit-batch/route.ts';
import { compareModelsRoute } from './compare-models/route.ts';
import { comparePoliciesRoute } from './compare-policies/route.ts';
import { createAssessmentRoute } from './create-assessment/route.ts';
import { createBatchRoute } from './create-batch/route.ts';
import { createSimulationRoute } from './create-simulation/route.ts';
import { createWebhookRoute } from './create-webhook/route.ts';
import { deleteWebhookRoute } from './delete-webhook/route.ts';
import { dropBatchRoute } from './drop-batch/route.ts';
import { enableWebhookRoute } from './enable-webhook/route.ts';
import { escalateWarningRoute } from './escalate-warning/route.ts';
import { getAssessmentRoute } from './get-assessment/route.ts';
import { getAsyncapiRoute } from './get-asyncapi/route.ts';
import { getBatchRoute } from './get-batch/route.ts';
import { getBatchResultsRoute } from './get-batch-results/route.ts';
import { getBatchSummaryRoute } from './get-batch-summary/route.ts';
import { getCompanyRoute } from './get-company/route.ts';
import { getCompanyNetworkRoute } from './get-company-network/route.ts';
import { getCompanyWatchRoute } from './get-company-watch/route.ts';
import { getDocsRoute } from './get-docs/route.ts';
import { getDocsAssetRoute } from './get-docs-asset/route.ts';
import { getHealthRoute } from './get-health/route.ts';
import { getMemoRoute } from './get-memo/route.ts';
import { getModelRoute } from './get-model/route.ts';
import { getModelMonitoringRoute } from './get-model-monitoring/route.ts';
import { getOpenapiRoute } from './get-openapi/route.ts';
import { getPolicyRoute } from './get-policy/route.ts';
import { getPolicyVersionRoute } from './get-policy-version/route.ts';
import { getProblemRoute } from './get-problem/route.ts';
import { getRatingRoute } from './get-rating/route.ts';
import { getRatingChangeRoute } from './get-rating-change/route.ts';
import { getRootRoute } from './get-root/route.ts';
import { getStatementsTemplateRoute } from './get-statements-template/route.ts';
import { getWarningRoute } from './get-warning/route.ts';
import { getWarningEffectivenessRoute } from './get-warning-effectiveness/route.ts';
import { getWarningParametersRoute } from './get-warning-parameters/route.ts';
import { importStatementsRoute } from './import-statements/route.ts';
import { listAssessmentsRoute } from './list-assessments/route.ts';
import { listBatchItemsRoute } from './list-batch-items/route.ts';
import { listBatchesRoute } from './list-batches/route.ts';
import { listBenchmarksRoute } from './list-benchmarks/route.ts';
import { listCapsRoute } from './list-caps/route.ts';
import { listCompaniesRoute } from './list-companies/route.ts';
import { listDeadLettersRoute } from './list-dead-letters/route.ts';
import { listDimensionsRoute } from './list-dimensions/route.ts';
import { listFactKindsRoute } from './list-fact-kinds/route.ts';
import { listFactsRoute } from './list-facts/route.ts';
import { listIndicatorsRoute } from './list-indicators/route.ts';
import { listIndustriesRoute } from './list-industries/route.ts';
import { listLineItemsRoute } from './list-line-items/route.ts';
import { listModelsRoute } from './list-models/route.ts';
import { listOutcomesRoute } from './list-outcomes/route.ts';
import { listPoliciesRoute } from './list-policies/route.ts';
import { listQualityChecksRoute } from './list-quality-checks/route.ts';
import { listRefusedFactsRoute } from './list-refused-facts/route.ts';
import { listScalesRoute } from './list-scales/route.ts';
import { listScenariosRoute } from './list-scenarios/route.ts';
import { listStatementsRoute } from './list-statements/route.ts';
import { listWarningFeedRoute } from './list-warning-feed/route.ts';
import { listWarningParametersRoute } from './list-warning-parameters/route.ts';
import { listWarningRulesRoute } from './list-warning-rules/route.ts';
import { listWarningsRoute } from './list-warnings/route.ts';
import { listWebhookDeliveriesRoute } from './list-webhook-deliveries/route.ts';
import { listWebhooksRoute } from './list-webhooks/route.ts';
import { moveFeedReaderRoute } from './move-feed-reader/route.ts';
import { noteWarningRoute } from './note-warning/route.ts';
import { prioritiseBatchRoute } from './prioritise-batch/route.ts';
import { putCompanyRoute } from './put-company/route.ts';
import { putCompanyOwnerRoute } from './put-company-owner/route.ts';
import { putPolicyRoute } from './put-policy/route.ts';
import { putStatementRoute } from './put-statement/route.ts';
import { putWarningParametersRoute } from './put-warning-parameters/route.ts';
import { recordFactsRoute } from './record-facts/route.ts';
import { recordOutcomeRoute } from './record-outcome/route.ts';
import { redriveDeadLettersRoute } from './redrive-dead-letters/route.ts';
import { reopenWarningRoute } from './reopen-warning/route.ts';
import { replayAssessmentRoute } from './replay-assessment/route.ts';
import { replayWebhookDeliveryRoute } from './replay-webhook-delivery/route.ts';
import { retryBatchRoute } from './retry-batch/route.ts';
import { rotateWebhookSecretRoute } from './rotate-webhook-secret/route.ts';
import { signOffWatchRoute } from './sign-off-watch/route.ts';
import { snoozeWarningRoute } from './snooze-warning/route.ts';
import { startBatchRoute } from './start-batch/route.ts';
import { testWebhookRoute } from './test-webhook/route.ts';
import { withdrawOutcomeRoute } from './withdraw-outcome/route.ts';

export const ROUTES: readonly Route[] = [
  acknowledgeWarningRoute,
  actOnWarningsRoute,
  assessCompanyRoute,
  assignWarningRoute,
  cancelBatchRoute,
  closeBatchRoute,
  closeWarningRoute,
  commitBatchRoute,
  compareModelsRoute,
  comparePoliciesRoute,
  createAssessmentRoute,
  createBatchRoute,
  createSimulationRoute,
  createWebhookRoute,
  deleteWebhookRoute,
  dropBatchRoute,
  enableWebhookRoute,
  escalateWarningRoute,
  getAssessmentRoute,
  getAsyncapiRoute,
  getBatchRoute,
  getBatchResultsRoute,
  getBatchSummaryRoute,
  getCompanyRoute,
  getCompanyNetworkRoute,
  getCompanyWatchRoute,
  getDocsRoute,
  getDocsAssetRoute,
  getHealthRoute,
  getMemoRoute,
  getModelRoute,
  getModelMonitoringRoute,
  getOpenapiRoute,
  getPolicyRoute,
  getPolicyVersionRoute,
  getProblemRoute,
  getRatingRoute,
  getRatingChangeRoute,
  getRootRoute,
  getStatementsTemplateRoute,
  getWarningRoute,
  getWarningEffectivenessRoute,
  getWarningParametersRoute,
  importStatementsRoute,
  listAssessmentsRoute,
  listBatchItemsRoute,
  listBatchesRoute,
  listBenchmarksRoute,
  listCapsRoute,
  listCompaniesRoute,
  listDeadLettersRoute,
  listDimensionsRoute,
  listFactKindsRoute,
  listFactsRoute,
  listIndicatorsRoute,
  listIndustriesRoute,
  listLineItemsRoute,
  listModelsRoute,
  listOutcomesRoute,
  listPoliciesRoute,
  listQualityChecksRoute,
  listRefusedFactsRoute,
  listScalesRoute,
  listScenariosRoute,
  listStatementsRoute,
  listWarningFeedRoute,
  listWarningParametersRoute,
  listWarningRulesRoute,
  listWarningsRoute,
  listWebhookDeliveriesRoute,
  listWebhooksRoute,
  moveFeedReaderRoute,
  noteWarningRoute,
  prioritiseBatchRoute,
  putCompanyRoute,
  putCompanyOwnerRoute,
  putPolicyRoute,
  putStatementRoute,
  putWarningParametersRoute,
  recordFactsRoute,
  recordOutcomeRoute,
  redriveDeadLettersRoute,
  reopenWarningRoute,
  replayAssessmentRoute,
  replayWebhookDeliveryRoute,
  retryBatchRoute,
  rotateWebhookSecretRoute,
  signOffWatchRoute,
  snoozeWarningRoute,
  startBatchRoute,
  testWebhookRoute,
  withdrawOutcomeRoute,
];
