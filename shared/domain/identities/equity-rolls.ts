import { type Decimal, decimal, ZERO } from '../../kernel/decimal.ts';
import type { ItemId } from '../statements/values.ts';
import { gradeSoft } from './compare.ts';
import type { CheckedStatement, Identity } from './identity.ts';
import type { IdentityFinding } from './identity-finding.ts';
import { type Pair, pairsOf } from './openings.ts';
import { firmValue } from './side.ts';

const SHARE_OF_EQUITY = '0.01';

const knownOf = (each: CheckedStatement, item: ItemId): Decimal | undefined =>
  firmValue(each.values, item);

const firstKnown = (each: CheckedStatement, ...items: readonly ItemId[]): Named | undefined => {
  for (const item of items) {
    const value = knownOf(each, item);
    if (value !== undefined) return { text: item, value };
  }
  return undefined;
};

interface Named {
  readonly text: string;
  readonly value: Decimal;
}

/** Chinese companies split retained profit; elsewhere the reserve may simply not exist. */
const retained = (each: CheckedStatement): Decimal | undefined => {
  const undistributed = knownOf(each, 'undistributedProfit');
  const reserve = knownOf(each, 'surplusReserve');
  if (undistributed === undefined) return undefined;
  if (reserve === undefined) return each.statement.standard === 'CAS' ? undefined : undistributed;
  return undistributed.plus(reserve);
};

const dividendsOf = (each: CheckedStatement): Named | undefined =>
  firstKnown(each, 'dividendsDeclared', 'dividendsPaid');

/** Net income is the owners' own where there are no minority owners. */
const ownersProfit = (each: CheckedStatement): Named | undefined => {
  const alone =
    each.statement.scope === 'parent-only' ||
    knownOf(each, 'netIncomeAttributableToMinority')?.isZero() === true;
  return alone
    ? firstKnown(each, 'netIncomeAttributableToParent', 'netIncome')
    : firstKnown(each, 'netIncomeAttributableToParent');
};

const toleranceOn = (equity: Decimal): Decimal => equity.abs().times(decimal(SHARE_OF_EQUITY));

/** US companies often book bought-back shares against retained earnings. */
const mayRetireShares = (each: CheckedStatement): boolean =>
  each.statement.standard !== 'CAS' && knownOf(each, 'sharesRepurchased')?.isZero() !== true;

const checkRetained = ({ opening, closing }: Pair): readonly IdentityFinding[] => {
  const before = retained(opening);
  const after = retained(closing);
  const profit = ownersProfit(closing);
  const dividends = dividendsOf(closing);
  const equity = knownOf(closing, 'totalEquity');
  if (before === undefined || after === undefined || profit === undefined) return [];
  if (dividends === undefined || equity === undefined || mayRetireShares(closing)) return [];
  return gradeSoft(
    {
      identity: 'I14',
      statement: closing.statement,
      left: { text: 'retainedEarnings', value: after },
      right: {
        text: `retainedEarnings (${opening.statement.period.end}) + ${profit.text} - ${dividends.text}`,
        value: before.plus(profit.value).minus(dividends.value),
      },
      addends: 4,
      hint: {
        en: 'Look for changes of policy, corrected errors or transfers within equity.',
        zh: '请关注会计政策变更、差错更正或权益内部结转。',
      },
    },
    toleranceOn(equity),
  );
};

/**
 * Share-based payments move equity without any of these lines; under US GAAP they are too large
 * to overlook, so the roll is not checked there.
 */
const checkEquity = ({ opening, closing }: Pair): readonly IdentityFinding[] => {
  if (closing.statement.standard === 'US-GAAP') return [];
  const before = knownOf(opening, 'totalEquity');
  const after = knownOf(closing, 'totalEquity');
  const profit = knownOf(closing, 'netIncome');
  const other = knownOf(closing, 'otherComprehensiveIncome');
  const raised = firstKnown(closing, 'capitalInjected', 'equityRaised');
  const dividends = dividendsOf(closing);
  if (before === undefined || after === undefined || profit === undefined) return [];
  if (other === undefined || raised === undefined || dividends === undefined) return [];
  const repurchased = knownOf(closing, 'sharesRepurchased') ?? ZERO;
  const expected = before
    .plus(profit)
    .plus(other)
    .plus(raised.value)
    .minus(dividends.value)
    .minus(repurchased);
  return gradeSoft(
    {
      identity: 'I15',
      statement: closing.statement,
      left: { text: 'totalEquity', value: after },
      right: {
        text:
          `totalEquity (${opening.statement.period.end}) + netIncome + otherComprehensiveIncome` +
          ` + ${raised.text} - ${dividends.text} - sharesRepurchased?`,
        value: expected,
      },
      addends: 7,
      hint: {
        en: 'Look for deals with minority owners, share-based payments or restatements.',
        zh: '请关注与少数股东的交易、股份支付或重述。',
      },
    },
    toleranceOn(after),
  );
};

export const equityRolls: Identity = {
  numbers: ['I14', 'I15'],
  title: {
    en: 'Retained earnings and equity roll forward',
    zh: '留存收益与所有者权益的变动勾稽',
  },
  hardness: 'soft',
  check: (context) =>
    pairsOf(context).flatMap((pair) => [...checkRetained(pair), ...checkEquity(pair)]),
};
