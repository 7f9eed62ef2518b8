/** What a peer says of an indicator: a number, the reason against one, or nothing. */
export type PeerValue = number | string | undefined;

export interface PeerResult {
  readonly indicators: ReadonlyMap<string, PeerValue>;
  /** Ids of the caps that apply. */
  readonly caps: readonly string[];
}

/** Another engine with our rules loaded and one document turned into the form it takes. */
export interface Peer<Prepared> {
  readonly name: string;
  readonly rules: string;
  /** The timed call. */
  evaluate(prepared: Prepared): Promise<unknown>;
  /** The same call, its answer read for the comparison. */
  read(prepared: Prepared): Promise<PeerResult>;
}
