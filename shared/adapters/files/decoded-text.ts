/** Enough of the text behind the first character that is not ASCII to tell the encodings apart. */
const SAMPLE_BYTES = 65_536;

const isAscii = (bytes: Uint8Array): boolean => {
  for (const byte of bytes) if (byte >= 0x80) return false;
  return true;
};

/** Whether bytes are UTF-8, the last character perhaps cut off. */
const isUtf8 = (bytes: Uint8Array): boolean => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return false;
  }
};

const UTF_16 = [
  ['utf-16le', 0xff, 0xfe],
  ['utf-16be', 0xfe, 0xff],
] as const;

const encodingOf = (sample: Uint8Array): string => {
  const marked = UTF_16.find(([, first, second]) => sample[0] === first && sample[1] === second);
  if (marked !== undefined) return marked[0];
  return isUtf8(sample) ? 'utf-8' : 'gb18030';
};

/**
 * Text in UTF-8, GB 18030 (what Chinese spreadsheets save) or marked UTF-16, told apart by its first
 * characters beyond ASCII. Bytes that do not fit come as U+FFFD. Without the byte order mark.
 */
export async function* decodedText(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let decoder: InstanceType<typeof TextDecoder> | undefined;
  let sample = Buffer.alloc(0);
  for await (const chunk of chunks) {
    if (decoder !== undefined) {
      yield decoder.decode(chunk, { stream: true });
      continue;
    }
    sample = Buffer.concat([sample, chunk]);
    if (isAscii(sample)) {
      yield sample.toString('latin1');
      sample = Buffer.alloc(0);
    } else if (sample.length >= SAMPLE_BYTES) {
      decoder = new TextDecoder(encodingOf(sample));
      yield decoder.decode(sample, { stream: true });
    }
  }
  yield decoder === undefined
    ? new TextDecoder(encodingOf(sample)).decode(sample)
    : decoder.decode();
}
