import { type Decimal, sum } from '../../kernel/decimal.ts';
import { LINE_ITEMS, type LineItemId } from '../statements/line-items/line-items.ts';
import type { Taxonomy } from './companyfacts-document.ts';
import type { TagLookup } from './companyfacts-lookup.ts';

/** A figure found, with the elements that it was read from. */
export interface Reading {
  readonly value: Decimal;
  readonly label: string;
}

export type Rule = (lookup: TagLookup) => Reading | undefined;

const read = (lookup: TagLookup, tag: string): Reading | undefined => {
  const value = lookup(tag);
  return value === undefined ? undefined : { value, label: tag };
};

/** The first element that was filed: filers change tags over the years. */
export const first =
  (...tags: readonly string[]): Rule =>
  (lookup) => {
    for (const tag of tags) {
      const found = read(lookup, tag);
      if (found !== undefined) return found;
    }
    return undefined;
  };

/** The sum of those elements that were filed. */
export const total =
  (...rules: readonly Rule[]): Rule =>
  (lookup) => {
    const found = rules.flatMap((rule) => rule(lookup) ?? []);
    if (found.length === 0) return undefined;
    return {
      value: sum(found.map(({ value }) => value)),
      label: found.map(({ label }) => label).join(' + '),
    };
  };

export const either =
  (...rules: readonly Rule[]): Rule =>
  (lookup) => {
    for (const rule of rules) {
      const found = rule(lookup);
      if (found !== undefined) return found;
    }
    return undefined;
  };

const difference =
  (whole: Rule, part: Rule): Rule =>
  (lookup) => {
    const from = whole(lookup);
    const less = part(lookup);
    if (from === undefined || less === undefined || less.value.gt(from.value)) return undefined;
    return { value: from.value.minus(less.value), label: `${from.label} - ${less.label}` };
  };

const largest =
  (...rules: readonly Rule[]): Rule =>
  (lookup) =>
    rules
      .flatMap((rule) => rule(lookup) ?? [])
      .reduce<Reading | undefined>(
        (top, each) => (top === undefined || each.value.gt(top.value) ? each : top),
        undefined,
      );

const usGaap = (item: LineItemId): Rule => first(...(LINE_ITEMS[item].usGaap ?? []));

const nothing: Rule = () => undefined;

/** Revenue less cost must be the gross profit filed; of several candidates that pair counts. */
const REVENUES = LINE_ITEMS.revenue.usGaap ?? [];
const COSTS = LINE_ITEMS.costOfSales.usGaap ?? [];

const fittingPair = (lookup: TagLookup): readonly [Reading, Reading] | undefined => {
  const profit = lookup('GrossProfit');
  if (profit === undefined) return undefined;
  for (const revenueTag of REVENUES)
    for (const costTag of COSTS) {
      const revenue = read(lookup, revenueTag);
      const cost = read(lookup, costTag);
      if (revenue === undefined || cost === undefined) continue;
      if (revenue.value.minus(cost.value).eq(profit)) return [revenue, cost];
    }
  return undefined;
};

/** Without gross profit the largest figure is the total, the others are parts of it. */
const revenue: Rule = (lookup) =>
  fittingPair(lookup)?.[0] ?? largest(...REVENUES.map((tag) => first(tag)))(lookup);

const costOfSales: Rule = (lookup) => fittingPair(lookup)?.[1] ?? first(...COSTS)(lookup);

const longTermDebtTotal = first(
  'LongTermDebt',
  'LongTermDebtAndCapitalLeaseObligationsIncludingCurrentMaturities',
);
const longTermDebtCurrentTagged = usGaap('currentPortionOfLongTermDebt');
const longTermDebtNonCurrentTagged = either(
  usGaap('longTermBorrowings'),
  first('LongTermNotesPayable', 'SeniorLongTermNotes', 'LongTermLoansPayable'),
  first('ConvertibleDebtNoncurrent', 'ConvertibleLongTermNotesPayable'),
);

/** Without the current part on its own: what of all long-term debt is not non-current. */
const longTermDebtCurrent = either(
  longTermDebtCurrentTagged,
  difference(longTermDebtTotal, longTermDebtNonCurrentTagged),
);

