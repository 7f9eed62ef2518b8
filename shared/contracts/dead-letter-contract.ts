import * as z from 'zod';
import { bounded } from './bounded.ts';
import { closedObject } from './closed-object.ts';
import { instantOutput } from './output.ts';
import { pageQuery } from './request-parts.ts';

const IDS_MAX = 100;

export const deadLettersQuery = pageQuery.omit({ after: true });

export const deadLettersOutput = z
  .object({
    items: z.array(
      z.object({
        queue: z.string(),
        id: z.string(),
        sentAt: instantOutput,
        receiveCount: z.int(),
        message: z.unknown().meta({ description: 'As it was sent' }),
      }),
    ),
    unreadable: z.int().meta({
      description: 'Messages that name no tenant; whoever runs the service can look at them',
    }),
  })
  .meta({ id: 'DeadLetters' });

export const redriveInput = closedObject({
  ids: z.exactOptional(
    bounded(IDS_MAX, z.array(z.string().min(1).max(200)).min(1)).meta({
      description: 'Default: all of yours',
    }),
  ),
}).meta({ id: 'Redrive' });

export const redriveOutput = z.object({ redriven: z.int() }).meta({ id: 'Redriven' });
