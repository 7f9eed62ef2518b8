import * as z from 'zod';
import { DELIVERY_STATES } from '../domain/webhooks/delivery.ts';
import { bounded } from './bounded.ts';
import { closedObject } from './closed-object.ts';
import { EVENT_TYPES } from './events/index.generated.ts';
import { instantOutput } from './output.ts';
import { report } from './wire-issue.ts';

const URL_LENGTH_MAX = 1000;
const DESCRIPTION_LENGTH_MAX = 200;
const EVENTS_MAX = 50;
const HOURS_DEFAULT = 24;
const HOURS_MAX = 168;

const EVENT_IDS = EVENT_TYPES.map(({ id }) => id);

const urlInput = z
  .string()
  .max(URL_LENGTH_MAX)
  .transform((text, context): string => {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (url === undefined || !/^https?:$/.test(url.protocol)) {
      report(context, {
        code: 'url-malformed',
        detail: {
          en: 'Expected an address such as https://hooks.bank.example/assay.',
          zh: '应为形如 https://hooks.bank.example/assay 的地址。',
        },
      });
      return z.NEVER;
    }
    if (url.username !== '' || url.password !== '' || url.hash !== '') {
      report(context, {
        code: 'url-with-secrets',
        detail: {
          en: 'The address must hold neither a user name, a password nor a fragment.',
          zh: '地址不得含有用户名、密码或片段标识。',
        },
      });
      return z.NEVER;
    }
    return url.href;
  })
  .meta({
    description: 'Where events are posted to: https, and no address of a private network',
    override: { type: 'string', format: 'uri' },
    examples: ['https://hooks.bank.example/assay'],
  });

export const webhookInput = closedObject({
  url: urlInput,
  events: z
    .exactOptional(bounded(EVENTS_MAX, z.array(z.enum(EVENT_IDS))))
    .meta({ description: 'Types of events; all where it is absent or empty' }),
  description: z.exactOptional(z.string().max(DESCRIPTION_LENGTH_MAX)),
}).meta({ id: 'WebhookInput', description: 'An address that events are to be sent to' });

export type WebhookInput = z.output<typeof webhookInput>;

export const secretInput = closedObject({
  previousValidHours: z.int().min(0).max(HOURS_MAX).default(HOURS_DEFAULT).meta({
    description: 'How long the secrets so far go on signing beside the new one',
  }),
}).meta({ id: 'WebhookSecretInput' });

export const webhookPath = z.object({ webhookId: z.string().min(1).max(64) });
export const deliveryPath = webhookPath.extend({ deliveryId: z.string().min(1).max(64) });

const webhookMembers = {
  id: z.string(),
  url: z.string(),
  description: z.string().optional(),
  events: z.array(z.string()).meta({ description: 'None stands for all' }),
  createdAt: instantOutput,
  secrets: z
    .array(
      z.object({
        id: z.string(),
        createdAt: instantOutput,
        expiresAt: instantOutput.optional().meta({ description: 'Signs until then' }),
      }),
    )
    .meta({ description: 'All of them sign; their values are shown once, when they are made' }),
  failingSince: instantOutput.optional().meta({ description: 'Every attempt has failed since' }),
  disabled: z
    .object({ at: instantOutput, reason: z.enum(['failing', 'gone']) })
    .optional()
    .meta({ description: 'Nothing is sent any more until it is enabled' }),
};

export const webhookOutput = z.object(webhookMembers).meta({
  id: 'Webhook',
  description: 'An address that events are sent to',
});

export const webhookWithSecretOutput = z
  .object({
    ...webhookMembers,
    secret: z.string().meta({
      description: 'Shown this once. `whsec_` and the key of the signatures in base 64',
    }),
  })
  .meta({ id: 'WebhookWithSecret', description: 'A webhook and its new secret' });

export const deliveryOutput = z
  .object({
    id: z.string(),
    webhookId: z.string(),
    eventId: z.string().meta({ description: 'The `webhook-id` of every attempt' }),
    eventType: z.string(),
    state: z.enum(DELIVERY_STATES),
    createdAt: instantOutput,
    nextAttemptAt: instantOutput.optional(),
    attempts: z.array(
      z.object({
        at: instantOutput,
        status: z.int().optional().meta({ description: 'Absent where nobody answered' }),
        failure: z.string().optional().meta({ description: 'Why nobody answered' }),
        milliseconds: z.number(),
      }),
    ),
    event: z.unknown().meta({ description: 'What is sent' }),
  })
  .meta({ id: 'WebhookDelivery', description: 'One event for one webhook' });
