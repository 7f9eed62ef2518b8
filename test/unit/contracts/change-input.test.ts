import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type * as z from 'zod';
import {
  changeInput,
  encodeChange,
  encodeChangeInside,
} from '../../../shared/contracts/change-input.ts';
import type { Change } from '../../../shared/domain/simulation/change.ts';
import { SCENARIOS } from '../../../shared/domain/simulation/scenarios/all-scenarios.ts';
import { decimal } from '../../../shared/kernel/decimal.ts';

describe('the changes that can be sent', () => {
  it('are of every kind that the engine knows, and of no other', () => {
    expectTypeOf<z.output<typeof changeInput>['kind']>().toEqualTypeOf<Change['kind']>();
    expectTypeOf<z.output<typeof changeInput>>().toExtend<Change>();
  });

  it('include those of every scenario, read back as they were', () => {
    for (const change of SCENARIOS.flatMap(({ changes }) => changes))
      expect(changeInput.parse(encodeChange(change))).toEqual(change);
  });

  it('are what the engine calls an officer’s score and a line', () => {
    expect(changeInput.parse({ kind: 'officer-score', figure: 'legal', value: '70' })).toEqual({
      kind: 'officer-score',
      figure: 'legalScore',
      value: decimal(70),
    });
    expect(
      changeInput.parse({ kind: 'line', line: 'cash', operation: 'shift', value: -5 }),
    ).toMatchObject({ effect: 'propagated' });
  });

  it('leave the engine with sizes of eight places: not smaller, or not larger', () => {
    const size = fc.double({ min: -1e9, max: 1e9, noNaN: true }).map((value) => decimal(value));
    fc.assert(
      fc.property(size, (amount) => {
        const change: Change = { kind: 'dividend', amount };
        const [out, inside] = [encodeChange, encodeChangeInside].map((encode) => {
          const read = changeInput.parse(encode(change));
          return read.kind === 'dividend' ? read.amount.abs() : undefined;
        });
        expect(out?.gte(amount.abs()) && out.minus(amount.abs()).lte('0.00000001')).toBe(true);
        expect(inside?.lte(amount.abs()) && amount.abs().minus(inside).lte('0.00000001')).toBe(
          true,
        );
      }),
    );
  });
});
