import { createReadStream } from 'node:fs';
import { readBatchFile } from '../../../shared/adapters/files/read-batch-file.ts';
import {
  type BatchFormat,
  SourceUnreadable,
} from '../../../shared/application/ports/batch-source.ts';
import type { ErrorLine } from '../../../shared/contracts/batch-files/result-csv.ts';
import type { Language } from '../../../shared/kernel/text.ts';
import type { Finding } from '../../../shared/problems/refusal.ts';

/** More would fill the file of errors with what was assumed in every row. */
const NOTICES_MAX = 10_000;

const lineOf = (reference: string, { code, detail, place }: Finding, language: Language) =>
  ({
    reference,
    severity: 'notice',
    code,
    detail: detail[language],
    ...(place === undefined ? {} : { place }),
  }) satisfies ErrorLine;

/**
 * What the reader of a file assumes, leaves aside or does not know, which is no error of any item:
 * columns with unknown titles, missing sheets, units and currencies that nobody wrote.
 */
export const fileNotices = async (
  file: string,
  format: BatchFormat,
  language: Language,
): Promise<readonly ErrorLine[]> => {
  const lines: ErrorLine[] = [];
  const note = (reference: string, notice: Finding): void => {
    if (lines.length < NOTICES_MAX) lines.push(lineOf(reference, notice, language));
  };
  const rows = readBatchFile(format, createReadStream(file), {
    onNotice: (notice) => note('', notice),
  });
  try {
    for await (const { reference, notices = [] } of rows)
      for (const notice of notices) note(reference, notice);
  } catch (error) {
    // The batch itself says why it cannot be read.
    if (!(error instanceof SourceUnreadable)) throw error;
  }
  return lines;
};
