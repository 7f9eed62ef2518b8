import { describe, expect, it } from 'vitest';
import {
  parsePolicy,
  policyDocument,
} from '../../../../shared/domain/decision/policy/credit-policy.ts';
import {
  DEFAULT_POLICY,
  DEFAULT_POLICY_DOCUMENT,
} from '../../../../shared/domain/decision/policy/default-policy.ts';
import { policyDifference } from '../../../../shared/domain/decision/policy/policy-difference.ts';

type Json = Record<string, unknown>;

/** The default document with one place replaced; `undefined` removes it. */
const changed = (path: readonly (string | number)[], value: unknown): unknown => {
  const copy: Json = structuredClone(DEFAULT_POLICY_DOCUMENT) as unknown as Json;
  let at: Json = copy;
  for (const name of path.slice(0, -1)) at = at[name] as Json;
  const last = String(path.at(-1));
  if (value === undefined) delete at[last];
  else at[last] = value;
  return copy;
};

const findingsOf = (document: unknown) => {
  const result = parsePolicy(document);
  return result.kind === 'failed' ? result.failure : [];
};

const parsed = (document: unknown) => {
  const result = parsePolicy(document);
  if (result.kind === 'failed') throw new Error(JSON.stringify(result.failure));
  return result.value;
};

describe('a policy document', () => {
  it('reads back as the same policy, through JSON too', () => {
    const document: unknown = JSON.parse(JSON.stringify(policyDocument(DEFAULT_POLICY)));
    expect(policyDifference(DEFAULT_POLICY, parsed(document))).toEqual([]);
  });

  it('takes plain JSON numbers for decimals', () => {
    const policy = parsed(changed(['pricing', 'hurdleRate'], 0.15));
    expect(policy.pricing.hurdleRate.toFixed()).toBe('0.15');
  });

  it.each<[string, readonly (string | number)[], unknown, string]>([
    ['a missing section', ['pricing'], undefined, 'missing'],
    ['a missing number', ['pricing', 'taxRate'], undefined, 'missing'],
    ['a number beyond its bounds', ['pricing', 'taxRate'], '1.2', 'out-of-range'],
    ['a negative number', ['lgd', 'unsecured', 'subordinated'], '-0.1', 'out-of-range'],
    ['text for a number', ['pricing', 'taxRate'], 'a quarter', 'not-a-number'],
    ['exponents', ['pricing', 'taxRate'], '1e-1', 'not-a-number'],
    ['infinity', ['pricing', 'taxRate'], Number.POSITIVE_INFINITY, 'not-a-number'],
    ['400 digits', ['pricing', 'taxRate'], '0.'.padEnd(400, '1'), 'not-a-number'],
    ['null for a number', ['pricing', 'taxRate'], null, 'wrong-type'],
    ['a list for a section', ['pricing'], [], 'wrong-type'],
    ['an unknown member', ['pricing', 'discount'], '0.1', 'unknown-member'],
    ['an unknown grade', ['netWorth', 'multiple', 'AAAA'], '3', 'unknown-member'],
    ['a bad day', ['effectiveFrom'], '2025-02-30', 'wrong-type'],
    ['another basis of capital', ['pricing', 'capitalBasis'], 'accounting', 'not-allowed'],
    ['a broken version', ['version'], '1.5', 'not-a-number'],
    ['B above BB', ['netWorth', 'multiple', 'B'], '0.6', 'not-in-order'],
    ['BB easier than BBB', ['cashFlow', 'dscrMin', 'BB'], '1.1', 'not-in-order'],
    [
      'a curve that turns back',
      ['funding', 'byCurrency', 'CNY', 'points', 1, 'months'],
      '2',
      'not-in-order',
    ],
    [
      'a band off its step',
      ['rounding', 'byCurrency', 'standard', 1, 'from'],
      '1050',
      'not-in-order',
    ],
    ['no source', ['lgd', 'source'], undefined, 'missing'],
    ['an unknown confidence', ['lgd', 'source', 'confidence'], 'certain', 'not-allowed'],
  ])('is refused with its place: %s', (_title, path, value, code) => {
    const findings = findingsOf(changed(path, value));
    expect(findings).toContainEqual(
      expect.objectContaining({ pointer: `/${path.join('/')}`, code }),
    );
  });

  it('is refused where nothing without collateral may exceed all with it', () => {
    const path = ['appetite', 'bySegment', 'sme', 'unsecuredMultiple', 'AAA'] as const;
    expect(findingsOf(changed(path, '0.5'))).toContainEqual(
      expect.objectContaining({
        pointer: '/appetite/bySegment/sme/securedMultiple/AAA',
        code: 'not-in-order',
      }),
    );
  });

  it('is refused with every offence at once', () => {
    const twice = changed(['pricing', 'taxRate'], 'x') as Json;
    twice.effectiveFrom = 'soon';
    twice.surprise = true;
    expect(
      findingsOf(twice)
        .map(({ pointer }) => pointer)
        .toSorted(),
    ).toEqual(['/effectiveFrom', '/pricing/taxRate', '/surprise']);
  });

  it.each([null, undefined, 'policy', 7, []])('is refused where it is no object: %j', (value) => {
    expect(findingsOf(value)).toHaveLength(1);
  });

  it('names every section’s source, confidence and day', () => {
    const sections = Object.entries(DEFAULT_POLICY).filter(([, each]) => typeof each === 'object');
    const cited = sections.filter(([, each]) => 'source' in Object(each));
    expect(cited.map(([name]) => name)).toHaveLength(19);
    for (const [, section] of cited)
      expect(section).toMatchObject({
        source: { citation: expect.any(String), confidence: expect.any(String) },
        takenOn: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
      });
  });
});

describe('the difference of two policies', () => {
  it('names each place with the value before and after', () => {
    const after = parsed(changed(['pricing', 'hurdleRate'], '0.13'));
    expect(policyDifference(DEFAULT_POLICY, after)).toEqual([
      { pointer: '/pricing/hurdleRate', before: '0.12', after: '0.13' },
    ]);
  });

  it('names what came and what went', () => {
    const after = parsed(changed(['concentration', 'tierOne'], '1000'));
    const change = { pointer: '/concentration/tierOne' };
    expect(policyDifference(DEFAULT_POLICY, after)).toEqual([{ ...change, after: '1000' }]);
    expect(policyDifference(after, DEFAULT_POLICY)).toEqual([{ ...change, before: '1000' }]);
  });
});
