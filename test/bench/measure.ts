import { Bench } from 'tinybench';
import { assertPresent } from './present.ts';

/** One thing to time; an operation works through all companies once. */
export interface Work {
  readonly name: string;
  run(): unknown;
}

/** Microseconds for one company; median, least and most over the rounds. */
export interface Measurement {
  readonly name: string;
  readonly median: number;
  readonly least: number;
  readonly most: number;
  readonly perSecond: number;
  readonly rounds: readonly number[];
}

/** A quotient of two measurements, taken round by round. */
export interface Ratio {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

const MILLISECONDS_A_ROUND = 200;
const MICROSECONDS = 1000;

const oneRound = async (works: readonly Work[], isWarm: boolean): Promise<readonly number[]> => {
  const bench = new Bench({
    time: MILLISECONDS_A_ROUND,
    iterations: 3,
    warmup: !isWarm,
    warmupTime: MILLISECONDS_A_ROUND,
    warmupIterations: 5,
    throws: true,
  });
  for (const work of works) bench.add(work.name, () => work.run());
  const tasks = await bench.run();
  return tasks.map(({ name, result }) => {
    if (!('latency' in result)) throw new Error(`${name} was not measured: ${result.state}`);
    return result.latency.p50 * MICROSECONDS;
  });
};

export const medianOf = (values: readonly number[]): number =>
  assertPresent([...values].sort((one, other) => one - other)[Math.floor(values.length / 2)]);

/**
 * Times several works in turn, round after round, so that a slow moment of the machine falls on
 * all of them alike.
 *
 * @param companies How many companies one operation works through.
 */
export const measure = async (
  works: readonly Work[],
  companies: number,
  rounds: number,
): Promise<readonly Measurement[]> => {
  const results: (readonly number[])[] = [];
  for (let round = 0; round < rounds; round += 1) results.push(await oneRound(works, round > 0));
  return works.map(({ name }, index) => {
    const each = results.map((round) => assertPresent(round[index]) / companies);
    const median = medianOf(each);
    return {
      name,
      median,
      least: Math.min(...each),
      most: Math.max(...each),
      perSecond: 1_000_000 / median,
      rounds: each,
    };
  });
};

/** How many times as long one takes as the other, both from the same rounds. */
export const ratioOf = (one: Measurement, other: Measurement): Ratio => {
  const each = one.rounds.map((time, round) => time / assertPresent(other.rounds[round]));
  return { median: medianOf(each), least: Math.min(...each), most: Math.max(...each) };
};
