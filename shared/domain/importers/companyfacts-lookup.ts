import { addDays, type IsoDate } from '../../kernel/dates.ts';
import type { Decimal } from '../../kernel/decimal.ts';
import { type Fact, isAnnualForm, isInterimForm } from './companyfacts-document.ts';
import type { FactPeriod } from './companyfacts-periods.ts';

/** Which filing speaks for a period: the first that reported it, or the last that restated it. */
export type FactVersion = 'as-reported' | 'latest';

export type TagLookup = (tag: string) => Decimal | undefined;

/** The figures of one period in one version. */
export interface PeriodFacts {
  /** Balances at the end and flows over the period, from the filing that speaks for them. */
  readonly speaking: TagLookup;
  /** The same from any filing, for tags the speaking one leaves out. */
  readonly anywhere: TagLookup;
  /** Balances where the period opens. */
  readonly opening: TagLookup;
  readonly filing: Filing | undefined;
}

export interface Filing {
  readonly accession: string;
  readonly form: string;
  readonly filed: IsoDate;
}

const EQUITY_WITH_MINORITY =
  'StockholdersEquityIncludingPortionAttributableToNoncontrollingInterest';

/** Facts by tag and dates, each list in the order of filing. */
export class FactIndex {
  readonly #facts = new Map<string, Fact[]>();

  constructor(facts: readonly Fact[]) {
    const inOrder = [...facts].sort(
      (one, other) =>
        one.filed.localeCompare(other.filed, 'en') ||
        one.accession.localeCompare(other.accession, 'en'),
    );
    for (const fact of inOrder) {
      const key = keyOf(fact.tag, fact.start, fact.end);
      const held = this.#facts.get(key);
      if (held === undefined) this.#facts.set(key, [fact]);
      else held.push(fact);
    }
  }

  of(tag: string, start: IsoDate | undefined, end: IsoDate): readonly Fact[] {
    return this.#facts.get(keyOf(tag, start, end)) ?? [];
  }
}

const keyOf = (tag: string, start: IsoDate | undefined, end: IsoDate): string =>
  `${tag} ${start ?? ''} ${end}`;

/**
 * A filing speaks for a statement when it gives one tag of each group: a note that repeats a
 * single figure years later does not.
 */
type AnchorGroups = readonly (readonly string[])[];

const BALANCE_ANCHORS: AnchorGroups = [
  ['Assets'],
  ['LiabilitiesAndStockholdersEquity', 'EquityAndLiabilities'],
  ['StockholdersEquity', EQUITY_WITH_MINORITY, 'Equity'],
];
const FLOW_ANCHORS: AnchorGroups = [
  ['NetIncomeLoss', 'ProfitLoss'],
  ['IncomeTaxExpenseBenefit', 'IncomeTaxExpenseContinuingOperations'],
];
const CASH_ANCHORS: AnchorGroups = [
  ['NetCashProvidedByUsedInOperatingActivities', 'CashFlowsFromUsedInOperatingActivities'],
  ['NetCashProvidedByUsedInFinancingActivities', 'CashFlowsFromUsedInFinancingActivities'],
];

const byVersion = <Each>(inOrder: readonly Each[], version: FactVersion): Each | undefined =>
  version === 'as-reported' ? inOrder[0] : inOrder.at(-1);

/** The filing that speaks for one statement. */
const filingOf = (
  index: FactIndex,
  groups: AnchorGroups,
  start: IsoDate | undefined,
  end: IsoDate,
  { version, prefers }: Wish,
): Filing | undefined => {
  const factsOf = (group: readonly string[]): readonly Fact[] =>
    group.flatMap((tag) => index.of(tag, start, end));
  const [first = [], ...others] = groups;
  const candidates = factsOf(first);
  const complete = candidates.filter(({ accession }) =>
    others.every((group) => factsOf(group).some((fact) => fact.accession === accession)),
  );
  // A year is first reported by its annual report, though an interim one may show it sooner.
  const proper = version === 'as-reported' ? complete.filter(({ form }) => prefers(form)) : [];
  return (
    byVersion(proper, version) ?? byVersion(complete, version) ?? byVersion(candidates, version)
  );
};

interface Wish {
  readonly version: FactVersion;
  readonly prefers: (form: string) => boolean;
}

const spokenBy = (
  facts: readonly Fact[],
  filings: readonly (Filing | undefined)[],
): Decimal | undefined => {
  for (const filing of filings) {
    const fact = facts.filter(({ accession }) => accession === filing?.accession).at(-1);
    if (fact !== undefined) return fact.value;
  }
  return undefined;
};

/** Balances carry no start, flows do; a tag is one or the other. */
export const lookUpPeriod = (
  index: FactIndex,
  { start, end, months }: FactPeriod,
  version: FactVersion,
): PeriodFacts => {
  const wish = { version, prefers: months === 12 ? isAnnualForm : isInterimForm };
  const balance = filingOf(index, BALANCE_ANCHORS, undefined, end, wish);
  const flow = filingOf(index, FLOW_ANCHORS, start, end, wish);
  const cash = filingOf(index, CASH_ANCHORS, start, end, wish);
  const flows = [flow, cash, balance];
  const balances = [balance, flow, cash];
  const speaking: TagLookup = (tag) =>
    spokenBy(index.of(tag, start, end), flows) ?? spokenBy(index.of(tag, undefined, end), balances);
  const opening = addDays(start, -1);
  return {
    speaking,
    anywhere: (tag) =>
      speaking(tag) ??
      byVersion(index.of(tag, start, end), version)?.value ??
      byVersion(index.of(tag, undefined, end), version)?.value,
    opening: (tag) => {
      const facts = index.of(tag, undefined, opening);
      const spoken = facts.filter(({ accession }) => accession === cash?.accession).at(-1);
      return spoken?.value ?? byVersion(facts, version)?.value;
    },
    filing: byVersion(
      [balance, flow, cash]
        .flatMap((each) => each ?? [])
        .sort((one, other) => one.filed.localeCompare(other.filed, 'en')),
      version,
    ),
  };
};
