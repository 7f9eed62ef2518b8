import { expertPart } from '../../catalogue/expert-models.ts';
import type { ModelFit, ModelIndicator, RatingModel } from '../../domain/models/rating-model.ts';
import { NOT_MEANINGFUL_STANCE, type NotMeaningfulReason } from '../../kernel/outcome.ts';
import type { Text } from '../../kernel/text.ts';
import { EXPERT_BLOCKS, type ExpertBlockPart, type FITTED_SEGMENTS } from './expert-blocks.ts';
import { indicatorById } from './fit-plan.ts';
import type { LearnedCore, LearnedPart } from './learned-core.ts';

/**
 * A gap adds nothing: the learned level already is that of companies of which nothing was known
 * here. Findings keep the expert’s value.
 */
const blockPart = ({ indicator, weight, band }: ExpertBlockPart): ModelIndicator => {
  const { dimension } = indicatorById(indicator);
  if (typeof dimension !== 'string') throw new Error(`${indicator} belongs to no dimension`);
  const part = expertPart(dimension, weight, {
    indicator,
    ...(band === undefined ? {} : { band }),
  });
  const reasons = Object.entries(part.notMeaningful).map(([key, value]) => {
    const reason = key as NotMeaningfulReason;
    return [reason, NOT_MEANINGFUL_STANCE[reason] === 'unknown' ? 0 : value] as const;
  });
  return {
    ...part,
    notMeaningful: Object.fromEntries(reasons) as Record<NotMeaningfulReason, number>,
  };
};

const learnedPart = ({ indicator, shape, notMeaningful }: LearnedPart): ModelIndicator => {
  const { dimension } = indicatorById(indicator);
  if (typeof dimension !== 'string') throw new Error(`${indicator} belongs to no dimension`);
  return { indicator, dimension, shape, notMeaningful };
};

const TITLES: Readonly<Record<(typeof FITTED_SEGMENTS)[number], Text>> = {
  large: { en: 'Large corporates, fitted', zh: '大型企业拟合模型' },
  mid: { en: 'Mid-caps, fitted', zh: '中型企业拟合模型' },
  sme: { en: 'Small and medium enterprises, fitted', zh: '中小企业拟合模型' },
};

const LIMITATIONS: Text = {
  en:
    'Learned on listed US companies, fiscal years 1999–2014; failure there is a bankruptcy ' +
    'filing, and small companies that just close are not counted. The tests are those of the ' +
    'learned core, which all three segments share. The data have no cash, interest, cash flow, ' +
    'sector or non-financial facts: their shapes are expert judgement. Cash flow and cover count ' +
    'in full for large clients, half for mid-caps and a quarter for small ones; revenue growth ' +
    'and the cash cycle have a small expert voice; for large clients revenue counts too, and ' +
    'good grades are drawn together to the spread of agency grades.',
  zh:
    '以1999–2014财年美国上市公司为样本，以申请破产为违约，自行关停的小企业未计入。检验结果针对三个客群' +
    '共用的学习核心。样本无现金、利息、现金流、行业及非财务信息，此部分采用专家形状：现金流与偿债覆盖' +
    '对大型企业全额计入，中型企业计一半，小企业计四分之一；营业收入增长与现金周期有少量专家权重；' +
    '大型企业另计收入规模，且较好等级按评级机构的分布收缩。',
};

export interface Release {
  readonly version: number;
  readonly effectiveFrom: string;
}

/**
 * Under a PD of 1.8 % large companies hardly ever fail, so the data cannot tell good from very
 * good. There the spread of the log-odds is drawn to the spread that agencies give their grades.
 */
const COMPRESSION = { below: -4, slope: 0.6 } as const;

/** The learned core of all segments with the expert block of one. */
export const composeModel = (
  segment: (typeof FITTED_SEGMENTS)[number],
  core: LearnedCore,
  fit: ModelFit,
  release: Release,
): RatingModel => ({
  id: `${segment}-fitted-${release.version}`,
  version: release.version,
  segment,
  title: TITLES[segment],
  basis: 'fitted',
  effectiveFrom: release.effectiveFrom,
  scale: 'master-22',
  intercept: core.intercept,
  indicators: [...core.parts.map(learnedPart), ...EXPERT_BLOCKS[segment].map(blockPart)],
  calibration: {
    intercept: 0,
    slope: 1,
    ...(segment === 'large' ? { compression: COMPRESSION } : {}),
  },
  source: {
    citation: fit.data.citation,
    locator: 'learned core fitted by this project; expert shapes beside it',
    confidence: 'primary',
  },
  limitations: LIMITATIONS,
  fit,
});
