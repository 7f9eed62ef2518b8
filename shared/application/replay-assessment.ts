import type { AssessmentDocument } from '../contracts/assessment-output.ts';
import { creditTermsOf, creditTermsSchema } from '../contracts/facility-input.ts';
import { standingJudgementSchema } from '../contracts/judgement-input.ts';
import { parametersInput } from '../contracts/parameters-input.ts';
import { isoInstant } from '../contracts/parsed-text.ts';
import { modelById } from '../domain/models/champion.ts';
import type { RatingModel } from '../domain/models/rating-model.ts';
import { isoDate } from '../kernel/dates.ts';
import { ok, type Result } from '../kernel/result.ts';
import type { Text } from '../kernel/text.ts';
import { type Refusal, refused } from '../problems/refusal.ts';
import { assessKnowledge, type DecisionBasis } from './assess-knowledge.ts';
import type { CompanyKnowledge } from './company-knowledge.ts';
import { type ContentDifference, contentDifferences } from './content-differences.ts';
import { decisiveContent, hashOfContent } from './content-of-assessment.ts';
import type { PolicyReading } from './decide-company.ts';
import { ENGINE_VERSION } from './engine-version.ts';
import { modelHash } from './model-hash.ts';
import { policyOfVersion } from './policy-of-version.ts';
import type { CompanyRecord, Recorded } from './ports/company-store.ts';
import { type AssessmentReadPorts, getAssessment } from './read-assessments.ts';

/** What came of computing a stored assessment once more. */
export interface Replay {
  readonly companyId: string;
  readonly assessmentId: string;
  /** Bit for bit: the hashes are equal, and so is everything that they stand for. */
  readonly identical: boolean;
  readonly contentHash: { readonly stored: string; readonly recomputed?: string };
  readonly engine: { readonly stored: string; readonly current: string };
  readonly model?: { readonly id: string; readonly version: number; readonly hash: string };
  readonly differencesTotal: number;
  /** The first of them. */
  readonly differences: readonly ContentDifference[];
}

export interface ReplayPorts extends AssessmentReadPorts {
  readonly policies?: PolicyReading;
}

type ReplayRefusal = Refusal<'replay-impossible'>;

const DIFFERENCES_MAX = 100;

const impossible = (reason: string, detail: Text): Result<never, ReplayRefusal> =>
  refused('replay-impossible', detail, { members: { reason } });

/** The very version that rated; undefined for what was not rated, refused if it is not itself. */
const modelOf = ({
  rating,
}: AssessmentDocument): Result<RatingModel | undefined, ReplayRefusal> => {
  if (rating === undefined) return ok(undefined);
  const { id, hash } = rating.model;
  const model = modelById(id);
  if (model === undefined)
    return impossible('model-unknown', {
      en: `The model ${id}, which rated it, is not in this release.`,
      zh: `当时使用的模型 ${id} 不在此版本中。`,
    });
  if (modelHash(model) !== hash)
    return impossible('model-changed', {
      en: `The model ${id} has another content here (${modelHash(model)}) than when it rated (${hash}).`,
      zh: `模型 ${id} 的内容（${modelHash(model)}）与评级时（${hash}）不同。`,
    });
  return ok(model);
};

/** The very version of the policy that decided; nothing where nothing was decided. */
const basisOf = async (
  policies: ReplayPorts['policies'],
  { policy: used, terms = {}, watchLevel }: AssessmentDocument['inputs'],
): Promise<Result<{ readonly basis?: DecisionBasis }, ReplayRefusal>> => {
  if (used === undefined) return ok({});
  const recorded = await policyOfVersion(policies, used.version);
  const name = `${used.id} ${used.version}`;
  if (recorded === undefined)
    return impossible('policy-unknown', {
      en: `The policy ${name}, which decided, is not stored any more.`,
      zh: `当时使用的信贷政策 ${name} 已不存在。`,
    });
  if (recorded.hash !== used.hash)
    return impossible('policy-changed', {
      en: `The policy ${name} has another content here (${recorded.hash}) than when it decided (${used.hash}).`,
      zh: `信贷政策 ${name} 的内容（${recorded.hash}）与决策时（${used.hash}）不同。`,
    });
  const { policy } = recorded;
  return ok({
    basis: {
      policy,
      terms: creditTermsOf(creditTermsSchema.parse(terms)),
      ...(watchLevel === undefined ? {} : { watchLevel }),
    },
  });
};

