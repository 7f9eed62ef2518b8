import { createHash } from 'node:crypto';

type Members = Readonly<Record<string, unknown>>;

const ofMembers = (value: Members): string => {
  let text = '';
  for (const member of Object.keys(value).sort()) {
    const each = value[member];
    if (each === undefined) continue;
    text += `${text === '' ? '' : ','}${JSON.stringify(member)}:${canonicalJson(each)}`;
  }
  return `{${text}}`;
};

const hasMembers = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null;

/** One text for one content: members sorted, undefined left out, as in RFC 8785. */
export const canonicalJson = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  return hasMembers(value) ? ofMembers(value) : (JSON.stringify(value) ?? 'null');
};

/** SHA-256 of the content, hexadecimal. */
export const contentHash = (value: unknown): string =>
  createHash('sha256').update(canonicalJson(value)).digest('hex');
