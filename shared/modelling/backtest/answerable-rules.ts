import { WARNING_RULES } from '../../domain/warnings/rules/index.generated.ts';
import type { WarningRule } from '../../domain/warnings/rules/warning-rule.ts';
import type { WatchedYear } from './watched-firm.ts';

/** Families of rules that read statements and PDs; all others live on facts, which no file has. */
const FAMILIES = ['F', 'P'];

/** Rules of a state that statements and PDs can answer, by code. */
export const RULES_OF_STATEMENTS: readonly WarningRule[] = WARNING_RULES.filter(
  ({ kind, code, inputs }) => {
    const { items = [], indicators = [], benchmarks = [], others = [] } = inputs;
    const reads = [...items, ...indicators, ...benchmarks].length > 0 || others.includes('ratings');
    return kind === 'state' && FAMILIES.includes(code.slice(0, 1)) && reads;
  },
).toSorted((one, other) => (one.code < other.code ? -1 : 1));

/** The share of statements on which a rule had an answer. */
export const answeredShare = (rule: WarningRule, years: readonly WatchedYear[]): number =>
  years.filter(({ answered }) => answered.has(rule.id)).length / years.length;
