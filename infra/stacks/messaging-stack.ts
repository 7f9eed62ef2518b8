import { EventBus } from 'aws-cdk-lib/aws-events';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { BlockPublicAccess, Bucket, BucketEncryption, ObjectOwnership } from 'aws-cdk-lib/aws-s3';
import { QueueEncryption, Queue as SqsQueue } from 'aws-cdk-lib/aws-sqs';
import { Duration, RemovalPolicy, Stack, type StackProps, Validations } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import type { Queue } from '../../shared/contracts/queue.ts';
import { DeadLetterQueue } from '../constructs/dead-letter-queue.ts';
import { constructNameOf, TIMEOUT_SECONDS } from '../constructs/guarded-function.ts';
import type { DeclaredQueue, Messaging } from '../constructs/messaging-access.ts';

export interface MessagingStackProps extends StackProps {
  readonly queues: readonly Queue[];
  readonly key: IKey;
  /** Whether deleting the stack deletes what was uploaded. Default: it stays. */
  readonly disposable?: boolean;
}

/** As the service advises: a function that is slowed down must not see a message twice. */
const VISIBILITY_TIMEOUTS = 6;
const RETENTION_DAYS = 14;
/** What was uploaded has long become items of the table by then. */
const UPLOAD_DAYS = 90;
const UNFINISHED_UPLOAD_DAYS = 1;

/** What functions hand work over by: the declared queues, uploaded objects and the event bus. */
export class MessagingStack extends Stack {
  readonly messaging: Messaging;

  constructor(scope: Construct, id: string, props: MessagingStackProps) {
    super(scope, id, props);
    this.messaging = {
      queues: new Map(props.queues.map((queue) => [queue.id, this.addQueue(queue)])),
      uploads: this.addBucket(props),
      bus: new EventBus(this, 'Events', { description: 'What happens to companies and batches' }),
    };
  }

  private addQueue(declared: Queue): DeclaredQueue {
    const name = constructNameOf(declared.id);
    const { timeoutSeconds = TIMEOUT_SECONDS, visibilityTimeoutSeconds } = declared;
    const { queue: deadLetters } = new DeadLetterQueue(this, `${name}DeadLetters`, declared.id);
    const queue = new SqsQueue(this, name, {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: Duration.days(RETENTION_DAYS),
      visibilityTimeout: Duration.seconds(
        visibilityTimeoutSeconds ?? timeoutSeconds * VISIBILITY_TIMEOUTS,
      ),
      deadLetterQueue: { queue: deadLetters, maxReceiveCount: declared.maxReceiveCount },
    });
    return { queue, deadLetters };
  }

  private addBucket({ key, disposable = false }: MessagingStackProps): Bucket {
    const bucket = new Bucket(this, 'Uploads', {
      encryption: BucketEncryption.KMS,
      encryptionKey: key,
      bucketKeyEnabled: true,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      enforceSSL: true,
      minimumTLSVersion: 1.2,
      lifecycleRules: [
        {
          expiration: Duration.days(UPLOAD_DAYS),
          abortIncompleteMultipartUploadAfter: Duration.days(UNFINISHED_UPLOAD_DAYS),
        },
      ],
      removalPolicy: disposable ? RemovalPolicy.DESTROY : RemovalPolicy.RETAIN,
    });
    Validations.of(bucket).acknowledge({
      id: 'AwsSolutions-S1',
      reason:
        'Objects are reached through requests that the API signed, each in the log of the API, ' +
        'and by its own functions; a trail of data events may be added by the account.',
    });
    return bucket;
  }
}
