import { decimal, largest } from '../../../kernel/decimal.ts';
import { fromStatistic } from '../../../kernel/statistic.ts';
import { numberText } from '../figure-text.ts';
import { LINES_ONLY, type QualityCheck } from '../quality-check.ts';
import { needs, verdict } from '../quality-verdict.ts';
import { distinctFigures, reportedFigures } from '../reported-figures.ts';

const DIGITS = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;

/** Benford's law: share of numbers that begin with the digit. */
export const benfordShare = (digit: number): number => Math.log10(1 + 1 / digit);

const VALUES_MIN = 300;
const NONCONFORMING = decimal('0.015');
/**
 * Even perfect figures deviate by chance. For m independent figures from Benford's law the mean
 * absolute deviation has expectation 0.235/√m and standard deviation 0.061/√m; 99 of 100 such
 * samples stay below 0.377/√m, which exceeds Nigrini's bound up to m = 632. A line that begins
 * alike over the years is one observation for this allowance.
 */
const CHANCE_BOUND = 0.377;

const meanAbsoluteDeviation = (counts: readonly number[], total: number): number => {
  const deviations = DIGITS.map((digit, index) =>
    Math.abs((counts[index] ?? 0) / total - benfordShare(digit)),
  );
  return deviations.reduce((sum, each) => sum + each, 0) / DIGITS.length;
};

export const benfordFirstDigit: QualityCheck = {
  id: 'benford-first-digit',
  number: 'A1',
  title: { en: "First digits against Benford's law", zh: '首位数字本福特定律检验' },
  question: {
    en: 'Do the first digits of all reported amounts follow the pattern of naturally grown figures?',
    zh: '全部报表数值的首位数字是否符合自然数据的分布规律？',
  },
  rule:
    `mean |observed − log10(1 + 1/d)| over d = 1…9 > max(${NONCONFORMING}, ` +
    `${CHANCE_BOUND}/√m) over n ≥ ${VALUES_MIN} distinct reported amounts, of which m differ in line ` +
    'or first digit',
  cause: 'digits',
  reads: LINES_ONLY,
  source: {
    citation:
      "Nigrini (2012), Benford's Law; sampling distribution of the deviation as in Cerqueti and Lupi (2023)",
    locator:
      'bounds 0.006, 0.012, 0.015, from memory; the allowance for small samples is a choice of this product',
    confidence: 'practice',
  },
  run: ({ series }) => {
    const figures = distinctFigures(series.statements.flatMap(reportedFigures));
    const total = figures.length;
    if (total < VALUES_MIN)
      return needs([
        {
          en: `at least ${VALUES_MIN} distinct reported amounts (${total} given): more years, or the ledger`,
          zh: `至少${VALUES_MIN}个不重复的报表数值（现有${total}个）：需更多年度或明细账`,
        },
      ]);
    const first = figures.map(({ value }) => value.abs().toExponential().charAt(0));
    const counts = DIGITS.map((digit) => first.filter((each) => each === `${digit}`).length);
    const deviation = fromStatistic(meanAbsoluteDeviation(counts, total));
    const independent = new Set(figures.map(({ item }, index) => `${item} ${first[index]}`)).size;
    const allowance = fromStatistic(CHANCE_BOUND / Math.sqrt(independent));
    const bound = largest(NONCONFORMING, allowance);
    const ones = fromStatistic((counts[0] ?? 0) / total);
    return verdict(deviation.gt(bound), deviation, bound, {
      en:
        `Mean deviation ${numberText(deviation, 4)} over ${total} amounts against ` +
        `${numberText(bound, 4)}; ${numberText(ones.times(100), 1)}% begin with 1, expected 30.1%.`,
      zh:
        `${total}个数值的平均绝对偏差为${numberText(deviation, 4)}，界限${numberText(bound, 4)}；` +
        `首位为1的占${numberText(ones.times(100), 1)}%，理论值30.1%。`,
    });
  },
};