interface Reference {
  readonly hash: string;
  readonly recordedAt?: string;
}

/** What a reference names among what was recorded; throws nothing, misses tell their name. */
const picked = <Value>(
  entries: readonly Recorded<Value>[],
  references: readonly Reference[],
  missing: string[],
): readonly Recorded<Value>[] =>
  references.flatMap(({ hash, recordedAt }) => {
    const found = entries.find(
      (entry) => entry.hash === hash && (recordedAt ?? entry.recordedAt) === entry.recordedAt,
    );
    if (found === undefined) missing.push(hash);
    return found ?? [];
  });

/** The very inputs that an assessment names; refused where one is not stored any more. */
export const knowledgeOfAssessment = (
  { profiles, statements, facts }: CompanyRecord,
  { inputs }: AssessmentDocument,
): Result<CompanyKnowledge, ReplayRefusal> => {
  const missing: string[] = [];
  const [profile] = picked(profiles, [inputs.profile], missing);
  const knowledge = {
    statements: picked(statements, inputs.statements, missing),
    facts: picked(
      facts,
      inputs.facts.map(({ hash }) => ({ hash })),
      missing,
    ),
    judgement: standingJudgementSchema.parse(inputs.judgement),
  };
  if (profile !== undefined && missing.length === 0) return ok({ profile, ...knowledge });
  return impossible('input-missing', {
    en: `Inputs that it rests on are not stored any more: ${missing.join(', ')}.`,
    zh: `其所依据的输入已不存在：${missing.join('、')}。`,
  });
};

/** As it would come back from storage. */
const plain = (content: unknown): unknown => JSON.parse(JSON.stringify(content));

const compared = (
  document: AssessmentDocument,
  recomputed: ReturnType<typeof assessKnowledge>,
): Pick<Replay, 'identical' | 'contentHash' | 'differences' | 'differencesTotal'> => {
  const { contentHash: stored } = document;
  if (recomputed.kind === 'failed') {
    const { problem } = recomputed.failure;
    const difference = {
      pointer: '/outcome',
      stored: JSON.stringify(document.outcome),
      recomputed: JSON.stringify(problem),
    };
    return {
      identical: false,
      contentHash: { stored },
      differences: [difference],
      differencesTotal: 1,
    };
  }
  const all = contentDifferences(
    plain(decisiveContent(document)),
    plain(decisiveContent(recomputed.value)),
  );
  const hash = hashOfContent(recomputed.value);
  return {
    identical: hash === stored && all.length === 0,
    contentHash: { stored, recomputed: hash },
    differences: all.slice(0, DIFFERENCES_MAX),
    differencesTotal: all.length,
  };
};

/**
 * Computes a stored assessment again from the inputs that it names, under the model version that
 * rated it. The engine is the one of this release: where it is another than then, that is the
 * first difference.
 */
export const replayAssessment = async (
  ports: ReplayPorts,
  companyId: string,
  assessmentId: string,
): Promise<Result<Replay, Refusal<'assessment-not-found'> | ReplayRefusal>> => {
  const found = await getAssessment(ports, companyId, assessmentId);
  if (found.kind === 'failed') return found;
  const document = found.value;
  const model = modelOf(document);
  if (model.kind === 'failed') return model;
  const record = await ports.companies.find(companyId);
  if (record === undefined) throw new Error('an assessment is stored under no company');
  const knowledge = knowledgeOfAssessment(record, document);
  if (knowledge.kind === 'failed') return knowledge;
  const basis = await basisOf(ports.policies, document.inputs);
  if (basis.kind === 'failed') return basis;
  const view = { asOf: isoDate(document.asOf), knownAt: isoInstant(document.knownAt) };
  const parameters = parametersInput.parse(document.inputs.parameters);
  const recomputed = assessKnowledge(knowledge.value, view, parameters, {
    challengers: [],
    ...basis.value,
    ...(model.value === undefined ? {} : { model: model.value }),
  });
  return ok({
    companyId,
    assessmentId,
    ...compared(document, recomputed),
    engine: { stored: document.engine, current: ENGINE_VERSION },
    ...(document.rating === undefined
      ? {}
      : {
          model: {
            id: document.rating.model.id,
            version: document.rating.model.version,
            hash: document.rating.model.hash,
          },
        }),
  });
};
