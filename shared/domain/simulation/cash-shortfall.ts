import { type Decimal, decimal, largest, smallest, ZERO } from '../../kernel/decimal.ts';
import { type PropagationSettings, postInterestOnDebt } from './earnings.ts';
import type { Ledger } from './ledger.ts';

/** Cash that is there to be spent: neither restricted nor outside the cash-flow statement. */
export const availableCash = (ledger: Ledger): Decimal => {
  const free = ledger.need('cash').minus(ledger.known('restrictedCash') ?? ZERO);
  const closing = ledger.reported('closingCash');
  return closing === undefined ? free : smallest(free, closing);
};

/** Each further round only pays the interest of the one before, a few percent of it. */
const ROUNDS_MAX = 12;
const NEGLIGIBLE = decimal('0.01');

/**
 * Borrows short what cash falls short of nil (or of where it stood, if that was less), with its
 * interest. Returns what was borrowed.
 */
export const financeShortfall = (
  ledger: Ledger,
  availableBefore: Decimal,
  settings: PropagationSettings,
): Decimal => {
  const floor = smallest(availableBefore, ZERO);
  let borrowed = ZERO;
  for (let round = 0; round < ROUNDS_MAX; round += 1) {
    const short = largest(floor.minus(availableCash(ledger)), ZERO);
    if (short.isZero()) break;
    ledger.post('shortTermBorrowings', short);
    ledger.addFlow('debtRaised', short);
    ledger.postCash(short, 'financing');
    borrowed = borrowed.plus(short);
    if (short.gt(NEGLIGIBLE) && round < ROUNDS_MAX - 1) postInterestOnDebt(ledger, short, settings);
  }
  return borrowed;
};
