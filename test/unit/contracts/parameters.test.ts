import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../../shared/contracts/findings.ts';
import {
  economyOf,
  encodeParameters,
  parametersInput,
} from '../../../shared/contracts/parameters-input.ts';

const offences = (given: unknown): readonly string[] => {
  const parsed = parametersInput.safeParse(given);
  if (parsed.success) return [];
  return findingsOf(parsed.error, given).map(({ pointer, code }) => `${pointer} ${code}`);
};

describe('the state of the economy', () => {
  it('is a factor within five standard deviations, and a correlation below one', () => {
    expect(offences({ systematicFactor: '-5', assetCorrelation: 0.99 })).toEqual([]);
    expect(offences({ systematicFactor: '-5.01', assetCorrelation: 1 })).toEqual([
      '/systematicFactor out-of-range',
      '/assetCorrelation out-of-range',
    ]);
  });

  it('needs its factor: a correlation alone would do nothing', () => {
    expect(offences({ assetCorrelation: '0.2' })).toEqual([
      '/assetCorrelation systematic-factor-missing',
    ]);
  });

  it('is read back from what is stored', () => {
    const parameters = parametersInput.parse({ systematicFactor: -1.5, assetCorrelation: '0.2' });
    const again = parametersInput.parse(encodeParameters(parameters));
    expect(economyOf(again)).toEqual({ systematicFactor: -1.5, assetCorrelation: 0.2 });
    expect(economyOf(parametersInput.parse({ dayBasis: 360 }))).toBeUndefined();
  });
});
