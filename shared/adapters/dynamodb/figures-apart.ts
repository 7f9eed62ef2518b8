const FIGURE = /\d{4}-\d\d-\d\d|-?\d+(?:\.\d+)?/g;

/** Stands for a figure; JSON has neither a tab nor a line break of its own. */
const PLACE = '\t';
const BREAK = '\n';

/**
 * JSON, without line breaks, as its shape and its figures: one line of text in which a tab stands
 * for each number or date, wherever it occurs, then a line for each of these. Documents of one
 * form differ in their figures and hardly in their shape, which then compresses to nearly nothing.
 */
export const figuresApart = (json: string): string => {
  const lines: string[] = [];
  const shape = json.replace(FIGURE, (figure) => {
    lines.push(figure);
    return PLACE;
  });
  return [shape, ...lines].join(BREAK);
};

/** The JSON that `figuresApart` was given, to the last character. */
export const figuresInPlace = (text: string): string => {
  const [shape = '', ...lines] = text.split(BREAK);
  const pieces = shape.split(PLACE);
  if (pieces.length !== lines.length + 1) throw new Error('figures and their places differ');
  return pieces.map((piece, index) => `${piece}${lines[index] ?? ''}`).join('');
};
