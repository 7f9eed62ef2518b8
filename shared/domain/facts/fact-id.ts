import { type Decimal, decimalText } from '../../kernel/decimal.ts';
import { sha256 } from '../../kernel/sha-256.ts';
import { type Fact, factKindOf, membersOf } from './fact.ts';

/** The name of what a fact is about: every version of it has the same. */
export type FactId = string & { readonly brand: 'FactId' };

const ID_LENGTH = 24;
const ID_PATTERN = /^[0-9a-f]{24}$/;

const isFactId = (text: string): text is FactId => ID_PATTERN.test(text);

const isDecimal = (value: unknown): value is Decimal => typeof value === 'object' && value !== null;

const plain = (value: unknown): unknown => (isDecimal(value) ? decimalText(value) : value);

/**
 * What tells one fact from another. With a public reference, such as a case number, that alone and
 * the stage it tells of, whoever says so; with any other reference the source as well; without one
 * the day, the source and the members its kind names.
 */
const naturalKey = (fact: Fact): readonly unknown[] => {
  const { key, stages = [], reference } = factKindOf(fact);
  const members = membersOf(fact);
  const named = (names: readonly string[]): readonly unknown[] =>
    names.map((name) => plain(members[name]) ?? null);
  if (fact.reference === undefined)
    return [fact.kind, 'day', fact.observedOn, fact.source ?? null, ...named(key)];
  const isPublic = reference?.isPublic === true;
  const source = isPublic ? [] : [fact.source ?? null];
  return [fact.kind, 'reference', fact.reference, ...source, ...named(stages)];
};

/** Facts never change, and rules ask for the same names over and over. */
const named = new WeakMap<Fact, FactId>();

/** Names the fact by its natural key: the same for every version, in any system, at any time. */
export const factId = (fact: Fact): FactId => {
  const held = named.get(fact);
  if (held !== undefined) return held;
  const id = sha256(JSON.stringify(naturalKey(fact))).slice(0, ID_LENGTH);
  if (!isFactId(id)) throw new Error('a hash is hexadecimal');
  named.set(fact, id);
  return id;
};
