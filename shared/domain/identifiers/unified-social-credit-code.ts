import { ok, type Result } from '../../kernel/result.ts';
import {
  type CharacterRule,
  checkFailure,
  formFailure,
  type IdentifierFailure,
} from './identifier-failure.ts';
import { normalisedText } from './normalised-text.ts';
import { type OrganisationCode, parseOrganisationCode } from './organisation-code.ts';

/** 统一社会信用代码 (GB 32100-2015): 18 characters, upper-case, check character verified. */
export type UnifiedSocialCreditCode = string & { readonly brand: 'UnifiedSocialCreditCode' };

const NAME = 'unified social credit code (统一社会信用代码)';
/** No I, O, S, V, Z; a character's value is its index. */
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const MODULUS = ALPHABET.length;
const BODY_LENGTH = 17;
/** Powers of 3 modulo 31. */
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
const ALPHABET_NAME = 'a digit or a letter except I, O, S, V, Z';
const RULES: readonly CharacterRule[] = [
  // Registering authority and entity type: letters occur (N 农村集体经济组织, Y 其他).
  { length: 2, alphabet: ALPHABET, expected: ALPHABET_NAME },
  { length: 6, alphabet: '0123456789', expected: 'a digit of the region code' },
  { length: 10, alphabet: ALPHABET, expected: ALPHABET_NAME },
];

/** Check character of a 17-character body: 31 minus the weighted sum modulo 31, modulo 31. */
export const checkCharacterOfUnifiedSocialCreditCode = (body: string): string => {
  const sum = WEIGHTS.reduce(
    (total, weight, index) => total + weight * ALPHABET.indexOf(body.charAt(index)),
    0,
  );
  return ALPHABET.charAt((MODULUS - (sum % MODULUS)) % MODULUS);
};

const hasCreditCodeCheck = (text: string): text is UnifiedSocialCreditCode =>
  checkCharacterOfUnifiedSocialCreditCode(text) === text.charAt(BODY_LENGTH);

/**
 * Reads a code and verifies its form and check character. Region codes are checked to be digits,
 * not to exist. The embedded organisation code's own check is a finding apart:
 * `parseEmbeddedOrganisationCode`.
 */
export const parseUnifiedSocialCreditCode = (
  text: string,
): Result<UnifiedSocialCreditCode, IdentifierFailure> => {
  const code = normalisedText(text);
  const misformed = formFailure(NAME, code, RULES);
  if (misformed !== undefined) return misformed;
  if (hasCreditCodeCheck(code)) return ok(code);
  return checkFailure(
    NAME,
    BODY_LENGTH + 1,
    checkCharacterOfUnifiedSocialCreditCode(code),
    code.charAt(BODY_LENGTH),
  );
};

/** Administrative division (GB/T 2260) of the registering authority, six digits. */
export const regionCodeOf = (code: UnifiedSocialCreditCode): string => code.slice(2, 8);

/**
 * The organisation code in positions 9–17 with its own GB 11714 check. A failure is a reason to ask
 * back, not to refuse: the credit code as a whole has passed its check. Positions count within the
 * organisation code.
 */
export const parseEmbeddedOrganisationCode = (
  code: UnifiedSocialCreditCode,
): Result<OrganisationCode, IdentifierFailure> => parseOrganisationCode(code.slice(8, 17));
