import { contentHash } from '../../application/content-hash.ts';
import type { LinksTold, NetworkStore } from '../../application/ports/network-store.ts';
import { LINK_KINDS } from '../../domain/network/link.ts';
import type { LinkTold } from '../../domain/network/links-of-facts.ts';
import { byText, companyIdOf, type Party } from '../../domain/network/party.ts';
import { ZERO } from '../../kernel/decimal.ts';
import { isConditionFailed } from './condition-failed.ts';
import { linkedKey, linksKey, namedKey } from './keys-network.ts';
import {
  encodeLink,
  encodeMoney,
  type LinksItem,
  linksItemOf,
  SCHEMA_VERSION,
} from './network-items.ts';
import { networkReader } from './network-reader.ts';
import { NEW_ITEM, type Table } from './table.ts';
import { type Action, writeTogether } from './write-together.ts';

/** One company’s ties that are kept: a transaction has room for a hundred writes. */
export const LINKS_LIMITS = { parties: 40, links: 400 } as const;

/** What matters most comes first: standing before ended, then by kind, then by amount. */
const byWeight = (one: LinkTold, other: LinkTold): number =>
  Number(one.until !== undefined) - Number(other.until !== undefined) ||
  LINK_KINDS.indexOf(one.kind) - LINK_KINDS.indexOf(other.kind) ||
  (other.amount?.amount ?? ZERO).comparedTo(one.amount?.amount ?? ZERO) ||
  byText(one.other, other.other) ||
  byText(one.factId, other.factId);

interface Kept {
  readonly links: readonly LinkTold[];
  readonly isTruncated: boolean;
}

const kept = ({ links }: LinksTold): Kept => {
  const sorted = links.toSorted(byWeight).slice(0, LINKS_LIMITS.links);
  const parties = new Set(
    [...new Set(sorted.map(({ other }) => other))].slice(0, LINKS_LIMITS.parties),
  );
  const within = sorted.filter(({ other }) => parties.has(other));
  return { links: within, isTruncated: within.length < links.length };
};

const partiesOf = (links: readonly LinkTold[]): ReadonlySet<Party> =>
  new Set(links.map(({ other }) => other));

const without = <Value>(values: Iterable<Value>, others: ReadonlySet<Value>): readonly Value[] =>
  [...values].filter((value) => !others.has(value));

const digestsByParty = (links: readonly LinkTold[]): ReadonlyMap<Party, string> =>
  new Map(
    [...partiesOf(links)].map((party) => [
      party,
      contentHash(links.filter(({ other }) => other === party).map(encodeLink)),
    ]),
  );

/** Parties of whom something else is told than before. */
const changedParties = (
  before: readonly LinkTold[],
  after: readonly LinkTold[],
): readonly Party[] => {
  const [old, now] = [digestsByParty(before), digestsByParty(after)];
  return [...new Set([...old.keys(), ...now.keys()])].filter(
    (party) => old.get(party) !== now.get(party),
  );
};

/** The network between one tenant’s companies, see `keys-network.ts`. */
export const dynamoNetworkStore = (table: Table, tenant: string): NetworkStore => {
  const find = async (companyId: string): Promise<LinksItem | undefined> => {
    const item = await table.get(linksKey(tenant, companyId));
    return item === undefined ? undefined : linksItemOf(item);
  };

  const affectedBy = async (
    companyId: string,
    parties: readonly Party[],
    namesChanged: readonly Party[],
  ): Promise<readonly string[]> => {
    const reader = networkReader(table, tenant);
    const bearers = await Promise.all(
      parties.map(
        async (party) => companyIdOf(party) ?? companyIdOf((await reader.bearerOf(party)) ?? ''),
      ),
    );
    const tellers = await Promise.all(namesChanged.map(reader.tellersOf));
    const affected = new Set([...bearers.flatMap((id) => id ?? []), ...tellers.flat()]);
    affected.delete(companyId);
    return [...affected].sort(byText);
  };

  const record: NetworkStore['record'] = async (told, versionBefore) => {
    const { companyId, name, names } = told;
    const equity = told.equity === undefined ? {} : { equity: encodeMoney(told.equity) };
    const before = await find(companyId);
    if ((before?.version ?? 0) !== versionBefore) return 'outdated';
    const { links, isTruncated } = kept(told);
    const encoded = links.map(encodeLink);
    const digest = contentHash({ encoded, name, names, isTruncated, ...equity });
    if (before?.digest === digest) return 'unchanged';
    const [oldParties, parties] = [partiesOf(before?.links ?? []), partiesOf(links)];
    const [oldNames, newNames] = [new Set(before?.names), new Set(names)];
    const renamed = [...without(newNames, oldNames), ...without(oldNames, newNames)];
    const changed = changedParties(before?.links ?? [], links);
    const affected = await affectedBy(companyId, changed, renamed);
    const stamp = { schemaVersion: SCHEMA_VERSION };
    const put = (Item: Record<string, unknown>): Action => ({ Put: { Item } });
    const remove = (Key: Record<string, unknown>): Action => ({ Delete: { Key } });
    const version = versionBefore + 1;
    const item = {
      kind: 'links',
      ...stamp,
      version,
      companyId,
      name,
      names,
      isTruncated,
      digest,
      ...equity,
    };
    const actions: readonly Action[] = [
      {
        Put: {
          Item: { ...linksKey(tenant, companyId), ...item, links: encoded, affected },
          ...(versionBefore === 0
            ? NEW_ITEM
            : {
                ConditionExpression: '#version = :version',
                ExpressionAttributeNames: { '#version': 'version' },
                ExpressionAttributeValues: { ':version': versionBefore },
              }),
        },
      },
      ...without(parties, oldParties).map((party) =>
        put({ ...linkedKey(tenant, party, companyId), kind: 'linked', ...stamp }),
      ),
      ...without(oldParties, parties).map((party) =>
        remove({ ...linkedKey(tenant, party, companyId) }),
      ),
      ...without(newNames, oldNames).map((party) =>
        put({ ...namedKey(tenant, party, companyId), kind: 'named', ...stamp }),
      ),
      ...without(oldNames, newNames).map((party) =>
        remove({ ...namedKey(tenant, party, companyId) }),
      ),
    ];
    try {
      await writeTogether(table, actions);
    } catch (error) {
      if (isConditionFailed(error)) return 'outdated';
      throw error;
    }
    return 'recorded';
  };

  return {
    version: async (companyId) => (await find(companyId))?.version ?? 0,
    record,
    neighbourhood: (companyId, hops) => networkReader(table, tenant).neighbourhood(companyId, hops),
  };
};
