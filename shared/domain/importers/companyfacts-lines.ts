import { type Decimal, decimal, sum, ZERO } from '../../kernel/decimal.ts';
import { LINE_ITEM_IDS, type LineItemId } from '../statements/line-items/line-items.ts';
import { closeSubtotals } from './companyfacts-closure.ts';
import type { Taxonomy } from './companyfacts-document.ts';
import { FactLines, formulaOf } from './companyfacts-draft.ts';
import type { PeriodFacts } from './companyfacts-lookup.ts';
import { ruleOf } from './companyfacts-rules.ts';

/** Reads every line: from the filing that speaks for the period, else from any other. */
const readLines = (facts: PeriodFacts, taxonomy: Taxonomy): FactLines => {
  const lines = new FactLines();
  for (const item of LINE_ITEM_IDS) {
    const rule = ruleOf(item, taxonomy);
    const reading = rule(facts.speaking) ?? rule(facts.anywhere);
    if (reading !== undefined) lines.set(item, reading);
  }
  return lines;
};

type Derivation = readonly [
  item: LineItemId,
  plus: readonly LineItemId[],
  minus: readonly LineItemId[],
];

/** Totals that filers leave out, in the order in which one helps the next. */
const TOTALS: readonly Derivation[] = [
  ['totalAssets', ['totalLiabilitiesAndEquity'], []],
  ['totalLiabilitiesAndEquity', ['totalAssets'], []],
  ['nonCurrentAssets', ['totalAssets'], ['currentAssets']],
  ['totalEquity', ['totalLiabilitiesAndEquity'], ['totalLiabilities', 'mezzanineEquity']],
  ['totalLiabilities', ['totalLiabilitiesAndEquity'], ['totalEquity', 'mezzanineEquity']],
  ['nonCurrentLiabilities', ['totalLiabilities'], ['currentLiabilities']],
  ['totalLiabilities', ['currentLiabilities', 'nonCurrentLiabilities'], []],
  ['profitBeforeTax', ['netIncome', 'incomeTax'], ['discontinuedOperations']],
];

/** Left out of a sum without making it unknown. */
const OPTIONAL: ReadonlySet<LineItemId> = new Set(['mezzanineEquity', 'discontinuedOperations']);

const termsOf = (
  lines: FactLines,
  items: readonly LineItemId[],
): readonly Decimal[] | undefined => {
  const terms: Decimal[] = [];
  for (const item of items) {
    const value = lines.get(item);
    if (value !== undefined) terms.push(value);
    else if (!OPTIONAL.has(item)) return undefined;
  }
  return terms;
};

const deriveTotals = (lines: FactLines): void => {
  for (const [item, plus, minus] of TOTALS) {
    if (lines.get(item) !== undefined) continue;
    const added = termsOf(lines, plus);
    const taken = termsOf(lines, minus);
    if (added === undefined || taken === undefined) continue;
    const known = minus.filter((each) => lines.get(each) !== undefined);
    lines.derive(item, sum(added).minus(sum(taken)), formulaOf(plus, known));
  }
};

/** Owners' equity is all equity where nothing is left for minority owners. */
const deriveEquity = (lines: FactLines): void => {
  const parent = lines.get('equityAttributableToParent');
  const minority = lines.get('nonControllingInterests');
  const all = lines.get('totalEquity');
  if (all !== undefined && parent !== undefined && minority === undefined)
    lines.derive(
      'nonControllingInterests',
      all.minus(parent),
      'totalEquity - equityAttributableToParent',
    );
  if (all !== undefined && parent === undefined)
    lines.derive(
      'equityAttributableToParent',
      all.minus(minority ?? ZERO),
      formulaOf(['totalEquity'], minority === undefined ? [] : ['nonControllingInterests']),
    );
};

/** The pair of balances whose difference is the net change reported. */
const CASH_TAGS = {
  'us-gaap': [
    'CashCashEquivalentsRestrictedCashAndRestrictedCashEquivalents',
    'CashCashEquivalentsRestrictedCashAndRestrictedCashEquivalentsIncludingDisposalGroupAndDiscontinuedOperations',
    'CashAndCashEquivalentsAtCarryingValue',
  ],
  'ifrs-full': ['CashAndCashEquivalents'],
} as const satisfies Readonly<Record<Taxonomy, readonly string[]>>;

