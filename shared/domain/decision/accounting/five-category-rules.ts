import { type Decimal, decimal, rounded } from '../../../kernel/decimal.ts';
import type { Text } from '../../../kernel/text.ts';
import { type Grade, notchOf } from '../../scales/master-scale.ts';
import type { Source } from '../../source.ts';
import type { FiveCategory, FiveCategoryFacts } from './five-category.ts';

type Found = Text | 'nothing' | 'not-known';

export interface FiveCategoryRule {
  readonly code: string;
  readonly title: Text;
  readonly atLeast: FiveCategory;
  readonly source: Source;
  find(facts: FiveCategoryFacts): Found;
}

const order = (locator: string, confidence: Source['confidence'] = 'secondary'): Source => ({
  citation: '《商业银行金融资产风险分类办法》, Order 2023 No. 1',
  locator,
  confidence,
});

const FROM_MEMORY = 'from memory, to be confirmed';

const days = (atLeast: FiveCategory, code: string, limit: number, locator: string) => ({
  code,
  title: { en: `Overdue for more than ${limit} days`, zh: `逾期超过${limit}天` },
  atLeast,
  source: order(locator),
  find: ({ daysPastDue }: FiveCategoryFacts): Found => {
    if (daysPastDue === undefined) return 'not-known';
    if (daysPastDue <= limit) return 'nothing';
    return { en: `${daysPastDue} days past due`, zh: `逾期${daysPastDue}天` };
  },
});

type Flag = {
  [Name in keyof FiveCategoryFacts]-?: NonNullable<FiveCategoryFacts[Name]> extends boolean
    ? Name
    : never;
}[keyof FiveCategoryFacts];

const flag = (
  atLeast: FiveCategory,
  code: string,
  name: Flag,
  title: Text,
  source: Source,
): FiveCategoryRule => ({
  code,
  title,
  atLeast,
  source,
  find: (facts) => {
    const found = facts[name];
    if (found === undefined) return 'not-known';
    return found ? title : 'nothing';
  },
});

const share = (
  atLeast: FiveCategory,
  code: string,
  title: Text,
  source: Source,
  limit: string,
  relation: 'above' | 'from',
  read: (facts: FiveCategoryFacts) => Decimal | undefined,
): FiveCategoryRule => ({
  code,
  title,
  atLeast,
  source,
  find: (facts) => {
    const found = read(facts);
    if (found === undefined) return 'not-known';
    const line = decimal(limit);
    if (relation === 'above' ? found.lte(line) : found.lt(line)) return 'nothing';
    const text = `${rounded(found.times(100), 2)}%`;
    return { en: `${title.en}: ${text}`, zh: `${title.zh}：${text}` };
  },
});

const TECHNICAL_DAYS = 7;

/** From here on the master scale speaks of a real possibility of default within the year. */
const ADVERSE_FROM: Grade = 'CCC+';

const findAdverse = ({ grade, watchLevel }: FiveCategoryFacts): Found => {
  if (grade === undefined && watchLevel === undefined) return 'not-known';
  const isWeak = grade !== undefined && notchOf(grade).number >= notchOf(ADVERSE_FROM).number;
  const isRed = watchLevel === 'RED';
  if (!isWeak && !isRed) return 'nothing';
  const found: Text[] = [
    ...(isWeak ? [{ en: `rated ${grade}`, zh: `评级为${grade}` }] : []),
    ...(isRed ? [{ en: 'watch level RED', zh: '预警等级为红色' }] : []),
  ];
  return {
    en: found.map(({ en }) => en).join(', '),
    zh: found.map(({ zh }) => zh).join('，'),
  };
};

