import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

const ALGORITHM = 'AWS4-HMAC-SHA256';
const INSTANT = /^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})Z$/;

const hmac = (key: string | Buffer, text: string): Buffer =>
  createHmac('sha256', key).update(text).digest();

/** As signatures write it, stricter than what JavaScript leaves alone. */
const encoded = (text: string): string =>
  encodeURIComponent(text).replaceAll(
    /[!'()*]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  );

const millisecondsOf = (date: string): number => {
  const parts = INSTANT.exec(date)?.slice(1);
  if (parts === undefined) return Number.NaN;
  const [year, month, day, hour, minute, second] = parts;
  return Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
};

/**
 * Whether a presigned request is the one that was signed, and in time: method, path, query and the
 * signed headers, such as type and length of an upload.
 */
export const isPresignedRight = (
  message: IncomingMessage,
  url: URL,
  secret: string,
  now: number,
): boolean => {
  const parameter = (name: string): string => url.searchParams.get(name) ?? '';
  if (parameter('X-Amz-Algorithm') !== ALGORITHM) return false;
  const date = parameter('X-Amz-Date');
  const expiresAt = millisecondsOf(date) + Number(parameter('X-Amz-Expires')) * 1000;
  if (!(now <= expiresAt)) return false;
  const [, day = '', region = '', service = ''] = parameter('X-Amz-Credential').split('/');
  const headerNames = parameter('X-Amz-SignedHeaders');
  const query = [...url.searchParams]
    .filter(([name]) => name !== 'X-Amz-Signature')
    .map(([name, value]) => `${encoded(name)}=${encoded(value)}`)
    .sort()
    .join('&');
  const headers = headerNames
    .split(';')
    .map((name) => `${name}:${String(message.headers[name] ?? '').trim()}\n`)
    .join('');
  const request = [
    message.method ?? '',
    url.pathname,
    query,
    headers,
    headerNames,
    'UNSIGNED-PAYLOAD',
  ].join('\n');
  const scope = `${day}/${region}/${service}/aws4_request`;
  const hash = createHash('sha256').update(request).digest('hex');
  const key = hmac(hmac(hmac(hmac(`AWS4${secret}`, day), region), service), 'aws4_request');
  const expected = hmac(key, [ALGORITHM, date, scope, hash].join('\n'));
  const given = Buffer.from(parameter('X-Amz-Signature'), 'hex');
  return given.length === expected.length && timingSafeEqual(given, expected);
};
