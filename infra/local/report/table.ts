import { type Alignment, displayWidth, padded } from './display-width.ts';

export interface Column {
  readonly title?: string;
  readonly align?: Alignment;
}

const GAP = '  ';

/** Aligned columns, two spaces apart; a row of titles comes first where any column has one. */
export const table = (
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
): readonly string[] => {
  const hasTitles = columns.some(({ title }) => title !== undefined);
  const all = hasTitles ? [columns.map(({ title = '' }) => title), ...rows] : rows;
  const widths = columns.map((_, index) =>
    Math.max(0, ...all.map((row) => displayWidth(row[index] ?? ''))),
  );
  return all.map((row) =>
    columns
      .map(({ align }, index) => padded(row[index] ?? '', widths[index] ?? 0, align))
      .join(GAP)
      .trimEnd(),
  );
};
