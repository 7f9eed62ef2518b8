import * as z from 'zod';
import { FACT_KIND_IDS } from '../domain/facts/fact.ts';
import { FACT_AREAS } from '../domain/facts/fact-kind.ts';
import { sourceOutput } from './catalogue-output.ts';
import { closedObject } from './closed-object.ts';
import { decimalOutput, instantOutput } from './output.ts';
import { pageOf, pageQuery, viewpointQuery } from './request-parts.ts';

export const factsQuery = closedObject({
  ...pageQuery.shape,
  ...viewpointQuery.shape,
  kind: z.exactOptional(z.enum(FACT_KIND_IDS).meta({ description: 'Only facts of this kind' })),
});

const recordedOutcome = z.enum(['recorded', 'corrected', 'already-known']);

const factId = z.string().meta({
  description: 'Of the fact, not of a version: the same whenever and however often it is sent',
});

const recordedItem = z.object({
  index: z.int().meta({ description: 'Place in the list sent, from 0' }),
  outcome: recordedOutcome.meta({
    description:
      '`corrected`: another version of a fact that was known. `already-known`: this version was',
  }),
  id: factId,
  counts: z.boolean().meta({
    description:
      'Whether this version counts: none with a higher revision is known, nor a withdrawal',
  }),
});

const offence = z.strictObject({
  pointer: z.string().meta({ description: 'RFC 6901 pointer into the fact' }),
  code: z.string(),
  detail: z.string(),
});

const refusedItem = z.object({
  index: z.int(),
  outcome: z.literal('refused'),
  errors: z.array(offence),
});

export const factsRecordedOutput = z
  .object({
    added: z.int().meta({ description: 'Versions stored; those already known are not among them' }),
    refused: z.int(),
    items: z.array(z.union([recordedItem, refusedItem])).meta({ description: 'As sent' }),
  })
  .meta({ id: 'FactsRecorded' });

/** As stored: the members of its kind, decimals as texts. */
const factRecord = z.looseObject({ kind: z.string(), observedOn: z.string() });

const factVersionOutput = z.object({
  fact: factRecord,
  hash: z.string(),
  recordedAt: instantOutput,
});

export const factListedOutput = z
  .object({
    id: factId,
    title: z.string().meta({ description: 'Of its kind' }),
    status: z.enum(['standing', 'ended', 'withdrawn']).meta({
      description: 'On the day asked for. What merely happened once stands',
    }),
    credibility: decimalOutput,
    fact: factRecord.meta({ description: 'The version that counts, or counted until withdrawn' }),
    recordedAt: instantOutput,
    versions: z.array(factVersionOutput).meta({ description: 'All that are known, best first' }),
  })
  .meta({ id: 'FactListed' });

export const factsListedOutput = pageOf(factListedOutput);

export const factKindsOutput = z.object({
  items: z.array(
    z
      .looseObject({
        id: z.string(),
        title: z.string(),
        titles: z.array(z.string()).meta({ description: 'In English and Chinese' }),
        tells: z.string(),
        area: z.enum(FACT_AREAS),
        nature: z.enum(['event', 'state', 'observation']),
        sourceClass: z.string(),
        credibility: decimalOutput,
        members: z.array(z.looseObject({ name: z.string(), form: z.string(), tells: z.string() })),
        key: z.array(z.string()),
        examples: z.array(z.looseObject({ kind: z.string() })),
      })
      .meta({ id: 'FactKind' }),
  ),
  source: sourceOutput,
  sourceClasses: z.array(
    z.object({ id: z.string(), title: z.string(), credibility: decimalOutput }),
  ),
});
