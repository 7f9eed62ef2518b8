/**
 * The one normalisation of every identifier and code: full-width forms (U+FF01 to U+FF5E and the
 * ideographic space) become half-width, ASCII letters upper-case, surrounding white space goes.
 * Nothing inside is removed or guessed: an inner space or a look-alike letter stays and is reported.
 */
export const normalisedText = (text: string): string =>
  text
    .replace(/[\uFF01-\uFF5E]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .trim()
    .replace(/[a-z]+/g, (letters) => letters.toUpperCase());

const QUOTED_LENGTH_MAX = 40;

/** A caller's text, quoted and cut, safe to repeat in a failure's detail. */
export const quotedText = (text: string): string => {
  const shown = text.slice(0, QUOTED_LENGTH_MAX).toWellFormed();
  return JSON.stringify(text.length > QUOTED_LENGTH_MAX ? `${shown}…` : shown);
};
