import { describe, expect, it } from 'vitest';
import {
  checkCharacterOfOrganisationCode,
  parseOrganisationCode,
} from '../../../../shared/domain/identifiers/organisation-code.ts';

describe('an organisation code', () => {
  it.each(['600037341', '71526726X', '631696382', '192203821', '100003962'])(
    '%s is accepted',
    (code) => {
      expect(parseOrganisationCode(code)).toEqual({ kind: 'ok', value: code });
    },
  );

  it('is written X where 11 minus the remainder is 10, and 0 where it is 11', () => {
    expect(checkCharacterOfOrganisationCode('71526726')).toBe('X');
    expect(checkCharacterOfOrganisationCode('00000000')).toBe('0');
  });

  it('counts letters from A = 10, by hand for D2143569', () => {
    // 13·3 + 2·7 + 1·9 + 4·10 + 3·5 + 5·8 + 6·4 + 9·2 = 199; 199 mod 11 = 1; 11 − 1 = 10.
    expect(checkCharacterOfOrganisationCode('D2143569')).toBe('X');
  });

  it('may carry its customary hyphen, in any width and case', () => {
    expect(parseOrganisationCode(' 71526726-x ')).toEqual({ kind: 'ok', value: '71526726X' });
    expect(parseOrganisationCode('７１５２６７２６－Ｘ')).toEqual({
      kind: 'ok',
      value: '71526726X',
    });
  });

  it('with a wrong check character is refused and the right one is named', () => {
    expect(parseOrganisationCode('600037342')).toMatchObject({
      kind: 'failed',
      failure: { code: 'identifier-check-character-wrong', position: 9, expected: '1' },
    });
  });

  it('cannot have another letter than X as its check character', () => {
    expect(parseOrganisationCode('60003734A')).toMatchObject({
      failure: { characters: [{ position: 9, character: 'A', expected: 'a digit or X' }] },
    });
  });

  it('cannot have its hyphen elsewhere', () => {
    expect(parseOrganisationCode('6000-37341')).toMatchObject({
      failure: { code: 'identifier-length-wrong', actual: 10 },
    });
  });
});
