import { WARNING_RULES } from '../../domain/warnings/rules/index.generated.ts';
import { statementView } from '../../domain/warnings/rules/statement-view.ts';
import { evaluateRule, type WarningRule } from '../../domain/warnings/rules/warning-rule.ts';
import type { PanelFirm } from './panel.ts';

/** Firms looked at to find out what a file can answer. */
const FIRMS_TRIED = 200;

const readsStatements = ({ inputs }: WarningRule): boolean =>
  [inputs.items, inputs.indicators, inputs.benchmarks, inputs.qualityChecks].some(
    (ids = []) => ids.length > 0,
  );

const readsPd = ({ inputs }: WarningRule): boolean => inputs.others?.includes('ratings') === true;

const canAnswer = (rule: WarningRule, { years }: PanelFirm): boolean => {
  const [first, ...rest] = years.map(({ statement }) => statement);
  const last = years.at(-1)?.statement;
  if (first === undefined || last === undefined) return false;
  const asOf = last.publishedOn ?? last.period.end;
  const statements = statementView({ asOf, statements: [first, ...rest] });
  const readings = evaluateRule(rule, { asOf, statements, facts: [], ratings: [] });
  return readings.some(({ kind }) => kind !== 'not-evaluable');
};

export interface RulesForPanel {
  readonly answerable: readonly WarningRule[];
  /** Read statements, but none of the figures that this file has. */
  readonly silent: readonly WarningRule[];
}

/** Rules that read statements or PDs, by whether the file has the figures for them. */
export const rulesFor = (firms: readonly PanelFirm[]): RulesForPanel => {
  const step = Math.max(1, Math.floor(firms.length / FIRMS_TRIED));
  const tried = firms.filter((_each, place) => place % step === 0);
  const candidates = WARNING_RULES.filter(
    (rule) => rule.kind === 'state' && (readsStatements(rule) || readsPd(rule)),
  ).toSorted((one, other) => (one.code < other.code ? -1 : 1));
  const isAnswerable = (rule: WarningRule): boolean =>
    readsPd(rule) || tried.some((firm) => canAnswer(rule, firm));
  return {
    answerable: candidates.filter(isAnswerable),
    silent: candidates.filter((rule) => !isAnswerable(rule)),
  };
};
