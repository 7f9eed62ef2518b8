import * as z from 'zod';
import { type Decimal, decimalText, rounded } from '../kernel/decimal.ts';
import { fromStatistic } from '../kernel/statistic.ts';
import type { Language } from '../kernel/text.ts';

/** A decimal on output: always a string, never an exponent. */
export const decimalOutput = z
  .string()
  .regex(/^-?\d+(\.\d+)?$/)
  .meta({ id: 'Decimal', description: 'A decimal as a string, without exponent' });

export const dateOutput = z.string().meta({ override: { type: 'string', format: 'date' } });
export const instantOutput = z.string().meta({ override: { type: 'string', format: 'date-time' } });

/** A text in both languages, as it is stored. */
export const textStored = z.strictObject({ en: z.string(), zh: z.string() });

/** A text in the language that the caller asked for. */
export const textOutput = z.string();

/** Digits of a computed ratio on output; amounts and log-odds keep every digit. */
const RATIO_DIGITS = 15;

export const ratioText = (value: Decimal): string =>
  decimalText(value.toSignificantDigits(RATIO_DIGITS));

export const statisticText = (value: number): string => ratioText(fromStatistic(value));

const SCORE_PLACES = 1;

/** A 0–100 score for people. */
export const scoreText = (value: Decimal): string => rounded(value, SCORE_PLACES);

/** As `textStored` has it; checked by hand, since a document has a thousand texts. */
const isText = (value: object): value is Readonly<Record<Language, string>> =>
  'en' in value &&
  'zh' in value &&
  typeof value.en === 'string' &&
  typeof value.zh === 'string' &&
  Object.keys(value).length === 2;

/**
 * Replaces every text in two languages by the one asked for. Documents keep both, so that one
 * stored assessment is read in either language.
 */
export const localised = (document: unknown, language: Language): unknown => {
  if (typeof document !== 'object' || document === null) return document;
  if (Array.isArray(document)) return document.map((each) => localised(each, language));
  if (isText(document)) return document[language];
  const told: Record<string, unknown> = {};
  for (const [member, value] of Object.entries(document)) told[member] = localised(value, language);
  return told;
};
