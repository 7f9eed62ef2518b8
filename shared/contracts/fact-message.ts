import * as z from 'zod';
import { closedObject } from './closed-object.ts';
import { companyIdSchema } from './company-profile.ts';
import { factItemsInput } from './fact-items-input.ts';
import { instantOutput } from './output.ts';

/** Facts about one company from an upstream system. */
export const factsMessage = closedObject({
  tenant: z.string().min(1).max(64),
  companyId: companyIdSchema,
  facts: factItemsInput,
}).meta({ id: 'ReceiveFacts' });

export const factRefusedOutput = z
  .object({
    companyId: z.string(),
    sentAt: instantOutput,
    messageId: z.string(),
    index: z.int().meta({ description: 'Place in the message, from 0' }),
    errors: z.array(z.object({ pointer: z.string(), code: z.string(), detail: z.string() })),
    given: z.unknown().meta({ description: 'As it was sent' }),
  })
  .meta({ id: 'FactRefused' });
