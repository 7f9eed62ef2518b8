import { decimal } from '../../../kernel/decimal.ts';
import type { Text } from '../../../kernel/text.ts';
import { componentsOf } from '../../statements/line-items/line-items.ts';
import type { StatementSeries } from '../../statements/series.ts';
import { type FinancialStatement, sameBasis } from '../../statements/statement.ts';
import { isAnniversary } from '../../statements/twelve-months.ts';
import { itemTitle, joined, percentText } from '../figure-text.ts';
import { LINES_ONLY, type QualityCheck } from '../quality-check.ts';
import { needs, verdict } from '../quality-verdict.ts';
import {
  hasFourDigits,
  isContractual,
  type ReportedFigure,
  reportedFigures,
} from '../reported-figures.ts';

const SHARE_MAX = decimal('0.05');
const LINES_MIN = 20;
const SHOWN_MAX = 5;

interface Pair {
  readonly now: ReportedFigure;
  readonly before: ReportedFigure;
}

/** Year-to-date figures as filed: figures built for twelve months are nobody's copy. */
const yearBefore = (
  { statements }: StatementSeries,
  statement: FinancialStatement,
): FinancialStatement | undefined =>
  statements.find(
    (other) =>
      other.period.months === statement.period.months &&
      sameBasis(other, statement) &&
      isAnniversary(other.period.end, statement.period.end),
  );

const pairsOf = (now: FinancialStatement, before: FinancialStatement): readonly Pair[] => {
  const usable = (figure: ReportedFigure) => hasFourDigits(figure) && !isContractual(figure);
  const earlier = new Map(
    reportedFigures(before)
      .filter(usable)
      .map((figure) => [figure.item, figure] as const),
  );
  return reportedFigures(now)
    .filter(usable)
    .flatMap((figure) => {
      const match = earlier.get(figure.item);
      return match === undefined ? [] : [{ now: figure, before: match }];
    });
};

const isEqual = ({ now, before }: Pair): boolean => now.value.eq(before.value);

const digitsOf = (figure: ReportedFigure): string => figure.units.abs().trunc().toFixed();

const isReversed = (pair: Pair): boolean =>
  !isEqual(pair) && digitsOf(pair.now) === [...digitsOf(pair.before)].reverse().join('');

const listOf = (pairs: readonly Pair[]): Text =>
  joined(
    pairs.slice(0, SHOWN_MAX).map(({ now }) => itemTitle(now.item)),
    ', ',
    '、',
  );

export const copiedPriorYear: QualityCheck = {
  id: 'copied-prior-year',
  number: 'A14',
  title: { en: 'Figures copied from the year before', zh: '与上年数据雷同' },
  question: {
    en: 'Were lines carried over from last year instead of being drawn up anew?',
    zh: '是否存在照抄上年的数据？',
  },
  rule:
    `more than ${percentText(SHARE_MAX)} of the lines with four digits or more in both years are ` +
    'equal to the unit or have their digits reversed, or a subtotal is equal; ' +
    `n ≥ ${LINES_MIN}`,
  cause: 'copied-figures',
  reads: LINES_ONLY,
  source: {
    citation: 'Forensic practice',
    locator:
      'share of 5% from memory; leaving out lines fixed by contract or law, and at least 20 lines, are choices of this product',
    confidence: 'practice',
  },
  run: ({ series }) => {
    const [newest] = series.statements;
    const before = newest === undefined ? undefined : yearBefore(series, newest);
    const pairs = newest === undefined || before === undefined ? [] : pairsOf(newest, before);
    const total = pairs.length;
    if (total < LINES_MIN)
      return needs([
        {
          en: `at least ${LINES_MIN} lines of four digits or more in this year's and last year's statements on one basis (${total} given)`,
          zh: `本年与上年同口径报表中至少${LINES_MIN}个四位以上的共同项目（现有${total}个）`,
        },
      ]);
    const alike = pairs.filter((pair) => isEqual(pair) || isReversed(pair));
    const subtotals = alike.filter(
      (pair) => isEqual(pair) && componentsOf(pair.now.item).length > 0,
    );
    const value = decimal(alike.length).div(total);
    const list = listOf(subtotals.length > 0 ? subtotals : alike);
    const names = alike.length === 0 ? { en: '', zh: '' } : list;
    return verdict(value.gt(SHARE_MAX) || subtotals.length > 0, value, SHARE_MAX, {
      en:
        `${alike.length} of ${total} lines (${percentText(value)}) repeat the year before, ` +
        `${subtotals.length} of them subtotals${names.en === '' ? '.' : `: ${names.en}.`}`,
      zh:
        `${total}个项目中${alike.length}个（${percentText(value)}）与上年雷同，其中合计项` +
        `${subtotals.length}个${names.zh === '' ? '。' : `：${names.zh}。`}`,
    });
  },
};
