import type * as z from 'zod';
import { createDocument } from 'zod-openapi';
import { QUEUES } from '../../functions/queue/index.generated.ts';
import { cloudEventSchema } from '../contracts/cloud-event.ts';
import type { EventType } from '../contracts/events/event-type.ts';
import { EVENT_TYPES } from '../contracts/events/index.generated.ts';
import { factInput } from '../contracts/fact-input.ts';
import type { Queue } from '../contracts/queue.ts';
import { exportNameOf } from './indexes.ts';

const INTRODUCTION = `What Assay takes from queues and tells of by itself.

Upstream systems send messages, JSON in UTF-8, to the queues of a deployment; a message may be sent
twice, and in any order. Events leave through an EventBridge bus and to the webhooks of a tenant, each
in the envelope of CloudEvents 1.0 and perhaps more than once, always with one \`id\`. Webhooks are
signed as in the Standard Webhooks specification.`;

/** `submit-request` → `SubmitRequest` */
const schemaNameOf = (id: string): string => {
  const name = exportNameOf(id);
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
};

const OPEN_QUEUES: readonly Queue[] = QUEUES.filter(({ isOpen }) => isOpen);

/** Made once: an id names one schema. */
const EVENT_SCHEMAS: ReadonlyMap<string, z.ZodType> = new Map(
  EVENT_TYPES.map(({ id, data }) => [
    id,
    cloudEventSchema.extend({ data }).meta({ id: `${schemaNameOf(id)}Event` }),
  ]),
);

const schemaReference = (name: string) => ({ $ref: `#/components/schemas/${name}` });

/** What the schema of a queue's messages is called. */
const messageNameOf = ({ id, message }: Queue): string => {
  const name = message.meta()?.id;
  if (name === undefined) throw new Error(`the messages of ${id} have no id in their schema`);
  return name;
};

/** What schemas of messages name without holding it. */
const NAMED_SCHEMAS: readonly z.ZodType[] = [factInput];

/** Schemas as OpenAPI 3.1 has them, which is JSON Schema; messages as senders write them. */
const schemas = (): Readonly<Record<string, unknown>> => {
  const content = (schema: z.ZodType) => ({ 'application/json': { schema } });
  const answer = { description: '' };
  const taken = [...OPEN_QUEUES.map(({ message }) => message), ...NAMED_SCHEMAS];
  const messages = taken.map((schema, index) => {
    const post = { requestBody: { content: content(schema) }, responses: { 200: answer } };
    return [`/${index}`, { post }] as const;
  });
  const events = [...EVENT_SCHEMAS].map(([id, schema]) => {
    const responses = { 200: { ...answer, content: content(schema) } };
    return [`/${id}`, { get: { responses } }] as const;
  });
  const document = createDocument({
    openapi: '3.1.1',
    info: { title: '', version: '' },
    paths: Object.fromEntries([...messages, ...events]),
  });
  return document.components?.schemas ?? {};
};

const queueMessage = (queue: Queue) => ({
  name: queue.id,
  title: queue.summary,
  contentType: 'application/json',
  payload: schemaReference(messageNameOf(queue)),
  examples: Object.entries(queue.examples ?? {}).map(([name, payload]) => ({ name, payload })),
});

const eventMessage = (type: EventType) => ({
  name: `assay.${type.id}`,
  title: type.title.en,
  summary: type.description.en,
  contentType: 'application/cloudevents+json',
  payload: schemaReference(`${schemaNameOf(type.id)}Event`),
  examples: [
    {
      name: type.id,
      payload: {
        specversion: '1.0',
        id: 'evt_2b65992a865dce2a964d63a9ab5eae09',
        source: '/tenants/bank',
        type: `assay.${type.id}`,
        subject: `${SUBJECTS[type.subject]}/${String(type.example[`${type.subject}Id`])}`,
        time: '2026-03-16T02:30:00.000Z',
        datacontenttype: 'application/json',
        data: type.example,
      },
    },
  ],
});

const SUBJECTS: Readonly<Record<EventType['subject'], string>> = {
  company: 'companies',
  batch: 'batches',
  webhook: 'webhooks',
};

const channelReference = (name: string) => ({ $ref: `#/channels/${name}` });

/** The AsyncAPI 3.0 description of the open queues and of the events. */
export const asyncApiDocument = () => ({
  asyncapi: '3.0.0',
  info: { title: 'Assay', version: '1', description: INTRODUCTION },
  defaultContentType: 'application/json',
  channels: {
    ...Object.fromEntries(
      OPEN_QUEUES.map((queue) => [
        queue.id,
        {
          address: queue.id,
          title: queue.summary,
          description: queue.description ?? queue.summary,
          messages: { [queue.id]: queueMessage(queue) },
          bindings: { sqs: { queue: { name: queue.id, fifoQueue: false } } },
        },
      ]),
    ),
    events: {
      address: null,
      title: 'The event bus, and the webhooks of a tenant',
      description: 'On the bus the envelope is the detail, and its type the detail type.',
      messages: Object.fromEntries(EVENT_TYPES.map((type) => [type.id, eventMessage(type)])),
    },
  },
  operations: {
    ...Object.fromEntries(
      OPEN_QUEUES.map(({ id, summary }) => [
        id,
        { action: 'receive', channel: channelReference(id), summary },
      ]),
    ),
    'tell-of-events': {
      action: 'send',
      channel: channelReference('events'),
      summary: 'Tells what happened to companies, batches and webhooks',
    },
  },
  components: { schemas: schemas() },
});

export const renderAsyncApi = (): string => `${JSON.stringify(asyncApiDocument(), null, 2)}\n`;
