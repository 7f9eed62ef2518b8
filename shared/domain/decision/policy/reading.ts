import { type IsoDate, parseDate } from '../../../kernel/dates.ts';
import { type Decimal, decimal } from '../../../kernel/decimal.ts';
import type { Text } from '../../../kernel/text.ts';

/** One offence in a policy document: where (JSON pointer), what kind, and in words. */
export interface PolicyFinding {
  readonly pointer: string;
  readonly code:
    | 'missing'
    | 'unknown-member'
    | 'wrong-type'
    | 'not-a-number'
    | 'out-of-range'
    | 'not-allowed'
    | 'not-in-order'
    | 'duplicate'
    | 'empty';
  readonly detail: Text;
}

/** Reads one value and reports every offence below it; the value counts only without findings. */
export type Reader<Value> = (value: unknown, pointer: string, report: Report) => Value | undefined;
export type Report = (finding: PolicyFinding) => void;
export type Read<Declared> = Declared extends Reader<infer Value> ? Value : never;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const segmentOf = (name: string | number): string =>
  `/${String(name).replaceAll('~', '~0').replaceAll('/', '~1')}`;

const expected = (en: string, zh: string): Text => ({ en: `${en} is expected`, zh: `应为${zh}` });

const DECIMAL_EXPECTED = expected('a decimal as text or number', '文本或数字形式的十进制数');
const FLAG_EXPECTED = expected('true or false', 'true 或 false');
const DAY_EXPECTED = expected('a day as YYYY-MM-DD', '形如 YYYY-MM-DD 的日期');
const OBJECT_EXPECTED = expected('an object', '对象');
const LIST_EXPECTED = expected('a list', '列表');

/** Of names that callers send, so much is shown. */
const NAME_SHOWN = 40;
const MAX_DIGITS = 30;
const NUMBER = /^-?\d{1,24}(?:\.\d{1,18})?$/;

/** A decimal within bounds, both inclusive; written as text, a JSON number or a decimal. */
export const number =
  (least: string, most: string): Reader<Decimal> =>
  (value, pointer, report) => {
    const text = typeof value === 'string' ? value : plainText(value);
    if (text === undefined) {
      report({ pointer, code: 'wrong-type', detail: DECIMAL_EXPECTED });
      return undefined;
    }
    if (!NUMBER.test(text) || text.length > MAX_DIGITS) {
      report({
        pointer,
        code: 'not-a-number',
        detail: {
          en: `${text.slice(0, MAX_DIGITS)} is no decimal`,
          zh: `${text.slice(0, MAX_DIGITS)}不是十进制数`,
        },
      });
      return undefined;
    }
    const read = decimal(text);
    if (read.gte(least) && read.lte(most)) return read;
    report({
      pointer,
      code: 'out-of-range',
      detail: {
        en: `${text} is not within ${least} to ${most}`,
        zh: `${text}不在${least}至${most}之间`,
      },
    });
    return undefined;
  };

const plainText = (value: unknown): string | undefined => {
  if (typeof value !== 'number') return undefined;
  return Number.isFinite(value) ? decimal(value).toFixed() : String(value);
};

export const rate = number('0', '1');
export const multiple = number('0', '100');
export const positive = number('0.000001', '1000000000000000000');
export const months = number('0', '600');

export const oneOf =
  <const Choice extends string>(...choices: readonly Choice[]): Reader<Choice> =>
  (value, pointer, report) => {
    const found = choices.find((choice) => choice === value);
    if (found === undefined)
      report({
        pointer,
        code: 'not-allowed',
        detail: {
          en: `one of ${choices.join(', ')} is expected`,
          zh: `应为以下之一：${choices.join('、')}`,
        },
      });
    return found;
  };

export const word =
  (pattern: RegExp, en: string, zh: string): Reader<string> =>
  (value, pointer, report) => {
    if (typeof value === 'string' && pattern.test(value)) return value;
    report({
      pointer,
      code: 'wrong-type',
      detail: expected(en, zh),
    });
    return undefined;
  };

export const flag: Reader<boolean> = (value, pointer, report) => {
  if (typeof value === 'boolean') return value;
  report({ pointer, code: 'wrong-type', detail: FLAG_EXPECTED });
  return undefined;
};

export const day: Reader<IsoDate> = (value, pointer, report) => {
  const parsed = typeof value === 'string' ? parseDate(value) : undefined;
  if (parsed?.kind === 'ok') return parsed.value;
  report({ pointer, code: 'wrong-type', detail: DAY_EXPECTED });
  return undefined;
};

