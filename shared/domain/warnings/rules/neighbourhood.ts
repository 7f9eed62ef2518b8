import type { Money } from '../../../kernel/money.ts';
import type { Text } from '../../../kernel/text.ts';
import type { WatchLevel } from '../../decision/handling/watch-level.ts';

/** Another party within reach of the company, and what is known of its trouble. */
export interface Neighbour {
  readonly party: string;
  readonly name: string;
  /** What links it to the company, in words. */
  readonly relation: Text;
  readonly kind: 'guarantor' | 'guaranteed' | 'group' | 'related-party' | 'customer' | 'supplier';
  /** The parties on the way, the company first, the neighbour last. */
  readonly path: readonly string[];
  readonly watchLevel?: WatchLevel;
  readonly isInDefault: boolean;
  /** Why it counts as troubled, where it does. */
  readonly trouble?: Text;
  /** What of the company hangs on the link. */
  readonly amounts: readonly Money[];
}

/** A ring of guarantees through the company. */
export interface GuaranteeRing {
  /** The company first; it is not repeated at the end. */
  readonly parties: readonly string[];
  /** What people call each of them, in the same order. */
  readonly names?: readonly string[];
  /** Members of the ring on watch level RED or in default. */
  readonly troubled: readonly string[];
  readonly amounts: readonly Money[];
}

/** The company's place in the network as known on the day. */
export interface Neighbourhood {
  readonly neighbours: readonly Neighbour[];
  readonly rings: readonly GuaranteeRing[];
}
