import { readBatchFile } from '../../../../shared/adapters/files/read-batch-file.ts';
import type { BatchFormat, SourceRow } from '../../../../shared/application/ports/batch-source.ts';
import type { Finding } from '../../../../shared/problems/refusal.ts';

export interface RowsRead {
  readonly rows: readonly SourceRow[];
  readonly notices: readonly Finding[];
}

/** Bytes in pieces of one size, as a network gives them. */
export async function* inPieces(bytes: Uint8Array, size = 65_536): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += size)
    yield bytes.subarray(start, start + size);
}

export const readRows = async (
  format: BatchFormat,
  given: string | Uint8Array,
  pieceSize?: number,
): Promise<RowsRead> => {
  const bytes = typeof given === 'string' ? Buffer.from(given) : given;
  const notices: Finding[] = [];
  const rows: SourceRow[] = [];
  const content = inPieces(bytes, pieceSize);
  for await (const row of readBatchFile(format, content, { onNotice: (one) => notices.push(one) }))
    rows.push(row);
  return { rows, notices };
};

/** `甲 C5 amount-not-a-number`: where each finding stands and what it is. */
export const said = (findings: readonly Finding[]): readonly string[] =>
  findings.map(({ place, code }) =>
    [place?.sheet, `${place?.column ?? ''}${place?.row ?? ''}`, code]
      .filter((part) => part !== undefined && part !== '')
      .join(' '),
  );
