import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sha256 } from '../../../shared/kernel/sha-256.ts';

const ofPlatform = (text: string): string => createHash('sha256').update(text).digest('hex');

describe('sha256', () => {
  it('gives the standard’s own example', () => {
    expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });

  it.each([0, 55, 56, 63, 64, 119, 120, 1000])('agrees with the platform on %i bytes', (length) => {
    expect(sha256('a'.repeat(length))).toBe(ofPlatform('a'.repeat(length)));
  });

  it('agrees with the platform on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(sha256(text)).toBe(ofPlatform(text));
      }),
    );
  });
});
