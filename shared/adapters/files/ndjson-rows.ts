import type { SourceRow } from '../../application/ports/batch-source.ts';
import { rowReference } from '../../contracts/batch-files/row-reference.ts';
import { quotedText } from '../../domain/identifiers/normalised-text.ts';
import type { Finding } from '../../problems/refusal.ts';
import { type ByteLine, byteLines } from './byte-lines.ts';
import { fileFinding, unreadable } from './unreadable.ts';

/** A request with forty statements of all lines takes less. */
export const LINE_BYTES_MAX = 1_048_576;

/** Made once: to make one for each line costs more than to read it. */
const DECODERS = ['utf-8', 'gb18030'].map((encoding) => new TextDecoder(encoding, { fatal: true }));

/** Undefined where the bytes are text in neither encoding. */
const textOf = (bytes: Uint8Array): string | undefined => {
  for (const decoder of DECODERS) {
    try {
      return decoder.decode(bytes);
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
    }
  }
  return undefined;
};

const POSITION = /at position (\d+)/;

/** The byte where reading stopped, as far as the engine says; else where the line begins. */
const stoppedAt = (message: string, text: string, { offset }: ByteLine): number => {
  const characters = Number(POSITION.exec(message)?.[1] ?? 0);
  return offset + Buffer.byteLength(text.slice(0, characters));
};

const broken = (line: ByteLine, reference: string, finding: Finding): SourceRow => ({
  place: { row: line.line },
  reference,
  findings: [finding],
});

const tooLong = ({ line, length }: ByteLine): Finding =>
  fileFinding(
    'line-too-long',
    `The line has ${length} bytes, more than ${LINE_BYTES_MAX}.`,
    `该行有 ${length} 字节，超过上限 ${LINE_BYTES_MAX}。`,
    { row: line },
  );

const notText = ({ line, offset }: ByteLine): Finding =>
  fileFinding(
    'text-unreadable',
    `The line, from byte ${offset}, is no text in UTF-8.`,
    `该行（自第 ${offset} 字节起）不是 UTF-8 文本。`,
    { row: line },
  );

const malformed = (line: ByteLine, text: string, error: unknown): Finding => {
  const message = error instanceof Error ? error.message : String(error);
  const byte = stoppedAt(message, text, line);
  const quoted = quotedText(text);
  return fileFinding(
    'json-malformed',
    `The line ${quoted} is no JSON, at byte ${byte} of the file: ${message}.`,
    `该行 ${quoted} 不是有效的 JSON（文件第 ${byte} 字节）：${message}。`,
    { row: line.line },
  );
};

const NOT_OBJECT = (line: ByteLine, text: string): Finding =>
  fileFinding(
    'type-wrong',
    `Expected an object with reference, company and statements, not ${quotedText(text)}.`,
    `应为含 reference、company、statements 的对象，而非 ${quotedText(text)}。`,
    { row: line.line },
  );

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const wordOf = (value: unknown): string | undefined => {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value !== '' ? value : undefined;
};

type Members = Readonly<Record<string, unknown>>;

/** The request stands beside the reference, or as `request` as in a batch told inline. */
const requestOf = ({ reference: _, ...rest }: Members): Members => {
  const { request, ...others } = rest;
  return isObject(request) && Object.keys(others).length === 0 ? request : rest;
};

/** The line's own reference, else its company. */
const nameOf = ({ reference }: Members, { company, companyId }: Members): string | undefined =>
  wordOf(reference) ?? (isObject(company) ? wordOf(company.id) : wordOf(companyId));

const rowOf = (line: ByteLine): SourceRow | undefined => {
  const instead = `line-${line.line}`;
  if (line.length > LINE_BYTES_MAX) return broken(line, instead, tooLong(line));
  const text = textOf(line.bytes)
    ?.replace(/^\ufeff/, '')
    .trim();
  if (text === undefined) return broken(line, instead, notText(line));
  if (text === '') return undefined;
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch (error) {
    return broken(line, instead, malformed(line, text, error));
  }
  if (!isObject(given)) return broken(line, instead, NOT_OBJECT(line, text));
  const content = requestOf(given);
  const { reference, offence } = rowReference(nameOf(given, content), instead);
  const place = { row: line.line };
  return {
    place,
    reference,
    content,
    findings: offence === undefined ? [] : [{ pointer: '/reference', place, ...offence }],
    placeOf: () => place,
  };
};

const isList = ({ bytes }: ByteLine): boolean => /^\s*\[/.test(textOf(bytes.subarray(0, 64)) ?? '');

/** One request with its reference a line. A line that is none is an item that failed. */
export async function* ndjsonRows(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<SourceRow> {
  for await (const line of byteLines(chunks, LINE_BYTES_MAX + 1)) {
    if (line.line === 1 && isList(line))
      throw unreadable(
        'ndjson-is-list',
        'The file is one JSON list; NDJSON has one object a line and no list around them.',
        '文件是一个 JSON 列表；NDJSON 应为每行一个对象，外层不加列表。',
        { row: 1 },
      );
    const row = rowOf(line);
    if (row !== undefined) yield row;
  }
}
