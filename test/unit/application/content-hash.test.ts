import { describe, expect, it } from 'vitest';
import { canonicalJson, contentHash } from '../../../shared/application/content-hash.ts';

describe('a content hash', () => {
  it('does not depend on the order of members or on undefined ones', () => {
    expect(contentHash({ a: 1, b: [1, { c: 2, d: undefined }] })).toBe(
      contentHash({ b: [1, { c: 2 }], a: 1 }),
    );
  });

  it('depends on the order of lists, on types and on every value', () => {
    const hashes = [[1, 2], [2, 1], ['1', 2], [1, [2]], { 0: 1, 1: 2 }, [1, 2, null]].map(
      contentHash,
    );
    expect(new Set(hashes).size).toBe(hashes.length);
  });

  it('is the SHA-256 of the canonical text', () => {
    expect(canonicalJson({ b: '"', a: [true, null] })).toBe('{"a":[true,null],"b":"\\""}');
    expect(contentHash({})).toBe(
      '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a',
    );
  });
});
