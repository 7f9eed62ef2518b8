import * as z from 'zod';
import { BATCH_PRIORITIES, ITEM_STATES } from '../domain/batches/batch.ts';
import { modelById } from '../domain/models/champion.ts';
import { SEGMENTS } from '../domain/models/rating-model.ts';
import { GRADES } from '../domain/scales/master-scale.ts';
import { batchIdSchema, referenceSchema } from './batch-message.ts';
import { bounded } from './bounded.ts';
import { closedObject } from './closed-object.ts';
import { companyIdSchema } from './company-profile.ts';
import { countryInput } from './country.ts';
import { dateInput } from './parsed-text.ts';
import { pageQuery } from './request-parts.ts';
import { report } from './wire-issue.ts';

const ITEMS_MAX = 500;
const COMPANIES_MAX = 5000;
const NAME_LENGTH_MAX = 200;

const itemInput = closedObject({
  reference: z.exactOptional(referenceSchema),
  request: z.looseObject({}).meta({
    description:
      'As `POST /v1/assessments` takes it; or `companyId` with what `POST /v1/companies/{companyId}/assessments` takes. One that is not valid becomes a failed item with its whole problem; the others are assessed',
  }),
});

const uploadInput = closedObject({
  format: z.enum(['ndjson', 'csv', 'xlsx']).meta({
    description:
      'NDJSON: one request to a line, with its `reference` beside the other members. CSV and XLSX: as in GET /v1/templates/statements.xlsx',
  }),
});

const models = z
  .partialRecord(z.enum(SEGMENTS), z.string().max(100))
  .superRefine((chosen, context) => {
    for (const [segment, id] of Object.entries(chosen)) {
      if (modelById(id)?.segment === segment) continue;
      report(
        context,
        {
          code: 'model-unknown',
          detail: {
            en: `Expected a model version of this segment, as GET /v1/models lists them.`,
            zh: '应为该客群的模型版本，见 GET /v1/models。',
          },
        },
        [segment],
      );
    }
  })
  .meta({
    description: 'By segment, the model version to rate with instead of the champion',
    override: { type: 'object', additionalProperties: { type: 'string' } },
  });

const portfolioInput = closedObject({
  all: z.exactOptional(z.literal(true)),
  companyIds: z.exactOptional(bounded(COMPANIES_MAX, z.array(companyIdSchema).min(1))),
  country: z.exactOptional(countryInput),
  segment: z.exactOptional(z.enum(SEGMENTS).meta({ description: 'Of the latest assessment' })),
  grade: z.exactOptional(z.enum(GRADES).meta({ description: 'Of the latest assessment' })),
  modelId: z.exactOptional(
    z.string().max(100).meta({ description: 'That the latest assessment was rated with' }),
  ),
  asOf: z.exactOptional(dateInput),
  models: z.exactOptional(models),
  preview: z.boolean().default(true).meta({
    description: 'Store no assessment; say what would move. It can be committed afterwards',
  }),
}).superRefine((portfolio, context) => {
  const { asOf: _, models: __, preview: ___, ...filter } = portfolio;
  if (Object.keys(filter).length > 0) return;
  report(context, {
    code: 'filter-missing',
    detail: {
      en: 'Say which companies: `"all": true`, or at least one filter.',
      zh: '请指明企业范围：`"all": true` 或至少一个筛选条件。',
    },
  });
});

const SOURCES = ['items', 'upload', 'portfolio'] as const;

/** What a batch is made of: exactly one of items, a file to come, or stored companies. */
export const batchInputSchema = closedObject({
  name: z.exactOptional(z.string().min(1).max(NAME_LENGTH_MAX)),
  priority: z.enum(BATCH_PRIORITIES).default('normal').meta({
    description: 'Urgent batches have workers of their own',
  }),
  items: z.exactOptional(bounded(ITEMS_MAX, z.array(itemInput).min(1))),
  upload: z.exactOptional(uploadInput),
  portfolio: z.exactOptional(portfolioInput),
})
  .superRefine((batch, context) => {
    const given = SOURCES.filter((source) => batch[source] !== undefined);
    if (given.length === 1) return;
    report(context, {
      code: 'not-exactly-one',
      detail: {
        en: 'Expected exactly one of items, upload, portfolio.',
        zh: 'items、upload、portfolio 应且仅应给出一项。',
      },
    });
  })
  .meta({ id: 'BatchInput' });

export type BatchInput = z.output<typeof batchInputSchema>;

export const batchPath = z.object({ batchId: batchIdSchema });

export const priorityInput = closedObject({ priority: z.enum(BATCH_PRIORITIES) }).meta({
  id: 'BatchPriority',
});

export const batchItemsQuery = pageQuery.extend({
  state: z.exactOptional(z.enum(ITEM_STATES)),
});

export const batchResultsQuery = closedObject({
  format: z.enum(['ndjson', 'csv']).default('ndjson'),
});
