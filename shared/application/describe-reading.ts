import { ratioText, statisticText } from '../contracts/output.ts';
import type { WatchDocument } from '../contracts/watch-output.ts';
import type { Margin } from '../domain/warnings/rules/measure.ts';
import type { Evidence, Firing, Reading } from '../domain/warnings/rules/reading.ts';
import { decimalText } from '../kernel/decimal.ts';

type ReadingDocument = WatchDocument['warnings'][number]['reading'];
type CurrentDocument = WatchDocument['readings'][number];

const describeMargin = ({ title, unit, value, raise, clear, ...rest }: Margin) => ({
  title: { ...title },
  unit,
  value: ratioText(value),
  threshold: decimalText(raise),
  clears: ratioText(clear),
  worseWhen: rest.worseWhen,
  distance: ratioText(rest.distance),
  ...(rest.share === undefined ? {} : { share: ratioText(rest.share) }),
});

const describeEvidence = (evidence: Evidence): ReadingDocument['evidence'][number] => {
  switch (evidence.kind) {
    case 'statement-item':
      return { ...evidence, value: decimalText(evidence.value) };
    case 'indicator':
      return { ...evidence, value: ratioText(evidence.value) };
    case 'benchmark':
      return { ...evidence, score: ratioText(evidence.score) };
    case 'rating':
      return { ...evidence, pd: statisticText(evidence.pd) };
    case 'neighbour': {
      const { amount, path, ...rest } = evidence;
      const given =
        amount === undefined
          ? {}
          : { amount: { amount: decimalText(amount.amount), currency: amount.currency } };
      return { ...rest, path: [...path], ...given };
    }
    case 'quality-check':
    case 'statement':
    case 'fact':
      return { ...evidence };
  }
};

export const describeFiring = ({
  severity,
  observedOn,
  eventId,
  margin,
  evidence,
  text,
}: Firing): ReadingDocument => ({
  severity,
  observedOn,
  ...(eventId === undefined ? {} : { eventId }),
  ...(margin === undefined ? {} : { margin: describeMargin(margin) }),
  evidence: evidence.map(describeEvidence),
  text: { ...text },
});

/** What one rule says today. */
export const describeCurrent = (rule: string, reading: Reading): CurrentDocument => {
  if (reading.kind === 'not-evaluable')
    return { rule, kind: reading.kind, text: { ...reading.reason } };
  const margin = reading.margin === undefined ? {} : { margin: describeMargin(reading.margin) };
  const text = { ...reading.text };
  if (reading.kind === 'quiet') return { rule, kind: reading.kind, ...margin, text };
  const { severity, entity, eventId } = reading;
  return {
    rule,
    kind: reading.kind,
    severity,
    ...(entity === undefined ? {} : { entity }),
    ...(eventId === undefined ? {} : { eventId }),
    ...margin,
    text,
  };
};
