import * as z from 'zod';

/** One delivery to be attempted; all about it stands in the table. */
export const deliverWebhookMessage = z
  .strictObject({ tenant: z.string(), webhookId: z.string(), deliveryId: z.string() })
  .meta({ id: 'DeliverWebhook' });

export type DeliverWebhookMessage = z.output<typeof deliverWebhookMessage>;
