import { failed, type Result } from '../../kernel/result.ts';
import type { Text } from '../../kernel/text.ts';

/**
 * Every reason for which a statistic cannot be had from the observations given. No statistic is
 * ever NaN, infinite or silently 0 instead.
 */
export const NOT_COMPUTABLE = {
  'no-observations': { en: 'There are no observations.', zh: '没有观测值。' },
  'no-defaults': { en: 'No observation defaulted.', zh: '没有违约观测。' },
  'no-survivors': { en: 'Every observation defaulted.', zh: '所有观测均违约。' },
  'too-few-defaults': {
    en: 'A standard error needs at least two defaults.',
    zh: '标准误至少需要两个违约观测。',
  },
  'too-few-survivors': {
    en: 'A standard error needs at least two observations without default.',
    zh: '标准误至少需要两个未违约观测。',
  },
  'too-few-groups': {
    en: 'The statistic compares groups, and there is only one.',
    zh: '该统计量需比较多个分组，但仅有一个分组。',
  },
  'too-few-degrees': {
    en: 'In the fitting sample a test needs more than two groups.',
    zh: '样本内检验需要两个以上的分组。',
  },
  'no-variation': { en: 'All values are the same.', zh: '所有取值相同。' },
  'no-changes': { en: 'Nothing changed in that direction.', zh: '该方向没有发生变动。' },
  'no-losses': { en: 'No loss was realised.', zh: '没有已实现的损失。' },
  'value-not-finite': { en: 'A value is not a finite number.', zh: '存在非有限数值。' },
  'pd-out-of-range': {
    en: 'A probability of default lies outside the range that the statistic allows.',
    zh: '违约概率超出该统计量允许的范围。',
  },
  'counts-invalid': {
    en: 'A count is negative or broken, or there are more defaults than observations.',
    zh: '计数为负或不是整数，或违约数多于观测数。',
  },
  'parameter-out-of-range': {
    en: 'A parameter of the statistic is outside its range.',
    zh: '统计量的参数超出取值范围。',
  },
  separated: {
    en: 'One threshold separates the defaults entirely, so that no finite line fits best.',
    zh: '存在可将违约完全区分的阈值，不存在有限的最优拟合线。',
  },
  'not-converged': { en: 'The search did not settle.', zh: '求解未收敛。' },
} as const satisfies Readonly<Record<string, Text>>;

export type NotComputable = keyof typeof NOT_COMPUTABLE;

/** A statistic, or why it could not be computed. */
export type Computed<Value> = Result<Value, NotComputable>;

export const notComputable = (reason: NotComputable): Computed<never> => failed(reason);
