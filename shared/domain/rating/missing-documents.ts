import { type Decimal, ZERO } from '../../kernel/decimal.ts';
import type { Text } from '../../kernel/text.ts';
import type { FactArea } from '../facts/fact-kind.ts';
import { FACT_KIND_BY_ID, type FactKindId } from '../facts/index.generated.ts';
import type { IndicatorResult } from '../indicators/indicator.ts';
import type { Gap } from '../inputs/resolve.ts';
import type { Contribution, ModelScore } from '../models/score-model.ts';
import { isLineItemId, sectionOf } from '../statements/line-items/line-items.ts';

export const DOCUMENTS = {
  'balance-sheet': { en: 'Full balance sheet', zh: '完整资产负债表' },
  'income-statement': { en: 'Full income statement', zh: '完整利润表' },
  'cash-flow-statement': { en: 'Cash-flow statement', zh: '现金流量表' },
  notes: { en: 'Notes to the statements', zh: '财务报表附注' },
  market: { en: 'Market data', zh: '市场数据' },
  'earlier-years': { en: 'Statements of earlier years', zh: '以前年度财务报表' },
  'industry-review': { en: 'Industry and market review', zh: '行业与市场分析' },
  'management-interview': { en: 'Management interview', zh: '管理层访谈' },
  'bureau-and-tax-report': { en: 'Credit bureau and tax report', zh: '征信报告与纳税证明' },
  'court-and-registry-search': {
    en: 'Court, registry and news search',
    zh: '司法、工商与舆情查询',
  },
  'registration-certificate': { en: 'Registration certificate', zh: '营业执照' },
  'exchange-rate': { en: 'Exchange rate', zh: '汇率' },
} as const satisfies Readonly<Record<string, Text>>;
export type DocumentId = keyof typeof DOCUMENTS;

const FIGURE_DOCUMENTS = {
  industryScore: 'industry-review',
  managementScore: 'management-interview',
  paymentScore: 'bureau-and-tax-report',
  legalScore: 'court-and-registry-search',
  yearsSinceFounding: 'registration-certificate',
} as const;

const DOCUMENT_OF_AREA: Readonly<Record<FactArea, DocumentId>> = {
  registry: 'court-and-registry-search',
  governance: 'management-interview',
  legal: 'court-and-registry-search',
  tax: 'bureau-and-tax-report',
  payment: 'bureau-and-tax-report',
  operations: 'bureau-and-tax-report',
  market: 'industry-review',
  network: 'court-and-registry-search',
  statements: 'notes',
  correction: 'notes',
};

const areaOf = ([kind]: readonly FactKindId[]): FactArea =>
  kind === undefined ? 'statements' : FACT_KIND_BY_ID[kind].area;

/** A document worth asking for, with the log-odds of doubt it would remove. */
export interface MissingDocument {
  readonly document: DocumentId;
  readonly title: Text;
  readonly indicators: readonly string[];
  /** Statement lines that would have to be in it. */
  readonly lines: readonly string[];
  readonly logOddsRange: Decimal;
}

/** The document that would close a gap. */
export const documentOf = (gap: Gap): DocumentId => {
  switch (gap.kind) {
    case 'company-figure':
      return FIGURE_DOCUMENTS[gap.figure];
    case 'earlier-year':
      return 'earlier-years';
    case 'parameter':
      return 'exchange-rate';
    case 'facts':
      return DOCUMENT_OF_AREA[areaOf(gap.kinds)];
    case 'lines': {
      const line = gap.items.find(isLineItemId);
      return line === undefined ? 'balance-sheet' : sectionOf(line);
    }
  }
};

const linesOf = (gap: Gap): readonly string[] => ('items' in gap ? gap.items : []);

interface Tally {
  readonly indicators: Set<string>;
  readonly lines: Set<string>;
  range: Decimal;
}

const rangeOf = ({ best, worst }: Contribution): Decimal => worst.minus(best);

/**
 * Groups the gaps of a rating by the document that would close them, the most telling first. An
 * indicator that lacks several documents is counted with the first: without it nothing is known.
 */
export const missingDocuments = (
  score: ModelScore,
  results: ReadonlyMap<string, IndicatorResult>,
): readonly MissingDocument[] => {
  const tallies = new Map<DocumentId, Tally>();
  for (const contribution of score.contributions.filter((each) => each.isGap)) {
    const gaps = results.get(contribution.indicator)?.gaps ?? [];
    const [first] = gaps;
    if (first === undefined) continue;
    const document = documentOf(first);
    const tally = tallies.get(document) ?? {
      indicators: new Set(),
      lines: new Set(),
      range: ZERO,
    };
    tally.indicators.add(contribution.indicator);
    for (const line of gaps.flatMap(linesOf)) tally.lines.add(line);
    tally.range = tally.range.plus(rangeOf(contribution));
    tallies.set(document, tally);
  }
  return [...tallies]
    .map(([document, { indicators, lines, range }]) => ({
      document,
      title: DOCUMENTS[document],
      indicators: [...indicators],
      lines: [...lines],
      logOddsRange: range,
    }))
    .sort(
      (one, other) =>
        other.logOddsRange.comparedTo(one.logOddsRange) ||
        one.document.localeCompare(other.document, 'en'),
    );
};
