import type { FilePlace, Finding } from '../../problems/refusal.ts';
import { jsonPointer } from '../json-pointer.ts';
import type { WireIssue } from '../wire-issue.ts';

type Path = readonly (string | number)[];

/** A request in the making, with the place of each of its values in the file. */
export class RequestDraft {
  readonly findings: Finding[] = [];
  readonly notices: Finding[] = [];
  readonly #content: Record<string, unknown> = {};
  readonly #given: (readonly [Path, FilePlace])[] = [];
  /** Made when somebody asks: most items have nothing to say. */
  #places: ReadonlyMap<string, FilePlace> | undefined;
  readonly #place: FilePlace;

  /** @param place Where the item begins: what is nowhere else stands there. */
  constructor(place: FilePlace) {
    this.#place = place;
  }

  get content(): unknown {
    return this.#content;
  }

  set(path: readonly string[], value: unknown, place?: FilePlace): void {
    const [last = '', ...before] = path.toReversed();
    let holder = this.#content;
    for (const member of before.toReversed()) {
      const held = holder[member];
      const inner = isHolder(held) ? held : {};
      holder[member] = inner;
      holder = inner;
    }
    holder[last] = value;
    if (place !== undefined) this.at(path, place);
  }

  at(path: Path, place: FilePlace): void {
    this.#given.push([path, place]);
  }

  find({ code, detail }: WireIssue, place: FilePlace, path: Path = []): void {
    this.findings.push({ pointer: jsonPointer(path), place, code, detail });
  }

  notice({ code, detail }: WireIssue, place: FilePlace): void {
    this.notices.push({ pointer: '', place, code, detail });
  }

  /** The cell of a value, or of what contains it. */
  placeOf(pointer: string): FilePlace {
    this.#places ??= new Map(this.#given.map(([path, place]) => [jsonPointer(path), place]));
    for (let path = pointer; path !== ''; path = path.slice(0, path.lastIndexOf('/'))) {
      const place = this.#places.get(path);
      if (place !== undefined) return place;
    }
    return this.#place;
  }
}

const isHolder = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
