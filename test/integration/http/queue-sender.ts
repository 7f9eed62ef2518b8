import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import * as z from 'zod';
import { sharedLocalStack } from '../local-stack.ts';

const queuesSchema = z.object({
  endpoint: z.string(),
  items: z.array(z.object({ name: z.string(), url: z.string() })),
});

/** The runner's queues take any credentials. */
const CREDENTIALS = { accessKeyId: 'local', secretAccessKey: 'local' };

export interface QueueSender {
  send(message: object): Promise<void>;
  close(): void;
}

/**
 * Sends as an upstream system does, straight to a queue of the shared stack.
 *
 * @param id As in the AsyncAPI document: `submit-request`.
 */
export const queueSender = async (id: string): Promise<QueueSender> => {
  const answer = await fetch(`${sharedLocalStack().baseUrl}/local/queues`);
  const { endpoint, items } = queuesSchema.parse(await answer.json());
  const title = id.replaceAll('-', '');
  const found = items.filter(({ name }) => name.toLowerCase().includes(title));
  const [queue] = found;
  if (queue === undefined || found.length > 1)
    throw new Error(`${found.length} queues of ${items.map(({ name }) => name)} are ${id}`);
  const client = new SQSClient({
    endpoint,
    region: 'us-east-1',
    credentials: CREDENTIALS,
    useQueueUrlAsEndpoint: false,
  });
  return {
    send: async (message) => {
      const MessageBody = JSON.stringify(message);
      await client.send(new SendMessageCommand({ QueueUrl: queue.url, MessageBody }));
    },
    close: () => client.destroy(),
  };
};
