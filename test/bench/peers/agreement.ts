import { NOT_MEANINGFUL_STANCE, type Outcome } from '../../../shared/kernel/outcome.ts';
import type { PeerResult, PeerValue } from './peer.ts';
import type { Answer } from './same-work.ts';

const RELATIVE = 1e-9;
/** Differences of large shares cancel; below this a difference is nothing. */
const ABSOLUTE = 1e-12;

const GAPS: ReadonlySet<string> = new Set(
  Object.keys(NOT_MEANINGFUL_STANCE).filter((reason) => /^missing-|^basis-/.test(reason)),
);

const agrees = (ours: Outcome, theirs: PeerValue): boolean => {
  if (ours.kind === 'not-meaningful')
    return GAPS.has(ours.reason) ? theirs === undefined : theirs === ours.reason;
  if (typeof theirs !== 'number') return false;
  const value = ours.value.toNumber();
  return Math.abs(theirs - value) <= Math.max(ABSOLUTE, Math.abs(value) * RELATIVE);
};

const textOf = (ours: Outcome): string =>
  ours.kind === 'measured' ? String(ours.value.toNumber()) : ours.reason;

/** Every indicator and cap on which a peer says something else than we do. */
export const disagreements = (ours: Answer, theirs: PeerResult): readonly string[] => {
  const indicators = [...theirs.indicators].flatMap(([id, value]) => {
    const outcome = ours.indicators.get(id)?.outcome;
    if (outcome === undefined) return [`${id}: unknown to us`];
    return agrees(outcome, value) ? [] : [`${id}: ${textOf(outcome)} against ${value}`];
  });
  const our = ours.caps.map(({ cap }) => cap.id).sort();
  const their = [...theirs.caps].sort();
  const caps = our.join() === their.join() ? [] : [`caps: ${our.join()} against ${their.join()}`];
  return [...indicators, ...caps];
};
