import type { AssessmentDocument } from '../contracts/assessment-output.ts';
import {
  type AssessmentRequest,
  noticesOf,
  placedStatements,
  type StoredAssessmentRequest,
} from '../contracts/assessment-request.ts';
import { jsonPointer } from '../contracts/json-pointer.ts';
import type { JudgementGiven } from '../contracts/judgement-input.ts';
import type { IsoInstant } from '../kernel/dates.ts';
import { ok, type Result } from '../kernel/result.ts';
import { type Finding, type Refusal, refused } from '../problems/refusal.ts';
import { type AssessRefusal, assessKnowledge } from './assess-knowledge.ts';
import {
  companyAdditions,
  emptyRecord,
  isAnythingAdded,
  withAdditions,
} from './company-additions.ts';
import { companyKnowledge, type PointOfView } from './company-knowledge.ts';
import { companyNotFound } from './company-not-found.ts';
import { pointOfView } from './point-of-view.ts';
import type { AssessmentIds } from './ports/assessment-ids.ts';
import type { AssessmentStore } from './ports/assessment-store.ts';
import type { Clock } from './ports/clock.ts';
import type { CompanyRecord, CompanyStore } from './ports/company-store.ts';

export interface AssessmentPorts {
  readonly clock: Clock;
  readonly ids: AssessmentIds;
  readonly companies: CompanyStore;
  readonly assessments: AssessmentStore;
}

type InlineRefusal = AssessRefusal | Refusal<'validation-failed'>;
type StoredRefusal = InlineRefusal | Refusal<'company-not-found'>;

interface Task {
  readonly view: PointOfView;
  readonly madeAt: IsoInstant;
  readonly parameters: AssessmentRequest['parameters'];
  readonly more?: Pick<AssessmentDocument, 'notices'>;
}

/** Assesses what the record would hold with the additions, then stores both; or neither. */
const assessAndStore = async (
  ports: AssessmentPorts,
  record: CompanyRecord,
  additions: ReturnType<typeof companyAdditions>,
  { view, madeAt, parameters = {}, more = {} }: Task,
): Promise<Result<AssessmentDocument, AssessRefusal | Refusal<'company-not-found'>>> => {
  const knowledge = companyKnowledge(withAdditions(record, additions), view);
  if (knowledge === undefined) return companyNotFound(record.companyId);
  const assessed = assessKnowledge(knowledge, view, parameters);
  if (assessed.kind === 'failed') return assessed;
  const document: AssessmentDocument = {
    id: ports.ids.next(view.asOf, madeAt),
    companyId: record.companyId,
    createdAt: madeAt,
    knownAt: view.knownAt,
    ...assessed.value,
    ...more,
  };
  if (isAnythingAdded(additions)) await ports.companies.add(record.companyId, additions);
  await ports.assessments.save(document);
  return ok(document);
};

const statementsAfter = (request: AssessmentRequest, { asOf }: PointOfView): readonly Finding[] =>
  placedStatements({ ...request, imports: [] })
    .filter(({ statement }) => statement.period.end > asOf)
    .map(({ path, statement }) => ({
      pointer: jsonPointer(path),
      code: 'period-after-as-of',
      detail: {
        en: `The period ends on ${statement.period.end}, after ${asOf}, the day assessed.`,
        zh: `期间截止日${statement.period.end}晚于评估基准日${asOf}。`,
      },
    }));

/** An assessment has to fit into one item; nobody reads thousands of notices. */
const NOTICES_MAX = 200;

const furtherNotices = (count: number) => ({
  code: 'further-notices',
  pointer: '',
  text: { en: `${count} further notices are not kept.`, zh: `另有${count}条说明未保存。` },
});

const describeNotices = (request: AssessmentRequest): Pick<AssessmentDocument, 'notices'> => {
  const all = noticesOf(request);
  if (all.length === 0) return {};
  const notices = all
    .slice(0, NOTICES_MAX)
    .map(({ code, pointer, message }) => ({ code, pointer, text: message }));
  const further = all.length - notices.length;
  return { notices: further === 0 ? notices : [...notices, furtherNotices(further)] };
};

/** Records what a request says about a company and assesses it with all that is known. */
export const assessInline = async (
  ports: AssessmentPorts,
  request: AssessmentRequest,
): Promise<Result<AssessmentDocument, InlineRefusal>> => {
  const madeAt = ports.clock.now();
  const view = pointOfView(request, madeAt);
  if (view.kind === 'failed') return view;
  const late = statementsAfter(request, view.value);
  if (late.length > 0)
    return refused(
      'validation-failed',
      {
        en: 'Statements of periods that had not ended cannot be assessed.',
        zh: '尚未截止的期间不能参与评估。',
      },
      { findings: late },
    );
  const { id, ...profile } = request.company;
  const record = (await ports.companies.find(id)) ?? emptyRecord(id);
  const { facts, parameters } = request;
  const statements = placedStatements(request).map(({ statement }) => statement);
  const news = { profile, statements, facts, judgement: judgementOf(request) };
  const additions = companyAdditions(record, news, madeAt);
  const assessed = await assessAndStore(ports, record, additions, {
    view: view.value,
    madeAt,
    parameters,
    more: describeNotices(request),
  });
  return assessed.kind === 'ok' ? assessed : withoutCompanyNotFound(assessed.failure);
};

/** The request itself registers the company, so that it is known. */
const withoutCompanyNotFound = (
  failure: AssessRefusal | Refusal<'company-not-found'>,
): Result<never, AssessRefusal> => {
  const { problem, detail, ...more } = failure;
  if (problem === 'company-not-found') throw new Error('the company was just registered');
  return refused(problem, detail, more);
};

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

/** Assesses a company on what is stored, as it was known at an instant. */
export const assessStored = async (
  ports: AssessmentPorts,
  companyId: string,
  request: StoredAssessmentRequest,
): Promise<Result<AssessmentDocument, StoredRefusal>> => {
  const madeAt = ports.clock.now();
  const view = pointOfView(request, madeAt);
  if (view.kind === 'failed') return view;
  const judgement = judgementOf(request);
  if (request.knownAt !== undefined && Object.keys(judgement).length > 0)
    return refused(
      'validation-failed',
      { en: 'The request contradicts itself.', zh: '请求自相矛盾。' },
      { findings: JUDGEMENT_OF_THE_PAST },
    );
  const record = await ports.companies.find(companyId);
  if (record === undefined) return companyNotFound(companyId);
  const additions = companyAdditions(record, { judgement }, madeAt);
  const { parameters } = request;
  return assessAndStore(ports, record, additions, { view: view.value, madeAt, parameters });
};