/** Clauses by the class they lead to at least; several may apply, the worst counts. */
export const FIVE_CATEGORY_RULES: readonly FiveCategoryRule[] = [
  {
    code: 'any-overdue',
    title: { en: 'Principal or interest overdue', zh: '本金、利息或收益逾期' },
    atLeast: 'special-mention',
    source: order(
      'any overdue; short lapses for technical or operational reasons up to 7 days excepted ' +
        `(${FROM_MEMORY})`,
    ),
    find: ({ daysPastDue, isTechnicalLapse }) => {
      if (daysPastDue === undefined) return 'not-known';
      const isExcepted = isTechnicalLapse === true && daysPastDue <= TECHNICAL_DAYS;
      if (daysPastDue <= 0 || isExcepted) return 'nothing';
      return { en: `${daysPastDue} days past due`, zh: `逾期${daysPastDue}天` };
    },
  },
  {
    code: 'adverse-factors',
    title: { en: 'Factors that speak against repayment', zh: '存在可能影响偿债能力的不利因素' },
    atLeast: 'special-mention',
    source: order(
      'article 6, special mention: adverse factors though the debtor can pay now; that a rating ' +
        `of ${ADVERSE_FROM} and below or watch level RED is such a factor is a choice of this product`,
      'design',
    ),
    find: findAdverse,
  },
  flag(
    'special-mention',
    'fund-use-changed',
    'isFundUseChanged',
    { en: 'Funds used otherwise without consent', zh: '未经同意擅自改变资金用途' },
    order(`article 6, special mention; ${FROM_MEMORY}`, 'practice'),
  ),
  flag(
    'special-mention',
    'borrowing-to-repay',
    'isBorrowingToRepay',
    { en: 'New credit repays old', zh: '借新还旧或依靠其他债务融资偿还' },
    order(
      `article 6, special mention; SME renewals and bonds excepted; ${FROM_MEMORY}`,
      'practice',
    ),
  ),
  flag(
    'special-mention',
    'bad-debt-elsewhere',
    'hasBadDebtElsewhere',
    { en: 'Bad debt at another bank', zh: '在本行或其他银行的债务出现不良' },
    order(`article 6, special mention; ${FROM_MEMORY}`, 'practice'),
  ),
  days('substandard', 'overdue-ninety', 90, 'article 6, substandard: over 90 days'),
  flag(
    'substandard',
    'credit-impaired',
    'isCreditImpaired',
    { en: 'Credit-impaired', zh: '已发生信用减值' },
    order('article 6, substandard'),
  ),
  flag(
    'substandard',
    'external-rating-cut',
    'isExternalRatingCutSharply',
    { en: 'External rating cut sharply', zh: '外部评级大幅下调' },
    order(`article 6, substandard; ${FROM_MEMORY}`, 'practice'),
  ),
  share(
    'substandard',
    'overdue-share-all-banks',
    {
      en: 'Debts overdue by more than 90 days across all banks over 20%',
      zh: '同一债务人在所有银行的债务中逾期超过90天的债务超过20%',
    },
    order('article 6, substandard: over 20 % across all banks'),
    '0.20',
    'above',
    ({ overdueShareAllBanks }) => overdueShareAllBanks,
  ),
  {
    code: 'contamination-in-this-bank',
    title: {
      en: 'Over 10% of the debtor’s exposure in this bank non-performing',
      zh: '债务人在本行债权超过10%被分为不良',
    },
    atLeast: 'substandard',
    source: order('article 7: then all exposure to a debtor other than retail is non-performing'),
    find: ({ nonPerformingShareHere: found, isRetail }) => {
      if (isRetail === true) return 'nothing';
      if (found === undefined) return 'not-known';
      if (found.lte('0.10')) return 'nothing';
      const text = `${rounded(found.times(100), 2)}%`;
      return { en: `${text} non-performing in this bank`, zh: `在本行债权中不良占${text}` };
    },
  },
  days('doubtful', 'overdue-two-hundred-seventy', 270, 'article 6, doubtful: over 270 days'),
  flag(
    'doubtful',
    'evading-debt',
    'isEvadingDebt',
    { en: 'Debtor evades bank debt', zh: '债务人逃废银行债务' },
    order('article 6, doubtful'),
  ),
  share(
    'doubtful',
    'loss-half',
    { en: 'Expected credit loss of half of the book or more', zh: '预期信用损失占账面余额50%以上' },
    order('article 6, doubtful: 50 % (the draft of 2019 said 40 %)'),
    '0.50',
    'from',
    ({ lossShare }) => lossShare,
  ),
  days('loss', 'overdue-three-hundred-sixty', 360, 'article 6, loss: over 360 days'),
  flag(
    'loss',
    'bankruptcy-liquidation',
    'isInBankruptcyLiquidation',
    { en: 'In bankruptcy liquidation', zh: '债务人已进入破产清算程序' },
    order(`article 6, loss; ${FROM_MEMORY}`, 'practice'),
  ),
  share(
    'loss',
    'loss-nine-tenths',
    { en: 'Expected credit loss of 90% of the book or more', zh: '预期信用损失占账面余额90%以上' },
    order(`article 6, loss: 90 % (the draft of 2019 said 80 %); ${FROM_MEMORY}`, 'practice'),
    '0.90',
    'from',
    ({ lossShare }) => lossShare,
  ),
];
