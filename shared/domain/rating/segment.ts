import { type Decimal, decimal, decimalText } from '../../kernel/decimal.ts';
import type { Text } from '../../kernel/text.ts';
import type { Industry } from '../identifiers/industry/industry.ts';
import type { Segment } from '../models/rating-model.ts';
import type { StatementSeries } from '../statements/series.ts';

export interface SegmentChoice {
  readonly segment: Segment;
  readonly reason: Text;
}

export interface SegmentFigures {
  readonly requested?: Segment;
  readonly industry?: Industry;
  readonly yearsSinceFounding?: Decimal;
  /** US dollars for one unit of the statement currency. */
  readonly usDollarRate?: Decimal;
}

/** Basel CRE31 counts firms below EUR 50 million of sales as small; about USD 55 million. */
const SMALL_REVENUE_USD = decimal(55_000_000);
/** Above it a client is handled as a large corporate: a choice of this product. */
const LARGE_REVENUE_USD = decimal(500_000_000);
const START_UP_YEARS = 3;

const because = (segment: Segment, en: string, zh: string): SegmentChoice => ({
  segment,
  reason: { en, zh },
});

/** Chooses the model's segment: the caller's word first, then the company's nature, then size. */
export const chooseSegment = (series: StatementSeries, figures: SegmentFigures): SegmentChoice => {
  const { requested, industry, yearsSinceFounding, usDollarRate } = figures;
  if (requested !== undefined)
    return because(requested, 'as requested by the caller', '按调用方指定');
  if (industry?.isHoldingCompany === true || industry?.isFinancial === true)
    return because('financial-holding', 'industry is financial or holding', '行业为金融或控股');
  if (industry?.isRealEstate === true)
    return because('project', 'industry is real estate', '行业为房地产');
  const revenue = series.current.values.valueOf('revenue');
  const isYoung = yearsSinceFounding?.lt(START_UP_YEARS) === true;
  if (revenue === undefined || usDollarRate === undefined)
    return isYoung
      ? because('start-up', `founded less than ${START_UP_YEARS} years ago`, '成立不足三年')
      : because('sme', 'revenue in US dollars not known', '无法折算美元营业收入');
  const dollars = revenue.times(usDollarRate);
  const millions = decimalText(dollars.div(1_000_000).toDecimalPlaces(1));
  if (dollars.gte(LARGE_REVENUE_USD))
    return because('large', `revenue of USD ${millions} million`, `营业收入${millions}百万美元`);
  if (isYoung)
    return because('start-up', `founded less than ${START_UP_YEARS} years ago`, '成立不足三年');
  if (dollars.gte(SMALL_REVENUE_USD))
    return because('mid', `revenue of USD ${millions} million`, `营业收入${millions}百万美元`);
  return because('sme', `revenue of USD ${millions} million`, `营业收入${millions}百万美元`);
};
