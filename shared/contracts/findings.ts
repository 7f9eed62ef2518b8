import * as z from 'zod';
import { quotedText } from '../domain/identifiers/normalised-text.ts';
import { nearestNames } from '../domain/importers/text-distance.ts';
import type { Text } from '../kernel/text.ts';
import type { Finding } from '../problems/refusal.ts';
import { knownMembers } from './closed-object.ts';
import { jsonPointer, valueAt } from './json-pointer.ts';
import type { WireIssue } from './wire-issue.ts';

const TYPE_NAMES: Readonly<Record<string, Text>> = {
  string: { en: 'a text', zh: '文本' },
  number: { en: 'a number', zh: '数字' },
  int: { en: 'a whole number', zh: '整数' },
  boolean: { en: 'true or false', zh: 'true 或 false' },
  object: { en: 'an object', zh: '对象' },
  record: { en: 'an object', zh: '对象' },
  array: { en: 'a list', zh: '列表' },
};

const typeName = (type: string): Text => TYPE_NAMES[type] ?? { en: type, zh: type };

/** How a value of the caller is named in a message: its type, never its content. */
const givenName = (value: unknown): Text => {
  if (value === null) return { en: 'null', zh: 'null' };
  if (Array.isArray(value)) return typeName('array');
  return typeName(typeof value);
};

const wrongType = (expected: string, value: unknown): WireIssue => {
  if (value === undefined)
    return { code: 'required', detail: { en: 'This is required.', zh: '此项必填。' } };
  const [wanted, given] = [typeName(expected), givenName(value)];
  return {
    code: 'type-wrong',
    detail: {
      en: `Expected ${wanted.en}, not ${given.en}.`,
      zh: `应为${wanted.zh}，而非${given.zh}。`,
    },
  };
};

const unknownMember = (name: string, known: readonly string[]): WireIssue => {
  const meant = nearestNames(name, known)[0];
  const [en, zh] =
    meant === undefined
      ? [`The members known here are ${known.join(', ')}.`, `此处可用的成员：${known.join('、')}。`]
      : [`Did you mean ${meant}?`, `是否应为 ${meant}？`];
  return {
    code: 'member-unknown',
    detail: {
      en: `${quotedText(name)} is not known here. ${en}`,
      zh: `此处没有成员 ${quotedText(name)}。${zh}`,
    },
  };
};

/** A value that is none of the few allowed, with the one that may be meant. */
export const notOneOf = (values: readonly unknown[], given: unknown): WireIssue => {
  if (given === undefined) return wrongType('string', undefined);
  const options = values.map(String);
  const meant = typeof given === 'string' ? nearestNames(given, options)[0] : undefined;
  const list = options.join(', ');
  return {
    code: 'not-one-of',
    detail: {
      en: `Expected one of ${list}.${meant === undefined ? '' : ` Did you mean ${meant}?`}`,
      zh: `应为以下之一：${list}。${meant === undefined ? '' : `是否应为 ${meant}？`}`,
    },
  };
};

const SIZE_CODES: Readonly<Record<string, readonly [small: string, big: string]>> = {
  string: ['too-short', 'too-long'],
  array: ['too-few', 'too-many'],
  record: ['too-few', 'too-many'],
};
const SIZE_UNITS: Readonly<Record<string, Text>> = {
  string: { en: ' characters', zh: '个字符' },
  array: { en: ' entries', zh: '项' },
  record: { en: ' entries', zh: '项' },
};

const outOfSize = (origin: string, kind: 'small' | 'big', bound: string): WireIssue => {
  const [small, big] = SIZE_CODES[origin] ?? ['too-small', 'too-large'];
  const unit = SIZE_UNITS[origin] ?? { en: '', zh: '' };
  return kind === 'small'
    ? {
        code: small,
        detail: { en: `Expected at least ${bound}${unit.en}.`, zh: `至少应为${bound}${unit.zh}。` },
      }
    : {
        code: big,
        detail: { en: `Expected at most ${bound}${unit.en}.`, zh: `至多应为${bound}${unit.zh}。` },
      };
};

const ownIssueSchema = z.object({
  code: z.string(),
  detail: z.object({ en: z.string(), zh: z.string() }),
});

const OTHER: WireIssue = {
  code: 'not-valid',
  detail: { en: 'This is not valid here.', zh: '此处取值无效。' },
};

/** The values of the member that tells a union's kinds apart. */
const optionsOf = (issue: z.core.$ZodIssueInvalidUnion): readonly unknown[] =>
  'options' in issue && Array.isArray(issue.options) ? issue.options : [];

const issueOf = (issue: z.core.$ZodIssue, given: unknown): WireIssue => {
  const value = valueAt(given, issue.path);
  switch (issue.code) {
    case 'custom': {
      const own = ownIssueSchema.safeParse(issue.params);
      return own.success ? own.data : OTHER;
    }
    case 'invalid_type':
      return wrongType(issue.expected, value);
    case 'invalid_value':
      return notOneOf(issue.values, value);
    case 'invalid_union':
      return value === undefined ? wrongType('string', value) : notOneOf(optionsOf(issue), value);
    case 'too_small':
      return outOfSize(issue.origin, 'small', String(issue.minimum));
    case 'too_big':
      return outOfSize(issue.origin, 'big', String(issue.maximum));
    case 'invalid_format':
      return {
        code: 'malformed',
        detail: {
          en: `This does not match ${issue.pattern ?? issue.format}.`,
          zh: `格式应符合 ${issue.pattern ?? issue.format}。`,
        },
      };
    default:
      return OTHER;
  }
};

const findingsOfIssue = (
  issue: z.core.$ZodIssue,
  given: unknown,
  room: number,
): readonly Finding[] => {
  if (issue.code !== 'unrecognized_keys')
    return [{ pointer: jsonPointer(issue.path), ...issueOf(issue, given) }];
  const known = knownMembers(issue);
  return issue.keys.slice(0, room).map((name) => ({
    pointer: jsonPointer([...issue.path, name]),
    ...unknownMember(name, known),
  }));
};

/** More would only be noise, and each costs a search for what was meant. */
export const FINDINGS_MAX = 500;

/** The offences that a schema found in what was given, each with a pointer and a stable code. */
export const findingsOf = (error: z.ZodError, given: unknown): readonly Finding[] => {
  const findings: Finding[] = [];
  for (const issue of error.issues) {
    const room = FINDINGS_MAX - findings.length;
    if (room <= 0) break;
    findings.push(...findingsOfIssue(issue, given, room));
  }
  return findings;
};
