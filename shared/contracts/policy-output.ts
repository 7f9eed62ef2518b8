import * as z from 'zod';
import { policyReferenceOutput } from './decision-output.ts';
import { instantOutput } from './output.ts';

/** The head of a version, for lists. */
export const policyListedOutput = policyReferenceOutput
  .extend({
    recordedAt: instantOutput.optional().meta({ description: 'Absent for the default' }),
  })
  .meta({ id: 'PolicyListed' });

export const policyOutput = policyListedOutput
  .extend({
    isDefault: z.boolean().meta({ description: 'As the product brings it, with its sources' }),
    latestVersion: z.int().meta({ description: 'What a change has to be made from' }),
    document: z
      .record(z.string(), z.unknown())
      .meta({ description: 'The whole policy, in both languages; decimals as strings' }),
  })
  .meta({ id: 'Policy', description: 'One immutable version of the tenant’s credit policy' });

export const policyDifferenceOutput = z
  .object({
    from: policyListedOutput,
    to: policyListedOutput,
    changes: z.array(
      z.object({
        pointer: z.string().meta({ description: 'RFC 6901, into the document' }),
        before: z.string().optional(),
        after: z.string().optional(),
      }),
    ),
  })
  .meta({ id: 'PolicyDifference' });
