import * as z from 'zod';
import type { AssessmentHead, AssessmentHeads } from '../../application/ports/assessment-heads.ts';
import type { Assessed } from '../../application/publish-event.ts';
import { isoInstant } from '../../contracts/parsed-text.ts';
import { ASSESSMENT_PREFIX, companyPartition } from './keys.ts';
import type { Item, Table } from './table.ts';

const headSchema = z.object({
  id: z.string(),
  createdAt: z.string().transform(isoInstant),
  asOf: z.string(),
  outcome: z.enum(['rated', 'unrated']),
  grade: z.exactOptional(z.string()),
  pd: z.exactOptional(z.string()),
  modelId: z.exactOptional(z.string()),
  contentHash: z.string(),
});

const ATTRIBUTES = Object.keys(headSchema.shape);

/** Enough that one of them is older than the assessment itself, unless many were made at once. */
const NEAREST_MAX = 20;

export const assessmentHeadOf = (item: Item): AssessmentHead => headSchema.parse(item);

const PROJECTION = {
  ProjectionExpression: ATTRIBUTES.map((name) => `#${name}`).join(', '),
  ExpressionAttributeNames: Object.fromEntries(ATTRIBUTES.map((name) => [`#${name}`, name])),
};

export const dynamoAssessmentHeads = (table: Table, tenant: string): AssessmentHeads => {
  const between = async (
    partition: string,
    [from, to]: readonly [string, string],
    forward: boolean,
  ) => {
    const { items, lastSort } = await table.queryPage(partition, {
      KeyConditionExpression: 'pk = :pk AND sk BETWEEN :from AND :to',
      ExpressionAttributeValues: { ':pk': partition, ':from': from, ':to': to },
      ...PROJECTION,
      ScanIndexForward: forward,
      Limit: NEAREST_MAX + 1,
    });
    return { heads: items.map(assessmentHeadOf), isAll: lastSort === undefined };
  };
  return {
    around: async (companyId, id) => {
      const partition = companyPartition(tenant, companyId);
      const here = `${ASSESSMENT_PREFIX}${id}`;
      const last = `${ASSESSMENT_PREFIX}\uffff`;
      const others = (heads: readonly AssessmentHead[]) => heads.filter((head) => head.id !== id);
      const latest = await between(partition, [ASSESSMENT_PREFIX, last], false);
      // Most companies have few: one request tells all of them.
      if (latest.isAll)
        return {
          following: latest.heads.filter((head) => head.id > id).toReversed(),
          preceding: latest.heads.filter((head) => head.id < id),
        };
      const [following, preceding] = await Promise.all([
        between(partition, [here, last], true),
        between(partition, [ASSESSMENT_PREFIX, here], false),
      ]);
      return { following: others(following.heads), preceding: others(preceding.heads) };
    },
  };
};

const COMPANY_PARTITION = /^T#[^#]+#C#(?<companyId>.+)$/;

/** The item of an assessment as the stream of changes has it. */
export const assessedOf = (item: Item): Assessed => {
  const companyId = COMPANY_PARTITION.exec(String(item.pk))?.groups?.companyId;
  if (companyId === undefined) throw new Error('an assessment stands outside of any company');
  return { companyId, head: assessmentHeadOf(item) };
};
