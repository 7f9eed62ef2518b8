import { jsonPointer } from '../contracts/json-pointer.ts';

export interface ContentDifference {
  /** RFC 6901. */
  readonly pointer: string;
  /** As JSON; absent where that side has nothing there. */
  readonly stored?: string;
  readonly recomputed?: string;
}

type Leaves = ReadonlyMap<string, string>;

const leavesOf = (root: unknown): Leaves => {
  const leaves = new Map<string, string>();
  const visit = (value: unknown, path: readonly string[]): void => {
    const members = typeof value === 'object' && value !== null ? Object.entries(value) : [];
    if (members.length === 0) {
      if (value !== undefined) leaves.set(jsonPointer([...path]), JSON.stringify(value));
      return;
    }
    for (const [member, each] of members) visit(each, [...path, member]);
  };
  visit(root, []);
  return leaves;
};

/** Every place at which two documents differ, down to single values, in order of place. */
export const contentDifferences = (
  stored: unknown,
  recomputed: unknown,
): readonly ContentDifference[] => {
  const [before, after] = [leavesOf(stored), leavesOf(recomputed)];
  const places = [...new Set([...before.keys(), ...after.keys()])].sort();
  return places.flatMap((pointer) => {
    const [one, other] = [before.get(pointer), after.get(pointer)];
    if (one === other) return [];
    return [
      {
        pointer,
        ...(one === undefined ? {} : { stored: one }),
        ...(other === undefined ? {} : { recomputed: other }),
      },
    ];
  });
};
