import { describe, expect, it } from 'vitest';
import { clearingText } from '../../../../../shared/domain/warnings/rules/measure-text.ts';
import { decimal } from '../../../../../shared/kernel/decimal.ts';

const title = { en: 'Days past due', zh: '逾期天数' };

describe('what would clear a signal', () => {
  it.each([
    ['fraction', 'above', '0.27', '0.34', 'below 27.0%, now 34.0%', '低于27.0%时解除，现为34.0%'],
    [
      'fraction',
      'below',
      '-0.135',
      '-0.186440677966102',
      'above -13.5%, now -18.6%',
      '高于-13.5%时解除，现为-18.6%',
    ],
    ['records', 'above', '1', '2', 'below 1, now 2', '低于1时解除，现为2'],
    ['days', 'above', '0', '12', 'at 0 days, now 12 days', '为0天时解除，现为12天'],
    ['furlongs', 'above', '2.50', '3', 'below 2.5, now 3', '低于2.5时解除，现为3'],
  ] as const)('is told in %s, worse when %s', (unit, worseWhen, clear, value, en, zh) => {
    const measure = { title, unit, worseWhen, clear: decimal(clear), value: decimal(value) };
    expect(clearingText(measure)).toEqual({ en: `Days past due ${en}`, zh: `逾期天数${zh}` });
  });
});
