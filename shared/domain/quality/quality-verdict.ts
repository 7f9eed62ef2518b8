import type { Decimal } from '../../kernel/decimal.ts';
import type { Text } from '../../kernel/text.ts';
import { joined } from './figure-text.ts';
import type { QualityOutcome } from './quality-check.ts';

export type Answered = Exclude<QualityOutcome, { readonly kind: 'insufficient' }>;

export const verdict = (
  flagged: boolean,
  value: Decimal,
  threshold: Decimal,
  evidence: Text,
): Answered => ({ kind: flagged ? 'flagged' : 'clear', value, threshold, evidence });

export const insufficient = (evidence: Text): QualityOutcome => ({
  kind: 'insufficient',
  evidence,
});

/** Says what is needed, listing it in both languages. */
export const needs = (missing: readonly Text[]): QualityOutcome => {
  const list = joined(missing);
  return insufficient({ en: `Needs: ${list.en}.`, zh: `缺少：${list.zh}。` });
};

/**
 * A check made of several tests of which any one suffices: flagged by the first that flags, clear
 * only when all are clear, otherwise insufficient with everything that is missing.
 */
export const anyOf = (legs: readonly QualityOutcome[]): QualityOutcome => {
  const evidence = joined(
    legs.map((leg) => leg.evidence),
    ' ',
    '',
  );
  const flagged = legs.find((leg) => leg.kind === 'flagged');
  if (flagged !== undefined) return { ...flagged, evidence };
  if (legs.some((leg) => leg.kind === 'insufficient')) return insufficient(evidence);
  const clear = legs.flatMap((leg) => (leg.kind === 'insufficient' ? [] : [leg]));
  const nearest = clear.reduce((near, leg) => (isNearer(leg, near) ? leg : near));
  return { ...nearest, evidence };
};

/** Of two clear tests, the one with less room below its threshold, relative to the threshold. */
const isNearer = (one: Answered, other: Answered): boolean =>
  one.value.times(other.threshold).gt(other.value.times(one.threshold));
