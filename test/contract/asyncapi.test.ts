import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { QUEUES } from '../../functions/queue/index.generated.ts';
import asyncapi from '../../shared/catalogue/asyncapi.json' with { type: 'json' };
import { cloudEventSchema } from '../../shared/contracts/cloud-event.ts';
import { EVENT_TYPES } from '../../shared/contracts/events/index.generated.ts';

const messageSchema = z.object({
  payload: z.object({ $ref: z.string() }),
  examples: z.array(z.object({ name: z.string(), payload: z.unknown() })).min(1),
});

const referencesIn = (value: unknown): readonly string[] => {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([member, each]) =>
    member === '$ref' && typeof each === 'string' ? [each] : referencesIn(each),
  );
};

const resolved = (pointer: string): unknown =>
  pointer
    .slice('#/'.length)
    .split('/')
    .reduce<unknown>(
      (value, segment) =>
        typeof value === 'object' && value !== null ? Reflect.get(value, segment) : undefined,
      asyncapi,
    );

const messagesOf = (channel: string): Readonly<Record<string, unknown>> => {
  const found = new Map(Object.entries(asyncapi.channels)).get(channel);
  return { ...found?.messages };
};

const openQueues = QUEUES.filter(({ isOpen }) => isOpen);

describe('the description of messages and events', () => {
  it('refers to nothing that it does not hold', () => {
    const references = new Set(referencesIn(asyncapi));
    expect(references.size).toBeGreaterThan(10);
    expect([...references].filter((reference) => resolved(reference) === undefined)).toEqual([]);
  });

  it('holds the queues that others may send to, and no other', () => {
    expect(openQueues.length).toBeGreaterThan(0);
    expect(Object.keys(asyncapi.channels).sort()).toEqual(
      ['events', ...openQueues.map(({ id }) => id)].sort(),
    );
  });

  it.each(openQueues)('shows messages of $id that the queue takes', ({ id, message }) => {
    const { examples } = messageSchema.parse(messagesOf(id)[id]);
    for (const { payload } of examples) expect(message.safeParse(payload).error).toBeUndefined();
  });

  it.each(EVENT_TYPES)('shows the event $id as it leaves', ({ id, data }) => {
    const { payload, examples } = messageSchema.parse(messagesOf('events')[id]);
    expect(resolved(payload.$ref)).toBeDefined();
    const schema = cloudEventSchema.extend({ data });
    for (const example of examples) {
      const event = schema.safeParse(example.payload);
      expect(event.error).toBeUndefined();
      expect(event.data?.subject).toMatch(/^(companies|batches|webhooks)\/[\w-]+$/);
    }
  });
});