const longTermDebtNonCurrent = either(
  longTermDebtNonCurrentTagged,
  difference(longTermDebtTotal, longTermDebtCurrentTagged),
  longTermDebtTotal,
);

const shortTermTagged = either(
  first('ShortTermBorrowings'),
  total(
    first('CommercialPaper'),
    first('OtherShortTermBorrowings', 'ShortTermBankLoansAndNotesPayable', 'NotesPayableCurrent'),
    first('ConvertibleNotesPayableCurrent', 'ConvertibleDebtCurrent'),
  ),
);

/**
 * Some filers tag the current portion of long-term debt as short-term borrowings as well: equal
 * figures are one debt. `DebtCurrent` is both together.
 */
const shortTermBorrowings: Rule = (lookup) => {
  const current = longTermDebtCurrent(lookup);
  const tagged = shortTermTagged(lookup);
  if (tagged !== undefined && current !== undefined && tagged.value.eq(current.value))
    return undefined;
  if (tagged !== undefined) return tagged;
  const all = first('DebtCurrent');
  return current === undefined ? all(lookup) : difference(all, longTermDebtCurrent)(lookup);
};

/** Lease liabilities due within a year stand with the other debt due within a year. */
const currentPortion = total(
  longTermDebtCurrent,
  first('OperatingLeaseLiabilityCurrent'),
  first('FinanceLeaseLiabilityCurrent', 'CapitalLeaseObligationsCurrent'),
);

const intangiblesAmortised = first('AmortizationOfIntangibleAssets');

/** A filer's `other` or `depreciation and amortisation` may leave out acquired intangibles. */
const withIntangibles: Rule = (lookup) => {
  const base = first('OtherDepreciationAndAmortization', 'DepreciationAndAmortization')(lookup);
  const apart = total(first('Depreciation'), intangiblesAmortised)(lookup);
  const amortised = intangiblesAmortised(lookup);
  if (base === undefined || apart === undefined || amortised === undefined) return undefined;
  // A figure below depreciation and amortisation together cannot hold both.
  if (base.value.gte(apart.value)) return undefined;
  return {
    value: base.value.plus(amortised.value),
    label: `${base.label} + ${amortised.label}`,
  };
};

/** The same element is filed in notes for a part of it, so the largest figure is the total. */
const depreciationAndAmortisation = largest(
  usGaap('depreciationAndAmortisation'),
  first('DepreciationAmortizationAndAccretionNet'),
  first('DepreciationAndAmortization'),
  total(first('Depreciation'), intangiblesAmortised),
  withIntangibles,
);

const minority = usGaap('nonControllingInterests');
const parentEquity = usGaap('equityAttributableToParent');

const US_RULES: Readonly<Partial<Record<LineItemId, Rule>>> = {
  // Restricted cash is no part of the cash line here; it stays among other current assets.
  restrictedCash: nothing,
  cash: first(
    'CashAndCashEquivalentsAtCarryingValue',
    'CashAndDueFromBanks',
    'CashCashEquivalentsAndFederalFundsSold',
    'Cash',
  ),
  notesPayable: nothing,
  shortTermBorrowings,
  currentPortionOfLongTermDebt: currentPortion,
  longTermBorrowings: longTermDebtNonCurrent,
  leaseLiabilities: total(
    first('OperatingLeaseLiabilityNoncurrent'),
    first('FinanceLeaseLiabilityNoncurrent', 'CapitalLeaseObligationsNoncurrent'),
  ),
  revenue,
  costOfSales,
  depreciationAndAmortisation,
  totalEquity: either(usGaap('totalEquity'), total(parentEquity, minority)),
  propertyPlantEquipment: either(
    usGaap('propertyPlantEquipment'),
    first(
      'PropertyPlantAndEquipmentAndFinanceLeaseRightOfUseAssetAfterAccumulatedDepreciationAndAmortization',
    ),
  ),
  // Opening and closing balances are read together with the change between them.
  openingCash: nothing,
  closingCash: nothing,
};

/** The rule that reads an item in a taxonomy; most read the item's own list of elements. */
export const ruleOf = (item: LineItemId, taxonomy: Taxonomy): Rule => {
  if (taxonomy === 'ifrs-full')
    return item === 'closingCash' ? nothing : first(...(LINE_ITEMS[item].ifrs ?? []));
  return US_RULES[item] ?? usGaap(item);
};
