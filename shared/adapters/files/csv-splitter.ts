/** A row of cells, or why there is none; either way the next row is read. */
export type CsvRow =
  | { readonly kind: 'cells'; readonly cells: readonly string[] }
  | { readonly kind: 'quote-open' }
  | { readonly kind: 'too-long' };

/** No row of the template comes near it. */
export const CSV_ROW_LENGTH_MAX = 131_072;

const QUOTE = '"';
const INCOMPLETE = 'incomplete';

interface Record {
  readonly row: CsvRow;
  /** Where the next one begins. */
  readonly next: number;
}

type Cell = { readonly text: string; readonly end: number };

/** Rows one after another, each as soon as its end is there; a row that is wrong costs only itself. */
export class CsvSplitter {
  readonly #delimiter: string;
  readonly #end: RegExp;
  #rest = '';
  #isSkipping = false;

  /** @param delimiter One character. */
  constructor(delimiter: string) {
    this.#delimiter = delimiter;
    this.#end = new RegExp(`[\\r\\n${delimiter === '|' ? '\\|' : delimiter}]`, 'g');
  }

  /** The rows that end in what has come so far; at the end, the last one too. */
  *rows(text: string, isEnd: boolean): Generator<CsvRow> {
    this.#rest += text;
    let start = 0;
    if (this.#isSkipping) start = this.#skip(0);
    while (start < this.#rest.length) {
      const record = this.#recordAt(start, isEnd);
      if (record === INCOMPLETE) {
        if (this.#rest.length - start <= CSV_ROW_LENGTH_MAX) break;
        yield this.#isOpenQuote(start) ? { kind: 'quote-open' } : { kind: 'too-long' };
        start = this.#skip(start);
        continue;
      }
      yield record.row;
      start = record.next;
    }
    this.#rest = this.#rest.slice(start);
  }

  /** Behind the end of the line; where that has not come, everything up to it is left out. */
  #skip(from: number): number {
    const end = this.#rest.indexOf('\n', from);
    this.#isSkipping = end < 0;
    return end < 0 ? this.#rest.length : end + 1;
  }

  #isOpenQuote(start: number): boolean {
    const end = this.#rest.indexOf('\n', start);
    return end >= 0 && end - start <= CSV_ROW_LENGTH_MAX;
  }

  #recordAt(start: number, isEnd: boolean): Record | typeof INCOMPLETE {
    const text = this.#rest;
    const cells: string[] = [];
    for (let position = start; ; ) {
      const cell = this.#cellAt(position, isEnd);
      if (cell === INCOMPLETE) return isEnd ? this.#broken(start) : INCOMPLETE;
      if (cell === undefined) return this.#broken(start);
      cells.push(cell.text);
      if (text[cell.end] === this.#delimiter) {
        position = cell.end + 1;
        continue;
      }
      if (text[cell.end] === '\r' && cell.end + 1 === text.length && !isEnd) return INCOMPLETE;
      const isPair = text[cell.end] === '\r' && text[cell.end + 1] === '\n';
      return { row: { kind: 'cells', cells }, next: cell.end + (isPair ? 2 : 1) };
    }
  }

  #broken(start: number): Record {
    const end = this.#rest.indexOf('\n', start);
    return { row: { kind: 'quote-open' }, next: end < 0 ? this.#rest.length : end + 1 };
  }

  #endFrom(position: number): number {
    this.#end.lastIndex = position;
    return this.#end.exec(this.#rest)?.index ?? this.#rest.length;
  }

  /** Undefined where a quotation mark closes only further down, in the middle of another cell. */
  #cellAt(position: number, isEnd: boolean): Cell | typeof INCOMPLETE | undefined {
    const text = this.#rest;
    if (text[position] !== QUOTE) {
      const end = this.#endFrom(position);
      if (end === text.length && !isEnd) return INCOMPLETE;
      return { text: text.slice(position, end), end };
    }
    const close = this.#closingFrom(position + 1, isEnd);
    if (close === INCOMPLETE) return INCOMPLETE;
    const end = this.#endFrom(close + 1);
    if (end === text.length && !isEnd) return INCOMPLETE;
    const inside = text.slice(position + 1, close).replaceAll('""', QUOTE);
    const behind = text.slice(close + 1, end);
    if (behind.trim() !== '' && inside.includes('\n')) return undefined;
    return { text: inside + behind.trimEnd(), end };
  }

  #closingFrom(position: number, isEnd: boolean): number | typeof INCOMPLETE {
    for (let at = position; ; at += 2) {
      at = this.#rest.indexOf(QUOTE, at);
      if (at < 0) return INCOMPLETE;
      if (at + 1 === this.#rest.length && !isEnd) return INCOMPLETE;
      if (this.#rest[at + 1] !== QUOTE) return at;
    }
  }
}
