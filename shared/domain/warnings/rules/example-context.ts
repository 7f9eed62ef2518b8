import { addMonths, type IsoDate, isoDate } from '../../../kernel/dates.ts';
import { decimal } from '../../../kernel/decimal.ts';
import { isLineItemId } from '../../statements/line-items/line-items.ts';
import type { FinancialStatement } from '../../statements/statement.ts';
import type { ExampleSituation, ExampleStatement } from './example-situation.ts';
import { type StatementView, statementView } from './statement-view.ts';
import type { WarningContext } from './warning-context.ts';
import type { ParameterChanges } from './warning-rule.ts';

const AS_OF = '2025-04-30';
const YEAR_END = isoDate('2024-12-31');

const statementOf = ({
  end,
  months = 12,
  lines,
  ...rest
}: ExampleStatement): FinancialStatement => {
  const { version = 'as-reported', currency = 'CNY', auditOpinion } = rest;
  return {
    period: { end: isoDate(end ?? YEAR_END), months },
    scope: 'consolidated',
    standard: 'CAS',
    currency,
    unitScale: 1,
    assurance: 'audited',
    version,
    absentLines: 'unknown',
    ...(auditOpinion === undefined ? {} : { auditOpinion }),
    lines: Object.fromEntries(
      Object.entries(lines).map(([line, value]) => {
        if (!isLineItemId(line)) throw new RangeError(`example names an unknown line: ${line}`);
        return [line, decimal(value)];
      }),
    ),
  };
};

const yearOf = (lines: ExampleStatement['lines'] | undefined, yearsBack: number) =>
  lines === undefined ? [] : [{ lines, end: addMonths(YEAR_END, -12 * yearsBack) }];

const viewOf = (given: ExampleSituation, asOf: IsoDate): StatementView | undefined => {
  const { now, before, twoYearsBefore, statements = [], industry } = given;
  const all = [...yearOf(now, 0), ...yearOf(before, 1), ...yearOf(twoYearsBefore, 2)];
  const [first, ...rest] = [...all, ...statements].map(statementOf);
  if (first === undefined) return undefined;
  const peers = industry === undefined ? undefined : peersOf(industry);
  return statementView({
    asOf,
    statements: [first, ...rest],
    ...(peers === undefined ? {} : { external: { peers } }),
  });
};

const peersOf = (industry: NonNullable<ExampleSituation['industry']>) => ({
  group: { en: 'companies of the industry', zh: '同行业企业' },
  quantiles: new Map(Object.entries(industry)),
});

/** The context that a situation stands for, as the engine would build it. */
export const exampleContext = (given: ExampleSituation): WarningContext => {
  const { segment, neighbourhood, industry, pdPercentiles, covenants } = given;
  const asOf = isoDate(given.asOf ?? AS_OF);
  const statements = viewOf(given, asOf);
  return {
    asOf,
    facts: given.facts ?? [],
    ratings: given.ratings ?? [],
    ...(statements === undefined ? {} : { statements }),
    ...(segment === undefined ? {} : { segment }),
    ...(neighbourhood === undefined ? {} : { neighbourhood }),
    ...(industry === undefined ? {} : { industry: peersOf(industry) }),
    ...(pdPercentiles === undefined ? {} : { pdPercentiles }),
    ...(covenants === undefined ? {} : { covenants }),
  };
};

export const exampleParameters = ({ parameters = {} }: ExampleSituation): ParameterChanges =>
  Object.fromEntries(Object.entries(parameters).map(([name, text]) => [name, decimal(text)]));
