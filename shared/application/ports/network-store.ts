import type { PartyAliases } from '../../domain/network/graph.ts';
import type { LinkTold } from '../../domain/network/links-of-facts.ts';
import type { Party } from '../../domain/network/party.ts';
import type { Money } from '../../kernel/money.ts';

/** What one company tells of its ties. */
export interface LinksTold {
  readonly companyId: string;
  /** Registered names, each a `name:` party, by which others may tell of the company. */
  readonly names: readonly Party[];
  readonly name: string;
  readonly links: readonly LinkTold[];
  /** Of the newest statements: what its links are measured against. */
  readonly equity?: Money;
}

export type LinksRecorded = 'recorded' | 'unchanged' | 'outdated';

/** The network around a company as far as it was read. */
export interface NetworkFound {
  readonly self: Party;
  readonly links: readonly LinkTold[];
  readonly aliases: PartyAliases;
  /** By their best name. */
  readonly names: ReadonlyMap<Party, string>;
  readonly equities: ReadonlyMap<Party, Money>;
  /** Whether the bound on parties, or on links of one party, cut it. */
  readonly isTruncated: boolean;
}

/** The network between one tenant’s companies. */
export interface NetworkStore {
  /** Rises by one with every recorded change; 0 before the first. */
  version(companyId: string): Promise<number>;
  /**
   * Replaces what a company tells; other clients whose place in the network may have changed with
   * it stand in what is stored, for whoever follows the changes of the table. `outdated` where somebody recorded since `versionBefore` was
   * read: read the facts again.
   */
  record(told: LinksTold, versionBefore: number): Promise<LinksRecorded>;
  /** Everything within so many links of the company, up to a bound on parties. */
  neighbourhood(companyId: string, hops: number): Promise<NetworkFound>;
}
