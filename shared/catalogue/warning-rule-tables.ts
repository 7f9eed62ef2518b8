import { WARNING_ACTIONS } from '../domain/warnings/actions.ts';
import type { RuleEvidence } from '../domain/warnings/rule-evidence.ts';
import { WARNING_RULES } from '../domain/warnings/rules/index.generated.ts';
import type { Persistence, WarningRule } from '../domain/warnings/rules/warning-rule.ts';
import { table } from './markdown-table.ts';

const persistenceText = ({ unit, count }: Persistence): string => {
  if (unit === 'reported-months') return `${count} months of reports`;
  return `${count} ${unit}`;
};

const byCode = (one: WarningRule, other: WarningRule): number =>
  one.code < other.code ? -1 : one.code > other.code ? 1 : 0;

/** Every signal by its code. */
export const warningRuleTable = (): string =>
  table(
    ['code', 'id', 'title', '名称', 'fires when', 'severity', 'cleared after', 'measures'],
    [...WARNING_RULES]
      .sort(byCode)
      .map(({ code, id, title, rule, severities, clearAfter, actions }) => [
        code,
        id,
        title.en,
        title.zh,
        rule.en,
        severities.join(', '),
        persistenceText(clearAfter),
        actions.join(' '),
      ]),
  );

const percent = (share: number): string => `${(share * 100).toFixed(1)}%`;

const CODES = new Map(WARNING_RULES.map(({ id, code }) => [id, code]));

/** What the rules achieved on a file with outcomes, by their codes. */
export const ruleEvidenceTable = ({ figures }: RuleEvidence): string =>
  table(
    ['code', 'id', 'stands', 'precision', 'lift', 'coverage', 'a year ahead', 'lead, months'],
    figures.map((each) => [
      CODES.get(each.rule) ?? '',
      each.rule,
      percent(each.stands),
      percent(each.precision),
      each.lift.toFixed(2),
      percent(each.coverage),
      percent(each.yearAhead),
      each.leadMonths.toFixed(1),
    ]),
  );

/** What they were measured on. */
export const ruleEvidenceText = ({ statements, failures, years, source }: RuleEvidence): string =>
  `Measured on ${statements} statements of fiscal years ${years[0]} to ${years[1]} with ` +
  `${failures} failures (${source.citation}; ${source.locator}), by \`npm run ` +
  'warnings:backtest`. A signal with a lift below 1.5 is better retired or set anew; signals of ' +
  'facts have no public outcomes, `GET /v1/warning-rules/effectiveness` measures them on yours.';

export const warningActionTable = (): string =>
  table(
    ['id', 'measure', '措施'],
    Object.entries(WARNING_ACTIONS).map(([id, { en, zh }]) => [id, en, zh]),
  );
