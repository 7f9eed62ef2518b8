import * as z from 'zod';
import type { AssessmentDocument } from '../../contracts/assessment-output.ts';
import { dateInput } from '../../contracts/parsed-text.ts';
import type { RatedCompany } from '../../domain/monitoring/rated-company.ts';
import { GRADES } from '../../domain/scales/master-scale.ts';
import { ratedPartition, ratedSort } from './keys.ts';
import type { Item } from './table.ts';

const SCHEMA_VERSION = 1;

const itemSchema = z
  .object({
    schemaVersion: z.literal(SCHEMA_VERSION),
    companyId: z.string(),
    assessmentId: z.string(),
    asOf: dateInput,
    madeOn: dateInput,
    role: z.enum(['champion', 'challenger']),
    grade: z.enum(GRADES),
    modelGrade: z.enum(GRADES),
    pd: z.string().transform(Number),
  })
  .transform(({ schemaVersion: _, ...rated }): RatedCompany => rated);

export const ratedCompanyOf = (item: Item): RatedCompany => itemSchema.parse(item);

interface Opinion {
  readonly id: string;
  readonly grade: string;
  readonly modelGrade: string;
  readonly pd: string;
}

/** What monitoring needs of an assessment: one small item for each model that spoke. */
export const ratedItems = (tenant: string, document: AssessmentDocument): readonly Item[] => {
  const { companyId, id: assessmentId, asOf, createdAt, rating, shadow = [] } = document;
  if (rating === undefined) return [];
  const itemOf = (
    { id: modelId, grade, modelGrade, pd }: Opinion,
    role: RatedCompany['role'],
  ): Item => ({
    pk: ratedPartition(tenant, modelId, Number(asOf.slice(0, 4))),
    sk: ratedSort(companyId, asOf, assessmentId),
    kind: 'rated',
    schemaVersion: SCHEMA_VERSION,
    companyId,
    assessmentId,
    asOf,
    madeOn: createdAt.slice(0, 10),
    role,
    grade,
    modelGrade,
    pd,
  });
  return [
    itemOf({ ...rating, id: rating.model.id }, 'champion'),
    ...shadow.map((each) => itemOf(each, 'challenger')),
  ];
};

/** Every model that spoke in an assessment. */
export const modelsOf = ({ rating, shadow = [] }: AssessmentDocument): readonly string[] =>
  rating === undefined ? [] : [rating.model.id, ...shadow.map(({ id }) => id)];