const readCash = (lines: FactLines, facts: PeriodFacts, taxonomy: Taxonomy): void => {
  const change = lines.get('netChangeInCash');
  const pairs = CASH_TAGS[taxonomy].flatMap((tag) => {
    const opening = facts.opening(tag);
    const closing = facts.anywhere(tag);
    return opening === undefined || closing === undefined ? [] : [{ tag, opening, closing }];
  });
  const pair =
    pairs.find(({ opening, closing }) => change?.eq(closing.minus(opening)) === true) ?? pairs[0];
  if (pair === undefined) return;
  lines.set('openingCash', { value: pair.opening, label: `${pair.tag} (opening)` });
  lines.set('closingCash', { value: pair.closing, label: pair.tag });
};

const deriveFlows = (lines: FactLines): void => {
  const flows = termsOf(lines, ['operatingCashFlow', 'investingCashFlow', 'financingCashFlow']);
  const change = lines.get('netChangeInCash');
  if (flows !== undefined && change !== undefined && lines.get('exchangeRateEffect') === undefined)
    lines.derive(
      'exchangeRateEffect',
      change.minus(sum(flows)),
      'netChangeInCash - operatingCashFlow - investingCashFlow - financingCashFlow',
    );
  const profit = termsOf(lines, ['profitBeforeTax', 'incomeTax', 'netIncome']);
  const [before = ZERO, tax = ZERO, after = ZERO] = profit ?? [];
  if (profit !== undefined && lines.get('discontinuedOperations') === undefined)
    lines.derive(
      'discontinuedOperations',
      after.minus(before.minus(tax)),
      'netIncome - profitBeforeTax + incomeTax',
    );
};

/** Nothing is left for research where the other lines already explain operating profit. */
const proveNoResearch = (lines: FactLines): void => {
  if (lines.get('researchExpenses') !== undefined) return;
  const terms = termsOf(lines, [
    'revenue',
    'costOfSales',
    'sellingGeneralAdministrativeExpenses',
    'operatingProfit',
  ]);
  if (terms === undefined) return;
  const [revenue = ZERO, ...rest] = terms;
  if (revenue.minus(sum(rest)).isZero())
    lines.derive('researchExpenses', ZERO, 'revenue - costOfSales - SG&A - operatingProfit');
};

/** Every line of one period, closed so that each subtotal is the sum of its lines. */
export const buildLines = (facts: PeriodFacts, taxonomy: Taxonomy): FactLines => {
  const lines = readLines(facts, taxonomy);
  readCash(lines, facts, taxonomy);
  deriveTotals(lines);
  deriveEquity(lines);
  closeSubtotals(lines);
  deriveFlows(lines);
  proveNoResearch(lines);
  return lines;
};

const UNIT_DIGITS_MAX = 6;

/** The largest power of ten, up to a million, that divides all amounts. */
export const unitOf = (amounts: readonly Decimal[]): number => {
  for (let digits = UNIT_DIGITS_MAX; digits > 0; digits -= 1) {
    const unit = decimal(10).pow(digits);
    if (amounts.every((each) => each.mod(unit).isZero())) return unit.toNumber();
  }
  return 1;
};

const TELLING_TOTALS: readonly LineItemId[] = [
  'totalAssets',
  'currentAssets',
  'currentLiabilities',
  'totalLiabilities',
  'revenue',
  'netIncome',
  'operatingCashFlow',
  'cash',
];

/** Fewer figures may be round by chance. */
const TOTALS_MIN = 3;

/** The unit the filing was prepared in, as its totals show. */
export const unitScaleOf = (lines: FactLines): number => {
  const amounts = TELLING_TOTALS.flatMap((item) => lines.get(item) ?? []);
  return amounts.length < TOTALS_MIN ? 1 : unitOf(amounts);
};
