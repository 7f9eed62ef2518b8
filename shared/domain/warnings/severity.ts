import type { Text } from '../../kernel/text.ts';

/** How grave a signal is, mildest first. */
export const WARNING_SEVERITIES = ['low', 'medium', 'high', 'critical'] as const;
export type WarningSeverity = (typeof WARNING_SEVERITIES)[number];

export const SEVERITY_TITLES: Readonly<Record<WarningSeverity, Text>> = {
  low: { en: 'Low', zh: '低' },
  medium: { en: 'Medium', zh: '中' },
  high: { en: 'High', zh: '高' },
  critical: { en: 'Critical', zh: '重大' },
};

/** What a signal adds to the score of its company while it is fresh. */
export const SEVERITY_POINTS: Readonly<Record<WarningSeverity, number>> = {
  low: 3,
  medium: 8,
  high: 20,
  critical: 40,
};

const rankOf = (severity: WarningSeverity): number => WARNING_SEVERITIES.indexOf(severity);

/** Negative where `one` is the milder. */
export const compareSeverity = (one: WarningSeverity, other: WarningSeverity): number =>
  rankOf(one) - rankOf(other);

export const graverOf = (one: WarningSeverity, other: WarningSeverity): WarningSeverity =>
  compareSeverity(one, other) >= 0 ? one : other;

export const milderOf = (one: WarningSeverity, other: WarningSeverity): WarningSeverity =>
  compareSeverity(one, other) <= 0 ? one : other;

/** The gravest of several, or undefined of none. */
export const gravestOf = (severities: readonly WarningSeverity[]): WarningSeverity | undefined =>
  severities.reduce<WarningSeverity | undefined>(
    (gravest, each) => (gravest === undefined ? each : graverOf(gravest, each)),
    undefined,
  );
