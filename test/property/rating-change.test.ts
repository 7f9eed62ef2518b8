import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { championOf } from '../../shared/domain/models/champion.ts';
import {
  attributeRatingChange,
  CHANGE_CAUSES,
  type ChangeSide,
} from '../../shared/domain/rating/attribute-rating-change.ts';
import { isoDate } from '../../shared/kernel/dates.ts';
import { type Decimal, ZERO } from '../../shared/kernel/decimal.ts';
import { anyStatements } from './statement-arbitrary.ts';

const DAY = isoDate('2025-04-30');
const LATER = isoDate('2025-09-30');

const sideOf = (
  statements: ChangeSide['statements'],
  more: Partial<ChangeSide> = {},
): ChangeSide => ({
  asOf: DAY,
  statements,
  model: championOf('mid', DAY),
  ...more,
});

const listed = {
  kind: 'dishonest-debtor',
  observedOn: isoDate('2025-06-01'),
  reference: 'list-1',
} as const;

const settings = { numRuns: 15 };

describe('the causes of a change of rating', () => {
  it('add up to it in log-odds, probability and notches, without remainder', () => {
    fc.assert(
      fc.property(anyStatements, anyStatements, fc.boolean(), (before, after, isListed) => {
        const change = attributeRatingChange(
          sideOf(before),
          sideOf(after, { asOf: LATER, ...(isListed ? { facts: [listed] } : {}) }),
        );
        if (change === undefined) return;
        const { causes } = change;
        const sum = (pick: (cause: (typeof causes)[number]) => Decimal) =>
          causes.reduce((total, cause) => total.plus(pick(cause)), ZERO);
        expect(sum(({ logOdds }) => logOdds).eq(change.logOdds)).toBe(true);
        expect(sum(({ pd }) => pd).eq(change.pd)).toBe(true);
        expect(change.causes.reduce((total, { notches }) => total + notches, 0)).toBe(
          change.notches,
        );
        expect(change.causes.map(({ cause }) => cause)).toEqual(CHANGE_CAUSES);
      }),
      settings,
    );
  });

  it('are the facts alone where nothing else changed', () => {
    fc.assert(
      fc.property(anyStatements, (statements) => {
        const change = attributeRatingChange(
          sideOf(statements),
          sideOf(statements, { facts: [listed] }),
        );
        const moving = change?.causes.filter(({ notches }) => notches !== 0) ?? [];
        expect(moving.every(({ cause }) => cause === 'facts')).toBe(true);
        expect(change?.notches).toBeGreaterThanOrEqual(0);
      }),
      settings,
    );
  });

  it('are none where nothing changed', () => {
    fc.assert(
      fc.property(anyStatements, (statements) => {
        const change = attributeRatingChange(sideOf(statements), sideOf(statements));
        expect(change?.notches).toBe(0);
        expect(change?.causes.every(({ logOdds }) => logOdds.isZero())).toBe(true);
      }),
      settings,
    );
  });
});
