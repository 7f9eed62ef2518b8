import type { Network } from './graph.ts';
import type { Party } from './party.ts';
import type { PartyStates } from './party-state.ts';

/** The part of the network around one company, as rules read it. */
export interface Neighbourhood {
  readonly self: Party;
  readonly network: Network;
  readonly states: PartyStates;
  /** Whether the bound on parties cut it: more may lie beyond. */
  readonly isTruncated: boolean;
}

export const EMPTY_NETWORK: Network = { parties: [], edges: [], edgesOf: () => [] };
