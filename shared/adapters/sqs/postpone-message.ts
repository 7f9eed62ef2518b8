import { ChangeMessageVisibilityCommand, type SQSClient } from '@aws-sdk/client-sqs';
import { messagingRequest } from '../messaging/messaging-unavailable.ts';

/** Keeps a message that was received from coming back for a while, in place of the usual time. */
export const postponeMessage = async (
  client: SQSClient,
  queueUrl: string,
  receiptHandle: string,
  seconds: number,
): Promise<void> => {
  const command = new ChangeMessageVisibilityCommand({
    QueueUrl: queueUrl,
    ReceiptHandle: receiptHandle,
    VisibilityTimeout: seconds,
  });
  await messagingRequest('the queue', () => client.send(command));
};
