import type * as z from 'zod';
import {
  eventBridgeClient,
  eventBridgePublisher,
} from '../../shared/adapters/eventbridge/event-publisher.ts';
import { s3Client, s3UploadStore } from '../../shared/adapters/s3/upload-store.ts';
import { sqsDeadLetters } from '../../shared/adapters/sqs/dead-letters.ts';
import { sqsMessageQueue } from '../../shared/adapters/sqs/message-queue.ts';
import { postponeMessage } from '../../shared/adapters/sqs/postpone-message.ts';
import { sqsClient } from '../../shared/adapters/sqs/sqs-client.ts';
import { systemClock } from '../../shared/adapters/system/system-clock.ts';
import type { DeadLetters } from '../../shared/application/ports/dead-letters.ts';
import type { EventPublisher } from '../../shared/application/ports/event-publisher.ts';
import type { MessageQueue } from '../../shared/application/ports/message-queue.ts';
import type { UploadStore } from '../../shared/application/ports/upload-store.ts';
import {
  deadLetterUrlVariable,
  type Queue,
  queueUrlVariable,
} from '../../shared/contracts/queue.ts';
import { environmentVariable } from '../environment.ts';

/**
 * One connection for all requests of a function's life, made when it is first wanted. Marked as
 * pure where it is called, so that a bundle has only the clients that its function uses.
 */
const once = <Value>(make: () => Value): (() => Value) => {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};

const sqs = /* @__PURE__ */ once(sqsClient);

/** The sending end of a queue; the function's declaration must say that it `sends` there. */
export const queueOf = <Declared extends Queue>({
  id,
}: Declared): MessageQueue<z.input<Declared['message']>> =>
  sqsMessageQueue(sqs(), environmentVariable(queueUrlVariable(id)));

/** Sends a received message back to its own queue, to come again after a while. */
export const postponed = ({ id }: Queue, receiptHandle: string, seconds: number): Promise<void> =>
  postponeMessage(sqs(), environmentVariable(queueUrlVariable(id)), receiptHandle, seconds);

/** A queue's dead letters; the function's declaration must say that it `redrives` the queue. */
export const deadLettersOf = ({ id }: Queue): DeadLetters =>
  sqsDeadLetters(sqs(), {
    queueUrl: environmentVariable(queueUrlVariable(id)),
    deadLetterUrl: environmentVariable(deadLetterUrlVariable(id)),
  });

/** Uploaded objects; the function's declaration must say what it does with `uploads`. */
export const uploads = /* @__PURE__ */ once(
  (): UploadStore => s3UploadStore(s3Client(), environmentVariable('UPLOAD_BUCKET'), systemClock),
);

/** The event bus; the function's declaration must say that it `publishes`. */
export const eventPublisher = /* @__PURE__ */ once(
  (): EventPublisher =>
    eventBridgePublisher(eventBridgeClient(), environmentVariable('EVENT_BUS_NAME')),
);
