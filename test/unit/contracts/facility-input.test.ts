import { describe, expect, it } from 'vitest';
import { creditTermsSchema } from '../../../shared/contracts/facility-input.ts';
import { findingsOf } from '../../../shared/contracts/findings.ts';

const findings = (given: object) => {
  const read = creditTermsSchema.safeParse(given);
  return read.success ? [] : findingsOf(read.error, given);
};

describe('what is told of a loan', () => {
  it('holds a group to what its member owes: it is part of it', () => {
    expect(findings({ exposures: { thisBank: '5', group: '5' } })).toEqual([]);
    expect(findings({ exposures: { thisBank: '5', group: '4.99' } })).toMatchObject([
      { pointer: '/exposures/group', code: 'group-below-client' },
    ]);
  });

  it.each([
    ['ZZZ', /ISO 4217/],
    ['RMB', /应为 CNY/],
  ])('refuses the currency %s in the language of the reader', (currency, zh) => {
    const [found] = findings({ facility: { product: 'term-loan', currency } });
    expect(found).toMatchObject({ pointer: '/facility/currency', code: 'currency-unknown' });
    expect(found?.detail.zh).toMatch(zh);
    expect(found?.detail.zh).not.toMatch(/expected/);
  });
});
