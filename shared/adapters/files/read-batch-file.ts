import type { BatchReader } from '../../application/ports/batch-source.ts';
import { csvRows } from './csv-rows.ts';
import { ndjsonRows } from './ndjson-rows.ts';
import { xlsxRows } from './xlsx-rows.ts';

/**
 * Reads the items of a file: NDJSON and CSV as they come, in constant memory; a workbook, whose parts
 * refer to each other, within the bounds of `WORKBOOK_BYTES_MAX`.
 */
export const readBatchFile: BatchReader = (format, content, options = {}) => {
  switch (format) {
    case 'ndjson':
      return ndjsonRows(content);
    case 'csv':
      return csvRows(content, options);
    case 'xlsx':
      return xlsxRows(content, options);
  }
};
