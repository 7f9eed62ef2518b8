const LINE_FEED = 0x0a;

export interface ByteLine {
  /** Counted from 1. */
  readonly line: number;
  /** Where it begins in the file. */
  readonly offset: number;
  /** Without the line feed; cut where the line is too long. */
  readonly bytes: Uint8Array;
  readonly length: number;
}

class LineDraft {
  line = 1;
  offset = 0;
  length = 0;
  #parts: Uint8Array[] = [];
  #kept = 0;
  readonly #keptMax: number;

  constructor(keptMax: number) {
    this.#keptMax = keptMax;
  }

  add(part: Uint8Array): void {
    this.length += part.length;
    const room = this.#keptMax - this.#kept;
    if (room <= 0 || part.length === 0) return;
    const kept = part.subarray(0, room);
    this.#parts.push(kept);
    this.#kept += kept.length;
  }

  end(): ByteLine {
    const bytes = this.#parts.length === 1 ? this.#parts[0] : Buffer.concat(this.#parts);
    const { line, offset, length } = this;
    this.line += 1;
    this.offset += length + 1;
    this.length = 0;
    this.#parts = [];
    this.#kept = 0;
    return { line, offset, bytes: bytes ?? new Uint8Array(), length };
  }
}

/** Lines of a file as they come; of a longer one than `keptMax` bytes only so many are kept. */
export async function* byteLines(
  chunks: AsyncIterable<Uint8Array>,
  keptMax: number,
): AsyncGenerator<ByteLine> {
  const draft = new LineDraft(keptMax);
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
      draft.add(chunk.subarray(start, end));
      yield draft.end();
      start = end + 1;
    }
    // A copy: whoever gives the chunks may use theirs again.
    draft.add(chunk.slice(start));
  }
  if (draft.length > 0) yield draft.end();
}
