import type { Text } from '../../../kernel/text.ts';
import type { FactOf } from '../../facts/fact.ts';

export type LoanClass = NonNullable<FactOf<'credit-bureau-report'>['worstClass']>;

/** The five categories of Chinese banks, best first. */
export const LOAN_CLASS_TITLES: Readonly<Record<LoanClass, Text>> = {
  normal: { en: 'normal', zh: '正常' },
  'special-mention': { en: 'special mention', zh: '关注' },
  substandard: { en: 'substandard', zh: '次级' },
  doubtful: { en: 'doubtful', zh: '可疑' },
  loss: { en: 'loss', zh: '损失' },
};

/** 0 for normal to 4 for loss. */
export const loanClassRank = (name: LoanClass): number =>
  Object.keys(LOAN_CLASS_TITLES).indexOf(name);
