import { QUEUES } from '../../functions/queue/index.generated.ts';
import {
  deadLetterUrlVariable,
  type Queue,
  queueUrlVariable,
} from '../../shared/contracts/queue.ts';

export const TABLE_NAME = 'faults';
export const BUCKET = 'faults-uploads';
export const TENANT = 'faults';

/** The queues that batches go through; others have nothing to do here. */
const BATCH_QUEUES = new Set([
  'assess-batch-item',
  'assess-urgent-item',
  'expand-batch',
  'requeue-batch-items',
  'submit-request',
  'write-batch-results',
]);

export const QUEUES_UNDER_TEST: readonly Queue[] = QUEUES.filter(({ id }) => BATCH_QUEUES.has(id));

export const deadLetterName = (queueId: string): string => `${queueId}-dead`;

/** Where the engines listen; the addresses of queues follow from it. */
export interface Endpoints {
  readonly database: string;
  readonly queues: string;
  readonly objects: string;
}

export const queueUrl = ({ queues }: Endpoints, name: string): string =>
  `http://sqs.us-east-1.localhost:${new URL(queues).port}/000000000000/${name}`;

/** Everything that a function finds in its environment, leading to the engines. */
export const functionEnvironment = (endpoints: Endpoints): Readonly<Record<string, string>> => ({
  AWS_REGION: 'us-east-1',
  AWS_ACCESS_KEY_ID: 'local',
  AWS_SECRET_ACCESS_KEY: 'local',
  AWS_EC2_METADATA_DISABLED: 'true',
  AWS_ENDPOINT_URL_DYNAMODB: endpoints.database,
  AWS_ENDPOINT_URL_SQS: endpoints.queues,
  AWS_ENDPOINT_URL_S3: endpoints.objects,
  REQUESTS_LOGGED: process.env.FAULTS_LOGGED ?? 'none',
  ...(process.env.FAULTS_TRACE ? { FAULTS_TRACE: process.env.FAULTS_TRACE } : {}),
  TABLE_NAME,
  TENANT_CLAIM: 'tenant',
  UPLOAD_BUCKET: BUCKET,
  ...Object.fromEntries(
    QUEUES_UNDER_TEST.flatMap(({ id }) => [
      [queueUrlVariable(id), queueUrl(endpoints, id)],
      [deadLetterUrlVariable(id), queueUrl(endpoints, deadLetterName(id))],
    ]),
  ),
});
