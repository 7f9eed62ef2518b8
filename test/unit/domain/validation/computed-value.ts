import type { Computed } from '../../../../shared/domain/validation/not-computable.ts';

/** The statistic, where a test is not about the reasons for having none. */
export const computedValue = <Value>(computed: Computed<Value>): Value => {
  if (computed.kind === 'failed') throw new Error(`not computable: ${computed.failure}`);
  return computed.value;
};
