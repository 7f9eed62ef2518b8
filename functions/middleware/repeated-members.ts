const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;

/** Where the scan is: in an object with the names it has had, or in a list. */
interface Level {
  /** Undefined in a list. */
  readonly names: Set<string> | undefined;
  /** Of the member or entry that is being read. */
  place: string | number;
  isNameNext: boolean;
}

/** The position of the quotation mark that ends the text beginning at `start`. */
const endOfText = (json: string, start: number): number => {
  let end = json.indexOf('"', start + 1);
  while (end > 0) {
    let before = end - 1;
    while (json.charCodeAt(before) === BACKSLASH) before -= 1;
    if ((end - before) % 2 === 1) return end;
    end = json.indexOf('"', end + 1);
  }
  return json.length;
};

const nameAt = (json: string, start: number, end: number): string => {
  const raw = json.slice(start + 1, end);
  return raw.includes('\\') ? String(JSON.parse(`"${raw}"`)) : raw;
};

const opened = (code: number): Level =>
  code === OPEN_OBJECT
    ? { names: new Set(), place: '', isNameNext: true }
    : { names: undefined, place: 0, isNameNext: false };

const goOn = (level: Level): void => {
  level.isNameNext = level.names !== undefined;
  if (typeof level.place === 'number') level.place += 1;
};

/** Whether the object has had this name before. */
const isRepeated = (level: Level, name: string): boolean => {
  const repeated = level.names?.has(name) === true;
  level.names?.add(name);
  level.place = name;
  level.isNameNext = false;
  return repeated;
};

/**
 * The places, at most `max`, where an object has a name twice. Parsers keep the last without a
 * word, so one of two figures under one name would be lost.
 *
 * @param json A text that is known to be JSON.
 */
export const repeatedMembers = (
  json: string,
  max: number,
): readonly (readonly (string | number)[])[] => {
  const found: (readonly (string | number)[])[] = [];
  const levels: Level[] = [];
  for (let at = 0; at < json.length && found.length < max; at += 1) {
    const code = json.charCodeAt(at);
    const level = levels.at(-1);
    if (code === QUOTE) {
      const end = endOfText(json, at);
      if (level?.isNameNext && isRepeated(level, nameAt(json, at, end)))
        found.push(levels.map(({ place }) => place));
      at = end;
    } else if (code === OPEN_OBJECT || code === OPEN_LIST) levels.push(opened(code));
    else if (code === CLOSE_OBJECT || code === CLOSE_LIST) levels.pop();
    else if (code === COMMA && level !== undefined) goOn(level);
  }
  return found;
};
