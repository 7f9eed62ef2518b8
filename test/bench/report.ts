import type { Machine } from './machine.ts';
import { type Measurement, type Ratio, ratioOf } from './measure.ts';
import { assertPresent } from './present.ts';
import { ASSESSMENT, FLOOR } from './sections/engine-works.ts';
import { NO_OP } from './sections/http.ts';
import type { Latency } from './sections/latency.ts';
import { OURS, type PeerWorks } from './sections/peer-works.ts';
import { ROW_FLOOR } from './sections/scoring-works.ts';
import { WORKER_FLOOR } from './sections/worker-works.ts';
import { duration, perSecond, ratio, table } from './table.ts';

export const named = (measurements: readonly Measurement[], name: string): Measurement =>
  assertPresent(measurements.find((each) => each.name === name));

const TIMES = ['median', 'least–most'];

const times = ({ median, least, most }: Measurement): readonly string[] => [
  duration(median),
  `${duration(least)} – ${duration(most)}`,
];

export const machineText = ({ processor, cores, platform, node }: Machine): string =>
  `${processor}, ${cores} cores, ${platform}, Node ${node}`;

const ratioText = ({ median, least, most }: Ratio): string =>
  `${ratio(median)} (${ratio(least)} – ${ratio(most)})`;

/** One company a row; the floor is one, everything else a multiple of it. */
export const engineText = (measurements: readonly Measurement[]): string => {
  const floor = named(measurements, FLOOR);
  const rows = measurements.map((each) => [
    each.name,
    ...times(each),
    perSecond(each.perSecond),
    ratio(ratioOf(each, floor).median),
  ]);
  const headline = ratioText(ratioOf(named(measurements, ASSESSMENT), floor));
  return `${table(['one company', ...TIMES, 'rate', 'to the floor'], rows)}

assessment / floor = ${headline}`;
};

/** One row of a file a line; the rate is rows per second on one processor. */
export const scoringText = (measurements: readonly Measurement[]): string => {
  const floor = named(measurements, ROW_FLOOR);
  const rows = measurements.map((each) => [
    each.name,
    ...times(each),
    perSecond(each.perSecond),
    ratio(ratioOf(each, floor).median),
  ]);
  return table(['one row', ...TIMES, 'rows per second', 'to reading'], rows);
};

export const workerText = (measurements: readonly Measurement[]): string => {
  const floor = named(measurements, WORKER_FLOOR);
  const rows = measurements.map((each) => [
    each.name,
    ...times(each),
    perSecond(each.perSecond),
    ratio(ratioOf(each, floor).median),
  ]);
  return table(['one item', ...TIMES, 'items per second', 'to assessing'], rows);
};

export const peersText = (measurements: readonly Measurement[]): string => {
  const ours = named(measurements, OURS);
  const rows = measurements.map((each) => [
    each.name,
    ...times(each),
    perSecond(each.perSecond),
    each === ours ? '' : ratioText(ratioOf(ours, each)),
  ]);
  return table(['one company', ...TIMES, 'rate', 'ours / it'], rows);
};

/** What the peers are spared or cannot do, so that the ratios are read for what they are. */
export const peersNote = ({ plan, rules, disagreements }: PeerWorks): string => {
  const differences =
    disagreements.length === 0
      ? 'all agreeing to 1e-9'
      : `with ${disagreements.length} differences, so the ratios compare unlike work`;
  return `${plan.indicators.length} indicators with their denominator policies and all caps, ${differences}.
${rules.map((each) => `  ${each}`).join('\n')}
Left out for everybody:
${[...plan.leftOut].map(([id, obstacle]) => `  ${id}: ${obstacle}`).join('\n')}
Spared to the peers: choosing periods, versions and bases; bringing interim flows to a year; proving
that a line left out is nil; the age of statements; the trace of every number to its lines, and what
is missing where there is none. ZEN computes in decimals of 28 digits, its own roots good to eight,
which a Newton step of ours doubles; it works on another thread and copies its document there and
back. json-rules-engine computes in doubles, and its formulas are functions, since its JSON has no
arithmetic. The caps' conditions are written by hand for both.`;
};

export const httpText = (latencies: readonly Latency[]): string => {
  const rows = latencies.map(({ name, concurrency, requests, p50, p99 }) => {
    const noOp = assertPresent(
      latencies.find((each) => each.name === NO_OP && each.concurrency === concurrency),
    );
    return [
      name,
      String(concurrency),
      String(requests),
      duration(p50),
      duration(p99),
      ratio(p50 / noOp.p50),
      ratio(p99 / noOp.p99),
    ];
  });
  const titles = ['route', 'at once', 'requests', 'p50', 'p99', 'p50 to no-op', 'p99 to no-op'];
  return table(titles, rows);
};
