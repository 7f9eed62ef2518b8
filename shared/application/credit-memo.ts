import type { AssessmentDocument } from '../contracts/assessment-output.ts';
import type { CompanyProfile } from '../contracts/company-profile.ts';
import type { WatchDocument } from '../contracts/watch-output.ts';
import { type YearlyFigures, yearlyFigures } from '../domain/explanation/yearly-figures.ts';
import { INDICATORS } from '../domain/indicators/index.generated.ts';
import type { Indicator } from '../domain/indicators/indicator.ts';
import { modelById } from '../domain/models/champion.ts';
import type { RatingModel } from '../domain/models/rating-model.ts';
import { StatementSeries } from '../domain/statements/series.ts';
import type { ItemId } from '../domain/statements/values.ts';
import { ok, type Result } from '../kernel/result.ts';
import type { Refusal } from '../problems/refusal.ts';
import type { CompanyKnowledge } from './company-knowledge.ts';
import type { WatchStore } from './ports/watch-store.ts';
import { type AssessmentReadPorts, getAssessment } from './read-assessments.ts';
import { knowledgeOfAssessment } from './replay-assessment.ts';

export interface MemoPorts extends AssessmentReadPorts {
  readonly watches?: Pick<WatchStore, 'find'>;
}

/** Amounts and ratios of the statements that the assessment used. */
export interface MemoFigures {
  readonly currency: string;
  /** Oldest first, on the basis of the newest statements. */
  readonly years: readonly YearlyFigures[];
  readonly indicators: readonly Indicator[];
}

/** Everything a credit memo shows; the page only words and lays it out. */
export interface CreditMemo {
  readonly document: AssessmentDocument;
  /** Absent, like the figures, where an input that the assessment names is not stored any more. */
  readonly profile?: CompanyProfile;
  readonly figures?: MemoFigures;
  /** The company's watch now; absent where it is not watched. */
  readonly watch?: WatchDocument;
  /** The version that rated; absent where nothing was rated. */
  readonly model?: RatingModel;
}

const YEARS_MAX = 5;

/** Amounts of the memo's table of figures, in its order. */
export const MEMO_ITEMS = [
  'revenue',
  'ebitda',
  'netIncome',
  'operatingCashFlow',
  'totalAssets',
  'totalDebt',
  'netDebt',
  'totalEquity',
] as const satisfies readonly ItemId[];

/** The ratios that a credit committee follows over the years, in the order of the charts. */
export const MEMO_RATIOS = [
  'revenue-growth',
  'ebitda-margin',
  'roe',
  'debt-to-assets',
  'net-debt-to-ebitda',
  'ebitda-interest',
  'current-ratio',
  'cash-to-short-term-debt',
  'cfo-to-debt',
] as const;

const memoIndicators = (): readonly Indicator[] =>
  MEMO_RATIOS.flatMap((id) => INDICATORS.find((indicator) => indicator.id === id) ?? []);

const told = ({
  profile,
  statements,
}: CompanyKnowledge): Pick<CreditMemo, 'profile' | 'figures'> => {
  const used = statements.map(({ value }) => value);
  const indicators = memoIndicators();
  return {
    profile: profile.value,
    figures: {
      currency: new StatementSeries(used).current.statement.currency,
      years: yearlyFigures(used, MEMO_ITEMS, indicators, YEARS_MAX),
      indicators,
    },
  };
};

/**
 * The memo of one stored assessment, on exactly the inputs that the assessment names; beside them
 * the warnings as they stand now.
 */
export const creditMemo = async (
  ports: MemoPorts,
  companyId: string,
  assessmentId: string,
): Promise<Result<CreditMemo, Refusal<'assessment-not-found'>>> => {
  const found = await getAssessment(ports, companyId, assessmentId);
  if (found.kind === 'failed') return found;
  const record = await ports.companies.find(companyId);
  if (record === undefined) throw new Error('an assessment is stored under no company');
  const watch = (await ports.watches?.find(companyId))?.document;
  const used = knowledgeOfAssessment(record, found.value);
  const model = modelById(found.value.rating?.model.id ?? '');
  return ok({
    document: found.value,
    ...(used.kind === 'ok' ? told(used.value) : {}),
    ...(watch === undefined ? {} : { watch }),
    ...(model === undefined ? {} : { model }),
  });
};
