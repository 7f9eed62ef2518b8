import { createHash } from 'node:crypto';

/** One text for one content: members sorted, undefined left out, as in RFC 8785. */
export const canonicalJson = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const members = Object.entries(value)
    .filter(([, each]) => each !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([member, each]) => `${JSON.stringify(member)}:${canonicalJson(each)}`);
  return `{${members.join(',')}}`;
};

/** SHA-256 of the content, hexadecimal. */
export const contentHash = (value: unknown): string =>
  createHash('sha256').update(canonicalJson(value)).digest('hex');
