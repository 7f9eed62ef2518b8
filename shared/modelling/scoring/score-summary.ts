import type { RowScores } from './score-rows.ts';

const REASONS_SHOWN = 5;

const number = (count: number): string => count.toLocaleString('en');

/** Cells differ from row to row; what is wrong with them does not. */
const kindOf = (reason: string): string => reason.replace(/(not a (number|period end)): .*/, '$1');

const reasonLines = (reasons: ReadonlyMap<number, string>): readonly string[] => {
  const counts = new Map<string, number>();
  for (const reason of reasons.values())
    counts.set(kindOf(reason), (counts.get(kindOf(reason)) ?? 0) + 1);
  const most = [...counts].sort(([, one], [, other]) => other - one);
  const shown = most
    .slice(0, REASONS_SHOWN)
    .map(([reason, count]) => `  ${number(count)} × ${reason}`);
  const hidden = most.length - shown.length;
  return hidden > 0 ? [...shown, `  and ${number(hidden)} further reasons`] : shown;
};

/** What happened to a file, for people. */
export const scoreSummary = (
  modelId: string,
  { logOdds, reasons, identities, rowsBreakingIdentities }: RowScores,
  seconds: number,
): readonly string[] => {
  const size = logOdds.length;
  const perSecond = Math.round(size / Math.max(seconds, Number.EPSILON));
  const rated = size - reasons.size;
  const broken = [...identities]
    .sort(([, one], [, other]) => other - one)
    .map(([identity, count]) => `${identity}: ${number(count)}`);
  return [
    `${number(rated)} of ${number(size)} rows rated by ${modelId} in ${seconds.toFixed(1)} s ` +
      `(${number(perSecond)} a second)`,
    ...reasonLines(reasons),
    ...(rowsBreakingIdentities === 0
      ? []
      : [
          `${number(rowsBreakingIdentities)} rows break an accounting identity, which an ` +
            `assessment would refuse (${broken.join(', ')})`,
        ]),
  ];
};
