import { defineStream } from '../../../shared/contracts/stream.ts';

export const publishEventsStream = defineStream({
  id: 'publish-events',
  summary: 'Tells the event bus and the webhooks what happened',
  kinds: ['event', 'assessment'],
  events: ['INSERT'],
  storage: 'read-write',
  sends: ['deliver-webhook'],
  publishes: true,
  partitionsAtOnce: 10,
  memoryMegabytes: 512,
  timeoutSeconds: 60,
});
