import type {
  ModelFit,
  ModelIndicator,
  RatingModel,
  Segment,
} from '../../domain/models/rating-model.ts';
import type { Shape } from '../../domain/models/shape.ts';
import { NOT_MEANINGFUL_STANCE, type NotMeaningfulReason } from '../../kernel/outcome.ts';
import type { Text } from '../../kernel/text.ts';
import { indicatorById } from './fit-plan.ts';
import type { LearnedCore, LearnedPart } from './learned-core.ts';

/**
 * Evidence that the data lack entirely enters by the expert shapes of the segment. Cash flow and
 * coverage move together with the learned earnings and liquidity, so they count half; an
 * officer’s judgement is told by no figure and counts whole.
 */
const EXPERT_SCALES: Readonly<Record<string, number>> = {
  'ebitda-interest': 0.5,
  'ffo-to-debt': 0.5,
  'cfo-to-liabilities': 0.5,
  'fcf-to-debt': 0.5,
  'cash-to-short-term-debt': 0.5,
  'revenue-variation': 0.5,
  'ebitda-margin-deviation': 0.5,
  'industry-score': 1,
  'management-score': 1,
  'payment-score': 1,
  'legal-score': 1,
};

const PLACES = 6;
const rounded = (value: number): number => Number(value.toFixed(PLACES)) + 0;

/**
 * A gap adds nothing: the learned level already is that of companies of which nothing was known
 * here. Findings keep the expert’s value.
 */
const scaledPart = (part: ModelIndicator, scale: number): ModelIndicator => {
  const [first, ...rest] = part.shape.map(({ x, y }) => ({ x, y: rounded(y * scale) }));
  if (first === undefined) throw new Error('a shape needs knots');
  const shape: Shape = [first, ...rest];
  const reasons = Object.entries(part.notMeaningful).map(([key, value]) => {
    const reason = key as NotMeaningfulReason;
    const isGap = NOT_MEANINGFUL_STANCE[reason] === 'unknown';
    return [reason, isGap ? 0 : rounded(value * scale)] as const;
  });
  return {
    ...part,
    shape,
    notMeaningful: Object.fromEntries(reasons) as Record<NotMeaningfulReason, number>,
  };
};

const learnedPart = ({ indicator, shape, notMeaningful }: LearnedPart): ModelIndicator => {
  const { dimension } = indicatorById(indicator);
  if (typeof dimension !== 'string') throw new Error(`${indicator} belongs to no dimension`);
  return { indicator, dimension, shape, notMeaningful };
};

const TITLES: Readonly<Partial<Record<Segment, Text>>> = {
  large: { en: 'Large corporates, fitted', zh: '大型企业拟合模型' },
  mid: { en: 'Mid-caps, fitted', zh: '中型企业拟合模型' },
  sme: { en: 'Small and medium enterprises, fitted', zh: '中小企业拟合模型' },
};

const LIMITATIONS: Text = {
  en:
    'Learned on listed US companies, fiscal years 1999–2014; failure there is a bankruptcy ' +
    'filing, and small companies that just close are not counted. The data have no cash, ' +
    'interest, cash flow, sector or non-financial facts: their shapes are expert judgement, ' +
    'half weight for cash flow and coverage because they repeat part of what is learned. All ' +
    'three segments share the learned core; they differ in the expert shapes alone.',
  zh:
    '以1999–2014财年美国上市公司为样本，以申请破产为违约，自行关停的小企业未计入。样本无现金、利息、' +
    '现金流、行业及非财务信息，此部分采用专家形状；现金流与偿债覆盖指标与已学习信息部分重复，按一半计入。' +
    '三个客群共用同一学习核心，仅专家部分不同。',
};

export interface Release {
  readonly version: number;
  readonly effectiveFrom: string;
}

/** The learned core of all segments with the expert shapes of one. */
export const composeModel = (
  expert: RatingModel,
  core: LearnedCore,
  fit: ModelFit,
  release: Release,
): RatingModel => {
  const { segment } = expert;
  const title = TITLES[segment];
  if (title === undefined) throw new Error(`segment ${segment} stays with its expert model`);
  const experts = expert.indicators.flatMap((part) => {
    const scale = EXPERT_SCALES[part.indicator];
    return scale === undefined ? [] : [scaledPart(part, scale)];
  });
  return {
    id: `${segment}-fitted-${release.version}`,
    version: release.version,
    segment,
    title,
    basis: 'fitted',
    effectiveFrom: release.effectiveFrom,
    scale: 'master-22',
    intercept: core.intercept,
    indicators: [...core.parts.map(learnedPart), ...experts],
    calibration: { intercept: 0, slope: 1 },
    source: {
      citation: fit.data.citation,
      locator: `learned core fitted by this project; expert shapes of ${expert.id}`,
      confidence: 'primary',
    },
    limitations: LIMITATIONS,
    fit,
  };
};
