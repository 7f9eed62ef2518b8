import type { Decimal } from '../../kernel/decimal.ts';
import { gradeSoft } from './compare.ts';
import { type CheckedStatement, forEachStatement, type Identity } from './identity.ts';
import type { IdentityFinding } from './identity-finding.ts';
import { firmValue } from './side.ts';

const RELATIVE = '0.05';

const HINT = {
  en: 'Ask for the reconciliation of cash, restricted cash and term deposits.',
  zh: '请取得货币资金、受限资金及定期存款与现金等价物的调节表。',
};

interface Bounds {
  readonly low: { readonly text: string; readonly value: Decimal } | undefined;
  readonly high: { readonly text: string; readonly value: Decimal };
}

/**
 * Cash equivalents leave out restricted cash and long term deposits; under US GAAP they have
 * included restricted cash since ASU 2016-18, so there both readings pass. What is not known to
 * be restricted only bounds closing cash from above.
 */
const boundsOf = ({ statement, values }: CheckedStatement): Bounds | undefined => {
  const cash = firmValue(values, 'cash');
  if (cash === undefined) return undefined;
  const all = { text: 'cash', value: cash };
  const restricted = firmValue(values, 'restrictedCash');
  if (restricted === undefined) return { low: undefined, high: all };
  const deposits = firmValue(values, 'termDepositsOverThreeMonths');
  const free =
    deposits === undefined
      ? { text: 'cash - restrictedCash', value: cash.minus(restricted) }
      : {
          text: 'cash - restrictedCash - termDepositsOverThreeMonths',
          value: cash.minus(restricted).minus(deposits),
        };
  const low = deposits === undefined && statement.standard === 'CAS' ? undefined : free;
  return { low, high: statement.standard === 'US-GAAP' ? all : free };
};

const check = (each: CheckedStatement): readonly IdentityFinding[] => {
  const closing = firmValue(each.values, 'closingCash');
  const bounds = boundsOf(each);
  if (closing === undefined || bounds === undefined) return [];
  const common = {
    identity: 'I13',
    statement: each.statement,
    left: { text: 'closingCash', value: closing },
    addends: 2,
    hint: HINT,
  };
  const above =
    each.statement.standard === 'US-GAAP' && bounds.low === undefined
      ? [] // Restricted cash of unknown size may stand above the cash line.
      : gradeSoft({ ...common, right: bounds.high, relation: 'at-most' }, RELATIVE);
  const below =
    bounds.low === undefined
      ? []
      : gradeSoft({ ...common, right: bounds.low, relation: 'at-least' }, RELATIVE);
  return [...above, ...below];
};

export const closingCashIdentity: Identity = {
  numbers: ['I13'],
  title: {
    en: 'Closing cash agrees with the balance sheet',
    zh: '期末现金余额与货币资金相符',
  },
  hardness: 'soft',
  check: forEachStatement(check),
};
