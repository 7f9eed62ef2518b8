import type { IndicatorGroup } from '../../../shared/domain/indicators/indicator.ts';
import type { Text } from '../../../shared/kernel/text.ts';

/** Headings and connecting words of the report; everything else comes from the declarations. */
export const WORDS = {
  basis: { en: 'BASIS', zh: '依据' },
  rating: { en: 'RATING', zh: '评级' },
  path: { en: 'FROM LOG-ODDS TO GRADE', zh: '从对数几率到等级' },
  missing: { en: 'WHAT TO ASK FOR', zh: '建议补充的资料' },
  dimensions: { en: 'DIMENSIONS', zh: '评分维度' },
  drivers: {
    en: 'WHY: LOG-ODDS OF DEFAULT, LOWER IS BETTER',
    zh: '原因：违约对数几率，越低越好',
  },
  strengths: { en: 'Strengths', zh: '优势' },
  weaknesses: { en: 'Weaknesses', zh: '弱点' },
  gaps: { en: 'Gaps, counted with caution', zh: '缺口（审慎计入）' },
  caps: { en: 'CAPS', zh: '上限' },
  benchmarks: {
    en: 'SECOND OPINIONS, NEVER MIXED INTO THE RATING',
    zh: '参考模型（不计入评级）',
  },
  quality: { en: 'QUALITY OF THE STATEMENTS', zh: '报表质量' },
  indicators: { en: 'INDICATORS', zh: '指标' },
  notices: { en: 'HOW THE FILE WAS READ', zh: '文件读取说明' },
  trace: { en: 'TRACE', zh: '溯源' },
  unrated: { en: 'not rated', zh: '不予评级' },
  asOf: { en: 'as of', zh: '评估基准日' },
  model: { en: 'model', zh: '模型' },
  uncalibrated: { en: 'expert weights, uncalibrated', zh: '专家权重，未经校准' },
  fitted: { en: 'fitted', zh: '统计拟合' },
  segment: { en: 'segment', zh: '客群' },
  restated: { en: 'restated', zh: '重述' },
  asReported: { en: 'as reported', zh: '原报' },
  internal: { en: 'internal', zh: '内部等级' },
  about: { en: 'about Moody’s', zh: '约相当于穆迪' },
  modelAlone: { en: 'model alone', zh: '仅模型' },
  pd: { en: 'one-year PD', zh: '一年期违约概率' },
  intervalClosed: { en: 'nothing is missing', zh: '无缺口' },
  doubt: { en: 'doubt', zh: '不确定度' },
  unknown: { en: 'unknown', zh: '项未知' },
  intercept: { en: 'Intercept', zh: '截距' },
  sum: { en: 'Sum of the contributions', zh: '各项贡献合计' },
  total: { en: 'Log-odds of default', zh: '违约对数几率' },
  neutral: { en: 'add nothing', zh: '项无影响' },
  none: { en: 'none applies', zh: '无' },
  notComputable: { en: 'Not computable', zh: '无法计算' },
  score: { en: 'score', zh: '得分' },
  probability: { en: 'probability', zh: '概率' },
  zone: { en: 'zone', zh: '区间' },
  equivalent: { en: 'equivalent', zh: '对应等级' },
  review: { en: 'a person has to review them', zh: '需人工复核' },
  completeness: { en: 'core figures known', zh: '核心数据完整度' },
  years: { en: 'years of statements', zh: '年报表' },
  insufficient: { en: 'Could not be checked', zh: '资料不足未能检查' },
  clear: { en: 'Clear', zh: '未见异常' },
  identities: { en: 'Accounting identities', zh: '会计勾稽关系' },
  identitiesHold: { en: 'all that can be checked hold', zh: '可检查的勾稽关系均成立' },
  value: { en: 'value', zh: '数值' },
  band: { en: 'weak … strong', zh: '偏弱 … 较强' },
  period: { en: 'period', zh: '期间' },
  contribution: { en: 'log-odds', zh: '对数几率' },
  formula: { en: 'formula', zh: '公式' },
  reported: { en: 'reported', zh: '报表列示' },
  reportedAs: { en: 'reported as', zh: '报表列示为' },
  nilProven: { en: 'nil: the lines already add up to', zh: '为零：各项目已合计至' },
  nilDeclared: { en: 'nil: lines left out are declared nil', zh: '为零：声明未列项目为零' },
} as const satisfies Readonly<Record<string, Text>>;

export const GROUP_TITLES: Readonly<Record<IndicatorGroup, Text>> = {
  profitability: { en: 'Profitability', zh: '盈利能力' },
  'short-term-solvency': { en: 'Short-term solvency', zh: '短期偿债能力' },
  leverage: { en: 'Leverage', zh: '杠杆水平' },
  'coverage-cash-flow': { en: 'Coverage and cash flow', zh: '偿付保障与现金流' },
  efficiency: { en: 'Efficiency', zh: '营运效率' },
  growth: { en: 'Growth', zh: '成长性' },
  size: { en: 'Size', zh: '规模' },
  volatility: { en: 'Volatility', zh: '波动性' },
  'statement-quality': { en: 'Statement quality', zh: '报表质量' },
  'segment-specific': { en: 'Segment-specific', zh: '客群专用' },
  distress: { en: 'Distress measures of fitted models', zh: '违约拟合指标' },
  'officer-judgement': { en: 'Officer’s judgement', zh: '客户经理判断' },
};

export const FLAG_TEXTS: Readonly<Record<string, Text>> = {
  'closing-instead-of-average': {
    en: 'closing balance, no opening one',
    zh: '用期末余额代替平均',
  },
  annualised: { en: 'annualised', zh: '年化' },
  'last-twelve-months': { en: 'last twelve months', zh: '最近十二个月' },
};

export const ZONE_TEXTS: Readonly<Record<string, Text>> = {
  safe: { en: 'safe', zh: '安全' },
  grey: { en: 'grey', zh: '灰色' },
  distress: { en: 'distress', zh: '预警' },
};

export const STEP_TEXTS: Readonly<Record<string, Text>> = {
  model: { en: 'model', zh: '模型' },
  calibration: { en: 'calibration', zh: '校准' },
  scale: { en: 'master scale', zh: '主标尺' },
  cap: { en: 'cap', zh: '上限' },
  'group-support': { en: 'group support', zh: '集团支持' },
  'sovereign-ceiling': { en: 'sovereign ceiling', zh: '主权上限' },
  final: { en: 'final', zh: '最终' },
};
