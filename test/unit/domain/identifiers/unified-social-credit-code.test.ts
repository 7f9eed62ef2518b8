import { describe, expect, it } from 'vitest';
import {
  checkCharacterOfUnifiedSocialCreditCode,
  parseEmbeddedOrganisationCode,
  parseUnifiedSocialCreditCode,
  regionCodeOf,
} from '../../../../shared/domain/identifiers/unified-social-credit-code.ts';
import type { Result } from '../../../../shared/kernel/result.ts';

const accepted = <Value>(result: Result<Value, unknown>): Value => {
  if (result.kind === 'failed') throw new Error(JSON.stringify(result.failure));
  return result.value;
};

const failureOf = (text: string) => {
  const result = parseUnifiedSocialCreditCode(text);
  if (result.kind === 'ok') throw new Error(`accepted ${text}`);
  return result.failure;
};

const VALID = [
  '91110000600037341L',
  '9144030071526726XG',
  '91310000631696382C',
  '914403001922038216',
  '91100000100003962T',
];

describe('a unified social credit code', () => {
  it.each(VALID)('%s is accepted unchanged', (code) => {
    expect(accepted(parseUnifiedSocialCreditCode(code))).toBe(code);
  });

  it.each(VALID)('%s holds an organisation code whose own check passes', (code) => {
    const parsed = accepted(parseUnifiedSocialCreditCode(code));
    expect(accepted(parseEmbeddedOrganisationCode(parsed))).toBe(code.slice(8, 17));
  });

  it('has the check character 20 = L where the weighted sum is 538, and 6 where it is 831', () => {
    expect(checkCharacterOfUnifiedSocialCreditCode('91110000600037341')).toBe('L');
    expect(checkCharacterOfUnifiedSocialCreditCode('91440300192203821')).toBe('6');
  });

  it('weighs position n by 3 to the power of n − 1, modulo 31', () => {
    for (let index = 0; index < 17; index += 1) {
      const body = `${'0'.repeat(index)}1${'0'.repeat(16 - index)}`;
      const value = (31n - (3n ** BigInt(index) % 31n)) % 31n;
      const character = '0123456789ABCDEFGHJKLMNPQRTUWXY'.charAt(Number(value));
      expect(checkCharacterOfUnifiedSocialCreditCode(body)).toBe(character);
    }
  });

  it('has the check character 0 where the weighted sum is a multiple of 31', () => {
    expect(checkCharacterOfUnifiedSocialCreditCode('00000000000000000')).toBe('0');
  });

  it('with a wrong check character is refused and the right one is named', () => {
    expect(failureOf('91110000600037341N')).toEqual({
      code: 'identifier-check-character-wrong',
      detail: expect.stringContaining('requires "L"'),
      position: 18,
      expected: 'L',
      actual: 'N',
    });
  });

  it('with letters outside the alphabet is refused and every such letter is named', () => {
    const failure = failureOf('9111000060003IOZSV');
    expect(failure.code).toBe('identifier-character-not-allowed');
    expect(failure).toMatchObject({
      characters: [
        { position: 14, character: 'I' },
        { position: 15, character: 'O' },
        { position: 16, character: 'Z' },
        { position: 17, character: 'S' },
        { position: 18, character: 'V' },
      ],
    });
    expect(failure.detail).toContain('"I" at position 14');
  });

  it('may start with letters, as those of rural collectives (N) and others (Y) do', () => {
    const body = 'N2110000600037341';
    const code = `${body}${checkCharacterOfUnifiedSocialCreditCode(body)}`;
    expect(accepted(parseUnifiedSocialCreditCode(code))).toBe(code);
  });

  it('must have digits as its region', () => {
    expect(failureOf('9111000A600037341L')).toMatchObject({
      characters: [{ position: 8, character: 'A', expected: 'a digit of the region code' }],
    });
  });

  it.each([
    ['9111000060003734', 16],
    ['91110000600037341LL', 19],
    ['9111 0000 6000 3734 1L', 22],
  ])('%s is refused for its length', (text, actual) => {
    expect(failureOf(text)).toMatchObject({
      code: 'identifier-length-wrong',
      expected: 18,
      actual,
    });
  });

  it.each(['', '   ', '\u3000'])('%j is refused as empty', (text) => {
    expect(failureOf(text).code).toBe('identifier-empty');
  });

  it('is trimmed, upper-cased and made half-width', () => {
    expect(accepted(parseUnifiedSocialCreditCode(' ９１１１００００６００037341ｌ\n'))).toBe(
      '91110000600037341L',
    );
  });

  it('does not take a look-alike letter of another script for its Latin twin', () => {
    expect(failureOf('9144030071526726ХG')).toMatchObject({
      characters: [{ position: 17, character: 'Х' }],
    });
  });

  it('names its region', () => {
    expect(regionCodeOf(accepted(parseUnifiedSocialCreditCode('914403001922038216')))).toBe(
      '440300',
    );
  });

  it('passes although its organisation code fails, which is a finding apart', () => {
    const body = '91110000600037342';
    const code = `${body}${checkCharacterOfUnifiedSocialCreditCode(body)}`;
    const finding = parseEmbeddedOrganisationCode(accepted(parseUnifiedSocialCreditCode(code)));
    expect(finding).toMatchObject({
      kind: 'failed',
      failure: { code: 'identifier-check-character-wrong', expected: '1', actual: '2' },
    });
  });
});
