import { readdirSync, readFileSync } from 'node:fs';
import {
  type AssessmentRequest,
  assessmentRequestSchema,
} from '../../shared/contracts/assessment-request.ts';
import type { AssessmentInput } from '../../shared/domain/rating/assess.ts';
import { isoDate } from '../../shared/kernel/dates.ts';

/** One company as it travels and as the engine takes it. */
export interface BenchCompany {
  /** Its id in requests. */
  readonly name: string;
  /** The JSON text of a request with its three newest statements. */
  readonly body: string;
  readonly input: AssessmentInput;
}

const SAMPLES = new URL('../../infra/local/samples/', import.meta.url);
const YEARS = 3;
/** For samples that name no day; any fixed day keeps runs comparable. */
const AS_OF = isoDate('2024-06-30');

const inputOf = ({ company, ...request }: AssessmentRequest): AssessmentInput => {
  const { asOf, statements, facts, segment, officerScores, support, sovereignCeiling } = request;
  return {
    asOf: asOf ?? AS_OF,
    statements: statements.map(({ statement }) => statement),
    facts,
    ...(company.foundedOn === undefined ? {} : { foundedOn: company.foundedOn }),
    ...(company.industry === undefined ? {} : { industry: company.industry }),
    ...(segment ? { segment } : {}),
    ...(officerScores ? { officerScores } : {}),
    ...(support ? { support } : {}),
    ...(sovereignCeiling ? { sovereignCeiling } : {}),
    ...(request.parameters === undefined ? {} : { parameters: request.parameters }),
  };
};

interface SampleStatement {
  readonly period: { readonly end: string };
}

const newestFirst = (one: SampleStatement, other: SampleStatement): number =>
  one.period.end < other.period.end ? 1 : -1;

const bodyOf = (file: string): string => {
  const sample = JSON.parse(readFileSync(new URL(file, SAMPLES), 'utf8'));
  const statements: SampleStatement[] = sample.statements;
  return JSON.stringify({ ...sample, statements: statements.sort(newestFirst).slice(0, YEARS) });
};

/** The sample companies, three years each. Throws where one is no valid request. */
export const benchCompanies = (): readonly BenchCompany[] =>
  readdirSync(SAMPLES)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => {
      const body = bodyOf(file);
      const request = assessmentRequestSchema.parse(JSON.parse(body));
      return { name: request.company.id, body, input: inputOf(request) };
    });

/** The same input in statements of its own, so that nothing remembered of them speeds up a run. */
export const freshInput = (input: AssessmentInput): AssessmentInput => ({
  ...input,
  statements: input.statements.map((statement) => ({ ...statement })),
});
