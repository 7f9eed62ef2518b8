import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factHash } from '../../shared/application/fact-hash.ts';
import { factInput } from '../../shared/contracts/fact-input.ts';
import { isoInstant } from '../../shared/contracts/parsed-text.ts';
import type { Fact } from '../../shared/domain/facts/fact.ts';
import { factId } from '../../shared/domain/facts/fact-id.ts';
import {
  currentFacts,
  type FactVersion,
  factHistories,
} from '../../shared/domain/facts/fact-versions.ts';

const CASES = ['(2025)1', '(2025)2', '(2025)3'];

const enforcement = fc
  .record(
    {
      kind: fc.constant('enforcement'),
      observedOn: fc.constantFrom('2025-01-10', '2025-02-10'),
      reference: fc.constantFrom(...CASES),
      amount: fc.constantFrom('100', '200', '300'),
      closedOn: fc.constantFrom('2025-05-01', '2025-06-01'),
      revision: fc.integer({ min: 0, max: 2 }),
    },
    { requiredKeys: ['kind', 'observedOn', 'reference'] },
  )
  .map((given): Fact => factInput.parse(given));

const withdrawal = fc
  .record({ reference: fc.constantFrom(...CASES), revision: fc.integer({ min: 0, max: 2 }) })
  .map(({ reference, revision }): Fact => {
    const named = { kind: 'enforcement', observedOn: '2025-01-10', reference };
    return factInput.parse({
      kind: 'withdrawal',
      observedOn: '2025-03-01',
      factId: factId(factInput.parse(named)),
      revision,
    });
  });

const learnedAt = (minute: number) =>
  isoInstant(`2025-04-01T00:${String(minute).padStart(2, '0')}:00.000Z`);

const version = (value: Fact, minute: number): FactVersion => ({
  value,
  hash: factHash(value),
  recordedAt: learnedAt(minute),
});

const facts = fc.array(fc.oneof({ weight: 4, arbitrary: enforcement }, withdrawal), {
  maxLength: 12,
});

const known = facts.chain((each) =>
  fc
    .array(fc.integer({ min: 0, max: 5 }), { minLength: each.length, maxLength: each.length })
    .map((minutes) => each.map((fact, index) => version(fact, minutes[index] ?? 0))),
);

const shuffled = <Value>(values: readonly Value[]) =>
  fc.shuffledSubarray([...values], { minLength: values.length });

const standing = (versions: readonly FactVersion[]) =>
  currentFacts(versions).map(({ hash, recordedAt }) => [hash, recordedAt]);

describe('what counts of the facts known', () => {
  it('is the same in whatever order they are read', () => {
    fc.assert(
      fc.property(
        known.chain((versions) => fc.tuple(fc.constant(versions), shuffled(versions))),
        ([versions, others]) => {
          expect(standing(others)).toEqual(standing(versions));
        },
      ),
    );
  });

  it('is the same whatever was learned first, where revisions and ends tell versions apart', () => {
    const told = facts.map((each) => [
      ...new Map(
        each.map((fact) => [`${factId(fact)} ${fact.revision ?? 0} ${fact.kind}`, fact]),
      ).values(),
    ]);
    fc.assert(
      fc.property(
        told.chain((each) => fc.tuple(shuffled(each), shuffled(each))),
        ([one, other]) => {
          const learned = (order: readonly Fact[]) =>
            currentFacts(order.map(version)).map(({ hash }) => hash);
          expect(learned(other)).toEqual(learned(one));
        },
      ),
    );
  });

  it('does not change when everything is learned once more', () => {
    fc.assert(
      fc.property(known, (versions) => {
        const again = versions.map((each) => ({ ...each, recordedAt: learnedAt(50) }));
        const hashes = (list: readonly FactVersion[]) => currentFacts(list).map(({ hash }) => hash);
        const distinct = [...new Map(again.map((each) => [each.hash, each])).values()];
        expect(hashes([...versions, ...again]).length).toBe(hashes(versions).length);
        expect(hashes(distinct).length).toBe(hashes(versions).length);
      }),
    );
  });

  it('has at most one version of each fact, and none of a withdrawn one', () => {
    fc.assert(
      fc.property(known, (versions) => {
        for (const { versions: all, current } of factHistories(versions)) {
          const revisions = all.map(({ value }) => value.revision ?? 0);
          const withdrawn = versions.flatMap(({ value }) =>
            value.kind === 'withdrawal' && value.factId === factId(all[0].value)
              ? [value.revision ?? 0]
              : [],
          );
          const isGone = Math.max(-1, ...withdrawn) >= Math.max(...revisions);
          expect(current === undefined).toBe(isGone);
          if (current !== undefined)
            expect(current.value.revision ?? 0).toBe(Math.max(...revisions));
        }
      }),
    );
  });
});
