import { toStatistic } from '../../../kernel/statistic.ts';
import type { Text } from '../../../kernel/text.ts';
import { type Grade, notchOf } from '../../scales/master-scale.ts';
import type { Source } from '../../source.ts';
import type { CreditPolicy } from '../policy/credit-policy.ts';
import { isNonPerforming } from './five-category.ts';
import type { Stage, StageFacts } from './impairment-stage.ts';

type Thresholds = CreditPolicy['significantIncrease'];

/** What a rule found: evidence, nothing, or no figure to look at. */
type Found = Text | 'nothing' | 'not-known';

export interface StageRule {
  readonly code: string;
  readonly title: Text;
  readonly stage: Stage;
  readonly source: Source;
  /** A measure of increase in risk, which the exemption for low credit risk sets aside. */
  readonly yieldsToLowRisk: boolean;
  find(facts: StageFacts, thresholds: Thresholds): Found;
}

const ifrs9 = (locator: string): Source => ({
  citation: 'IFRS 9 Financial Instruments',
  locator: `${locator}; from memory, to be confirmed`,
  confidence: 'practice',
});

const PRACTICE: Source = {
  citation: 'Supervisory practice under IFRS 9 (EBA, ECB) and in China',
  locator: 'quantitative triggers of a significant increase; from memory, to be confirmed',
  confidence: 'practice',
};

const percent = (value: number): string => `${(value * 100).toFixed(2)}%`;

/** At or above, where doubles that should be equal may differ in the last digit. */
const reaches = (value: number, line: number): boolean => value >= line * (1 - 1e-12);

const flagged = (is: boolean | undefined, en: string, zh: string): Found => {
  if (is === undefined) return 'not-known';
  return is ? { en, zh } : 'nothing';
};

const notchesAllowed = (origin: Grade, { notches }: Thresholds): number => {
  const { number } = notchOf(origin);
  if (number <= notchOf('A-').number) return toStatistic(notches.investmentTop);
  if (number <= notchOf('BBB-').number) return toStatistic(notches.bbb);
  if (number <= notchOf('BB-').number) return toStatistic(notches.bb);
  return toStatistic(notches.bAndBelow);
};

const pastDue = (facts: StageFacts, limit: number): Found => {
  const days = facts.daysPastDue;
  if (days === undefined) return 'not-known';
  if (days <= limit) return 'nothing';
  return { en: `${days} days past due, over ${limit}`, zh: `逾期${days}天，超过${limit}天` };
};

const isDeep = (stage: Stage | undefined): boolean => stage === 'stage-2' || stage === 'stage-3';

