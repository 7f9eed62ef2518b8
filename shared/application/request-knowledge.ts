import {
  type AssessmentRequest,
  placedStatements,
  type StoredAssessmentRequest,
} from '../contracts/assessment-request.ts';
import { jsonPointer } from '../contracts/json-pointer.ts';
import type { JudgementGiven } from '../contracts/judgement-input.ts';
import type { FinancialStatement } from '../domain/statements/statement.ts';
import type { IsoDate, IsoInstant } from '../kernel/dates.ts';
import { ok, type Result } from '../kernel/result.ts';
import { type Finding, type Refusal, refused } from '../problems/refusal.ts';
import { companyAdditions, emptyRecord } from './company-additions.ts';
import type { PointOfView } from './company-knowledge.ts';
import { companyNotFound } from './company-not-found.ts';
import { pointOfView } from './point-of-view.ts';
import type { Clock } from './ports/clock.ts';
import type { CompanyRecord, CompanyStore, RecordAdditions } from './ports/company-store.ts';
import { recordKnownAt } from './record-known-at.ts';

export interface KnowledgePorts {
  readonly clock: Clock;
  readonly companies: Pick<CompanyStore, 'find'>;
}

/** What is held of a company, what a request would add, and from where both are looked at. */
export interface KnowledgeTold {
  readonly record: CompanyRecord;
  readonly additions: RecordAdditions;
  readonly view: PointOfView;
  readonly madeAt: IsoInstant;
}

const lateness = ({ period, publishedOn }: FinancialStatement, asOf: IsoDate) => {
  if (period.end > asOf)
    return {
      code: 'period-after-as-of',
      detail: {
        en: `The period ends on ${period.end}, after ${asOf}, the day assessed.`,
        zh: `期间截止日${period.end}晚于评估基准日${asOf}。`,
      },
    };
  if (publishedOn === undefined || publishedOn <= asOf) return undefined;
  return {
    code: 'published-after-as-of',
    detail: {
      en: `It was published on ${publishedOn}, after ${asOf}, the day assessed.`,
      zh: `报表于${publishedOn}发布，晚于评估基准日${asOf}。`,
    },
  };
};

const statementsAfter = (request: AssessmentRequest, { asOf }: PointOfView): readonly Finding[] =>
  placedStatements({ ...request, imports: [] }).flatMap(({ path, statement }) => {
    const late = lateness(statement, asOf);
    return late === undefined ? [] : [{ pointer: jsonPointer(path), ...late }];
  });

const judgementOf = ({
  officerScores,
  support,
  sovereignCeiling,
  segment,
}: AssessmentRequest | StoredAssessmentRequest): JudgementGiven => ({
  ...(officerScores === undefined ? {} : { officerScores }),
  ...(support === undefined ? {} : { support }),
  ...(sovereignCeiling === undefined ? {} : { sovereignCeiling }),
  ...(segment === undefined ? {} : { segment }),
});

const JUDGEMENT_OF_THE_PAST: readonly Finding[] = [
  {
    pointer: '/knownAt',
    code: 'judgement-of-the-past',
    detail: {
      en: 'A view of past knowledge takes no new judgement: leave out knownAt, or the judgement.',
      zh: '回看过去的认知时不接受新的判断：请去掉 knownAt 或判断内容。',
    },
  },
];

/** What a request with a whole company in it says. Stores nothing. */
export const inlineAdditions = async (
  { clock, companies }: KnowledgePorts,
  request: AssessmentRequest,
): Promise<Result<KnowledgeTold, Refusal<'validation-failed'>>> => {
  const madeAt = clock.now();
  const view = pointOfView(request, madeAt);
  if (view.kind === 'failed') return view;
  const late = statementsAfter(request, view.value);
  if (late.length > 0)
    return refused(
      'validation-failed',
      {
        en: 'Statements that could not be known on the day assessed cannot be assessed.',
        zh: '评估基准日尚不可知的报表不能参与评估。',
      },
      { findings: late },
    );
  const { id, ...profile } = request.company;
  const record = recordKnownAt((await companies.find(id)) ?? emptyRecord(id), madeAt);
  const statements = placedStatements(request).map(({ statement }) => statement);
  const news = { profile, statements, facts: request.facts, judgement: judgementOf(request) };
  const additions = companyAdditions(record, news, madeAt);
  return ok({ record, additions, view: view.value, madeAt });
};

/** What a request says about a company that is stored. Stores nothing. */
export const storedAdditions = async (
  { clock, companies }: KnowledgePorts,
  companyId: string,
  request: StoredAssessmentRequest,
): Promise<Result<KnowledgeTold, Refusal<'validation-failed'> | Refusal<'company-not-found'>>> => {
  const madeAt = clock.now();
  const view = pointOfView(request, madeAt);
  if (view.kind === 'failed') return view;
  const judgement = judgementOf(request);
  if (request.knownAt !== undefined && Object.keys(judgement).length > 0)
    return refused(
      'validation-failed',
      { en: 'The request contradicts itself.', zh: '请求自相矛盾。' },
      { findings: JUDGEMENT_OF_THE_PAST },
    );
  const found = await companies.find(companyId);
  if (found === undefined) return companyNotFound(companyId);
  const record = recordKnownAt(found, madeAt);
  const additions = companyAdditions(record, { judgement }, madeAt);
  return ok({ record, additions, view: view.value, madeAt });
};
