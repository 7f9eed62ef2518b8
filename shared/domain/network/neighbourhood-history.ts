import { type IsoDate, isoDate } from '../../kernel/dates.ts';
import type { WatchLevel } from '../decision/handling/watch-level.ts';
import type { NeighbourhoodSince } from '../warnings/history/warning-knowledge.ts';
import { networkOf, type PartyAliases } from './graph.ts';
import { linkStandsOn, type NetworkLink } from './link.ts';
import { neighbourhoodOf } from './neighbourhood.ts';
import { byText, type Party } from './party.ts';
import type { PartyState } from './party-state.ts';

/** What is known of one party over time. */
export interface PartyHistory {
  readonly name?: string;
  /** Own levels with the days from which they held, oldest first. */
  readonly ownLevels: readonly { readonly on: IsoDate; readonly to: WatchLevel }[];
  /** Spells of default, oldest first; the last may still go on. */
  readonly defaults: readonly { readonly from: IsoDate; readonly until?: IsoDate }[];
}

/** The network around a company as known today, with what was true of it on earlier days. */
export interface NetworkHistory {
  readonly self: Party;
  readonly links: readonly NetworkLink[];
  readonly aliases: PartyAliases;
  readonly parties: ReadonlyMap<Party, PartyHistory>;
}

/** Days beyond these, the oldest, are read as one: a company’s place long ago warns of nothing. */
const DAYS_MAX = 120;

/** Before anything that is looked at: a company stands somewhere from its first day on. */
const FIRST_DAY = isoDate('2000-01-01');

const daysOf = ({ links, parties }: NetworkHistory, asOf: IsoDate): readonly IsoDate[] => {
  const days = [
    ...links.flatMap(({ since, until }) => (until === undefined ? [since] : [since, until])),
    ...[...parties.values()].flatMap(({ ownLevels, defaults }) => [
      ...ownLevels.map(({ on }) => on),
      ...defaults.flatMap(({ from, until }) => (until === undefined ? [from] : [from, until])),
    ]),
  ];
  return [...new Set(days)]
    .filter((day) => day <= asOf)
    .sort(byText)
    .slice(-DAYS_MAX);
};

export const stateOn = ({ name, ownLevels, defaults }: PartyHistory, day: IsoDate): PartyState => {
  const level = ownLevels.findLast(({ on }) => on <= day)?.to;
  const isDefaulted = defaults.some(
    ({ from, until }) => from <= day && (until === undefined || until > day),
  );
  return {
    ...(name === undefined ? {} : { name }),
    ...(level === undefined ? {} : { ownLevel: level }),
    isDefaulted,
  };
};

const sameContent = (one: NeighbourhoodSince, other: NeighbourhoodSince | undefined): boolean =>
  other !== undefined && JSON.stringify(one.neighbourhood) === JSON.stringify(other.neighbourhood);

/**
 * A company’s place among others from day to day, oldest first: a new one wherever a link began or
 * ended, or a party’s own level or default changed. That a company stands alone is knowledge too.
 */
export const neighbourhoodHistory = (
  history: NetworkHistory,
  asOf: IsoDate,
): readonly NeighbourhoodSince[] => {
  const { self, links, aliases, parties } = history;
  const found: NeighbourhoodSince[] = [];
  const days = daysOf(history, asOf);
  const isEarly = days[0] !== undefined && days[0] <= FIRST_DAY;
  for (const day of isEarly ? days : [FIRST_DAY, ...days]) {
    const standing = links.filter((link) => linkStandsOn(link, day));
    const states = new Map(
      [...parties].map(([party, each]) => [party, stateOn(each, day)] as const),
    );
    const neighbourhood = neighbourhoodOf(networkOf(standing, aliases), self, states);
    const since = { since: day, neighbourhood };
    if (!sameContent(since, found.at(-1))) found.push(since);
  }
  return found;
};
