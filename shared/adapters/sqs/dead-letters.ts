import {
  DeleteMessageCommand,
  type Message,
  ReceiveMessageCommand,
  SendMessageCommand,
  type SQSClient,
} from '@aws-sdk/client-sqs';
import type { DeadLetter, DeadLetters } from '../../application/ports/dead-letters.ts';
import { isoInstant } from '../../contracts/parsed-text.ts';
import { messagingRequest } from '../messaging/messaging-unavailable.ts';
import { sqsMessageQueue } from './message-queue.ts';
import { postponeMessage } from './postpone-message.ts';

const MESSAGES_MAX = 10;
/** Long enough not to meet a message twice in one listing, short enough to list again soon. */
const HIDDEN_SECONDS = 5;
/** Redriving sends and deletes what it received, which must not be received again meanwhile. */
const REDRIVE_HIDDEN_SECONDS = 60;

interface Addresses {
  readonly queueUrl: string;
  readonly deadLetterUrl: string;
}

const deadLetterOf = ({ MessageId = '', Body = '', Attributes = {} }: Message): DeadLetter => ({
  id: MessageId,
  body: Body,
  sentAt: isoInstant(new Date(Number(Attributes.SentTimestamp ?? 0)).toISOString()),
  receiveCount: Number(Attributes.ApproximateReceiveCount ?? 0),
});

/**
 * Dead letters by means that every account has: they are received to be seen, and copied to be
 * sent round again, first sent and then deleted.
 */
export const sqsDeadLetters = (
  client: SQSClient,
  { queueUrl, deadLetterUrl }: Addresses,
): DeadLetters => {
  const receive = async (limit: number, hiddenSeconds: number): Promise<readonly Message[]> => {
    const command = new ReceiveMessageCommand({
      QueueUrl: deadLetterUrl,
      MaxNumberOfMessages: Math.min(limit, MESSAGES_MAX),
      VisibilityTimeout: hiddenSeconds,
      MessageSystemAttributeNames: ['SentTimestamp', 'ApproximateReceiveCount'],
    });
    const answer = await messagingRequest('the queue', () => client.send(command));
    return answer.Messages ?? [];
  };
  /** Not chosen: soon to be seen by others again, not at once by ourselves. */
  const show = async (receiptHandle: string | undefined): Promise<void> => {
    if (receiptHandle !== undefined)
      await postponeMessage(client, deadLetterUrl, receiptHandle, HIDDEN_SECONDS);
  };
  const upTo = async (
    limit: number,
    hiddenSeconds: number,
    each: (message: Message) => Promise<void>,
  ): Promise<number> => {
    const seen = new Set<string | undefined>();
    while (seen.size < limit) {
      const messages = await receive(limit - seen.size, hiddenSeconds);
      const fresh = messages.filter(({ MessageId }) => !seen.has(MessageId));
      if (fresh.length === 0) break;
      for (const message of fresh) {
        seen.add(message.MessageId);
        await each(message);
      }
    }
    return seen.size;
  };
  return {
    count: async () => {
      const { visible, inFlight, delayed } = await sqsMessageQueue(client, deadLetterUrl).depth();
      return visible + inFlight + delayed;
    },
    list: async (limit) => {
      const listed: DeadLetter[] = [];
      await upTo(limit, HIDDEN_SECONDS, async (message) => {
        listed.push(deadLetterOf(message));
      });
      return listed;
    },
    redrive: async (limit, isChosen = () => true) => {
      let redriven = 0;
      await upTo(limit, REDRIVE_HIDDEN_SECONDS, async (message) => {
        const { Body, ReceiptHandle } = message;
        if (!isChosen(deadLetterOf(message))) return show(ReceiptHandle);
        const sent = new SendMessageCommand({ QueueUrl: queueUrl, MessageBody: Body });
        await messagingRequest('the queue', () => client.send(sent));
        const gone = new DeleteMessageCommand({ QueueUrl: deadLetterUrl, ReceiptHandle });
        await messagingRequest('the queue', () => client.send(gone));
        redriven += 1;
      });
      return redriven;
    },
  };
};
