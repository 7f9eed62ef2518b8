import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCurrency } from '../../shared/domain/identifiers/currency.ts';
import { parseIndustry } from '../../shared/domain/identifiers/industry/industry.ts';
import {
  checkCharactersOfLegalEntityIdentifier,
  parseLegalEntityIdentifier,
} from '../../shared/domain/identifiers/legal-entity-identifier.ts';
import {
  checkCharacterOfOrganisationCode,
  parseOrganisationCode,
} from '../../shared/domain/identifiers/organisation-code.ts';
import {
  checkCharacterOfUnifiedSocialCreditCode,
  parseUnifiedSocialCreditCode,
} from '../../shared/domain/identifiers/unified-social-credit-code.ts';
import { parseUnitScale } from '../../shared/domain/identifiers/unit-scale.ts';

const DIGITS = '0123456789';
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const CREDIT_ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';

const run = (alphabet: string, length: number) =>
  fc.string({ unit: fc.constantFrom(...alphabet), minLength: length, maxLength: length });

const creditCodes = fc
  .tuple(run(CREDIT_ALPHABET, 2), run(DIGITS, 6), run(CREDIT_ALPHABET, 9))
  .map((parts) => parts.join(''))
  .map((body) => body + checkCharacterOfUnifiedSocialCreditCode(body));
const entityIdentifiers = run(DIGITS + LETTERS, 18).map(
  (body) => body + checkCharactersOfLegalEntityIdentifier(body),
);
const organisationCodes = run(DIGITS + LETTERS, 8).map(
  (body) => body + checkCharacterOfOrganisationCode(body),
);

const withCharacter = (text: string, index: number, character: string) =>
  text.slice(0, index) + character + text.slice(index + 1);

const fullWidth = (text: string) =>
  text.replace(/[!-~]/g, (narrow) => String.fromCharCode(narrow.charCodeAt(0) + 0xfee0));

/** Every text in which one character became another of the same kind, digit or letter. */
const changed = (text: string, alphabet: string): string[] =>
  Array.from(text).flatMap((original, index) =>
    Array.from(alphabet)
      .filter((other) => other !== original)
      .map((other) => withCharacter(text, index, other)),
  );

const sameKindChanges = (text: string): string[] =>
  Array.from(text).flatMap((original, index) =>
    Array.from(DIGITS.includes(original) ? DIGITS : LETTERS)
      .filter((other) => other !== original)
      .map((other) => withCharacter(text, index, other)),
  );

describe('identifiers', () => {
  it.each([
    ['unified social credit code', creditCodes, parseUnifiedSocialCreditCode],
    ['legal entity identifier', entityIdentifiers, parseLegalEntityIdentifier],
    ['organisation code', organisationCodes, parseOrganisationCode],
  ] as const)('a %s with its computed check parses to itself', (_, codes, parse) => {
    fc.assert(
      fc.property(codes, (code) => {
        expect(parse(code)).toEqual({ kind: 'ok', value: code });
      }),
    );
  });

  it.each([
    ['unified social credit code', creditCodes, parseUnifiedSocialCreditCode],
    ['legal entity identifier', entityIdentifiers, parseLegalEntityIdentifier],
    ['organisation code', organisationCodes, parseOrganisationCode],
  ] as const)(
    'a %s in full width, lower case and white space parses to itself',
    (_, codes, parse) => {
      fc.assert(
        fc.property(codes, fc.constantFrom('', ' ', '\u3000', '\t\n'), (code, space) => {
          for (const written of [
            fullWidth(code),
            fullWidth(code.toLowerCase()),
            code.toLowerCase(),
          ]) {
            expect(parse(space + written + space)).toEqual({ kind: 'ok', value: code });
          }
        }),
      );
    },
  );

  it('any changed character of a unified social credit code is noticed', () => {
    fc.assert(
      fc.property(creditCodes, (code) => {
        const accepted = changed(code, CREDIT_ALPHABET).filter(
          (text) => parseUnifiedSocialCreditCode(text).kind === 'ok',
        );
        expect(accepted).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  it('two exchanged neighbours of a unified social credit code are noticed', () => {
    fc.assert(
      fc.property(creditCodes, fc.integer({ min: 0, max: 15 }), (code, index) => {
        const first = code.charAt(index);
        const second = code.charAt(index + 1);
        fc.pre(first !== second);
        const exchanged = withCharacter(withCharacter(code, index, second), index + 1, first);
        expect(parseUnifiedSocialCreditCode(exchanged).kind).toBe('failed');
      }),
    );
  });

  it('a digit changed to a digit or a letter to a letter in an LEI is noticed', () => {
    fc.assert(
      fc.property(entityIdentifiers, (code) => {
        const accepted = sameKindChanges(code).filter(
          (text) => parseLegalEntityIdentifier(text).kind === 'ok',
        );
        expect(accepted).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  it('the check digits of an LEI agree with one division of the whole number', () => {
    fc.assert(
      fc.property(entityIdentifiers, (code) => {
        const digits = Array.from(code, (character) => Number.parseInt(character, 36)).join('');
        expect(BigInt(digits) % 97n).toBe(1n);
      }),
    );
  });

  it('no text makes a parser throw, and every failure says what was expected in short', () => {
    const texts = fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.string());
    fc.assert(
      fc.property(texts, texts, (text, other) => {
        const results = [
          parseUnifiedSocialCreditCode(text),
          parseLegalEntityIdentifier(text),
          parseOrganisationCode(text),
          parseCurrency(text),
          parseUnitScale(text),
          parseIndustry({ scheme: other, code: text }),
          parseIndustry({ scheme: 'GB/T 4754-2017', code: text }),
        ];
        for (const result of results) {
          if (result.kind === 'ok') continue;
          expect(result.failure.code).toMatch(/^[a-z-]+$/);
          expect(result.failure.detail).toMatch(/expected|requires/);
          expect(result.failure.detail.isWellFormed()).toBe(true);
        }
      }),
    );
  });

  it('a canonical industry code parses to itself', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('GB/T 4754-2017', 'ISIC Rev.4', 'NACE Rev.2'),
        run(DIGITS, 4),
        fc.integer({ min: 2, max: 4 }),
        (scheme, digits, length) => {
          const parsed = parseIndustry({ scheme, code: digits.slice(0, length) });
          if (parsed.kind === 'failed') return;
          expect(parseIndustry({ scheme, code: parsed.value.code })).toEqual(parsed);
        },
      ),
    );
  });
});
