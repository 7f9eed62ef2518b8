import * as z from 'zod';
import type {
  AssessmentListed,
  AssessmentStore,
} from '../../application/ports/assessment-store.ts';
import type { AssessmentDocument } from '../../contracts/assessment-output.ts';
import { packedAssessment, unpackedAssessment } from './assessment-codec.ts';
import { isConditionFailed } from './condition-failed.ts';
import { ASSESSMENT_PREFIX, assessmentKey, companyPartition } from './keys.ts';
import { listPage } from './list-page.ts';
import { rememberModelInUse } from './monitoring-store.ts';
import { modelsOf, ratedItems } from './portfolio-items.ts';
import { NEW_ITEM, prefixCondition, type Table } from './table.ts';

const listedSchema = z.object({
  id: z.string(),
  createdAt: z.string(),
  asOf: z.string(),
  outcome: z.enum(['rated', 'unrated']),
  grade: z.string().optional(),
  pd: z.string().optional(),
  modelId: z.string().optional(),
  contentHash: z.string(),
});

const LISTED_ATTRIBUTES = Object.keys(listedSchema.shape);

const headOf = ({ id, createdAt, asOf, outcome, rating, contentHash }: AssessmentDocument) =>
  ({
    id,
    createdAt,
    asOf,
    outcome,
    contentHash,
    grade: rating?.grade,
    pd: rating?.pd,
    modelId: rating?.model.id,
  }) satisfies AssessmentListed;

/**
 * The assessments of one tenant, each one immutable item, written together with the small items
 * that its models are monitored by.
 */
export const dynamoAssessmentStore = (table: Table, tenant: string): AssessmentStore => ({
  save: async (document) => {
    const item = {
      ...assessmentKey(tenant, document.companyId, document.id),
      ...headOf(document),
      ...packedAssessment(document),
    };
    for (const modelId of modelsOf(document)) await rememberModelInUse(table, tenant, modelId);
    try {
      await table.putAll([item, ...ratedItems(tenant, document)], NEW_ITEM);
      return true;
    } catch (error) {
      if (isConditionFailed(error)) return false;
      throw error;
    }
  },
  find: async (companyId, id) => {
    const item = await table.get(assessmentKey(tenant, companyId, id));
    return item === undefined ? undefined : unpackedAssessment(item);
  },
  latest: async (companyId) => {
    const partition = companyPartition(tenant, companyId);
    const { items } = await table.queryPage(partition, {
      ...prefixCondition(partition, ASSESSMENT_PREFIX),
      ScanIndexForward: false,
      Limit: 1,
    });
    const [latest] = items;
    return latest === undefined ? undefined : unpackedAssessment(latest);
  },
  list: (companyId, request) => {
    const partition = companyPartition(tenant, companyId);
    const names = Object.fromEntries(LISTED_ATTRIBUTES.map((name) => [`#${name}`, name]));
    return listPage(table, partition, request, (item) => listedSchema.parse(item), {
      ...prefixCondition(partition, ASSESSMENT_PREFIX),
      ScanIndexForward: false,
      ProjectionExpression: ['sk', ...Object.keys(names)].join(', '),
      ExpressionAttributeNames: names,
    });
  },
});
