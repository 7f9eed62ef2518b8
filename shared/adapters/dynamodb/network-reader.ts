import type { NetworkFound } from '../../application/ports/network-store.ts';
import type { LinkTold } from '../../domain/network/links-of-facts.ts';
import { byText, companyIdOf, companyParty, type Party } from '../../domain/network/party.ts';
import type { Money } from '../../kernel/money.ts';
import { linkedPartition, linksKey, namedPartition } from './keys-network.ts';
import { type LinksItem, linksItemOf, tellerOf } from './network-items.ts';
import type { Table } from './table.ts';

/** Parties that are looked at in one reading, and those that tell of one party. */
export const READ_LIMITS = { parties: 60, tellers: 50 } as const;

const isName = (party: Party): boolean => party.startsWith('name:');

/** Reads outward from a company; every item is read once in a reader’s life. */
export interface NetworkReader {
  toldBy(companyId: string): Promise<LinksItem | undefined>;
  /** The one company that has the name; several of one name are nobody. */
  bearerOf(name: Party): Promise<Party | undefined>;
  tellersOf(party: Party): Promise<readonly string[]>;
  neighbourhood(companyId: string, hops: number): Promise<NetworkFound>;
}

const once = <Key, Value>(read: (key: Key) => Promise<Value>): ((key: Key) => Promise<Value>) => {
  const held = new Map<Key, Promise<Value>>();
  return (key) => {
    const found = held.get(key) ?? read(key);
    held.set(key, found);
    return found;
  };
};

export const networkReader = (table: Table, tenant: string): NetworkReader => {
  const toldBy = once(async (companyId: string) => {
    const item = await table.get(linksKey(tenant, companyId));
    return item === undefined ? undefined : linksItemOf(item);
  });

  const bearerOf = once(async (name: Party): Promise<Party | undefined> => {
    const { items } = await table.queryPage(namedPartition(tenant, name), { Limit: 2 });
    const [first, second] = items.map(tellerOf);
    return first === undefined || second !== undefined ? undefined : companyParty(first);
  });

  const tellersOf = once(async (party: Party): Promise<readonly string[]> => {
    const Limit = READ_LIMITS.tellers + 1;
    const { items } = await table.queryPage(linkedPartition(tenant, party), { Limit });
    return items.map(tellerOf);
  });

  const neighbourhood = async (companyId: string, hops: number): Promise<NetworkFound> => {
    const self = companyParty(companyId);
    const aliases = new Map<Party, Party>();
    const names = new Map<Party, string>();
    const equities = new Map<Party, Money>();
    const links = new Map<string, LinkTold>();
    const seen = new Set<Party>([self]);
    let isTruncated = false;

    const standsFor = (party: Party): Party => aliases.get(party) ?? party;

    /** Remembers whose name it is, before anything is said of the party. */
    const recognise = async (party: Party): Promise<void> => {
      const bearer = isName(party) ? await bearerOf(party) : undefined;
      if (bearer !== undefined) aliases.set(party, bearer);
    };

    const linksOf = async (party: Party): Promise<readonly LinkTold[]> => {
      const id = companyIdOf(party);
      const own = id === undefined ? undefined : await toldBy(id);
      if (own !== undefined) names.set(party, own.name);
      if (own?.equity !== undefined) equities.set(party, own.equity);
      for (const name of own?.names ?? []) await recognise(name);
      const called = [party, ...(own?.names ?? []).filter((name) => standsFor(name) === party)];
      const tellers = (await Promise.all(called.map(tellersOf))).flat();
      isTruncated ||= own?.isTruncated === true || tellers.length > READ_LIMITS.tellers;
      const kept = [...new Set(tellers)].sort(byText).slice(0, READ_LIMITS.tellers);
      const told = await Promise.all(kept.map(toldBy));
      const calledSet = new Set<Party>(called);
      return [
        ...(own?.links ?? []),
        ...told.flatMap((each) => each?.links.filter(({ other }) => calledSet.has(other)) ?? []),
      ];
    };

    let frontier: readonly Party[] = [self];
    for (let hop = 0; hop < hops && frontier.length > 0; hop += 1) {
      const found = (await Promise.all(frontier.map(linksOf))).flat();
      const ends = [...new Set(found.flatMap(({ from, to }) => [from, to]))].sort(byText);
      await Promise.all(ends.map(recognise));
      for (const link of found) {
        links.set(JSON.stringify([link.toldBy, link.factId, link.kind, link.other]), link);
        const other = standsFor(link.other);
        if (!names.has(other)) names.set(other, link.otherName);
      }
      const next = [...new Set(ends.map(standsFor))]
        .filter((party) => !seen.has(party))
        .sort(byText);
      const room = READ_LIMITS.parties - seen.size;
      isTruncated ||= next.length > room;
      frontier = next.slice(0, Math.max(0, room));
      for (const party of frontier) seen.add(party);
    }
    const kept = [...links.values()].filter(
      ({ from, to }) => seen.has(standsFor(from)) && seen.has(standsFor(to)),
    );
    return { self, links: kept, aliases, names, equities, isTruncated };
  };

  return { toldBy, bearerOf, tellersOf, neighbourhood };
};
