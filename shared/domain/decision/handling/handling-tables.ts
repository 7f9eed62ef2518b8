import type { Text } from '../../../kernel/text.ts';
import type { Segment } from '../../models/rating-model.ts';
import type { InternalGrade } from '../../scales/master-scale.ts';
import type { Source } from '../../source.ts';
import type { WatchLevel } from './watch-level.ts';

/** Everything below is a choice of this product, in the manner of Chinese banks’ 差异化管理. */
export const HANDLING_SOURCE: Source = {
  citation: 'Differentiated handling of clients, as banks keep such tables',
  locator: 'strategy, monitoring, cover and conditions by grade, watch level and segment',
  confidence: 'design',
};

export const RISK_STRATEGIES = ['accept', 'transfer', 'reduce', 'avoid'] as const;
export type RiskStrategy = (typeof RISK_STRATEGIES)[number];

export const STRATEGY_TITLES: Readonly<Record<RiskStrategy, Text>> = {
  accept: { en: 'Accept: lend and grow', zh: '风险承担：积极支持' },
  transfer: { en: 'Transfer: lend against cover', zh: '风险转移：落实担保后支持' },
  reduce: { en: 'Reduce: shrink the exposure', zh: '风险缓释：压降敞口' },
  avoid: { en: 'Avoid: no new money, exit', zh: '风险规避：不新增并退出' },
};

export const GRADE_BANDS = ['strong', 'good', 'fair', 'weak', 'poor', 'default'] as const;
export type GradeBand = (typeof GRADE_BANDS)[number];

export const BAND_OF_GRADE: Readonly<Record<InternalGrade, GradeBand>> = {
  AAA: 'strong',
  AA: 'strong',
  A: 'strong',
  BBB: 'good',
  BB: 'fair',
  B: 'weak',
  CCC: 'poor',
  CC: 'poor',
  C: 'poor',
  D: 'default',
};

type ByLevel<Value> = Readonly<Record<WatchLevel, Value>>;
type ByBand<Value> = Readonly<Record<GradeBand, Value>>;

const levels = <Value>(GREEN: Value, YELLOW: Value, ORANGE: Value, RED: Value): ByLevel<Value> => ({
  GREEN,
  YELLOW,
  ORANGE,
  RED,
});

export const STRATEGIES: ByBand<ByLevel<RiskStrategy>> = {
  strong: levels('accept', 'accept', 'transfer', 'reduce'),
  good: levels('accept', 'transfer', 'reduce', 'avoid'),
  fair: levels('transfer', 'transfer', 'reduce', 'avoid'),
  weak: levels('reduce', 'reduce', 'avoid', 'avoid'),
  poor: levels('avoid', 'avoid', 'avoid', 'avoid'),
  default: levels('avoid', 'avoid', 'avoid', 'avoid'),
};

/** Days between two reviews at most. */
export const MONITORING_DAYS: ByBand<ByLevel<number>> = {
  strong: levels(360, 90, 30, 7),
  good: levels(180, 90, 30, 7),
  fair: levels(90, 60, 30, 7),
  weak: levels(30, 30, 15, 7),
  poor: levels(30, 30, 15, 7),
  default: levels(30, 30, 15, 7),
};

/** Segments that change faster than their statements are reviewed twice as often. */
export const SEGMENTS_REVIEWED_TWICE: readonly Segment[] = ['start-up', 'project'];

/** Share of the exposure that collateral or guarantees must cover. */
export const COVER_MIN: ByBand<string> = {
  strong: '0',
  good: '0.3',
  fair: '0.6',
  weak: '1',
  poor: '1.2',
  default: '1.2',
};

/** A step taken, kept as data so that lists can be translated and counted. */
export interface Measure {
  readonly id: string;
  readonly text: Text;
}

const measure = (id: string, en: string, zh: string): Measure => ({ id, text: { en, zh } });

