import { CsvError, parse } from 'csv-parse/sync';
import type { ImportFailure } from '../domain/importers/imported-statements.ts';
import { failed, ok, type Result } from '../kernel/result.ts';

const DELIMITERS = ['\t', '；', ';', ','] as const;

export const CSV_ROWS_MAX = 5_000;
const CELL_LENGTH_MAX = 2_000;

/** The first delimiter that most lines with any delimiter hold; amounts may contain commas. */
const delimiterOf = (text: string): string => {
  const lines = text.split(/\r\n|\r|\n/).filter((line) => /[\t；;,]/.test(line));
  const shared = DELIMITERS.find(
    (delimiter) => lines.filter((line) => line.includes(delimiter)).length * 2 > lines.length,
  );
  return shared ?? ',';
};

const tooLarge = (found: string, expected: string): Result<never, readonly ImportFailure[]> =>
  failed([{ code: 'table-too-large', pointer: '', found, expected }]);

/**
 * Splits CSV text into rows of cells: comma, semicolon (half or full width) or tab, quotes and a
 * byte order mark allowed, rows of any length. Blank lines are kept, so row numbers stay true.
 */
export const readCsv = (
  text: string,
): Result<readonly (readonly string[])[], readonly ImportFailure[]> => {
  try {
    const rows: string[][] = parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
      max_record_size: CELL_LENGTH_MAX * 64,
    });
    if (rows.length > CSV_ROWS_MAX)
      return tooLarge(`${rows.length} rows`, `at most ${CSV_ROWS_MAX} rows`);
    return ok(rows);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = 'lines' in error && typeof error.lines === 'number' ? error.lines : 1;
    return failed([
      {
        code: 'table-unreadable',
        pointer: `/${line}`,
        found: error.message,
        expected: 'comma, semicolon or tab separated text with closed quotes',
      },
    ]);
  }
};
