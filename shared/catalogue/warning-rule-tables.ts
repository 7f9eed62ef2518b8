import { WARNING_ACTIONS } from '../domain/warnings/actions.ts';
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

export const warningActionTable = (): string =>
  table(
    ['id', 'measure', '措施'],
    Object.entries(WARNING_ACTIONS).map(([id, { en, zh }]) => [id, en, zh]),
  );
