import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../shared/domain/rating/assess.ts';
import { notchOf, shiftGrade } from '../../shared/domain/scales/master-scale.ts';
import { pathToUpgrade } from '../../shared/domain/simulation/path-to-upgrade.ts';
import { reverseStress } from '../../shared/domain/simulation/reverse-stress.ts';
import { simulate } from '../../shared/domain/simulation/simulate.ts';
import { STRESS_DRIVER_IDS, stressDriver } from '../../shared/domain/simulation/stress-driver.ts';
import { ASSESSMENTS_MAX } from '../../shared/domain/simulation/upgrade-probe.ts';
import { isoDate } from '../../shared/kernel/dates.ts';
import { sum } from '../../shared/kernel/decimal.ts';
import { anyPropagatedChanges } from './simulation-arbitrary.ts';
import { anyStatements } from './statement-arbitrary.ts';

const asOf = isoDate('2025-04-30');

describe('simulating changes of any company', () => {
  it('attributes the whole difference: log-odds to the last digit, grade to the last notch', () => {
    fc.assert(
      fc.property(anyStatements, anyPropagatedChanges, (statements, changes) => {
        const simulated = simulate({ asOf, statements }, { changes });
        fc.pre(simulated.kind === 'ok');
        if (simulated.kind !== 'ok') return;
        const { base, changed, attribution } = simulated.value;
        if (base.kind !== 'rated' || changed.kind !== 'rated' || attribution === undefined)
          throw new Error('expected two ratings by one model');
        const difference = changed.rating.score.logOdds.minus(base.rating.score.logOdds);
        expect(sum(attribution.indicators.map((each) => each.logOdds)).eq(difference)).toBe(true);
        expect(sum(attribution.dimensions.map((each) => each.logOdds)).eq(difference)).toBe(true);
        expect(attribution.steps.reduce((total, each) => total + each.notches, 0)).toBe(
          changed.rating.notch.number - base.rating.notch.number,
        );
      }),
      { numRuns: 60 },
    );
  });

  it('says nothing where nothing changes', () => {
    fc.assert(
      fc.property(anyStatements, (statements) => {
        const simulated = simulate({ asOf, statements }, { changes: [] });
        if (simulated.kind !== 'ok') throw new Error('nothing cannot be refused');
        expect(simulated.value.lines).toEqual([]);
        expect(simulated.value.attribution).toMatchObject({
          indicators: [],
          notches: 0,
          steps: [],
        });
      }),
      { numRuns: 20 },
    );
  });
});

describe('the path to an upgrade of any company', () => {
  it('lifts when applied as a simulation, and 99 % of it does not, within its assessments', () => {
    let [lifted, shownFromBothSides] = [0, 0];
    fc.assert(
      fc.property(anyStatements, (statements) => {
        const input = { asOf, statements };
        const path = pathToUpgrade(input);
        if (path.kind !== 'searched') return;
        expect(path.assessments).toBeLessThanOrEqual(ASSESSMENTS_MAX);
        const target = notchOf(path.to).number;
        const numberOf = (changes: (typeof path.single)[number]['changes']): number => {
          const simulated = simulate(input, { changes });
          if (simulated.kind !== 'ok' || simulated.value.changed.kind !== 'rated')
            throw new Error('a step of the path cannot be simulated');
          return simulated.value.changed.rating.notch.number;
        };
        const steps = [...path.single, ...(path.combination ? [path.combination] : [])];
        for (const step of steps) {
          lifted += 1;
          expect(numberOf(step.changes)).toBeLessThanOrEqual(target);
          if (step.notEnough === undefined) continue;
          shownFromBothSides += 1;
          expect(numberOf(step.notEnough)).toBeGreaterThan(target);
        }
      }),
      { numRuns: 25 },
    );
    expect(lifted).toBeGreaterThan(10);
    // The other side may lie where the figures do not allow a change or the grade is not monotone.
    expect(shownFromBothSides / lifted).toBeGreaterThan(0.9);
    // Some two thousand assessments: longer than a test usually takes where others run beside it.
  }, 180_000);
});

describe('the reverse stress of any company', () => {
  it('finds a size that holds and, right beside it, one that breaks', () => {
    fc.assert(
      fc.property(anyStatements, fc.constantFrom(...STRESS_DRIVER_IDS), (statements, id) => {
        const input = { asOf, statements };
        const base = assess(input);
        if (base.kind !== 'rated') throw new Error('expected a rating');
        const floor = shiftGrade(base.rating.notch.grade, -1);
        const driver = stressDriver(id);
        const stress = reverseStress(input, driver, { kind: 'grade-floor', floor }, base);
        expect(stress.assessments).toBeLessThanOrEqual(21);
        if (stress.kind !== 'found') return;
        const numberAt = (size: typeof stress.holds.size): number => {
          const simulated = simulate(input, { changes: driver.changesAt(size) }, base);
          if (simulated.kind !== 'ok' || simulated.value.changed.kind !== 'rated')
            throw new Error('a point of the stress cannot be simulated');
          return simulated.value.changed.rating.notch.number;
        };
        expect(numberAt(stress.holds.size)).toBeLessThanOrEqual(notchOf(floor).number);
        expect(numberAt(stress.breaks.size)).toBeGreaterThan(notchOf(floor).number);
        const apart = stress.breaks.size.minus(stress.holds.size).div(driver.sizeMax);
        expect(apart.toNumber()).toBeLessThan(0.0001);
      }),
      { numRuns: 40 },
    );
  });
});
