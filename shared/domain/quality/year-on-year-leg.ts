import { type Decimal, decimal } from '../../kernel/decimal.ts';
import type { Text } from '../../kernel/text.ts';
import type { YearOnYear } from '../facts/figures/operation-figures.ts';
import { FigureReader } from './figure-reader.ts';
import { percentText } from './figure-text.ts';
import type { QualityContext, QualityOutcome } from './quality-check.ts';
import { verdict } from './quality-verdict.ts';

/** Revenue that grows by more than this is held against what ought to grow with it. */
export const GROWTH_MIN = decimal('0.10');

const changeOf = ({ now, before }: YearOnYear): Decimal | undefined =>
  before.gt(0) ? now.div(before).minus(1) : undefined;

/** Flags where something falls by more than `fallMax` in a year in which revenue grew. */
export const fallingWhileGrowing = (
  context: QualityContext,
  told: YearOnYear | undefined,
  title: Text,
  fallMax: Decimal,
): QualityOutcome => {
  const reader = new FigureReader(context);
  const [revenue, prior] = [reader.current('revenue'), reader.prior('revenue')];
  const change = told === undefined ? undefined : changeOf(told);
  if (change === undefined)
    reader.lack({ en: `${title.en} of two years`, zh: `两年的${title.zh}` });
  if (change === undefined || revenue === undefined || prior === undefined || !prior.gt(0))
    return reader.insufficient();
  const growth = revenue.div(prior).minus(1);
  const fall = change.negated();
  const isGrowing = growth.gte(GROWTH_MIN);
  return verdict(isGrowing && fall.gt(fallMax), isGrowing ? fall : decimal(0), fallMax, {
    en: `${title.en} ${percentText(change)}, revenue ${percentText(growth)} over the year.`,
    zh: `${title.zh}同比${percentText(change)}，营业收入同比${percentText(growth)}。`,
  });
};
