import { ok, type Result } from '../../kernel/result.ts';
import {
  type CharacterRule,
  checkFailure,
  formFailure,
  type IdentifierFailure,
} from './identifier-failure.ts';
import { normalisedText } from './normalised-text.ts';

/** LEI (ISO 17442): 18 alphanumerics and two check digits, upper-case, check verified. */
export type LegalEntityIdentifier = string & { readonly brand: 'LegalEntityIdentifier' };

const NAME = 'legal entity identifier (LEI)';
const BODY_LENGTH = 18;
const DIGITS = '0123456789';
/** Index = value: letters count 10 to 35. */
const ALPHABET = `${DIGITS}ABCDEFGHIJKLMNOPQRSTUVWXYZ`;
const RULES: readonly CharacterRule[] = [
  { length: BODY_LENGTH, alphabet: ALPHABET, expected: 'a digit or a letter A–Z' },
  { length: 2, alphabet: DIGITS, expected: 'a check digit' },
];

const remainderBy97 = (characters: string): number =>
  Array.from(characters).reduce((remainder, character) => {
    const value = ALPHABET.indexOf(character);
    return (remainder * (value < 10 ? 10 : 100) + value) % 97;
  }, 0);

/**
 * The two check digits of an 18-character body: 98 minus (body followed by 00) modulo 97
 * (ISO 7064 MOD 97-10). A changed character of the same kind (digit or letter) always shows; a
 * digit put for a letter, or the reverse, slips through about once in 97.
 */
export const checkCharactersOfLegalEntityIdentifier = (body: string): string =>
  String(98 - remainderBy97(`${body.slice(0, BODY_LENGTH)}00`)).padStart(2, '0');

const hasLegalEntityCheck = (text: string): text is LegalEntityIdentifier =>
  checkCharactersOfLegalEntityIdentifier(text) === text.slice(BODY_LENGTH);

/** Reads an LEI and verifies its form and check digits; whether it is registered is not known. */
export const parseLegalEntityIdentifier = (
  text: string,
): Result<LegalEntityIdentifier, IdentifierFailure> => {
  const code = normalisedText(text);
  const misformed = formFailure(NAME, code, RULES);
  if (misformed !== undefined) return misformed;
  if (hasLegalEntityCheck(code)) return ok(code);
  return checkFailure(
    NAME,
    BODY_LENGTH + 1,
    checkCharactersOfLegalEntityIdentifier(code),
    code.slice(BODY_LENGTH),
  );
};
