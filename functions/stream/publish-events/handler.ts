import { assessedOf } from '../../../shared/adapters/dynamodb/assessment-heads.ts';
import { eventOf } from '../../../shared/adapters/dynamodb/event-items.ts';
import { publishEvent, tellOfAssessment } from '../../../shared/application/publish-event.ts';
import { eventPublisher } from '../../middleware/messaging.ts';
import { streamHandler } from '../../middleware/stream-handler.ts';
import { deliveryPorts, eventPorts } from '../../middleware/webhook-storage.ts';
import { publishEventsStream } from './stream.ts';

export const handler = streamHandler(publishEventsStream, async ({ tenant, kind, newImage }) => {
  if (tenant === undefined || newImage === undefined) return;
  if (kind === 'event') {
    const ports = { ...deliveryPorts(tenant), publisher: eventPublisher() };
    await publishEvent(ports, tenant, eventOf(newImage));
  } else {
    await tellOfAssessment(eventPorts(tenant), assessedOf(newImage));
  }
});
