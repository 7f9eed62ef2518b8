import { quotedText } from '../../domain/identifiers/normalised-text.ts';
import { referenceSchema } from '../batch-message.ts';
import type { WireIssue } from '../wire-issue.ts';

/** The name that an item goes by, and what is wrong with the one that was written. */
export interface RowReference {
  readonly reference: string;
  readonly offence?: WireIssue;
}

const notAReference = (given: string): WireIssue => ({
  code: 'reference-malformed',
  detail: {
    en: `${quotedText(given)} is no reference: 1 to 100 characters, no line breaks.`,
    zh: `${quotedText(given)} 不能用作参考号：应为 1 至 100 个字符，且不含换行。`,
  },
});

/** Every row is answered by some name, though what was written may be none. */
export const rowReference = (given: string | undefined, instead: string): RowReference => {
  if (given === undefined) return { reference: instead };
  const isName = given.isWellFormed() && referenceSchema.safeParse(given).success;
  return isName ? { reference: given } : { reference: instead, offence: notAReference(given) };
};
