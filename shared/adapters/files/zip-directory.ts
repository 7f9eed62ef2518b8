const END_SIGNATURE = 0x06054b50;
const ENTRY_SIGNATURE = 0x02014b50;
const END_LENGTH = 22;
const ENTRY_LENGTH = 46;
const COMMENT_LENGTH_MAX = 65_535;
/** Stands where a number needs 64 bits, which no workbook within our bounds does. */
const BEYOND = 0xffff_ffff;

export interface ZipEntry {
  readonly name: string;
  readonly packedBytes: number;
  /** As declared; a reader that inflates must not go beyond. */
  readonly inflatedBytes: number;
}

/** The directory at the end of a ZIP archive; undefined where the bytes are none. */
export const zipDirectory = (bytes: Uint8Array): readonly ZipEntry[] | undefined => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end === undefined) return undefined;
  const count = view.getUint16(end + 10, true);
  let position = view.getUint32(end + 16, true);
  const entries: ZipEntry[] = [];
  for (let index = 0; index < count; index += 1) {
    if (position + ENTRY_LENGTH > view.byteLength) return undefined;
    if (view.getUint32(position, true) !== ENTRY_SIGNATURE) return undefined;
    const [packedBytes, inflatedBytes] = [20, 24].map((at) => view.getUint32(position + at, true));
    if (packedBytes === undefined || inflatedBytes === undefined) return undefined;
    if (packedBytes === BEYOND || inflatedBytes === BEYOND) return undefined;
    const [name = 0, extra = 0, comment = 0] = [28, 30, 32].map((at) =>
      view.getUint16(position + at, true),
    );
    const start = position + ENTRY_LENGTH;
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(start, start + name)),
      packedBytes,
      inflatedBytes,
    });
    position = start + name + extra + comment;
  }
  return entries;
};

const endOf = (view: DataView): number | undefined => {
  const first = Math.max(0, view.byteLength - END_LENGTH - COMMENT_LENGTH_MAX);
  for (let at = view.byteLength - END_LENGTH; at >= first; at -= 1)
    if (view.getUint32(at, true) === END_SIGNATURE) return at;
  return undefined;
};
