import type { AssessmentDocument } from '../contracts/assessment-output.ts';
import {
  type StoredAssessmentRequest,
  storedAssessmentRequestSchema,
} from '../contracts/assessment-request.ts';
import { isoInstant } from '../contracts/parsed-text.ts';
import { dateOf, type IsoDate, type IsoInstant } from '../kernel/dates.ts';
import { type AssessmentPorts, assessStored } from './assess-company.ts';
import { assessKnowledge } from './assess-knowledge.ts';
import { companyKnowledge } from './company-knowledge.ts';
import { contentHash } from './content-hash.ts';
import type { AssessmentContent } from './content-of-assessment.ts';
import type { CompanyRecord } from './ports/company-store.ts';

/** The same calculation and the same facility as the assessment that stands. */
const requestLike = ({ inputs }: AssessmentDocument): StoredAssessmentRequest => {
  const { parameters, terms } = inputs;
  const whole = storedAssessmentRequestSchema.safeParse({ parameters, ...terms });
  return whole.success ? whole.data : storedAssessmentRequestSchema.parse({ parameters });
};

/** What a rating says; equal where nothing moved. */
const ratingOf = ({ outcome, rating }: Pick<AssessmentContent, 'outcome' | 'rating'>): string =>
  contentHash({
    outcome,
    grade: rating?.grade,
    pd: rating?.pd,
    logOdds: rating?.logOdds,
    steps: rating?.steps,
  });

const latestOf = (instants: readonly IsoInstant[]): IsoInstant | undefined =>
  [...instants].sort().at(-1);

const startOf = (day: IsoDate): IsoInstant => isoInstant(`${day}T00:00:00Z`);

const justAfter = (instant: string): IsoInstant =>
  isoInstant(new Date(Date.parse(instant) + 1).toISOString());

/**
 * When it was made, as far as ids go: told by what it rests on, corrections included, rather than
 * by the clock, so that two who react to the same news make one assessment.
 */
const madeAt = (
  { profiles, statements, facts, judgements }: CompanyRecord,
  latest: AssessmentDocument,
  now: IsoInstant,
): IsoInstant => {
  const learned = [...profiles, ...statements, ...facts, ...judgements];
  const instants = [
    startOf(dateOf(now)),
    justAfter(latest.createdAt),
    ...learned.map(({ recordedAt }) => recordedAt),
  ];
  return latestOf(instants.filter((instant) => instant <= now)) ?? now;
};

const isAnythingNew = (
  { profiles, statements, facts, judgements }: CompanyRecord,
  { knownAt }: AssessmentDocument,
): boolean =>
  [profiles, statements, facts, judgements].some((entries) =>
    entries.some(({ recordedAt }) => recordedAt > knownAt),
  );

/**
 * Assesses a company once more where what became known since its latest assessment moves the
 * rating, and only then: that statements have grown old by today is no news. Companies that were
 * never assessed are left alone.
 */
export const rerateWhereMoved = async (
  portsFor: (work: string) => AssessmentPorts,
  companyId: string,
): Promise<AssessmentDocument | undefined> => {
  const { clock, companies, assessments } = portsFor('');
  const latest = await assessments.latest(companyId);
  if (latest === undefined) return undefined;
  const record = await companies.find(companyId);
  if (record === undefined) return undefined;
  const now = clock.now();
  const view = { asOf: dateOf(now), knownAt: now };
  if (latest.asOf > view.asOf || !isAnythingNew(record, latest)) return undefined;
  const knowledge = companyKnowledge(record, view);
  if (knowledge === undefined) return undefined;
  const request = requestLike(latest);
  const assessed = assessKnowledge(knowledge, view, request.parameters ?? {});
  if (assessed.kind === 'failed' || ratingOf(assessed.value) === ratingOf(latest)) return undefined;
  const known = companyKnowledge(record, { ...view, knownAt: isoInstant(latest.knownAt) });
  if (known !== undefined) {
    const without = assessKnowledge(known, view, request.parameters ?? {});
    if (without.kind === 'ok' && ratingOf(without.value) === ratingOf(assessed.value))
      return undefined;
  }
  const at = madeAt(record, latest, now);
  const work = contentHash({ companyId, before: latest.id, rating: ratingOf(assessed.value) });
  const stored = await assessStored({ ...portsFor(work), clock: { now: () => at } }, companyId, {
    ...request,
    asOf: view.asOf,
  });
  return stored.kind === 'ok' ? stored.value : undefined;
};
