import type { WatchDocument } from '../contracts/watch-output.ts';

export const COUNTED = ['level', 'status', 'severity', 'rule', 'rootCause'] as const;
export type Counted = (typeof COUNTED)[number];

/** Numbers by what is counted and its name, as `status#open`. */
export type Counts = Readonly<Record<string, number>>;

export const countName = (counted: Counted, name: string): string => `${counted}#${name}`;

/** What one company adds to its tenant's counters. */
export const countsOf = ({ level, warnings }: WatchDocument): Counts => {
  const counts: Record<string, number> = {};
  const add = (counted: Counted, name: string): void => {
    const key = countName(counted, name);
    counts[key] = (counts[key] ?? 0) + 1;
  };
  add('level', level);
  for (const { status, severity, rule, rootCause } of warnings) {
    add('status', status);
    if (status === 'closed') continue;
    add('severity', severity);
    add('rule', rule);
    add('rootCause', rootCause);
  }
  return counts;
};

/** What to add to the counters so that a company counts as it does now. */
export const countDifference = (before: Counts, after: Counts): Counts =>
  Object.fromEntries(
    [...new Set([...Object.keys(before), ...Object.keys(after)])]
      .map((key) => [key, (after[key] ?? 0) - (before[key] ?? 0)] as const)
      .filter(([, change]) => change !== 0),
  );
