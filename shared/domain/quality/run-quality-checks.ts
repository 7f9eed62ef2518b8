import { QUALITY_CHECKS } from './index.generated.ts';
import type { QualityCheckResult, QualityContext } from './quality-check.ts';

const orderOf = (number: string): number => Number(number.slice(1));

/** Every declared check on one company, in the order of their numbers. */
export const runQualityChecks = (context: QualityContext): readonly QualityCheckResult[] =>
  QUALITY_CHECKS.map((check) => ({ check, outcome: check.run(context) })).sort(
    (one, other) => orderOf(one.check.number) - orderOf(other.check.number),
  );
