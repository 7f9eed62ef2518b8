import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FinancialStatement } from '../../shared/domain/statements/statement.ts';
import { WARNING_RULES } from '../../shared/domain/warnings/rules/index.generated.ts';
import { isHeld, isRaised, marginOf } from '../../shared/domain/warnings/rules/measure.ts';
import type { Reading } from '../../shared/domain/warnings/rules/reading.ts';
import { standingSeverity } from '../../shared/domain/warnings/rules/standing-severity.ts';
import { statementView } from '../../shared/domain/warnings/rules/statement-view.ts';
import { evaluateRule } from '../../shared/domain/warnings/rules/warning-rule.ts';
import { compareSeverity, WARNING_SEVERITIES } from '../../shared/domain/warnings/severity.ts';
import { isoDate } from '../../shared/kernel/dates.ts';
import { decimal } from '../../shared/kernel/decimal.ts';
import { anyStatements, scaled } from './statement-arbitrary.ts';

const AS_OF = isoDate('2025-04-30');

/** Rules of a state that read figures alone. */
const RULES = WARNING_RULES.filter(
  ({ kind, code }) => kind === 'state' && (code.startsWith('F') || code.startsWith('P')),
);

/** A check of digits reads amounts as they are printed, so another unit is another question. */
const READS_DIGITS = ['statement-quality-doubtful'];

const readingsOf = (statements: readonly FinancialStatement[]): ReadonlyMap<string, Reading> => {
  const [first, ...rest] = statements;
  if (first === undefined) throw new Error('no statements');
  const context = {
    asOf: AS_OF,
    statements: statementView({ asOf: AS_OF, statements: [first, ...rest] }),
    facts: [],
    ratings: [],
  };
  return new Map(RULES.map((rule) => [rule.id, evaluateRule(rule, context)[0]]));
};

const outcomeOf = (reading: Reading | undefined) =>
  reading?.kind === 'fires' ? `${reading.kind} ${reading.severity}` : reading?.kind;

describe('every signal of statements', () => {
  it('answers any company in both languages, with figures behind what it says', () => {
    fc.assert(
      fc.property(anyStatements, (statements) => {
        for (const reading of readingsOf(statements).values()) {
          const { en, zh } = reading.kind === 'not-evaluable' ? reading.reason : reading.text;
          expect(`${en}${zh}`).not.toMatch(/undefined|NaN|Infinity|\[object/);
          expect(en.length * zh.length).toBeGreaterThan(0);
          if (reading.kind === 'fires') expect(reading.evidence).not.toEqual([]);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('does not care in which unit the amounts are', () => {
    fc.assert(
      fc.property(
        anyStatements,
        fc.constantFrom('10', '1000000', '0.001'),
        (statements, factor) => {
          const before = readingsOf(statements);
          const after = readingsOf(statements.map((each) => scaled(each, decimal(factor))));
          for (const [rule, reading] of before)
            if (!READS_DIGITS.includes(rule))
              expect([rule, outcomeOf(after.get(rule))]).toEqual([rule, outcomeOf(reading)]);
        },
      ),
      { numRuns: 30 },
    );
  });

  it('does not care in which order the statements came', () => {
    fc.assert(
      fc.property(anyStatements, (statements) => {
        const after = readingsOf(statements.toReversed());
        for (const [rule, reading] of readingsOf(statements))
          expect([rule, outcomeOf(after.get(rule))]).toEqual([rule, outcomeOf(reading)]);
      }),
      { numRuns: 30 },
    );
  });

  it('shows a margin on the side that it says, and keeps what it has raised', () => {
    fc.assert(
      fc.property(anyStatements, fc.constantFrom(...WARNING_SEVERITIES), (statements, before) => {
        for (const reading of readingsOf(statements).values()) {
          if (reading.kind === 'not-evaluable') continue;
          if (reading.margin !== undefined) {
            expect(isRaised(reading.margin)).toBe(reading.kind === 'fires');
            expect(reading.margin.distance.lt(0) && reading.kind === 'quiet').toBe(false);
          }
          if (reading.kind !== 'fires') continue;
          expect(compareSeverity(reading.held, reading.severity)).toBeGreaterThanOrEqual(0);
          const after = standingSeverity(before, reading);
          expect(compareSeverity(after ?? 'low', reading.severity)).toBeGreaterThanOrEqual(0);
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('a measure', () => {
  const anyDecimal = fc
    .integer({ min: -1_000_000, max: 1_000_000 })
    .map((value) => decimal(value).div(1000));

  it('that raises is also held, whatever its threshold and direction', () => {
    fc.assert(
      fc.property(
        anyDecimal,
        anyDecimal,
        fc.boolean(),
        fc.boolean(),
        (value, raise, isAbove, isInclusive) => {
          const room = raise.abs().times('0.1');
          const measure = {
            title: { en: 'any', zh: '任意' },
            unit: 'times',
            value,
            raise,
            clear: isAbove ? raise.minus(room) : raise.plus(room),
            worseWhen: isAbove ? 'above' : 'below',
            isInclusive,
          } as const;
          expect(isRaised(measure) && !isHeld(measure)).toBe(false);
          expect(marginOf(measure).distance.lt(0) && !isRaised(measure)).toBe(false);
        },
      ),
    );
  });
});
