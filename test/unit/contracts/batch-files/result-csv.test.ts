import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvFigure, csvLine, csvText } from '../../../../shared/contracts/batch-files/csv-text.ts';
import {
  errorCsvHeader,
  errorCsvRow,
  resultCsvHeader,
  resultCsvRow,
} from '../../../../shared/contracts/batch-files/result-csv.ts';

const rowsOf = (text: string): string[][] => parse(text, { relax_quotes: false });

describe('results as CSV', () => {
  it('have a column for each figure, in either language', () => {
    const line = { reference: 'r', state: 'succeeded', grade: 'BB+', pd: '0.0123' };
    for (const language of ['en', 'zh'] as const) {
      const [titles = [], cells = []] = rowsOf(resultCsvHeader(language) + resultCsvRow(line));
      expect(cells).toHaveLength(titles.length);
      expect(cells[titles.findIndex((title) => ['Grade', '等级'].includes(title))]).toBe('BB+');
    }
  });

  it('say where each error stands', () => {
    const text = resultCsvRow({
      reference: 'r',
      state: 'failed',
      problem: 'validation-failed',
      errors: [
        {
          code: 'amount-not-a-number',
          detail: '"12o0" is no number.',
          place: { sheet: '资产负债表', row: 5, column: 'C' },
        },
        { code: 'required', detail: 'This is required.', pointer: '/company/name' },
      ],
    });
    expect(rowsOf(text)[0]?.at(-1)).toBe(
      '资产负债表 C5: "12o0" is no number.\n/company/name: This is required.',
    );
  });

  it('hold errors one a line, with sheet, row and column apart', () => {
    const text =
      errorCsvHeader('en') +
      errorCsvRow({
        reference: 'r',
        severity: 'error',
        code: 'x',
        detail: 'why',
        place: { sheet: 'S', row: 5, column: 'C' },
      });
    expect(rowsOf(text)[1]).toEqual(['r', 'error', 'S', '5', 'C', 'x', 'why', '']);
  });

  it('never let a spreadsheet compute what somebody wrote', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.constantFrom('=', '+', '-', '@', '\t', '\r', ''),
        (text, sign) => {
          const [[cell = ''] = []] = rowsOf(csvLine([csvText(sign + text), csvText('end')]));
          expect(cell).not.toMatch(/^[=+\-@\t\r]/);
          expect(cell.replace(/^'/, '')).toBe((sign + text).replace(/^'/, ''));
        },
      ),
    );
  });

  it.each([
    ['-1.50', '-1.50'],
    ['BB-', 'BB-'],
    ["-1+cmd|' /C calc'!A0", "'-1+cmd|' /C calc'!A0"],
  ])('take %s for what it is', (figure, cell) => {
    expect(csvFigure(figure)).toBe(cell);
  });
});
