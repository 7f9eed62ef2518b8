import { expect, it } from 'vitest';
import { formatOutcome } from '../../../../shared/domain/explanation/format-value.ts';
import { decimal } from '../../../../shared/kernel/decimal.ts';
import { measured } from '../../../../shared/kernel/outcome.ts';

it.each([
  ['amount', '-8224000000.4', '-8,224,000,000', '-8,224,000,000'],
  ['fraction', '0.27503', '27.5%', '27.5%'],
  ['times', '1.4762', '1.48×', '1.48×'],
  ['days', '71.4', '71 days', '71天'],
  ['count', '-0.016', '0', '0'],
  ['fraction', '-0.0002', '0.0%', '0.0%'],
] as const)('shows a measure in %s to people', (unit, value, en, zh) => {
  expect(formatOutcome(measured(decimal(value)), unit)).toEqual({ en, zh });
});
