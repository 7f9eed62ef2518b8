import { SQSClient } from '@aws-sdk/client-sqs';

const ATTEMPTS_MAX = 5;

/** The region's endpoint serves every queue, and so does the one of a runner on a laptop. */
export const sqsClient = (): SQSClient =>
  new SQSClient({ useQueueUrlAsEndpoint: false, maxAttempts: ATTEMPTS_MAX });
