import * as z from 'zod';
import { BATCH_PRIORITIES } from '../domain/batches/batch.ts';
import { closedObject } from './closed-object.ts';

/** Whom a message acts for; fit to lead a partition key. */
export const tenantSchema = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9._~:|@-]{0,63}$/)
  .meta({ description: 'The tenant that the message acts for' });

export const batchIdSchema = z
  .string()
  .regex(/^[A-Za-z0-9-]{1,40}$/)
  .meta({ description: 'Id of a batch' });

const REFERENCE_LENGTH_MAX = 100;

/** The caller's own name of an item, any characters but controls. */
export const referenceSchema = z
  .string()
  .min(1)
  .max(REFERENCE_LENGTH_MAX)
  .regex(/^\P{Cc}+$/u)
  .meta({ description: 'Your own name of the item, echoed wherever it is reported' });

export const itemHashSchema = z.string().regex(/^[0-9a-f]{16}$/);

const ofBatch = { tenant: tenantSchema, batchId: batchIdSchema };

/** One item to be assessed; everything else about it stands in the table. */
export const assessItemMessage = closedObject({
  ...ofBatch,
  reference: referenceSchema,
  hash: itemHashSchema.meta({ description: 'Beginning of the hash of its content' }),
  attempt: z.int().min(0).default(0).meta({ description: 'How often it was put off' }),
}).meta({ id: 'AssessBatchItem' });
export type AssessItemMessage = z.output<typeof assessItemMessage>;

/** The items of a batch are to be found, from where an earlier message of this kind stopped. */
export const expandBatchMessage = closedObject(ofBatch).meta({ id: 'ExpandBatch' });
export type ExpandBatchMessage = z.output<typeof expandBatchMessage>;

/** Items of a batch are to be queued again: those still pending, or those that failed. */
export const requeueItemsMessage = closedObject({
  ...ofBatch,
  items: z.enum(['pending', 'failed']),
  after: z
    .exactOptional(z.string().max(2000))
    .meta({ description: 'Where an earlier one stopped' }),
}).meta({ id: 'RequeueBatchItems' });
export type RequeueItemsMessage = z.output<typeof requeueItemsMessage>;

/** The results of a batch that has ended are to be written as files. */
export const writeResultsMessage = closedObject(ofBatch).meta({ id: 'WriteBatchResults' });
export type WriteResultsMessage = z.output<typeof writeResultsMessage>;

/**
 * What an upstream system sends to be assessed, without a call of the API. Whoever may send to
 * the queue is trusted to name the tenant: the queue's policy is the border.
 */
export const submittedRequestMessage = closedObject({
  tenant: tenantSchema,
  batchId: z.exactOptional(batchIdSchema).meta({
    description:
      'A batch of this kind, opened where there is none; default the one of the day, `direct-YYYY-MM-DD`. It is closed after its day, or by POST /v1/batches/{batchId}/close',
  }),
  reference: referenceSchema,
  priority: z.exactOptional(z.enum(BATCH_PRIORITIES)),
  request: z.looseObject({}).meta({
    description:
      'As `POST /v1/assessments` takes it; or `companyId` with what `POST /v1/companies/{companyId}/assessments` takes',
  }),
}).meta({ id: 'SubmittedRequest' });
export type SubmittedRequestMessage = z.output<typeof submittedRequestMessage>;
