import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkIdentities } from '../../shared/domain/identities/check-identities.ts';
import { assess } from '../../shared/domain/rating/assess.ts';
import { applyChangesInFull } from '../../shared/domain/simulation/apply-changes.ts';
import type { Change } from '../../shared/domain/simulation/change.ts';
import type { FinancialStatement } from '../../shared/domain/statements/statement.ts';
import { isoDate } from '../../shared/kernel/dates.ts';
import { ZERO } from '../../shared/kernel/decimal.ts';
import { anyChineseStatement, anyPropagatedChanges } from './simulation-arbitrary.ts';
import { anyStatements } from './statement-arbitrary.ts';

const asOf = isoDate('2025-04-30');
const settings = { numRuns: 300 };

/** It asks whether implied rates are plausible, not whether the statements agree. */
const IMPLIED_RATES = 'I18';

const brokenIdentities = (statements: readonly FinancialStatement[]): readonly string[] =>
  checkIdentities(statements, asOf)
    .filter(({ identity }) => identity !== IMPLIED_RATES)
    .map(({ identity, left, right }) => `${identity} ${left.text} = ${right.text}`);

const newBreaks = (
  statements: readonly FinancialStatement[],
  changes: readonly Change[],
): readonly string[] => {
  const applied = applyChangesInFull({ asOf, statements }, changes, { whenRefused: 'skip' });
  if (applied.kind === 'failed') throw new Error('skipping never fails on statements');
  const before = new Set(brokenIdentities(statements));
  return brokenIdentities(applied.value.input.statements).filter((each) => !before.has(each));
};

describe('propagating any changes through the statements', () => {
  it('keeps every identity of a full Chinese statement', () => {
    fc.assert(
      fc.property(anyChineseStatement, anyPropagatedChanges, (statement, changes) => {
        expect(brokenIdentities([statement])).toEqual([]);
        expect(newBreaks([statement], changes)).toEqual([]);
      }),
      settings,
    );
  });

  it('keeps every identity of a short statement and of its earlier years', () => {
    fc.assert(
      fc.property(anyStatements, anyPropagatedChanges, (statements, changes) => {
        expect(newBreaks(statements, changes)).toEqual([]);
      }),
      settings,
    );
  });

  it('leaves a company that can be rated', () => {
    fc.assert(
      fc.property(anyStatements, anyPropagatedChanges, (statements, changes) => {
        const applied = applyChangesInFull({ asOf, statements }, changes, { whenRefused: 'skip' });
        if (applied.kind === 'failed') throw new Error('skipping never fails on statements');
        expect(assess(applied.value.input).kind).toBe('rated');
      }),
      { numRuns: 80 },
    );
  });

  it('never leaves less cash than none, nor less than there was', () => {
    fc.assert(
      fc.property(anyChineseStatement, anyPropagatedChanges, (statement, changes) => {
        const input = { asOf, statements: [statement] };
        const applied = applyChangesInFull(input, changes, { whenRefused: 'skip' });
        if (applied.kind === 'failed') throw new Error('skipping never fails on statements');
        const [after] = applied.value.input.statements;
        const { cash, restrictedCash, closingCash } = after?.lines ?? {};
        expect(cash?.minus(restrictedCash ?? ZERO).gte(ZERO)).toBe(true);
        expect(closingCash?.gte(ZERO)).toBe(true);
      }),
      settings,
    );
  });

  it('changes nothing when it refuses', () => {
    fc.assert(
      fc.property(anyStatements, anyPropagatedChanges, (statements, changes) => {
        const text = JSON.stringify(statements);
        applyChangesInFull({ asOf, statements }, changes);
        expect(JSON.stringify(statements)).toBe(text);
      }),
      { numRuns: 50 },
    );
  });
});
