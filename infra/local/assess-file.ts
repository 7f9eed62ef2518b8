import { gunzipSync } from 'node:zlib';
import {
  type AssessmentRequest,
  assessmentRequestSchema,
} from '../../shared/contracts/assessment-request.ts';
import { findingsOf } from '../../shared/contracts/findings.ts';
import type { IsoDate } from '../../shared/kernel/dates.ts';
import { failed, ok, type Result } from '../../shared/kernel/result.ts';
import type { Finding } from '../../shared/problems/refusal.ts';

export interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Overrides the day that the file itself names. */
  readonly asOf: IsoDate | undefined;
}

type Read<Value> = Result<Value, readonly Finding[]>;
type Json = Readonly<Record<string, unknown>>;

const finding = (code: string, en: string, zh: string): Finding => ({
  pointer: '',
  code,
  detail: { en, zh },
});

const GZIP = [0x1f, 0x8b];

const isGzip = (bytes: Uint8Array): boolean => GZIP.every((byte, index) => bytes[index] === byte);

/** UTF-8, or what Chinese spreadsheets save. */
const ENCODINGS = ['utf-8', 'gb18030'] as const;

const decoded = (bytes: Uint8Array): string | undefined => {
  for (const encoding of ENCODINGS) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
    }
  }
  return undefined;
};

const UNREADABLE = finding(
  'text-unreadable',
  'The file is no text in UTF-8 or GB 18030, nor such a text gzipped.',
  '文件不是 UTF-8 或 GB 18030 文本，也不是其 gzip 压缩文件。',
);

const EMPTY = finding('file-empty', 'The file is empty.', '文件为空。');

const unzipped = (bytes: Uint8Array): Uint8Array | undefined => {
  if (!isGzip(bytes)) return bytes;
  try {
    return gunzipSync(bytes);
  } catch {
    return undefined;
  }
};

const textOf = (bytes: Uint8Array): Read<string> => {
  const plain = unzipped(bytes);
  const text = plain === undefined ? undefined : decoded(plain);
  return text === undefined ? failed([UNREADABLE]) : ok(text);
};

const jsonOf = (text: string): Read<unknown> => {
  try {
    return ok(JSON.parse(text));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return failed([
      finding('json-malformed', `This is no JSON: ${why}`, `不是有效的 JSON：${why}`),
    ]);
  }
};

const isJson = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const COMPANY_ID = 'file';
const NAME_LENGTH_MAX = 200;

/** A document of statements names no company that the API could register: the file stands in. */
const requestAround = (document: Json, name: string, country: string): Json => ({
  company: { id: COMPANY_ID, name: name.trim().slice(0, NAME_LENGTH_MAX), country },
  imports: [document],
});

const aroundTable = (content: string, { name }: GivenFile): Json =>
  requestAround({ format: 'cas-csv', content, assurance: 'unaudited', document: name }, name, 'CN');

/** As far back as an import goes, so that a day in the past has its years before it. */
const YEARS_FOR_THE_PAST = 8;

/** Companies file with the SEC from everywhere; the file does not say where they are registered. */
const aroundCompanyFacts = (content: Json, { name, asOf }: GivenFile): Json => {
  const { entityName } = content;
  const company = typeof entityName === 'string' && entityName.trim() !== '' ? entityName : name;
  const years = asOf === undefined ? {} : { years: YEARS_FOR_THE_PAST };
  const document = { format: 'companyfacts', content, interims: 'leave-out', ...years };
  return requestAround(document, company, 'US');
};

const LOOKS_LIKE_JSON = /^\s*[[{]/;

/** Recognises by its content what the file is, and puts it as the API would be sent it. */
const requestGiven = (file: GivenFile): Read<unknown> => {
  const text = textOf(file.bytes);
  if (text.kind === 'failed') return text;
  const plain = text.value.replace(/^\ufeff/, '');
  if (plain.trim() === '') return failed([EMPTY]);
  if (!LOOKS_LIKE_JSON.test(plain)) return ok(aroundTable(plain, file));
  const json = jsonOf(plain);
  if (json.kind === 'failed' || !isJson(json.value)) return json;
  return ok(
    'facts' in json.value && isJson(json.value.facts)
      ? aroundCompanyFacts(json.value, file)
      : json.value,
  );
};

/** Reads a file by the contract of `POST /v1/assessments`, or says everything that is wrong. */
export const readAssessmentFile = (file: GivenFile): Read<AssessmentRequest> => {
  const given = requestGiven(file);
  if (given.kind === 'failed') return given;
  const { asOf } = file;
  const request =
    asOf === undefined || !isJson(given.value) ? given.value : { ...given.value, asOf };
  const parsed = assessmentRequestSchema.safeParse(request);
  return parsed.success ? ok(parsed.data) : failed(findingsOf(parsed.error, request));
};
