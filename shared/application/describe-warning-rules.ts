import { statisticText } from '../contracts/output.ts';
import { WARNING_ACTIONS } from '../domain/warnings/actions.ts';
import { ROOT_CAUSES } from '../domain/warnings/root-cause.ts';
import type { RuleFigures } from '../domain/warnings/rule-evidence.ts';
import { RULE_EVIDENCE_US_LISTED } from '../domain/warnings/rule-evidence-us-listed.ts';
import { WARNING_RULES } from '../domain/warnings/rules/index.generated.ts';
import { HYSTERESIS_DEFAULT } from '../domain/warnings/rules/measure.ts';
import { EVENT_HALF_LIFE_DAYS, type WarningRule } from '../domain/warnings/rules/warning-rule.ts';

const MEASURED = new Map(RULE_EVIDENCE_US_LISTED.figures.map((figures) => [figures.rule, figures]));

const describeFigures = ({ rule: _, leadMonths, ...shares }: RuleFigures) => {
  const { statements, failures, years, source } = RULE_EVIDENCE_US_LISTED;
  const texts = Object.entries(shares).map(
    ([name, share]) => [name, statisticText(share)] as const,
  );
  return {
    statements,
    failures,
    years,
    ...Object.fromEntries(texts),
    leadMonths: statisticText(leadMonths),
    source,
  };
};

const describe = (rule: WarningRule) => {
  const { evaluate: _, rootCause, actions, kind, halfLifeDays, ...declared } = rule;
  const measured = MEASURED.get(rule.id);
  return {
    ...declared,
    kind,
    rootCause: { id: rootCause, title: ROOT_CAUSES[rootCause] },
    hysteresis: rule.hysteresis ?? HYSTERESIS_DEFAULT,
    ...(kind === 'event' ? { halfLifeDays: halfLifeDays ?? EVENT_HALF_LIFE_DAYS } : {}),
    actions: actions.map((id) => ({ id, title: WARNING_ACTIONS[id] })),
    ...(measured === undefined ? {} : { measured: describeFigures(measured) }),
  };
};

const byCode = (one: WarningRule, other: WarningRule): number =>
  one.code < other.code ? -1 : one.code > other.code ? 1 : 0;

/** Every signal by its code; examples as they are executed. */
export const warningRulesListed = (): unknown => {
  const items = [...WARNING_RULES].sort(byCode).map(describe);
  // Decimals and dates of examples become the text they travel as.
  return JSON.parse(JSON.stringify({ items }));
};
