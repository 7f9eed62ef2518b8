import type { AssessmentDocument } from '../contracts/assessment-output.ts';
import { parametersInput } from '../contracts/parameters-input.ts';
import { isoInstant } from '../contracts/parsed-text.ts';
import { modelById } from '../domain/models/champion.ts';
import {
  attributeRatingChange,
  type ChangeCause,
  type ChangeSide,
} from '../domain/rating/attribute-rating-change.ts';
import { isoDate } from '../kernel/dates.ts';
import { decimalText } from '../kernel/decimal.ts';
import { ok, type Result } from '../kernel/result.ts';
import type { Text } from '../kernel/text.ts';
import { type Refusal, refused } from '../problems/refusal.ts';
import { engineInputOf } from './assess-knowledge.ts';
import { modelHash } from './model-hash.ts';
import type { CompanyRecord } from './ports/company-store.ts';
import { type AssessmentReadPorts, getAssessment } from './read-assessments.ts';
import { knowledgeOfAssessment } from './replay-assessment.ts';

const CAUSE_TITLES: Readonly<Record<ChangeCause, Text>> = {
  figures: { en: 'The company’s new figures', zh: '企业新报表' },
  corrections: { en: 'Corrected figures of earlier periods', zh: '前期数据更正' },
  facts: { en: 'Facts', zh: '外部事实' },
  profile: { en: 'What is known of the company itself', zh: '企业基本信息' },
  model: { en: 'Another version of the model', zh: '模型版本' },
  policy: { en: 'Parameters of the calculation', zh: '计算参数' },
  judgement: { en: 'Judgement, support and ceilings', zh: '人工判断、支持与上限' },
  time: { en: 'The passing of time', zh: '时间推移' },
};

type ChangeRefusal = Refusal<'assessment-not-found' | 'replay-impossible'>;

const impossible = (reason: string, detail: Text): Result<never, ChangeRefusal> =>
  refused('replay-impossible', detail, { members: { reason } });

const PAGE = 100;

/** The newest assessment before another that has a rating. */
const assessmentBefore = async (
  { assessments }: AssessmentReadPorts,
  { companyId, id }: AssessmentDocument,
): Promise<string | undefined> => {
  let after: string | undefined;
  do {
    const page = await assessments.list(companyId, { limit: PAGE, after });
    if (page.kind === 'failed') return undefined;
    const found = page.value.items.find((each) => each.id < id && each.outcome === 'rated');
    if (found !== undefined) return found.id;
    after = page.value.next;
  } while (after !== undefined);
  return undefined;
};

const sideOf = (
  record: CompanyRecord,
  document: AssessmentDocument,
): Result<ChangeSide, ChangeRefusal> => {
  const { id, hash } = document.rating?.model ?? {};
  const model = id === undefined ? undefined : modelById(id);
  if (model === undefined || modelHash(model) !== hash)
    return impossible('unrated', {
      en: `${document.id} has no rating that this release could compute again.`,
      zh: `${document.id} 没有可由此版本重算的评级。`,
    });
  const knowledge = knowledgeOfAssessment(record, document);
  if (knowledge.kind === 'failed') return knowledge;
  const view = { asOf: isoDate(document.asOf), knownAt: isoInstant(document.knownAt) };
  const parameters = parametersInput.parse(document.inputs.parameters);
  return ok({ ...engineInputOf(knowledge.value, view, parameters), model });
};

const shownSide = ({ id, asOf, rating }: AssessmentDocument) => ({
  assessmentId: id,
  asOf,
  grade: rating?.grade ?? '',
  pd: rating?.pd ?? '',
  modelId: rating?.model.id ?? '',
});

const added = <Entry extends { readonly hash: string }>(
  before: readonly Entry[],
  after: readonly Entry[],
): readonly Entry[] => {
  const known = new Set(before.map(({ hash }) => hash));
  return after.filter(({ hash }) => !known.has(hash));
};

/** What stands behind a cause, by name. */
const whatOf = (
  cause: ChangeCause,
  before: AssessmentDocument,
  after: AssessmentDocument,
): readonly string[] => {
  const [then, now] = [before.inputs, after.inputs];
  const known = new Set(then.statements.map(({ basis }) => basis));
  const newStatements = added(then.statements, now.statements);
  switch (cause) {
    case 'figures':
      return newStatements.filter(({ basis }) => !known.has(basis)).map(({ basis }) => basis);
    case 'corrections':
      return newStatements.filter(({ basis }) => known.has(basis)).map(({ basis }) => basis);
    case 'facts':
      return [
        ...added(then.facts, now.facts).map(({ kind, observedOn }) => `+ ${kind} ${observedOn}`),
        ...added(now.facts, then.facts).map(({ kind, observedOn }) => `- ${kind} ${observedOn}`),
      ];
    case 'model': {
      const ids = [before.rating?.model.id ?? '', after.rating?.model.id ?? ''];
      return ids[0] === ids[1] ? [] : ids;
    }
    case 'time':
      return before.asOf === after.asOf ? [] : [before.asOf, after.asOf];
    case 'profile':
    case 'policy':
    case 'judgement':
      return [];
  }
};

/** Says what moved a company's rating from one assessment to another. */
export const explainRatingChange = async (
  ports: AssessmentReadPorts,
  companyId: string,
  assessmentId: string,
  { since }: { readonly since?: string },
) => {
  const after = await getAssessment(ports, companyId, assessmentId);
  if (after.kind === 'failed') return after;
  const startId = since ?? (await assessmentBefore(ports, after.value));
  if (startId === undefined)
    return refused('assessment-not-found', {
      en: `${companyId} has no rating before ${assessmentId}.`,
      zh: `${companyId} 在 ${assessmentId} 之前没有评级。`,
    });
  const before = await getAssessment(ports, companyId, startId);
  if (before.kind === 'failed') return before;
  const record = await ports.companies.find(companyId);
  if (record === undefined) throw new Error('an assessment is stored under no company');
  const [from, to] = [sideOf(record, before.value), sideOf(record, after.value)];
  if (from.kind === 'failed') return from;
  if (to.kind === 'failed') return to;
  const change = attributeRatingChange(from.value, to.value);
  if (change === undefined)
    return impossible('unrated', {
      en: 'One of the two can no longer be rated by this release.',
      zh: '两者之一已无法由此版本重新评级。',
    });
  return ok({
    companyId,
    from: shownSide(before.value),
    to: shownSide(after.value),
    logOdds: decimalText(change.logOdds),
    pd: decimalText(change.pd),
    notches: change.notches,
    causes: change.causes.map(({ cause, logOdds, pd, ...effect }) => ({
      cause,
      title: CAUSE_TITLES[cause],
      logOdds: decimalText(logOdds),
      pd: decimalText(pd),
      ...effect,
      what: whatOf(cause, before.value, after.value),
    })),
  });
};
