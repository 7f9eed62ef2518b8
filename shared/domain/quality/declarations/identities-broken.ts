import { type Decimal, decimal, ZERO } from '../../../kernel/decimal.ts';
import type { IdentityFinding } from '../../identities/identity-finding.ts';
import type { LineItemId } from '../../statements/line-items/line-items.ts';
import { FigureReader } from '../figure-reader.ts';
import { itemTitle, joined, percentText, pointsText } from '../figure-text.ts';
import { LINES_ONLY, type QualityCheck, type QualityOutcome } from '../quality-check.ts';
import { anyOf, insufficient, needs, verdict } from '../quality-verdict.ts';

const BALANCING_MAX = decimal('0.05');
const SHOWN_MAX = 5;

/** Where a bookkeeper puts what makes both sides agree. */
const BALANCING_LINES = [
  'otherCurrentAssets',
  'otherNonCurrentAssets',
  'otherCurrentLiabilities',
  'otherNonCurrentLiabilities',
] as const satisfies readonly LineItemId[];

const identitiesLeg = (findings: readonly IdentityFinding[]): QualityOutcome => {
  const hard = findings.filter(({ severity }) => severity !== 'flag');
  const list = joined(
    hard.slice(0, SHOWN_MAX).map(({ identity, message }) => ({
      en: `${identity}: ${message.en}`,
      zh: `${identity}：${message.zh}`,
    })),
  );
  return verdict(
    hard.length > 0,
    decimal(hard.length),
    ZERO,
    hard.length === 0
      ? { en: 'All accounting identities hold.', zh: '各项勾稽关系均成立。' }
      : {
          en: `Identities broken: ${hard.length}. ${list.en}.`,
          zh: `勾稽不符${hard.length}项：${list.zh}。`,
        },
  );
};

/** A line that the document does not show balances nothing. */
const balancingLeg = (
  reader: FigureReader,
  item: LineItemId,
  totalAssets: Decimal,
): QualityOutcome => {
  const value = reader.series.current.values.valueOf(item) ?? ZERO;
  const share = value.div(totalAssets);
  const title = itemTitle(item);
  const level = {
    en: `${title.en}: ${percentText(share)} of total assets`,
    zh: `${title.zh}占总资产${percentText(share)}`,
  };
  if (share.lte(BALANCING_MAX))
    return verdict(false, share, BALANCING_MAX, { en: `${level.en}.`, zh: `${level.zh}。` });
  const before = reader.priorView()?.values.valueOf(item);
  if (before === undefined)
    return needs([{ en: `last year's figure (${level.en})`, zh: `上年数（${level.zh}）` }]);
  const moved = value.minus(before).div(totalAssets);
  const points = pointsText(moved);
  return verdict(moved.abs().gt(BALANCING_MAX), moved.abs(), BALANCING_MAX, {
    en: `${level.en}, moved by ${points.en} within the year.`,
    zh: `${level.zh}，较上年变动${points.zh}。`,
  });
};

/** The lines that stand out, or the first to show that none does. */
const balancingLegs = (reader: FigureReader, totalAssets: Decimal): readonly QualityOutcome[] => {
  const legs = BALANCING_LINES.map((item) => balancingLeg(reader, item, totalAssets));
  const notable = legs.filter((leg) => leg.kind !== 'clear');
  const none = verdict(false, ZERO, BALANCING_MAX, {
    en: `No “other” line above ${percentText(BALANCING_MAX)} of total assets moved as much within the year.`,
    zh: `无占总资产${percentText(BALANCING_MAX)}以上且变动同样幅度的其他项目。`,
  });
  return notable.length > 0 ? notable : [none];
};

export const identitiesBroken: QualityCheck = {
  id: 'identities-broken',
  number: 'A17',
  title: { en: 'Identities broken or balanced by “other” lines', zh: '勾稽不符或以其他项目轧平' },
  question: {
    en: 'Do the statements tie, and do they tie without a balancing figure?',
    zh: '报表勾稽是否成立，是否依赖轧平项？',
  },
  rule:
    'any hard accounting identity broken beyond rounding, or an “other” line above ' +
    `${percentText(BALANCING_MAX)} of total assets that moved by more than ` +
    `${pointsText(BALANCING_MAX).en} of them within the year`,
  cause: 'bookkeeping',
  reads: LINES_ONLY,
  source: {
    citation: 'Accounting identities; bound of 5% from forensic practice, from memory',
    locator:
      'the movement within the year is a choice of this product: 107 of 151 rated firm-years have an “other” line above 5%, so the level alone tells nothing',
    confidence: 'design',
  },
  run: (context) => {
    const reader = new FigureReader(context);
    const totalAssets = reader.current('totalAssets');
    const liabilities = reader.current('totalLiabilities');
    const equity = reader.current('totalEquity');
    if (totalAssets === undefined || liabilities === undefined || equity === undefined)
      return reader.insufficient();
    const identities = identitiesLeg(context.identityFindings);
    if (totalAssets.lte(0))
      return anyOf([
        identities,
        insufficient({ en: 'Total assets are nil or less.', zh: '总资产为零或负数。' }),
      ]);
    return anyOf([identities, ...balancingLegs(reader, totalAssets)]);
  },
};
