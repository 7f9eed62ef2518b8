import type { Decimal } from '../../../kernel/decimal.ts';
import type { Text } from '../../../kernel/text.ts';
import type { Grade } from '../../scales/master-scale.ts';
import type { Source } from '../../source.ts';
import type { WatchLevel } from '../handling/watch-level.ts';
import { FIVE_CATEGORY_RULES } from './five-category-rules.ts';
import type { Ground } from './suggestion.ts';

/** 正常 关注 次级 可疑 损失, best first. */
export const FIVE_CATEGORIES = [
  'normal',
  'special-mention',
  'substandard',
  'doubtful',
  'loss',
] as const;
export type FiveCategory = (typeof FIVE_CATEGORIES)[number];

export const FIVE_CATEGORY_TITLES: Readonly<Record<FiveCategory, Text>> = {
  normal: { en: 'Normal', zh: '正常' },
  'special-mention': { en: 'Special mention', zh: '关注' },
  substandard: { en: 'Substandard', zh: '次级' },
  doubtful: { en: 'Doubtful', zh: '可疑' },
  loss: { en: 'Loss', zh: '损失' },
};

export const isNonPerforming = (category: FiveCategory): boolean =>
  FIVE_CATEGORIES.indexOf(category) >= FIVE_CATEGORIES.indexOf('substandard');

export const worseCategory = (one: FiveCategory, other: FiveCategory): FiveCategory =>
  FIVE_CATEGORIES.indexOf(one) >= FIVE_CATEGORIES.indexOf(other) ? one : other;

/** What is known of one exposure and its debtor; an absent member is not known. */
export interface FiveCategoryFacts {
  /** The rating, and the level of early warning where it is known. */
  readonly grade?: Grade;
  readonly watchLevel?: WatchLevel;
  readonly daysPastDue?: number;
  /** A lapse of payment for technical or operational reasons. */
  readonly isTechnicalLapse?: boolean;
  readonly isFundUseChanged?: boolean;
  /** New credit repays old; SME renewals and bonds are excepted and not to be flagged. */
  readonly isBorrowingToRepay?: boolean;
  readonly hasBadDebtElsewhere?: boolean;
  readonly isCreditImpaired?: boolean;
  readonly isExternalRatingCutSharply?: boolean;
  readonly isEvadingDebt?: boolean;
  readonly isInBankruptcyLiquidation?: boolean;
  /** Share of the debtor’s debt across all banks that is overdue by more than 90 days. */
  readonly overdueShareAllBanks?: Decimal;
  /** Share of the debtor’s exposure in this bank that is non-performing, this one left out. */
  readonly nonPerformingShareHere?: Decimal;
  readonly isRetail?: boolean;
  /** Expected credit loss over the book value. */
  readonly lossShare?: Decimal;
  readonly categoryBefore?: FiveCategory;
  readonly recovery?: RecoveryFacts;
  readonly restructuring?: RestructuringFacts;
}

/** What an upgrade out of the non-performing classes asks for. */
export interface RecoveryFacts {
  readonly areArrearsRepaid: boolean;
  /** Since the arrears were repaid, always on time. */
  readonly monthsOnTime: number;
  /** Length of one repayment period; two of them or six months, the longer. */
  readonly monthsPerPeriod: number;
  readonly isExpectedToPerform: boolean;
  /** Other assets of the debtor in this bank are impaired. */
  readonly hasOtherImpairedAssets: boolean;
}

/** A restructured asset is watched for two repayment periods and a year at least. */
export interface RestructuringFacts {
  readonly monthsSince: number;
  readonly monthsPerPeriod: number;
}

export interface FiveCategorySuggestion {
  readonly kind: 'suggestion';
  readonly category: FiveCategory;
  readonly title: Text;
  readonly isNonPerforming: boolean;
  /** Every clause that applies, whatever class it leads to. */
  readonly grounds: readonly (Ground & { readonly atLeast: FiveCategory })[];
  /** Clauses that could not be asked, for want of the figure. */
  readonly notTested: readonly Text[];
  readonly source: Source;
}

export const FIVE_CATEGORY_SOURCE: Source = {
  citation:
    'CBIRC and PBOC, 《商业银行金融资产风险分类办法》, Order 2023 No. 1, in force from 2023-07-01',
  locator: 'articles 6 and 7 and the chapter on restructured assets',
  confidence: 'secondary',
};

