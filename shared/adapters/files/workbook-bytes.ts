import type { SourceUnreadable } from '../../application/ports/batch-source.ts';
import { unreadable } from './unreadable.ts';
import { zipDirectory } from './zip-directory.ts';

export const WORKBOOK_BYTES_MAX = 20 * 1_048_576;
export const WORKBOOK_INFLATED_BYTES_MAX = 160 * 1_048_576;
const ENTRIES_MAX = 500;

const mebibytes = (bytes: number): number => bytes / 1_048_576;

const tooLarge = (what: string, inChinese: string): SourceUnreadable =>
  unreadable(
    'table-too-large',
    `The workbook has more than ${what}: send it in parts, or as CSV.`,
    `工作簿超过 ${inChinese}，请分批上传或改用 CSV。`,
  );

const NO_WORKBOOK = () =>
  unreadable('workbook-unreadable', 'This is no .xlsx workbook.', '不是 .xlsx 工作簿。');

/** What Excel 97 saved, and what it saves with a password. */
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];

const OLD_OR_LOCKED = () =>
  unreadable(
    'workbook-old-or-locked',
    'This is an .xls workbook or one with a password: save it as .xlsx without one.',
    '这是 .xls 工作簿或设有密码：请另存为不带密码的 .xlsx。',
  );

/** All bytes of a workbook, as long as they are not too many. */
export const collected = async (chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> => {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > WORKBOOK_BYTES_MAX)
      throw tooLarge(
        `${mebibytes(WORKBOOK_BYTES_MAX)} MiB`,
        `${mebibytes(WORKBOOK_BYTES_MAX)} MiB`,
      );
    parts.push(chunk);
  }
  return Buffer.concat(parts);
};

/**
 * Throws `SourceUnreadable` unless the archive says that it inflates within bounds; the library that
 * inflates goes no further than an entry says.
 */
export const checkBounds = (bytes: Uint8Array): void => {
  if (COMPOUND_FILE.every((byte, index) => bytes[index] === byte)) throw OLD_OR_LOCKED();
  const entries = zipDirectory(bytes);
  if (entries === undefined) throw NO_WORKBOOK();
  const inflated = entries.reduce((sum, { inflatedBytes }) => sum + inflatedBytes, 0);
  // Nothing said is no bound: such an entry would inflate as far as it likes.
  const isUnsaid = entries.some(
    ({ packedBytes, inflatedBytes, name }) =>
      inflatedBytes === 0 && packedBytes > 2 && !name.endsWith('/'),
  );
  if (inflated > WORKBOOK_INFLATED_BYTES_MAX || isUnsaid || entries.length > ENTRIES_MAX)
    throw tooLarge(
      `${mebibytes(WORKBOOK_INFLATED_BYTES_MAX)} MiB once inflated`,
      `${mebibytes(WORKBOOK_INFLATED_BYTES_MAX)} MiB（解压后）`,
    );
};