export const GUARANTEES: ByBand<readonly Measure[]> = {
  strong: [measure('none-needed', 'lent on the client’s own name', '可采用信用方式')],
  good: [
    measure(
      'parent-guarantee',
      'guarantee of the parent or controlling shareholder',
      '由母公司或控股股东提供保证',
    ),
  ],
  fair: [
    measure('collateral', 'collateral that can be enforced', '提供有效抵质押'),
    measure(
      'controller-guarantee',
      'joint guarantee of the actual controller',
      '实际控制人连带责任保证',
    ),
  ],
  weak: [
    measure('full-collateral', 'collateral for the whole exposure', '提供足额抵质押'),
    measure(
      'controller-guarantee',
      'joint guarantee of the actual controller',
      '实际控制人连带责任保证',
    ),
  ],
  poor: [measure('top-up', 'additional collateral for what stands', '存量授信追加担保')],
  default: [measure('enforce', 'enforce collateral and guarantees', '处置抵质押物并向保证人追偿')],
};

export const CONDITIONS_BY_BAND: ByBand<readonly Measure[]> = {
  strong: [measure('annual-statements', 'audited statements every year', '每年提供经审计财务报表')],
  good: [
    measure('half-year-statements', 'statements every half-year', '每半年提供财务报表'),
    measure('negative-pledge', 'no pledge to others without consent', '未经同意不得对外抵质押'),
  ],
  fair: [
    measure('quarterly-statements', 'statements every quarter', '按季提供财务报表'),
    measure('negative-pledge', 'no pledge to others without consent', '未经同意不得对外抵质押'),
    measure('payment-on-behalf', 'drawings paid to the supplier directly', '采用受托支付'),
    measure('dividend-lock', 'no dividend while a covenant is breached', '违反约定期间不得分红'),
  ],
  weak: [
    measure('monthly-accounts', 'management accounts every month', '按月提供财务报表'),
    measure('account-control', 'sales proceeds through this bank', '销售回款归集至本行账户'),
    measure('dividend-stop', 'no dividend while the loan stands', '贷款存续期间不得分红'),
    measure('amortise', 'repayment in instalments', '分期还本'),
  ],
  poor: [
    measure('freeze', 'undrawn lines frozen', '冻结未用额度'),
    measure('account-control', 'sales proceeds through this bank', '销售回款归集至本行账户'),
    measure('exit-plan', 'plan of exit agreed', '制定并落实退出方案'),
  ],
  default: [
    measure('freeze', 'undrawn lines frozen', '冻结未用额度'),
    measure('workout', 'handed to workout', '移交资产保全部门'),
  ],
};

export const CONDITIONS_BY_SEGMENT: Readonly<Record<Segment, readonly Measure[]>> = {
  large: [],
  mid: [],
  sme: [measure('main-account', 'main account with this bank', '在本行开立基本或主要结算账户')],
  'start-up': [
    measure('runway', 'funding for twelve months shown', '提供未来12个月资金安排'),
    measure('key-person', 'key persons bound', '锁定核心团队'),
  ],
  'financial-holding': [
    measure('upstream', 'report on dividends from subsidiaries', '报告子公司分红上缴情况'),
  ],
  project: [
    measure('escrow', 'income and costs through a controlled account', '项目收支资金封闭管理'),
    measure('equity-first', 'equity paid in before debt is drawn', '资本金先于贷款到位'),
    measure('permits', 'all permits on file', '相关批文手续齐全'),
  ],
};

export const ACTIONS_BY_LEVEL: ByLevel<readonly Measure[]> = {
  GREEN: [],
  YELLOW: [
    measure('verify', 'verify the signals within five working days', '5个工作日内核实预警信号'),
    measure('more-often', 'review more often', '提高监测频率'),
  ],
  ORANGE: [
    measure('verify', 'verify the signals within five working days', '5个工作日内核实预警信号'),
    measure('visit', 'visit the site', '现场走访'),
    measure('add-cover', 'ask for more collateral or a guarantor', '追加担保'),
    measure('re-rate', 'rate again now', '立即重新评级'),
  ],
  RED: [
    measure('freeze', 'freeze undrawn lines', '冻结未用额度'),
    measure('reduce', 'reduce the limit', '压降授信额度'),
    measure('re-rate', 'rate again now', '立即重新评级'),
    measure('reclassify', 'review class and provision', '重新分类并计提'),
    measure('contagion', 'review group and guarantors', '排查集团及担保圈传染'),
    measure('preserve', 'prepare legal preservation', '准备诉讼保全'),
  ],
};