const MONTHS_ON_TIME_MIN = 6;
const MONTHS_OBSERVED_MIN = 12;
const PERIODS = 2;

const clause = (locator: string): Source => ({ ...FIVE_CATEGORY_SOURCE, locator });

/** Why a non-performing asset may not be upgraded yet; nothing where it may. */
const upgradeObstacles = (recovery: RecoveryFacts | undefined): readonly Text[] => {
  if (recovery === undefined)
    return [{ en: 'nothing is known of recovery', zh: '缺少恢复履约的信息' }];
  const needed = Math.max(MONTHS_ON_TIME_MIN, PERIODS * recovery.monthsPerPeriod);
  const { monthsOnTime } = recovery;
  const obstacles: (Text | undefined)[] = [
    recovery.areArrearsRepaid ? undefined : { en: 'arrears not repaid', zh: '逾期未全部偿还' },
    monthsOnTime >= needed
      ? undefined
      : {
          en: `paid on time for ${monthsOnTime} of ${needed} months`,
          zh: `正常履约${monthsOnTime}个月，须满${needed}个月`,
        },
    recovery.isExpectedToPerform
      ? undefined
      : { en: 'not expected to keep performing', zh: '预计不能持续履约' },
    recovery.hasOtherImpairedAssets
      ? { en: 'other assets in this bank are impaired', zh: '在本行仍有其他减值资产' }
      : undefined,
  ];
  return obstacles.filter((each) => each !== undefined);
};

/** An asset that was non-performing stays so until every condition of an upgrade is met. */
const heldBack = ({ categoryBefore, recovery }: FiveCategoryFacts) => {
  if (categoryBefore === undefined || !isNonPerforming(categoryBefore)) return [];
  const obstacles = upgradeObstacles(recovery);
  if (obstacles.length === 0) return [];
  const en = `no upgrade: ${obstacles.map((each) => each.en).join('; ')}`;
  const zh = `不得上调：${obstacles.map((each) => each.zh).join('；')}`;
  const source = clause('conditions of an upgrade out of the non-performing classes');
  return [
    {
      code: 'upgrade-conditions',
      title: { en: 'Conditions of an upgrade not met', zh: '不良资产上调条件未满足' },
      source,
      evidence: { en, zh },
      atLeast: 'substandard' as const,
    },
  ];
};

const observed = ({ restructuring }: FiveCategoryFacts) => {
  if (restructuring === undefined) return [];
  const needed = Math.max(MONTHS_OBSERVED_MIN, PERIODS * restructuring.monthsPerPeriod);
  if (restructuring.monthsSince >= needed) return [];
  const ran = restructuring.monthsSince;
  const en = `restructured ${ran} months ago, observed for ${needed}`;
  const zh = `重组${ran}个月，观察期须满${needed}个月`;
  const source = clause('restructured assets: two repayment periods and one year at least');
  return [
    {
      code: 'restructured-observation',
      title: { en: 'Restructured asset under observation', zh: '重组资产处于观察期' },
      source,
      evidence: { en, zh },
      atLeast: 'special-mention' as const,
    },
  ];
};

/** Suggests the five-category class: the worst that any clause asks for. */
export const classifyFiveCategories = (facts: FiveCategoryFacts): FiveCategorySuggestion => {
  const tested = FIVE_CATEGORY_RULES.map((rule) => ({ rule, found: rule.find(facts) }));
  const applied = tested.flatMap(({ rule, found }) =>
    typeof found === 'string'
      ? []
      : [
          {
            code: rule.code,
            title: rule.title,
            source: rule.source,
            evidence: found,
            atLeast: rule.atLeast,
          },
        ],
  );
  const grounds = [...applied, ...heldBack(facts), ...observed(facts)];
  const category = grounds.reduce<FiveCategory>(
    (worst, { atLeast }) => worseCategory(worst, atLeast),
    'normal',
  );
  return {
    kind: 'suggestion',
    category,
    title: FIVE_CATEGORY_TITLES[category],
    isNonPerforming: isNonPerforming(category),
    grounds,
    notTested: tested.flatMap(({ rule, found }) => (found === 'not-known' ? [rule.title] : [])),
    source: FIVE_CATEGORY_SOURCE,
  };
};
