import { type CreditPolicy, type PolicyDocument, policyDocument } from './credit-policy.ts';

/** One place where two policies differ; a side without a value lacks the place. */
export interface PolicyChange {
  readonly pointer: string;
  readonly before?: string;
  readonly after?: string;
}

const escaped = (name: string): string => name.replaceAll('~', '~0').replaceAll('/', '~1');

const leavesOf = (part: PolicyDocument, pointer: string): readonly [string, string][] => {
  if (typeof part === 'string' || typeof part === 'boolean') return [[pointer, String(part)]];
  return Object.entries(part).flatMap(([name, each]) =>
    leavesOf(each, `${pointer}/${escaped(name)}`),
  );
};

/** Every value that changed, came or went, in the order of the older policy. */
export const policyDifference = (
  before: CreditPolicy,
  after: CreditPolicy,
): readonly PolicyChange[] => {
  const old = new Map(leavesOf(policyDocument(before), ''));
  const now = new Map(leavesOf(policyDocument(after), ''));
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((pointer) => {
    const [one, other] = [old.get(pointer), now.get(pointer)];
    if (one === other) return [];
    return [
      {
        pointer,
        ...(one === undefined ? {} : { before: one }),
        ...(other === undefined ? {} : { after: other }),
      },
    ];
  });
};
