import { type Cell, type CellValue, type WriteSheet, writeXlsx } from 'hucre/xlsx';

export type SheetGiven = Partial<WriteSheet> & {
  readonly name: string;
  readonly rows: CellValue[][];
};

/** A workbook in memory; `cells` of a sheet are by row and column from 0. */
export const workbook = (...sheets: readonly SheetGiven[]): Promise<Uint8Array> =>
  writeXlsx({ sheets: [...sheets] });

export const cellsAt = (
  cells: Readonly<Record<string, Partial<Cell>>>,
): Map<string, Partial<Cell>> => new Map(Object.entries(cells));

export const formula = (text: string, result: CellValue): Partial<Cell> => ({
  type: 'formula',
  formula: text,
  value: result,
  ...(result === null ? {} : { formulaResult: result }),
});

export const errorCell = (text: string): Partial<Cell> => ({ type: 'error', value: text });

/** A day as spreadsheets hold it. */
export const day = (text: string): Date => new Date(`${text}T00:00:00Z`);
