import { addMonths, daysBetween } from '../../../kernel/dates.ts';
import { decimal, largest } from '../../../kernel/decimal.ts';
import type { Text } from '../../../kernel/text.ts';
import { ratio } from '../../indicators/denominators.ts';
import type { StatementSeries } from '../../statements/series.ts';
import { type FinancialStatement, sameBasis } from '../../statements/statement.ts';
import { FigureReader } from '../figure-reader.ts';
import { amountText, percentText } from '../figure-text.ts';
import {
  LINES_ONLY,
  type QualityCheck,
  type QualityContext,
  type QualityOutcome,
} from '../quality-check.ts';
import { anyOf, insufficient, needs, verdict } from '../quality-verdict.ts';

const FOURTH_QUARTER_MAX = decimal('0.40');
const RELATED_MAX = decimal('0.30');
const FULL_YEAR_MONTHS = 12;
const THREE_QUARTERS_MONTHS = 9;
const QUARTER_MONTHS = 3;
/** A 52/53-week quarter ends up to this many days off the calendar. */
const QUARTER_END_DAYS = 10;

interface YearParts {
  readonly year: FinancialStatement;
  readonly threeQuarters: FinancialStatement;
}

/** The newest full year whose first three quarters are on file, too. */
const findYearParts = ({ statements }: StatementSeries): YearParts | undefined => {
  for (const year of statements.filter((each) => each.period.months === FULL_YEAR_MONTHS)) {
    const thirdQuarterEnd = addMonths(year.period.end, -QUARTER_MONTHS);
    const threeQuarters = statements.find(
      (other) =>
        other.period.months === THREE_QUARTERS_MONTHS &&
        sameBasis(other, year) &&
        Math.abs(daysBetween(other.period.end, thirdQuarterEnd)) <= QUARTER_END_DAYS,
    );
    if (threeQuarters !== undefined) return { year, threeQuarters };
  }
  return undefined;
};

const NO_REVENUE: Text = { en: 'Revenue is nil or less.', zh: '营业收入为零或负数。' };

const fourthQuarterLeg = ({ series, external }: QualityContext): QualityOutcome => {
  const parts = findYearParts(series);
  const whole = parts?.year.lines.revenue;
  const first = parts?.threeQuarters.lines.revenue;
  if (parts === undefined || whole === undefined || first === undefined)
    return needs([
      {
        en: 'revenue of a full year and of its first nine months',
        zh: '全年及前三季度的营业收入',
      },
    ]);
  const share = ratio(whole.minus(first), whole);
  if (share.kind !== 'measured') return insufficient(NO_REVENUE);
  const season = external?.industryFourthQuarterShare;
  const text = percentText(share.value);
  const { end } = parts.year.period;
  if (share.value.gt(FOURTH_QUARTER_MAX) && season === undefined)
    return needs([
      {
        en: `the industry's share of revenue in the fourth quarter (the company made ${text} in the year to ${end})`,
        zh: `行业第四季度收入占比（该企业截至${end}年度第四季度占${text}）`,
      },
    ]);
  const bound = season === undefined ? FOURTH_QUARTER_MAX : largest(FOURTH_QUARTER_MAX, season);
  return verdict(share.value.gt(bound), share.value, bound, {
    en: `${text} of revenue in the year to ${end} fell into the fourth quarter; bound ${percentText(bound)}.`,
    zh: `截至${end}年度第四季度收入占${text}，界限${percentText(bound)}。`,
  });
};

const relatedSalesLeg = (context: QualityContext): QualityOutcome => {
  const reader = new FigureReader(context);
  const related =
    context.external?.relatedPartySales ??
    reader.lack({ en: 'sales to related parties', zh: '关联方销售额' });
  const revenue = reader.current('revenue');
  if (related === undefined || revenue === undefined) return reader.insufficient();
  const share = ratio(related, revenue);
  if (share.kind !== 'measured') return insufficient(NO_REVENUE);
  const amount = amountText(related, reader.currency);
  return verdict(share.value.gt(RELATED_MAX), share.value, RELATED_MAX, {
    en: `Sales to related parties ${amount.en}, ${percentText(share.value)} of revenue.`,
    zh: `关联方销售${amount.zh}，占收入${percentText(share.value)}。`,
  });
};

export const fourthQuarterAndRelatedSales: QualityCheck = {
  id: 'fourth-quarter-and-related-sales',
  number: 'A16',
  title: {
    en: 'Sales in the last quarter or to related parties',
    zh: '第四季度集中确认或关联销售占比高',
  },
  question: {
    en: 'Are sales made when and with whom it suits?',
    zh: '收入是否集中在年末或关联方？',
  },
  rule:
    `revenue of the fourth quarter > max(${percentText(FOURTH_QUARTER_MAX)}, industry's share) of the ` +
    `year, or sales to related parties > ${percentText(RELATED_MAX)} of revenue`,
  cause: 'related-parties-and-timing',
  reads: LINES_ONLY,
  source: {
    citation: 'Forensic practice',
    locator: 'thresholds from memory; seasonality and related sales are to be given',
    confidence: 'practice',
  },
  run: (context) => anyOf([fourthQuarterLeg(context), relatedSalesLeg(context)]),
};
