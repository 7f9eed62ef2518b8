import { encodeFact } from '../contracts/fact-input.ts';
import type { Fact } from '../domain/facts/fact.ts';
import { contentHash } from './content-hash.ts';

/** Of one version's content. */
export const factHash = (fact: Fact): string => contentHash(encodeFact(fact));
