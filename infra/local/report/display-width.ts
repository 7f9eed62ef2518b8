import { stripVTControlCharacters } from 'node:util';

/** Characters that terminals draw two columns wide: East Asian scripts and full-width forms. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
const ZERO_WIDTH = /[\p{Mn}\p{Me}\p{Cf}]/u;

const widthOf = (character: string): number => {
  if (ZERO_WIDTH.test(character)) return 0;
  return WIDE.test(character) ? 2 : 1;
};

/** Columns that a text takes on a terminal; colours take none. */
export const displayWidth = (text: string): number =>
  [...stripVTControlCharacters(text)].reduce((sum, character) => sum + widthOf(character), 0);

export type Alignment = 'start' | 'end';

/** Fills up with spaces to so many columns; longer texts stay as they are. */
export const padded = (text: string, width: number, alignment: Alignment = 'start'): string => {
  const room = ' '.repeat(Math.max(0, width - displayWidth(text)));
  return alignment === 'start' ? text + room : room + text;
};

/** Cuts a plain text to so many columns, with an ellipsis where something was cut. */
export const clipped = (text: string, width: number): string => {
  if (displayWidth(text) <= width) return text;
  let taken = '';
  for (const character of text) {
    if (displayWidth(taken) + widthOf(character) > width - 1) break;
    taken += character;
  }
  return `${taken.trimEnd()}…`;
};

const CLOSING = '[、，。；：）》”；;,.)]*';
const PIECE = new RegExp(`(?:${WIDE.source}|(?:(?!${WIDE.source})\\S)+)${CLOSING}\\s*|\\s+`, 'gu');

/** Where a line may break: after a space or a wide character, but not before a closing mark. */
const pieces = (text: string): readonly string[] => text.match(PIECE) ?? [];

/** Breaks a plain text into lines of at most so many columns, the later ones indented. */
export const wrapped = (text: string, width: number, indent = 0): readonly string[] => {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces(text)) {
    const isFull = displayWidth(line) + displayWidth(piece.trimEnd()) > width;
    if (isFull && line.trim() !== '') {
      lines.push(line.trimEnd());
      line = ' '.repeat(indent);
    }
    line += piece;
  }
  return [...lines, line.trimEnd()];
};
