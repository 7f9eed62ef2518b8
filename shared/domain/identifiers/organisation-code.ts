import { ok, type Result } from '../../kernel/result.ts';
import {
  type CharacterRule,
  checkFailure,
  formFailure,
  type IdentifierFailure,
} from './identifier-failure.ts';
import { normalisedText } from './normalised-text.ts';

/** 组织机构代码 (GB 11714): 8 characters and a check character, without the hyphen. */
export type OrganisationCode = string & { readonly brand: 'OrganisationCode' };

const NAME = 'organisation code (组织机构代码)';
const BODY_LENGTH = 8;
const BODY_ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2];
const CHECK_ALPHABET = '0123456789X';
const RULES: readonly CharacterRule[] = [
  { length: BODY_LENGTH, alphabet: BODY_ALPHABET, expected: 'a digit or a letter A–Z' },
  { length: 1, alphabet: CHECK_ALPHABET, expected: 'a digit or X' },
];

/**
 * Check character of an 8-character body: 11 minus the weighted sum modulo 11, where A is 10 … Z
 * is 35, a result of 10 is written X and 11 is written 0 (GB 11714).
 */
export const checkCharacterOfOrganisationCode = (body: string): string => {
  const sum = WEIGHTS.reduce(
    (total, weight, index) => total + weight * BODY_ALPHABET.indexOf(body.charAt(index)),
    0,
  );
  return CHECK_ALPHABET.charAt((11 - (sum % 11)) % 11);
};

const hasOrganisationCodeCheck = (text: string): text is OrganisationCode =>
  checkCharacterOfOrganisationCode(text) === text.charAt(BODY_LENGTH);

/** Reads a code with or without the customary hyphen before the check character. */
export const parseOrganisationCode = (
  text: string,
): Result<OrganisationCode, IdentifierFailure> => {
  const code = normalisedText(text).replace(/^([^-]{8})-(.)$/u, '$1$2');
  const misformed = formFailure(NAME, code, RULES);
  if (misformed !== undefined) return misformed;
  if (hasOrganisationCodeCheck(code)) return ok(code);
  return checkFailure(
    NAME,
    BODY_LENGTH + 1,
    checkCharacterOfOrganisationCode(code),
    code.charAt(BODY_LENGTH),
  );
};
