import { type Decimal, decimal, ONE } from '../../kernel/decimal.ts';
import { gradeSoft } from './compare.ts';
import type { CheckedStatement, Identity } from './identity.ts';
import type { IdentityFinding } from './identity-finding.ts';
import { type Pair, pairsOf } from './openings.ts';
import { firmValue } from './side.ts';

const RELATIVE = '0.20';

/** The standard rate of Chinese value-added tax; lower rates lie between it and none. */
const VALUE_ADDED_TAX_MAX = decimal('0.13');

const HINT = {
  en: 'Revenue and cash from customers move apart: look at receivables, bills and cut-off.',
  zh: '收入与销售收现明显背离，请关注应收款项、票据结算及收入截止。',
};

const receivables = ({ values }: CheckedStatement): Decimal | undefined => {
  const accounts = firmValue(values, 'accountsReceivable');
  const notes = firmValue(values, 'notesReceivable');
  return accounts === undefined || notes === undefined ? undefined : accounts.plus(notes);
};

const TEXT = ' - increase of receivables + increase of contractLiabilities';

const check = ({ opening, closing }: Pair): readonly IdentityFinding[] => {
  const received = firmValue(closing.values, 'cashFromCustomers');
  const revenue = firmValue(closing.values, 'revenue');
  const claims = [receivables(opening), receivables(closing)] as const;
  const advances = [
    firmValue(opening.values, 'contractLiabilities'),
    firmValue(closing.values, 'contractLiabilities'),
  ] as const;
  if (received === undefined || revenue === undefined) return [];
  const [claimsBefore, claimsAfter] = claims;
  const [advancesBefore, advancesAfter] = advances;
  if (claimsBefore === undefined || claimsAfter === undefined) return [];
  if (advancesBefore === undefined || advancesAfter === undefined) return [];
  const moved = advancesAfter.minus(advancesBefore).minus(claimsAfter.minus(claimsBefore));
  const tax = closing.statement.standard === 'CAS' ? VALUE_ADDED_TAX_MAX : decimal(0);
  const low = revenue.plus(moved);
  const high = revenue.times(ONE.plus(tax)).plus(moved);
  const common = {
    identity: 'I17',
    statement: closing.statement,
    left: { text: 'cashFromCustomers', value: received },
    addends: 6,
    hint: HINT,
  };
  return [
    ...gradeSoft(
      { ...common, right: { text: `revenue${TEXT}`, value: low }, relation: 'at-least' },
      RELATIVE,
    ),
    ...gradeSoft(
      {
        ...common,
        right: { text: `revenue * (1 + ${tax.toFixed()})${TEXT}`, value: high },
        relation: 'at-most',
      },
      RELATIVE,
    ),
  ];
};

export const customerCash: Identity = {
  numbers: ['I17'],
  title: { en: 'Cash from customers follows revenue', zh: '销售收现与收入相符' },
  hardness: 'soft',
  check: (context) => pairsOf(context).flatMap(check),
};
