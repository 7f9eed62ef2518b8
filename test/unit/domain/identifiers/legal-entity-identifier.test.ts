import { describe, expect, it } from 'vitest';
import {
  checkCharactersOfLegalEntityIdentifier,
  parseLegalEntityIdentifier,
} from '../../../../shared/domain/identifiers/legal-entity-identifier.ts';

const VALID = [
  '213800KUD8LAJWSQ9D15',
  '506700GE1G29325QX363',
  'HWUPKR0MPOU8FGXBT394',
  '5493002ERZU2K9PZDL40',
];

const asWholeNumber = (code: string): bigint =>
  BigInt(Array.from(code, (character) => Number.parseInt(character, 36)).join(''));

describe('a legal entity identifier', () => {
  it.each(VALID)('%s is accepted unchanged', (code) => {
    expect(parseLegalEntityIdentifier(code)).toEqual({ kind: 'ok', value: code });
  });

  it.each(VALID)('%s leaves 1 as one whole number modulo 97', (code) => {
    expect(asWholeNumber(code) % 97n).toBe(1n);
    expect(checkCharactersOfLegalEntityIdentifier(code)).toBe(code.slice(18));
  });

  it('with a changed letter is refused and the right check digits are named', () => {
    expect(parseLegalEntityIdentifier('213800KUD8LXJWSQ9D15')).toEqual({
      kind: 'failed',
      failure: {
        code: 'identifier-check-character-wrong',
        detail: expect.stringContaining('position 19–20'),
        position: 19,
        expected: checkCharactersOfLegalEntityIdentifier('213800KUD8LXJWSQ9D'),
        actual: '15',
      },
    });
  });

  it('has check digits with a leading zero where they are below ten', () => {
    const bodies = Array.from({ length: 97 }, (_, index) => String(index).padStart(18, '0'));
    const checks = bodies.map(checkCharactersOfLegalEntityIdentifier);
    expect(new Set(checks).size).toBe(97);
    expect([...checks].sort().at(0)).toBe('02');
    expect([...checks].sort().at(-1)).toBe('98');
  });

  it('cannot have letters as check digits', () => {
    expect(parseLegalEntityIdentifier('213800KUD8LAJWSQ9D1A')).toMatchObject({
      failure: { characters: [{ position: 20, character: 'A', expected: 'a check digit' }] },
    });
  });

  it('is refused when too short, too long or empty', () => {
    expect(parseLegalEntityIdentifier('213800KUD8LAJWSQ9D1')).toMatchObject({
      failure: { code: 'identifier-length-wrong', expected: 20, actual: 19 },
    });
    expect(parseLegalEntityIdentifier('9'.repeat(100_000))).toMatchObject({
      failure: { code: 'identifier-length-wrong', actual: 100_000 },
    });
    expect(parseLegalEntityIdentifier(' ')).toMatchObject({
      failure: { code: 'identifier-empty' },
    });
  });

  it('is trimmed, upper-cased and made half-width', () => {
    expect(parseLegalEntityIdentifier(' ２１３８００kud8lajwsq9d15 ')).toEqual({
      kind: 'ok',
      value: '213800KUD8LAJWSQ9D15',
    });
  });
});
