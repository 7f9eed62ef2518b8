import type { AssessmentDocument } from '../contracts/assessment-output.ts';
import {
  type AssessmentRequest,
  noticesOf,
  type StoredAssessmentRequest,
} from '../contracts/assessment-request.ts';
import type { IsoInstant } from '../kernel/dates.ts';
import { ok, type Result } from '../kernel/result.ts';
import { type Refusal, refused } from '../problems/refusal.ts';
import { assessByModels, type ModelsChosen } from './assess-by-models.ts';
import type { AssessRefusal } from './assess-knowledge.ts';
import { type companyAdditions, isAnythingAdded, withAdditions } from './company-additions.ts';
import { companyKnowledge, type PointOfView } from './company-knowledge.ts';
import { companyNotFound } from './company-not-found.ts';
import { type DecisionPorts, decisionBasisOf } from './decide-company.ts';
import type { AssessmentIds } from './ports/assessment-ids.ts';
import type { AssessmentStore } from './ports/assessment-store.ts';
import type { Clock } from './ports/clock.ts';
import type { CompanyRecord, CompanyStore } from './ports/company-store.ts';
import { inlineAdditions, storedAdditions } from './request-knowledge.ts';

export interface AssessmentPorts extends DecisionPorts {
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
  readonly request: AssessmentRequest | StoredAssessmentRequest;
  readonly models?: ModelsChosen;
  readonly more?: Pick<AssessmentDocument, 'notices'>;
}

/**
 * Assesses what the record would hold with the additions, then stores both; or neither. Where ids
 * and clock are those of an earlier try, the assessment that this one made is the answer.
 */
const assessAndStore = async (
  ports: AssessmentPorts,
  record: CompanyRecord,
  additions: ReturnType<typeof companyAdditions>,
  { view, madeAt, request, models = {}, more = {} }: Task,
): Promise<Result<AssessmentDocument, AssessRefusal | Refusal<'company-not-found'>>> => {
  const knowledge = companyKnowledge(withAdditions(record, additions), view);
  if (knowledge === undefined) return companyNotFound(record.companyId);
  const basis = await decisionBasisOf(ports, record.companyId, request, { view, madeAt });
  const parameters = request.parameters ?? {};
  const assessed = assessByModels(knowledge, view, parameters, { basis }, models);
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
  if (await ports.assessments.save(document)) return ok(document);
  const stored = await ports.assessments.find(record.companyId, document.id);
  if (stored === undefined) throw new Error(`${document.id} is taken and cannot be read`);
  return ok(stored);
};

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
  const told = await inlineAdditions(ports, request);
  if (told.kind === 'failed') return told;
  const { record, additions, view, madeAt } = told.value;
  const assessed = await assessAndStore(ports, record, additions, {
    view,
    madeAt,
    request,
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

/** Assesses a company on what is stored, as it was known at an instant. */
export const assessStored = async (
  ports: AssessmentPorts,
  companyId: string,
  request: StoredAssessmentRequest,
  models: ModelsChosen = {},
): Promise<Result<AssessmentDocument, StoredRefusal>> => {
  const told = await storedAdditions(ports, companyId, request);
  if (told.kind === 'failed') return told;
  const { record, additions, view, madeAt } = told.value;
  return assessAndStore(ports, record, additions, { view, madeAt, request, models });
};
