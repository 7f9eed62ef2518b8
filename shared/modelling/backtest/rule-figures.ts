import type { RuleFigures } from '../../domain/warnings/rule-evidence.ts';
import type { WarningRule } from '../../domain/warnings/rules/warning-rule.ts';
import { answeredShare } from './answerable-rules.ts';
import { alertFigures, type Places, runLeads, type WatchedFirm } from './measures.ts';
import type { WatchedYear } from './watched-firm.ts';

/** Fewer statements than these prove nothing. */
const STANDS_MIN = 30;

const rounded = (value: number, places: number): number => Number(value.toFixed(places));

/** How one rule did; undefined where its signal hardly ever stood. */
export const ruleFigures = (
  rule: WarningRule,
  firms: readonly WatchedFirm[],
  places: Places,
): RuleFigures | undefined => {
  const isFlagged = ({ standing }: WatchedYear): boolean => standing.has(rule.id);
  const figures = alertFigures(places, isFlagged, runLeads(firms, isFlagged));
  if (figures.alerts < STANDS_MIN) return undefined;
  const years = places.map(({ year }) => year);
  return {
    rule: rule.id,
    answers: rounded(answeredShare(rule, years), 3),
    stands: rounded(figures.alertRate, 3),
    precision: rounded(figures.precision, 4),
    lift: rounded(figures.precision / (figures.failures / figures.statements), 2),
    coverage: rounded(figures.flaggedAtLast, 3),
    yearAhead: rounded(figures.flaggedYearAhead, 3),
    leadMonths: rounded(figures.leadMonths ?? 0, 1),
  };
};
