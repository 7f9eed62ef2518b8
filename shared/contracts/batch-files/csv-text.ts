/** Excel takes UTF-8 for what it is only with this in front. */
export const BYTE_ORDER_MARK = '\ufeff';

const LINE_END = '\r\n';
/** A spreadsheet computes what begins so; behind an apostrophe it is the text that it was. */
const FORMULA = /^[=+\-@\t\r]/;
const TO_QUOTE = /[",\r\n;\t]|^\s|\s$/;

const quoted = (text: string): string =>
  TO_QUOTE.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

/** Text that came from outside, safe to be opened in a spreadsheet. */
export const csvText = (text: string | undefined): string => {
  if (text === undefined) return '';
  return quoted(FORMULA.test(text) ? `'${text}` : text);
};

const FIGURE = /^-?\d+(?:\.\d+)?$|^[A-Za-z]{1,4}[+-]?$/;

/** A number, which may begin with a minus, or a grade; anything else is taken for text. */
export const csvFigure = (figure: string | number | undefined): string => {
  const text = figure === undefined ? undefined : String(figure);
  return text !== undefined && FIGURE.test(text) ? text : csvText(text);
};

/** Fields that `csvText` or `csvFigure` gave, as one line. */
export const csvLine = (fields: readonly string[]): string => fields.join(',') + LINE_END;
