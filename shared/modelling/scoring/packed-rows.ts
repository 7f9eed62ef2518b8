import { failed, ok, type Result } from '../../kernel/result.ts';
import type { Row } from '../statement-map.ts';
import type { CsvTable } from './csv-table.ts';

const SEPARATOR = '\u0000';

/** Where each wanted column stands, or which are not there and which are there twice. */
const placesOf = (
  header: readonly string[],
  required: readonly string[],
  optional: readonly string[],
): Result<ReadonlyMap<string, number>, string> => {
  const missing = required.filter((column) => !header.includes(column));
  if (missing.length > 0)
    return failed(
      `The file lacks ${missing.length} of the columns that the map reads: ${missing.join(', ')}`,
    );
  const wanted = [...required, ...optional.filter((column) => header.includes(column))];
  const twice = wanted.filter((column) => header.indexOf(column) !== header.lastIndexOf(column));
  if (twice.length > 0) return failed(`The file has columns twice: ${twice.join(', ')}`);
  return ok(new Map(wanted.map((column) => [column, header.indexOf(column)])));
};

/**
 * All rows of a file, held compactly: of each row one text with the cells of the columns that are
 * wanted, about 150 bytes for the fourteen figures of a firm-year. A firm's rows may stand anywhere
 * in the file, so that nothing less would do.
 */
export class PackedRows {
  readonly #columns: readonly string[];
  readonly #rows: readonly string[];
  readonly #broken: ReadonlyMap<number, string>;

  private constructor(
    columns: readonly string[],
    rows: readonly string[],
    broken: ReadonlyMap<number, string>,
  ) {
    this.#columns = columns;
    this.#rows = rows;
    this.#broken = broken;
  }

  /** Fails with all columns that are missing at once; optional ones are kept where present. */
  static async read(
    { header, rows }: CsvTable,
    required: readonly string[],
    optional: readonly string[] = [],
  ): Promise<Result<PackedRows, string>> {
    const places = placesOf(header, required, optional);
    if (places.kind === 'failed') return places;
    const packed: string[] = [];
    const broken = new Map<number, string>();
    const indices = [...places.value.values()];
    for await (const cells of rows) {
      if (cells.length !== header.length)
        broken.set(packed.length, `${cells.length} cells under ${header.length} columns`);
      const kept = indices.map((place) => (cells[place] ?? '').replaceAll(SEPARATOR, ''));
      packed.push(kept.join(SEPARATOR));
    }
    return ok(new PackedRows([...places.value.keys()], packed, broken));
  }

  get size(): number {
    return this.#rows.length;
  }

  has(column: string): boolean {
    return this.#columns.includes(column);
  }

  row(number: number): Row {
    const cells = (this.#rows[number] ?? '').split(SEPARATOR);
    return Object.fromEntries(this.#columns.map((column, place) => [column, cells[place] ?? '']));
  }

  cell(number: number, column: string): string {
    return (this.#rows[number] ?? '').split(SEPARATOR)[this.#columns.indexOf(column)] ?? '';
  }

  /** Why the cells of a row cannot be told apart; nothing, as a rule. */
  brokenness(number: number): string | undefined {
    return this.#broken.get(number);
  }
}