type Members = Readonly<Record<string, Reader<unknown>>>;
type Optional = Readonly<Record<string, Reader<unknown>>>;
type ReadMembers<Declared extends Members> = {
  readonly [Name in keyof Declared]: Read<Declared[Name]>;
};
type ReadObject<Needed extends Members, Allowed extends Optional> = ReadMembers<Needed> &
  Partial<ReadMembers<Allowed>>;

/** A closed object: needed members, allowed members, nothing else. */
export const object =
  <Needed extends Members, Allowed extends Optional = Record<never, never>>(
    needed: Needed,
    allowed?: Allowed,
  ): Reader<ReadObject<Needed, Allowed>> =>
  (value, pointer, report) => {
    if (!isObject(value)) {
      report({ pointer, code: 'wrong-type', detail: OBJECT_EXPECTED });
      return undefined;
    }
    const members: Record<string, unknown> = {};
    for (const [name, read] of Object.entries({ ...needed, ...allowed })) {
      const at = pointer + segmentOf(name);
      if (value[name] !== undefined) members[name] = read(value[name], at, report);
      else if (Object.hasOwn(needed, name))
        report({
          pointer: at,
          code: 'missing',
          detail: { en: `${name} is missing`, zh: `缺少${name}` },
        });
    }
    for (const name of Object.keys(value))
      if (!Object.hasOwn(needed, name) && !Object.hasOwn(allowed ?? {}, name))
        report({
          pointer: pointer + segmentOf(name),
          code: 'unknown-member',
          detail: {
            en: `${name.slice(0, NAME_SHOWN)} is no member of a policy here`,
            zh: `政策此处没有成员${name.slice(0, NAME_SHOWN)}`,
          },
        });
    return members as ReadObject<Needed, Allowed>;
  };

/** Exactly these keys, all with values of one kind. */
export const table = <const Key extends string, Value>(
  keys: readonly Key[],
  read: Reader<Value>,
): Reader<Readonly<Record<Key, Value>>> =>
  object(
    Object.fromEntries(keys.map((key) => [key, read])) as Record<Key, Reader<Value>>,
  ) as Reader<Readonly<Record<Key, Value>>>;

/** Any keys of a form, all with values of one kind. */
export const dictionary =
  <Value>(key: RegExp, read: Reader<Value>): Reader<Readonly<Record<string, Value>>> =>
  (value, pointer, report) => {
    if (!isObject(value)) {
      report({ pointer, code: 'wrong-type', detail: OBJECT_EXPECTED });
      return undefined;
    }
    const members: [string, Value][] = [];
    for (const [name, each] of Object.entries(value)) {
      const at = pointer + segmentOf(name);
      if (!key.test(name)) {
        report({
          pointer: at,
          code: 'unknown-member',
          detail: {
            en: `${name.slice(0, NAME_SHOWN)} is no key here`,
            zh: `此处不允许键${name.slice(0, NAME_SHOWN)}`,
          },
        });
        continue;
      }
      const got = read(each, at, report);
      if (got !== undefined) members.push([name, got]);
    }
    return Object.fromEntries(members);
  };

const MAX_ITEMS = 1000;

export const list =
  <Value>(read: Reader<Value>, least = 1): Reader<readonly Value[]> =>
  (value, pointer, report) => {
    if (!Array.isArray(value)) {
      report({ pointer, code: 'wrong-type', detail: LIST_EXPECTED });
      return undefined;
    }
    if (value.length < least || value.length > MAX_ITEMS)
      report({
        pointer,
        code: 'empty',
        detail: {
          en: `${least} to ${MAX_ITEMS} entries are expected`,
          zh: `应为${least}至${MAX_ITEMS}项`,
        },
      });
    return value.slice(0, MAX_ITEMS).flatMap((each: unknown, index) => {
      const got = read(each, pointer + segmentOf(index), report);
      return got === undefined ? [] : [got];
    });
  };

/** A further condition on what was read; it is asked only where reading found no offence. */
export const checked =
  <Value>(
    read: Reader<Value>,
    check: (value: Value, pointer: string, report: Report) => void,
  ): Reader<Value> =>
  (value, pointer, report) => {
    let isSound = true;
    const got = read(value, pointer, (finding) => {
      isSound = false;
      report(finding);
    });
    if (got !== undefined && isSound) check(got, pointer, report);
    return got;
  };
