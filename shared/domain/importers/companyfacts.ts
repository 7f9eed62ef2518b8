import type { Decimal } from '../../kernel/decimal.ts';
import { ok, type Result } from '../../kernel/result.ts';
import { LINE_ITEM_IDS, type LineItemId } from '../statements/line-items/line-items.ts';
import type { FinancialStatement } from '../statements/statement.ts';
import { type FactDocument, readCompanyFacts } from './companyfacts-document.ts';
import type { FactLines } from './companyfacts-draft.ts';
import { buildLines, unitOf, unitScaleOf } from './companyfacts-lines.ts';
import { FactIndex, type FactVersion, type Filing, lookUpPeriod } from './companyfacts-lookup.ts';
import { annualPeriods, type FactPeriod, interimPeriods } from './companyfacts-periods.ts';
import type { ImportedStatements, ImportFailure, ImportNotice } from './imported-statements.ts';

export interface CompanyFactsOptions {
  /**
   * `as-reported` takes each period as first filed, `latest` as last restated, `both` gives the
   * restated version beside the first wherever they differ. Default `both`.
   */
  readonly versions?: FactVersion | 'both';
  /** Year-to-date statements of interim reports. Default `include`. */
  readonly interims?: 'include' | 'leave-out';
  /** The newest so many fiscal years. Default all. */
  readonly years?: number;
}

export interface ImportedCompany extends ImportedStatements {
  readonly entityName: string;
  /** Ten digits. */
  readonly cik: string;
}

interface Built {
  readonly statement: FinancialStatement;
  readonly notices: readonly ImportNotice[];
}

const documentOf = (filing: Filing | undefined): { readonly document?: string } =>
  filing === undefined
    ? {}
    : { document: `${filing.form} filed ${filing.filed} (${filing.accession})` };

const noticesOf = (
  lines: FactLines,
  { end, months }: FactPeriod,
  taxonomy: string,
): readonly ImportNotice[] =>
  lines.decisions.map(({ item, code, message }) => ({
    code,
    item,
    pointer: `/facts/${taxonomy}`,
    message: {
      en: `${end} (${months} months): ${message.en}`,
      zh: `${end}（${months}个月）：${message.zh}`,
    },
  }));

const build = (
  document: FactDocument,
  index: FactIndex,
  period: FactPeriod,
  version: FactVersion,
): Built => {
  const facts = lookUpPeriod(index, period, version);
  const lines = buildLines(facts, document.taxonomy);
  const statement: FinancialStatement = {
    period,
    scope: 'consolidated',
    standard: document.taxonomy === 'us-gaap' ? 'US-GAAP' : 'IFRS',
    currency: document.currency,
    unitScale: unitScaleOf(lines),
    // Interim reports to the SEC are reviewed by the auditor, annual ones audited.
    assurance: period.months === 12 ? 'audited' : 'reviewed',
    version: version === 'latest' ? 'restated' : 'as-reported',
    absentLines: 'unknown',
    ...lines.lines,
    ...documentOf(facts.filing),
  };
  return { statement, notices: noticesOf(lines, period, document.taxonomy) };
};

/** Lines whose restatement counts however their elements changed. */
const TOTALS: readonly LineItemId[] = [
  'totalAssets',
  'totalLiabilities',
  'totalEquity',
  'revenue',
  'operatingProfit',
  'netIncome',
  'operatingCashFlow',
];

/** Figures given in a coarser unit later, or sums of such, are no restatement. */
const roundingOf = (one: Decimal, other: Decimal): number =>
  2 * Math.max(unitOf([one]), unitOf([other]));

/** Whether a later filing changed a figure, not merely its element or its place. */
const restates = (latest: FinancialStatement, reported: FinancialStatement): boolean =>
  LINE_ITEM_IDS.some((item) => {
    const now = latest.lines[item];
    const before = reported.lines[item];
    if (now === undefined || before === undefined) return false;
    const label = latest.labels?.[item] ?? '';
    const sameElements = label === reported.labels?.[item] && !label.startsWith('residual');
    if (!sameElements && !TOTALS.includes(item)) return false;
    return now.minus(before).abs().gt(roundingOf(now, before));
  });

const buildVersions = (
  document: FactDocument,
  index: FactIndex,
  period: FactPeriod,
  wanted: FactVersion | 'both',
): readonly Built[] => {
  const reported = build(document, index, period, 'as-reported');
  if (wanted === 'as-reported') return [reported];
  const latest = build(document, index, period, 'latest');
  const restated = restates(latest.statement, reported.statement);
  if (!restated) return [reported];
  return wanted === 'latest' ? [latest] : [latest, reported];
};

const periodsOf = (
  { facts }: FactDocument,
  { years, interims }: CompanyFactsOptions,
): readonly FactPeriod[] => {
  const annual = annualPeriods(facts);
  const kept = years === undefined ? annual : annual.slice(0, years);
  if (interims === 'leave-out') return kept;
  const oldest = kept.at(-1)?.start ?? '';
  const interim = interimPeriods(facts, annual).filter(({ start }) => start >= oldest);
  return [...kept, ...interim].sort(
    (one, other) => other.end.localeCompare(one.end, 'en') || other.months - one.months,
  );
};

/**
 * Reads a company's filings from the SEC's companyfacts JSON: one statement for each fiscal year
 * and each year to date, with flows of exactly that span and balances of its last day. Subtotals
 * are closed by their `other` lines, labelled `residual: …`, so that the lines add up.
 */
export const importCompanyFacts = (
  json: unknown,
  options: CompanyFactsOptions = {},
): Result<ImportedCompany, readonly ImportFailure[]> => {
  const read = readCompanyFacts(json);
  if (read.kind === 'failed') return read;
  const document = read.value;
  const index = new FactIndex(document.facts);
  const built = periodsOf(document, options).flatMap((period) =>
    buildVersions(document, index, period, options.versions ?? 'both'),
  );
  return ok({
    entityName: document.entityName,
    cik: document.cik,
    statements: built.map(({ statement }) => statement),
    notices: built.flatMap(({ notices }) => notices),
  });
};
