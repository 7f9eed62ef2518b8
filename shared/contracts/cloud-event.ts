import * as z from 'zod';

/** An event as it leaves, in the JSON form of CloudEvents 1.0. */
export const cloudEventSchema = z.object({
  specversion: z.literal('1.0').describe('Version of the CloudEvents specification'),
  id: z.string().describe('The same each time the same event is delivered'),
  source: z.string().describe('Whose event it is: the service and the tenant'),
  type: z.string().describe('What happened'),
  subject: z.string().describe('To what it happened'),
  time: z.string().describe('When it happened'),
  datacontenttype: z.literal('application/json'),
  data: z.record(z.string(), z.unknown()).describe('What the type of event declares'),
});

export type CloudEvent = z.infer<typeof cloudEventSchema>;
