import { failed, type Result } from '../../kernel/result.ts';
import { quotedText } from './normalised-text.ts';

/** A character that its place does not allow; positions count from 1. */
export type MisplacedCharacter = {
  readonly position: number;
  readonly character: string;
  readonly expected: string;
};

/**
 * Everything that can be wrong with an identifier that carries check characters. `code` and
 * `detail` fit a problem detail as they are; the other fields say the same for machines.
 */
export type IdentifierFailure =
  | { readonly code: 'identifier-empty'; readonly detail: string; readonly expected: string }
  | {
      readonly code: 'identifier-length-wrong';
      readonly detail: string;
      readonly expected: number;
      readonly actual: number;
    }
  | {
      readonly code: 'identifier-character-not-allowed';
      readonly detail: string;
      /** All of them, in order of position. */
      readonly characters: readonly MisplacedCharacter[];
    }
  | {
      readonly code: 'identifier-check-character-wrong';
      readonly detail: string;
      /** Where the check characters start, from 1. */
      readonly position: number;
      readonly expected: string;
      readonly actual: string;
    };

/** What one run of positions may hold; `expected` says it for people. */
export type CharacterRule = {
  readonly length: number;
  readonly alphabet: string;
  readonly expected: string;
};

export const totalLength = (rules: readonly CharacterRule[]): number =>
  rules.reduce((sum, rule) => sum + rule.length, 0);

const misplacedCharacters = (
  characters: readonly string[],
  rules: readonly CharacterRule[],
): MisplacedCharacter[] => {
  const ruleByPosition = rules.flatMap((rule) => Array<CharacterRule>(rule.length).fill(rule));
  return ruleByPosition.flatMap((rule, index) => {
    const character = characters[index] ?? '';
    if (character !== '' && rule.alphabet.includes(character)) return [];
    return [{ position: index + 1, character, expected: rule.expected }];
  });
};

/** Reports an empty text, a wrong length, or all misplaced characters; undefined when in form. */
export const formFailure = (
  name: string,
  text: string,
  rules: readonly CharacterRule[],
): Result<never, IdentifierFailure> | undefined => {
  const expected = totalLength(rules);
  const characters = Array.from(text);
  if (characters.length === 0) {
    return failed({
      code: 'identifier-empty',
      detail: `The ${name} is empty; expected ${expected} characters.`,
      expected: `${expected} characters`,
    });
  }
  if (characters.length !== expected) {
    return failed({
      code: 'identifier-length-wrong',
      detail: `The ${name} has ${characters.length} characters; expected ${expected}.`,
      expected,
      actual: characters.length,
    });
  }
  const misplaced = misplacedCharacters(characters, rules);
  if (misplaced.length === 0) return undefined;
  const list = misplaced.map(
    ({ position, character, expected: rule }) =>
      `${quotedText(character)} at position ${position} (expected ${rule})`,
  );
  return failed({
    code: 'identifier-character-not-allowed',
    detail: `The ${name} holds characters that are not allowed: ${list.join(', ')}.`,
    characters: misplaced,
  });
};

export const checkFailure = (
  name: string,
  position: number,
  expected: string,
  actual: string,
): Result<never, IdentifierFailure> => {
  const where = expected.length > 1 ? `${position}–${position + expected.length - 1}` : position;
  const noun = expected.length > 1 ? 'check characters' : 'check character';
  return failed({
    code: 'identifier-check-character-wrong',
    detail:
      `The ${name} has the ${noun} ${quotedText(actual)} at position ${where}; ` +
      `the rest of it requires ${quotedText(expected)}.`,
    position,
    expected,
    actual,
  });
};
