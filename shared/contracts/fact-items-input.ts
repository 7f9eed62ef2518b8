import * as z from 'zod';
import type { Fact } from '../domain/facts/fact.ts';
import type { Finding } from '../problems/refusal.ts';
import { bounded } from './bounded.ts';
import { closedObject } from './closed-object.ts';
import { factInput } from './fact-input.ts';
import { findingsOf } from './findings.ts';

/** Facts that one request or message may bring. */
export const FACTS_AT_ONCE_MAX = 500;

/** One of the facts sent: read, or refused with everything that is wrong with it. */
export type FactGiven =
  | { readonly kind: 'read'; readonly fact: Fact }
  | { readonly kind: 'unreadable'; readonly given: unknown; readonly findings: readonly Finding[] };

const factGiven = z
  .unknown()
  .transform((given): FactGiven => {
    const parsed = factInput.safeParse(given);
    return parsed.success
      ? { kind: 'read', fact: parsed.data }
      : { kind: 'unreadable', given, findings: findingsOf(parsed.error, given) };
  })
  .meta({ override: { $ref: '#/components/schemas/Fact' } });

/** Each fact stands for itself: what is wrong with one does not keep out the others. */
export const factItemsInput = bounded(FACTS_AT_ONCE_MAX, z.array(factGiven)).meta({
  description: `Up to ${FACTS_AT_ONCE_MAX}. Each stands for itself`,
});

export const factsRequest = closedObject({ facts: factItemsInput });
