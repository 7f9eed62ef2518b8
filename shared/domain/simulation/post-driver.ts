import type { DriverChange } from './change.ts';
import {
  postCapitalExpenditure,
  postDebtRaised,
  postDebtRepaid,
  postDebtTermedOut,
  postDividend,
  postEquityInjected,
  postForeignExchange,
  postInterestRate,
  postWriteDown,
} from './drivers-financing.ts';
import {
  postDays,
  postEbitda,
  postGrossMargin,
  postLostCustomer,
  postRawMaterialCost,
  postRevenue,
} from './drivers-trading.ts';
import type { PropagationSettings } from './earnings.ts';
import type { Ledger } from './ledger.ts';

/** Posts one driver; throws a `ChangeRefused` where it cannot. */
export const postDriver = (
  ledger: Ledger,
  change: DriverChange,
  settings: PropagationSettings,
): void => {
  switch (change.kind) {
    case 'revenue':
      postRevenue(ledger, change, settings);
      break;
    case 'customer-lost':
      postLostCustomer(ledger, change, settings);
      break;
    case 'gross-margin':
      postGrossMargin(ledger, change, settings);
      break;
    case 'ebitda':
      postEbitda(ledger, change, settings);
      break;
    case 'raw-material-cost':
      postRawMaterialCost(ledger, change, settings);
      break;
    case 'interest-rate':
      postInterestRate(ledger, change, settings);
      break;
    case 'foreign-exchange':
      postForeignExchange(ledger, change, settings);
      break;
    case 'receivable-days':
    case 'inventory-days':
    case 'payable-days':
      postDays(ledger, change, settings);
      break;
    case 'capital-expenditure':
      postCapitalExpenditure(ledger, change);
      break;
    case 'dividend':
      postDividend(ledger, change);
      break;
    case 'debt-repaid':
      postDebtRepaid(ledger, change, settings);
      break;
    case 'debt-raised':
      postDebtRaised(ledger, change, settings);
      break;
    case 'debt-termed-out':
      postDebtTermedOut(ledger, change);
      break;
    case 'equity-injected':
      postEquityInjected(ledger, change);
      break;
    case 'write-down':
      postWriteDown(ledger, change, settings);
      break;
  }
};
