import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factInput } from '../../shared/contracts/fact-input.ts';
import type { Fact } from '../../shared/domain/facts/fact.ts';
import { factId } from '../../shared/domain/facts/fact-id.ts';
import { factFigures } from '../../shared/domain/facts/figures/all-figures.ts';
import { FACT_KINDS } from '../../shared/domain/facts/index.generated.ts';
import { externalFromFacts } from '../../shared/domain/quality/external-from-facts.ts';
import { addDays, isoDate } from '../../shared/kernel/dates.ts';
import { decimalText } from '../../shared/kernel/decimal.ts';

const AS_OF = isoDate('2025-12-31');
const examples: readonly Fact[] = FACT_KINDS.flatMap((kind) =>
  kind.examples.map((example) => factInput.parse(example)),
);

/** Examples of any kinds, some of them several times on other days. */
const facts = fc.array(
  fc
    .tuple(fc.constantFrom(...examples), fc.integer({ min: 0, max: 400 }))
    .map(([fact, age]): Fact => ({ ...fact, observedOn: addDays(AS_OF, -age) })),
  { maxLength: 30 },
);

const known = (each: readonly Fact[]) => ({
  facts: each,
  asOf: AS_OF,
  currency: 'CNY',
  period: { end: isoDate('2024-12-31'), months: 12 },
});

const seen = (each: readonly Fact[]) => [
  [...factFigures(known(each))].map(([id, reading]) => [
    id,
    decimalText(reading.value.toSignificantDigits(30)),
    reading.facts.map(factId).sort(),
  ]),
  externalFromFacts(known(each)),
];

describe('figures of any facts', () => {
  it('are the same in whatever order the facts come', () => {
    const shuffled = facts.chain((each) =>
      fc.tuple(fc.constant(each), fc.shuffledSubarray(each, { minLength: each.length })),
    );
    fc.assert(
      fc.property(shuffled, ([one, other]) => {
        // Of two facts with one id only the version that counts ever gets here.
        const distinct = (list: readonly Fact[]) => {
          const first = new Map(one.toReversed().map((fact) => [factId(fact), fact]));
          return list.filter((fact) => first.get(factId(fact)) === fact);
        };
        expect(seen(distinct(other))).toEqual(seen(distinct(one)));
      }),
    );
  });

  it('never rest on a fact that had not begun', () => {
    fc.assert(
      fc.property(facts, (each) => {
        const later = each.map((fact) => ({ ...fact, observedOn: addDays(AS_OF, 1) }));
        expect(factFigures(known(later)).size).toBe(0);
      }),
    );
  });
});
