import type { Fact } from '../../../shared/domain/facts/fact.ts';
import type { InputContext } from '../../../shared/domain/inputs/resolve.ts';
import type { Segment } from '../../../shared/domain/models/rating-model.ts';
import type { StalenessState } from '../../../shared/domain/quality/staleness.ts';
import { LINE_ITEM_IDS } from '../../../shared/domain/statements/line-items/line-items.ts';
import type { PeriodView } from '../../../shared/domain/statements/series.ts';
import type { Decimal } from '../../../shared/kernel/decimal.ts';

type Figures = Readonly<Record<string, number>>;

/** What the peers read: JSON with plain numbers, years already put in order on one basis. */
export interface PeerDocument {
  readonly standard: string;
  readonly opinion: string | null;
  readonly assurance: string;
  readonly periods: number;
  readonly segment: Segment;
  readonly hasSupport: boolean;
  readonly staleness: StalenessState;
  readonly asOf: string;
  readonly facts: readonly PeerFact[];
  readonly parameters: Figures;
  readonly company: Figures;
  /** Lines by year, y0 the current one. */
  readonly years: readonly Figures[];
}

export type PeerFact = Readonly<Record<string, string | number>>;

/** What the caps look at beside the figures. */
export interface Circumstances {
  readonly asOf: string;
  readonly segment: Segment;
  readonly hasSupport: boolean;
  readonly staleness: StalenessState;
  readonly facts: readonly Fact[];
}

const HISTORY_YEARS = 5;

const isDecimal = (value: unknown): value is Decimal =>
  typeof value === 'object' && value !== null && 'toNumber' in value;

const plain = (record: Readonly<Record<string, unknown>>): PeerFact =>
  Object.fromEntries(
    Object.entries(record).flatMap(([name, value]): [string, string | number][] => {
      if (isDecimal(value)) return [[name, value.toNumber()]];
      return typeof value === 'string' || typeof value === 'number' ? [[name, value]] : [];
    }),
  );

const figures = (record: Readonly<Record<string, Decimal>>): Figures =>
  Object.fromEntries(Object.entries(record).map(([name, value]) => [name, value.toNumber()]));

/** Reported lines and proven or declared nils: that proof is left to us, the peers get its result. */
const linesOf = ({ values }: PeriodView): Figures =>
  Object.fromEntries(
    LINE_ITEM_IDS.flatMap((item): [string, number][] => {
      const found = values.read(item);
      return found.kind === 'missing' || found.origin.kind === 'derived'
        ? []
        : [[item, found.value.toNumber()]];
    }),
  );

export const peerDocument = (
  { series, parameters = {}, company = {} }: InputContext,
  { asOf, segment, hasSupport, staleness, facts }: Circumstances,
): PeerDocument => {
  const { statement } = series.current;
  return {
    standard: statement.standard,
    opinion: statement.auditOpinion ?? null,
    assurance: statement.assurance,
    periods: new Set(series.statements.map((each) => each.period.end)).size,
    segment,
    hasSupport,
    staleness,
    asOf,
    facts: facts.map(plain),
    parameters: figures(parameters),
    company: figures(company),
    years: series.history(HISTORY_YEARS).map(linesOf),
  };
};
