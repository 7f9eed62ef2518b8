import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  exampleContext,
  exampleParameters,
} from '../../shared/domain/warnings/rules/example-context.ts';
import { WARNING_RULES } from '../../shared/domain/warnings/rules/index.generated.ts';
import type { Reading } from '../../shared/domain/warnings/rules/reading.ts';
import { evaluateRule } from '../../shared/domain/warnings/rules/warning-rule.ts';
import { addDays } from '../../shared/kernel/dates.ts';

const CASES = WARNING_RULES.flatMap((rule) =>
  rule.examples.flatMap((example) => {
    const context = exampleContext(example.given);
    return context.facts.length > 0
      ? [[rule.id, example.name, rule, context, exampleParameters(example.given)] as const]
      : [];
  }),
);

/** Readings in one order; evidence may name the same facts in any. */
const content = (readings: readonly Reading[]): unknown =>
  readings
    .map((reading) => {
      if (reading.kind !== 'fires') return reading;
      const evidence = reading.evidence.map((each) => JSON.stringify(each)).sort();
      return { ...reading, evidence };
    })
    .map((reading) => JSON.stringify(reading))
    .sort();

describe('a rule about facts', () => {
  it.each(CASES)(
    '%s says the same whatever order they come in: %s',
    (_id, _name, rule, given, changed) => {
      const expected = content(evaluateRule(rule, given, changed));
      const shuffled = fc.shuffledSubarray([...given.facts], { minLength: given.facts.length });
      fc.assert(
        fc.property(shuffled, (facts) => {
          expect(content(evaluateRule(rule, { ...given, facts }, changed))).toEqual(expected);
        }),
        { numRuns: 10 },
      );
    },
  );

  it.each(CASES)(
    '%s hears nothing of them before they happened: %s',
    (_id, _name, rule, given, changed) => {
      const [first] = given.facts.map(({ observedOn }) => observedOn).sort();
      if (first === undefined) throw new Error('cases have facts');
      const before = { ...given, asOf: addDays(first, -1) };
      expect(content(evaluateRule(rule, before, changed))).toEqual(
        content(evaluateRule(rule, { ...before, facts: [] }, changed)),
      );
    },
  );
});
