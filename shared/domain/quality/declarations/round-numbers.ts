import { decimal } from '../../../kernel/decimal.ts';
import { binomialQuantile } from '../binomial.ts';
import { itemTitle, joined, percentText } from '../figure-text.ts';
import { LINES_ONLY, type QualityCheck } from '../quality-check.ts';
import { needs, verdict } from '../quality-verdict.ts';
import {
  distinctFigures,
  hasFourDigits,
  isContractual,
  reportedFigures,
  roundToPower,
} from '../reported-figures.ts';

const ZEROS = 3;
const CHANCE = 0.001;
const LEVEL = 0.99;
const FIGURES_MIN = 30;
const SHOWN_MAX = 5;

export const roundNumbers: QualityCheck = {
  id: 'round-numbers',
  number: 'A13',
  title: { en: 'Too many round numbers', zh: '整数金额过多' },
  question: {
    en: 'Are figures rounded the way invented ones are?',
    zh: '是否存在过多凑整的数字？',
  },
  rule:
    `share of distinct figures of four digits or more that end in ${ZEROS} zeros, in the smallest unit the ` +
    `document prints, above the ${percentText(decimal(LEVEL))} quantile of a binomial with ` +
    `chance ${percentText(decimal(CHANCE))}; n ≥ ${FIGURES_MIN}`,
  cause: 'digits',
  reads: LINES_ONLY,
  source: {
    citation: 'Forensic practice; exact binomial distribution',
    locator:
      'leaving out lines fixed by contract, and at least 30 figures, are choices of this product',
    confidence: 'design',
  },
  run: ({ series }) => {
    const figures = distinctFigures(
      series.statements
        .flatMap(reportedFigures)
        .filter((figure) => hasFourDigits(figure) && !isContractual(figure)),
    );
    const total = figures.length;
    if (total < FIGURES_MIN)
      return needs([
        {
          en: `at least ${FIGURES_MIN} figures of four digits or more (${total} given)`,
          zh: `至少${FIGURES_MIN}个四位以上的数值（现有${total}个）`,
        },
      ]);
    const round = figures.filter(({ units }) => roundToPower(units) >= ZEROS);
    const expectedMax = binomialQuantile(total, CHANCE, LEVEL);
    const value = decimal(round.length).div(total);
    const list = joined(
      round.slice(0, SHOWN_MAX).map(({ item, period }) => {
        const title = itemTitle(item);
        return { en: `${title.en} ${period}`, zh: `${title.zh} ${period}` };
      }),
      ', ',
      '、',
    );
    return verdict(round.length > expectedMax, value, decimal(expectedMax).div(total), {
      en:
        `${round.length} of ${total} figures end in three zeros (${percentText(value)}); up to ` +
        `${expectedMax} happen by chance.${round.length === 0 ? '' : ` First: ${list.en}.`}`,
      zh:
        `${total}个数值中${round.length}个以三个零结尾（${percentText(value)}），偶然出现最多` +
        `${expectedMax}个。${round.length === 0 ? '' : `例如：${list.zh}。`}`,
    });
  },
};
