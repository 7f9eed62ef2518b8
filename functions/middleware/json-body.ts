import { gunzipSync } from 'node:zlib';
import { jsonPointer } from '../../shared/contracts/json-pointer.ts';
import { ok, type Result } from '../../shared/kernel/result.ts';
import { type Finding, type Refusal, refused } from '../../shared/problems/refusal.ts';
import { type HttpEvent, headerOf } from './exchange.ts';
import { repeatedMembers } from './repeated-members.ts';

const WIRE_BYTES_MAX = 6_000_000;
const PLAIN_BYTES_MAX = 20_000_000;
const DEPTH_MAX = 32;

type BodyRefusal = Refusal<
  'malformed-json' | 'payload-too-large' | 'unsupported-media-type' | 'validation-failed'
>;

const MEDIA_TYPE =
  /^application\/(?:json|[a-z0-9.+-]+\+json)\s*(?:;\s*charset\s*=\s*"?utf-8"?\s*)?$/i;

const malformed = (en: string, zh: string): Result<never, BodyRefusal> =>
  refused('malformed-json', { en, zh });

/** What a gateway puts in place of bytes that are no UTF-8, such as those of GBK. */
const REPLACEMENT = '\ufffd';

const NOT_UTF8 = malformed(
  'The body is not in UTF-8: some of its bytes stand for no character.',
  '请求体不是 UTF-8 编码（可能是 GBK），含有无法识别的字节。',
);

const tooLarge = (bytes: number): Result<never, BodyRefusal> =>
  refused('payload-too-large', {
    en: `The body has more than ${bytes} bytes.`,
    zh: `请求体超过${bytes}字节。`,
  });

const checkTypes = (event: HttpEvent): Result<'gzip' | 'identity', BodyRefusal> => {
  const type = headerOf(event, 'content-type');
  if (type !== undefined && !MEDIA_TYPE.test(type.trim()))
    return refused('unsupported-media-type', {
      en: 'The body is not declared as application/json in UTF-8.',
      zh: '请求体未声明为 UTF-8 的 application/json。',
    });
  const encoding = (headerOf(event, 'content-encoding') ?? 'identity').trim().toLowerCase();
  if (encoding === 'gzip' || encoding === 'identity') return ok(encoding);
  return refused('unsupported-media-type', {
    en: 'The body is encoded in another way than gzip.',
    zh: '请求体使用了 gzip 以外的编码。',
  });
};

const isTooLong = (error: unknown): boolean =>
  error instanceof RangeError && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';

const unzipped = (bytes: Buffer): Result<Buffer, BodyRefusal> => {
  try {
    return ok(gunzipSync(bytes, { maxOutputLength: PLAIN_BYTES_MAX }));
  } catch (error) {
    return isTooLong(error)
      ? tooLarge(PLAIN_BYTES_MAX)
      : malformed('The body does not decompress.', '请求体无法解压。');
  }
};

const decoded = (bytes: Buffer): Result<string, BodyRefusal> => {
  try {
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return NOT_UTF8;
  }
};

const parsed = (text: string): Result<unknown, BodyRefusal> => {
  try {
    const value: unknown = JSON.parse(text);
    return ok(value);
  } catch (error) {
    const place =
      error instanceof SyntaxError ? /position (\d+)/.exec(error.message)?.[1] : undefined;
    return place === undefined
      ? malformed('The body is no JSON.', '请求体不是 JSON。')
      : malformed(
          `The body is no JSON: look at position ${place}.`,
          `请求体不是 JSON：见第${place}字符处。`,
        );
  }
};

const PROTOTYPE_KEY = '__proto__';

/** Members that schemas pass over, and nesting that no document of ours has. */
const structureOffences = (root: unknown): readonly Finding[] | 'too-deep' => {
  const offences: Finding[] = [];
  const path: PropertyKey[] = [];
  const visit = (value: unknown): boolean => {
    if (typeof value !== 'object' || value === null) return true;
    if (path.length >= DEPTH_MAX) return false;
    for (const [member, each] of Object.entries(value)) {
      path.push(member);
      if (member === PROTOTYPE_KEY)
        offences.push({
          pointer: jsonPointer(path),
          code: 'member-unknown',
          detail: {
            en: `${PROTOTYPE_KEY} is not known here.`,
            zh: `此处没有成员 ${PROTOTYPE_KEY}。`,
          },
        });
      if (!visit(each)) return false;
      path.pop();
    }
    return true;
  };
  return visit(root) ? offences : 'too-deep';
};

const REPEATED_MAX = 20;

const repetitions = (text: string): readonly Finding[] =>
  repeatedMembers(text, REPEATED_MAX).map((path) => ({
    pointer: jsonPointer(path),
    code: 'member-repeated',
    detail: { en: 'This name stands here twice.', zh: '此名称在同一对象中重复出现。' },
  }));

/** Reads the body, whatever its transport encoding; says exactly what keeps it from being JSON. */
export const jsonBody = (event: HttpEvent): Result<unknown, BodyRefusal> => {
  const types = checkTypes(event);
  if (types.kind === 'failed') return types;
  if (event.isBase64Encoded !== true && event.body?.includes(REPLACEMENT)) return NOT_UTF8;
  const wire = Buffer.from(event.body ?? '', event.isBase64Encoded ? 'base64' : 'utf8');
  if (wire.length > WIRE_BYTES_MAX) return tooLarge(WIRE_BYTES_MAX);
  const plain = types.value === 'gzip' ? unzipped(wire) : ok(wire);
  if (plain.kind === 'failed') return plain;
  if (plain.value.length === 0) return malformed('The body is empty.', '请求体为空。');
  const text = decoded(plain.value);
  if (text.kind === 'failed') return text;
  const document = parsed(text.value);
  if (document.kind === 'failed') return document;
  const structure = structureOffences(document.value);
  if (structure === 'too-deep')
    return malformed(
      `The body is nested more than ${DEPTH_MAX} deep.`,
      `请求体嵌套超过${DEPTH_MAX}层。`,
    );
  const offences = [...structure, ...repetitions(text.value)];
  if (offences.length === 0) return document;
  return refused(
    'validation-failed',
    { en: 'The body has members that are not allowed.', zh: '请求体含有不允许的成员。' },
    { findings: offences },
  );
};