export const STAGE_RULES: readonly StageRule[] = [
  {
    code: 'purchased-impaired',
    title: { en: 'Bought or originated impaired', zh: '购入或源生已发生信用减值' },
    stage: 'poci',
    source: ifrs9('5.5.13'),
    yieldsToLowRisk: false,
    find: ({ isPurchasedImpaired }) =>
      flagged(isPurchasedImpaired ?? false, 'impaired from the start', '初始即已减值'),
  },
  {
    code: 'credit-impaired',
    title: { en: 'Credit-impaired', zh: '已发生信用减值' },
    stage: 'stage-3',
    source: ifrs9('Appendix A, credit-impaired'),
    yieldsToLowRisk: false,
    find: ({ isCreditImpaired }) =>
      flagged(isCreditImpaired, 'a loss event has occurred', '已发生损失事件'),
  },
  {
    code: 'unlikely-to-pay',
    title: { en: 'Unlikely to pay', zh: '可能无法全额偿付' },
    stage: 'stage-3',
    source: {
      citation: 'CRR Article 178; Basel CRE36.69',
      locator: 'obligor unlikely to pay in full without realising collateral',
      confidence: 'secondary',
    },
    yieldsToLowRisk: false,
    find: ({ isUnlikelyToPay }) =>
      flagged(isUnlikelyToPay, 'unlikely to pay in full', '预计无法全额偿付'),
  },
  {
    code: 'grade-default',
    title: { en: 'Rated in default', zh: '评级为违约' },
    stage: 'stage-3',
    source: ifrs9('B5.5.37: the definition of default of credit management'),
    yieldsToLowRisk: false,
    find: ({ grade }) => flagged(grade === 'D', 'grade D', '违约级D'),
  },
  {
    code: 'ninety-days-past-due',
    title: { en: 'Past due beyond the presumption of default', zh: '逾期超过违约推定天数' },
    stage: 'stage-3',
    source: ifrs9('B5.5.37, rebuttable presumption of 90 days'),
    yieldsToLowRisk: false,
    find: (facts, { daysPastDueDefault }) => pastDue(facts, toStatistic(daysPastDueDefault)),
  },
  {
    code: 'non-performing-class',
    title: { en: 'Classified as non-performing', zh: '五级分类为不良' },
    stage: 'stage-3',
    source: PRACTICE,
    yieldsToLowRisk: false,
    find: ({ fiveCategory }) =>
      fiveCategory === undefined
        ? 'not-known'
        : flagged(
            isNonPerforming(fiveCategory),
            `five-category class ${fiveCategory}`,
            '五级分类为不良',
          ),
  },
  {
    code: 'thirty-days-past-due',
    title: {
      en: 'Past due beyond the presumption of increase',
      zh: '逾期超过风险显著增加推定天数',
    },
    stage: 'stage-2',
    source: ifrs9('5.5.11, rebuttable presumption of 30 days'),
    yieldsToLowRisk: false,
    find: (facts, { daysPastDue }) => pastDue(facts, toStatistic(daysPastDue)),
  },
  {
    code: 'special-mention-class',
    title: { en: 'Classified as special mention', zh: '五级分类为关注' },
    stage: 'stage-2',
    source: PRACTICE,
    yieldsToLowRisk: false,
    find: ({ fiveCategory }) =>
      fiveCategory === undefined
        ? 'not-known'
        : flagged(fiveCategory === 'special-mention', 'special mention', '五级分类为关注'),
  },
  {
    code: 'watchlist',
    title: { en: 'On the watch list', zh: '列入预警名单' },
    stage: 'stage-2',
    source: ifrs9('B5.5.17, changes in how the exposure is managed'),
    yieldsToLowRisk: false,
    find: ({ isOnWatchlist }) => flagged(isOnWatchlist, 'on the watch list', '已列入预警名单'),
  },
  {
    code: 'forbearance',
    title: { en: 'Forborne', zh: '宽限或重组' },
    stage: 'stage-2',
    source: {
      citation: 'EBA, technical standards on forbearance',
      locator: 'terms eased for financial difficulty; probation after; from memory',
      confidence: 'practice',
    },
    yieldsToLowRisk: false,
    find: ({ isForborne, monthsSinceForbearance: months }, { probationMonths }) => {
      if (isForborne === undefined) return 'not-known';
      if (!isForborne) return 'nothing';
      if (months !== undefined && months >= toStatistic(probationMonths)) return 'nothing';
      const ran = months === undefined ? '' : `, ${months} of ${probationMonths} months ago`;
      return { en: `forborne${ran}`, zh: `已宽限或重组，观察期${probationMonths}个月未满` };
    },
  },
  {
    code: 'pd-backstop',
    title: { en: 'Lifetime PD multiplied', zh: '存续期违约概率达到兜底倍数' },
    stage: 'stage-2',
    source: {
      citation: 'EBA and ECB stress-test methodology',
      locator: 'threefold increase of the PD as a backstop; from memory, to be confirmed',
      confidence: 'practice',
    },
    yieldsToLowRisk: true,
    find: ({ lifetimePd: now, lifetimePdAtOrigination: then }, { pdRatioBackstop }) => {
      if (now === undefined || then === undefined) return 'not-known';
      if (now === 0 || !reaches(now, then * toStatistic(pdRatioBackstop))) return 'nothing';
      return {
        en: `lifetime PD ${percent(now)} from ${percent(then)}, ${pdRatioBackstop} times or more`,
        zh: `存续期违约概率由${percent(then)}升至${percent(now)}，达${pdRatioBackstop}倍以上`,
      };
    },
  },
  {
    code: 'pd-increase',
    title: { en: 'Lifetime PD up in ratio and points', zh: '存续期违约概率相对及绝对上升' },
    stage: 'stage-2',
    source: ifrs9('5.5.9; ratio and increase as in supervisory practice'),
    yieldsToLowRisk: true,
    find: ({ lifetimePd: now, lifetimePdAtOrigination: then }, { pdRatio, pdIncrease }) => {
      if (now === undefined || then === undefined) return 'not-known';
      const rose =
        reaches(now - then, toStatistic(pdIncrease)) && reaches(now, then * toStatistic(pdRatio));
      if (!rose) return 'nothing';
      return {
        en: `lifetime PD ${percent(now)} from ${percent(then)}`,
        zh: `存续期违约概率由${percent(then)}升至${percent(now)}`,
      };
    },
  },
  {
    code: 'notches-lost',
    title: { en: 'Notches lost since origination', zh: '自发放以来评级下调级数' },
    stage: 'stage-2',
    source: PRACTICE,
    yieldsToLowRisk: true,
    find: ({ grade, gradeAtOrigination: origin }, thresholds) => {
      if (origin === undefined) return 'not-known';
      const lost = notchOf(grade).number - notchOf(origin).number;
      if (lost < notchesAllowed(origin, thresholds)) return 'nothing';
      return {
        en: `${lost} notches lost, from ${origin} to ${grade}`,
        zh: `评级由${origin}下调${lost}级至${grade}`,
      };
    },
  },
  {
    code: 'cure-period',
    title: { en: 'Cure period still running', zh: '回迁观察期未满' },
    stage: 'stage-2',
    source: PRACTICE,
    yieldsToLowRisk: false,
    find: ({ stageBefore, monthsSinceTriggersCleared: months }, { cureMonths }) => {
      if (!isDeep(stageBefore)) return 'nothing';
      if (months === undefined) return 'not-known';
      if (months >= toStatistic(cureMonths)) return 'nothing';
      return {
        en: `triggers cleared ${months} months ago, ${cureMonths} needed`,
        zh: `触发因素消除${months}个月，尚不足${cureMonths}个月`,
      };
    },
  },
];
