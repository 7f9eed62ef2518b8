import { createReadStream } from 'node:fs';
import { readBatchFile } from '../../../shared/adapters/files/read-batch-file.ts';
import {
  type BatchFormat,
  SourceUnreadable,
} from '../../../shared/application/ports/batch-source.ts';
import type { ErrorLine } from '../../../shared/contracts/batch-files/result-csv.ts';
import type { Language } from '../../../shared/kernel/text.ts';
import type { Finding } from '../../../shared/problems/refusal.ts';

const lineOf = (
  reference: string,
  { code, detail, place }: Finding,
  language: Language,
): ErrorLine => ({
  reference,
  severity: 'notice',
  code,
  detail: detail[language],
  ...(place === undefined ? {} : { place }),
});

interface Repeated {
  readonly line: ErrorLine;
  count: number;
}

const MORE = {
  en: (count: number) => ` (and ${count} more rows)`,
  zh: (count: number) => `（另有 ${count} 行）`,
} as const satisfies Readonly<Record<Language, (count: number) => string>>;

const summed = ({ line, count }: Repeated, language: Language): ErrorLine =>
  count === 1 ? line : { ...line, detail: line.detail + MORE[language](count - 1) };

/**
 * What the reader of a file assumes, leaves aside or does not know, which is no error of any item:
 * columns with unknown titles, missing sheets, units and currencies that nobody wrote. What is
 * assumed in row after row is told once, at the first.
 */
export const fileNotices = async (
  file: string,
  format: BatchFormat,
  language: Language,
): Promise<readonly ErrorLine[]> => {
  const aboutFile: ErrorLine[] = [];
  const aboutRows = new Map<string, Repeated>();
  const rows = readBatchFile(format, createReadStream(file), {
    onNotice: (notice) => aboutFile.push(lineOf('', notice, language)),
  });
  try {
    for await (const { reference, notices = [] } of rows)
      for (const notice of notices) {
        const known = aboutRows.get(notice.detail.en);
        if (known === undefined)
          aboutRows.set(notice.detail.en, { line: lineOf(reference, notice, language), count: 1 });
        else known.count += 1;
      }
  } catch (error) {
    // The batch itself says why it cannot be read.
    if (!(error instanceof SourceUnreadable)) throw error;
  }
  return [...aboutFile, ...[...aboutRows.values()].map((each) => summed(each, language))];
};
