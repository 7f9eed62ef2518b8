import { styleText } from 'node:util';

type Paint = (text: string) => string;

/** Emphasis for terminals; every paint is the identity where colours are off. */
export interface Style {
  readonly strong: Paint;
  readonly faint: Paint;
  readonly good: Paint;
  readonly bad: Paint;
  readonly warn: Paint;
}

const plain: Paint = (text) => text;

export const PLAIN: Style = {
  strong: plain,
  faint: plain,
  good: plain,
  bad: plain,
  warn: plain,
};

type Format = Parameters<typeof styleText>[0];

const paint =
  (format: Format): Paint =>
  (text) =>
    styleText(format, text, { validateStream: false });

const COLOURED: Style = {
  strong: paint('bold'),
  faint: paint('dim'),
  good: paint('green'),
  bad: paint('red'),
  warn: paint('yellow'),
};

interface Terminal {
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/** Colours only on a terminal, and never where NO_COLOR is set to anything. */
export const styleFor = (
  stream: Terminal,
  environment: Readonly<Record<string, string | undefined>>,
): Style => (stream.isTTY === true && !environment.NO_COLOR ? COLOURED : PLAIN);

const WIDTH_PLAIN = 110;
const WIDTH_MIN = 60;
const WIDTH_MAX = 140;

/** Columns to write for: the terminal's, within reason. */
export const widthFor = (stream: Terminal): number =>
  stream.isTTY === true && stream.columns !== undefined
    ? Math.min(Math.max(stream.columns, WIDTH_MIN), WIDTH_MAX)
    : WIDTH_PLAIN;
