import type { LineItemId } from '../statements/line-items/line-items.ts';
import { describeBasis, type FinancialStatement } from '../statements/statement.ts';
import { gradeSoft, WARNING_RELATIVE } from './compare.ts';
import type { Identity, IdentityContext } from './identity.ts';
import type { IdentityFinding } from './identity-finding.ts';
import { pairsOf } from './openings.ts';

const HINT = {
  en: 'The earlier figures were probably restated; ask for the reason.',
  zh: '前期数据可能已重述，请了解重述原因。',
};

const checkOpenings = (context: IdentityContext): readonly IdentityFinding[] =>
  pairsOf(context).flatMap(({ opening, closing }) => {
    const left = closing.statement.lines.openingCash;
    const right = opening.statement.lines.closingCash;
    if (left === undefined || right === undefined) return [];
    return gradeSoft(
      {
        identity: 'I12',
        statement: closing.statement,
        left: { text: 'openingCash', value: left },
        right: { text: `closingCash (${opening.statement.period.end})`, value: right },
        addends: 2,
        hint: HINT,
      },
      WARNING_RELATIVE,
    );
  });

/** The figures whose restatement changes how a company is seen. */
const TELLING_LINES: readonly LineItemId[] = [
  'totalAssets',
  'totalLiabilities',
  'totalEquity',
  'revenue',
  'operatingProfit',
  'profitBeforeTax',
  'netIncome',
  'operatingCashFlow',
];

const compareVersions = (
  reported: FinancialStatement,
  restated: FinancialStatement,
): readonly IdentityFinding[] =>
  TELLING_LINES.flatMap((item) => {
    const left = restated.lines[item];
    const right = reported.lines[item];
    if (left === undefined || right === undefined) return [];
    return gradeSoft(
      {
        identity: 'I12',
        statement: restated,
        left: { text: `${item} (restated)`, value: left },
        right: { text: `${item} (as reported)`, value: right },
        addends: 2,
        hint: HINT,
      },
      WARNING_RELATIVE,
    );
  });

/** A restatement is compared with the newest version as first reported. */
const checkVersions = ({ sent, checked }: IdentityContext): readonly IdentityFinding[] =>
  checked.flatMap(({ statement }) => {
    if (statement.version !== 'restated') return [];
    const reported = sent.find(
      (other) =>
        other.version === 'as-reported' && describeBasis(other) === describeBasis(statement),
    );
    return reported === undefined ? [] : compareVersions(reported, statement);
  });

export const restatements: Identity = {
  numbers: ['I12'],
  title: {
    en: 'Closing figures of one period open the next',
    zh: '上期期末数等于本期期初数',
  },
  hardness: 'soft',
  check: (context) => [...checkOpenings(context), ...checkVersions(context)],
};
