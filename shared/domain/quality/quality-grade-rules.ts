import type { Text } from '../../kernel/text.ts';
import type { Source } from '../source.ts';
import type { Assurance, AuditOpinion } from '../statements/statement.ts';
import type { StalenessState } from './staleness.ts';

/** From sound to unusable. */
export const QUALITY_GRADES = ['A', 'B', 'C', 'D'] as const;
export type QualityGrade = (typeof QUALITY_GRADES)[number];

export const QUALITY_GRADE_MEANINGS: Readonly<Record<QualityGrade, Text>> = {
  A: { en: 'complete, audited, nothing unusual', zh: '完整、已审计、未见异常' },
  B: { en: 'usable, with reservations', zh: '可用，但有保留' },
  C: { en: 'weak: use with a review', zh: '较弱：需人工复核' },
  D: { en: 'not a sound basis for a rating', zh: '不足以支持评级' },
};

/** What grade rules look at; numbers are counts, except `completeness`, a fraction. */
export interface QualityMeasures {
  readonly independentFlags: number;
  readonly identityErrors: number;
  readonly identityWarnings: number;
  readonly identityFlags: number;
  readonly completeness: number;
  readonly yearsOfHistory: number;
  readonly assurance: Assurance;
  readonly auditOpinion: AuditOpinion | 'none';
  readonly staleness: StalenessState;
}

type NumberName = {
  [Name in keyof QualityMeasures]: QualityMeasures[Name] extends number ? Name : never;
}[keyof QualityMeasures];

type WordName = Exclude<keyof QualityMeasures, NumberName>;

type Condition =
  | { readonly measure: NumberName; readonly atLeast: number }
  | { readonly measure: NumberName; readonly below: number }
  | {
      [Name in WordName]: {
        readonly measure: Name;
        readonly isOneOf: readonly QualityMeasures[Name][];
      };
    }[WordName];

export interface QualityGradeRule {
  readonly id: string;
  /** The best grade that is still possible where the condition holds. */
  readonly atBest: Exclude<QualityGrade, 'A'>;
  readonly when: Condition;
  readonly title: Text;
}

/** Independent flags from which a person has to review the statements. */
export const REVIEW_FLAGS_MIN = 3;

export const QUALITY_GRADE_SOURCE: Source = {
  citation: 'Choice of this product',
  locator:
    'three independent flags ask for a review by forensic practice, from memory; all other bounds are design',
  confidence: 'design',
};

/** The grade is the worst that any rule leaves possible, A where none applies. */
export const QUALITY_GRADE_RULES: readonly QualityGradeRule[] = [
  {
    id: 'identity-errors',
    atBest: 'D',
    when: { measure: 'identityErrors', atLeast: 1 },
    title: { en: 'accounting identities fail', zh: '勾稽关系存在错误' },
  },
  {
    id: 'opinion-against',
    atBest: 'D',
    when: { measure: 'auditOpinion', isOneOf: ['adverse', 'disclaimer'] },
    title: {
      en: 'the auditor does not stand behind the statements',
      zh: '审计师否定或无法表示意见',
    },
  },
  {
    id: 'too-old',
    atBest: 'D',
    when: { measure: 'staleness', isOneOf: ['unrated'] },
    title: { en: 'statements too old to rate', zh: '报表过旧' },
  },
  {
    id: 'flags-many',
    atBest: 'D',
    when: { measure: 'independentFlags', atLeast: 5 },
    title: { en: 'five or more independent flags', zh: '五项及以上独立异常' },
  },
  {
    id: 'core-half-missing',
    atBest: 'D',
    when: { measure: 'completeness', below: 0.5 },
    title: { en: 'less than half of the core figures known', zh: '核心数据不足一半' },
  },
  {
    id: 'flags-review',
    atBest: 'C',
    when: { measure: 'independentFlags', atLeast: REVIEW_FLAGS_MIN },
    title: { en: 'three or more independent flags', zh: '三项及以上独立异常' },
  },
  {
    id: 'opinion-qualified',
    atBest: 'C',
    when: { measure: 'auditOpinion', isOneOf: ['qualified'] },
    title: { en: 'qualified audit opinion', zh: '保留意见' },
  },
  {
    id: 'stale',
    atBest: 'C',
    when: { measure: 'staleness', isOneOf: ['stale'] },
    title: { en: 'stale statements', zh: '报表过期' },
  },
  {
    id: 'management-accounts',
    atBest: 'C',
    when: { measure: 'assurance', isOneOf: ['management-accounts'] },
    title: { en: 'management accounts only', zh: '仅有管理报表' },
  },
  {
    id: 'core-incomplete',
    atBest: 'C',
    when: { measure: 'completeness', below: 0.7 },
    title: { en: 'less than 70% of the core figures known', zh: '核心数据不足70%' },
  },
  {
    id: 'flags-some',
    atBest: 'B',
    when: { measure: 'independentFlags', atLeast: 1 },
    title: { en: 'at least one flag', zh: '存在异常提示' },
  },
  {
    id: 'identity-warnings',
    atBest: 'B',
    when: { measure: 'identityWarnings', atLeast: 1 },
    title: { en: 'accounting identities hold only roughly', zh: '勾稽关系存在小额差异' },
  },
  {
    id: 'identity-flags',
    atBest: 'B',
    when: { measure: 'identityFlags', atLeast: 3 },
    title: { en: 'three or more plausibility findings', zh: '三项及以上合理性提示' },
  },
  {
    id: 'not-audited',
    atBest: 'B',
    when: { measure: 'assurance', isOneOf: ['reviewed', 'unaudited'] },
    title: { en: 'statements not audited', zh: '报表未经审计' },
  },
  {
    id: 'opinion-emphasis',
    atBest: 'B',
    when: { measure: 'auditOpinion', isOneOf: ['emphasis-of-matter'] },
    title: { en: 'emphasis of matter in the audit opinion', zh: '带强调事项段的审计意见' },
  },
  {
    id: 'core-gaps',
    atBest: 'B',
    when: { measure: 'completeness', below: 0.9 },
    title: { en: 'less than 90% of the core figures known', zh: '核心数据不足90%' },
  },
  {
    id: 'single-year',
    atBest: 'B',
    when: { measure: 'yearsOfHistory', below: 2 },
    title: { en: 'only one year of statements', zh: '仅有一年报表' },
  },
];

const holds = (condition: Condition, measures: QualityMeasures): boolean => {
  if ('atLeast' in condition) return measures[condition.measure] >= condition.atLeast;
  if ('below' in condition) return measures[condition.measure] < condition.below;
  const words: readonly string[] = condition.isOneOf;
  return words.includes(measures[condition.measure]);
};

/** The rules that limit the grade, in the order declared: worst first. */
export const rulesThatApply = (measures: QualityMeasures): readonly QualityGradeRule[] =>
  QUALITY_GRADE_RULES.filter((rule) => holds(rule.when, measures));
