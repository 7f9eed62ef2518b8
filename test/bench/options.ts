import { parseArgs } from 'node:util';

export interface BenchOptions {
  readonly help: boolean;
  readonly http: boolean;
  readonly jsonFile: string | undefined;
  readonly rounds: number;
  /** Requests per route and concurrency. */
  readonly requests: number;
}

const ROUNDS = '5';
const REQUESTS = '300';

export const USAGE = `Measures the engine against its floor and its peers, and the API's latency.

  npm run bench -- [--rounds N] [--no-http] [--requests N] [--json FILE]

  --rounds N     rounds per measurement; medians are over rounds (default ${ROUNDS})
  --no-http      leave out the latency of the local API
  --requests N   requests per route and concurrency (default ${REQUESTS})
  --json FILE    also write all figures to this file
  --help         this text`;

const countOf = (name: string, text: string, highest: number): number => {
  const count = Number(text);
  if (!/^\d+$/.test(text) || count < 1 || count > highest)
    throw new Error(`--${name} must be a whole number from 1 to ${highest}, not '${text}'.`);
  return count;
};

/** Throws an `Error` for people on anything it does not understand. */
export const readBenchOptions = (args: readonly string[]): BenchOptions => {
  const { values } = parseArgs({
    args: [...args],
    options: {
      help: { type: 'boolean', default: false },
      'no-http': { type: 'boolean', default: false },
      json: { type: 'string' },
      rounds: { type: 'string', default: ROUNDS },
      requests: { type: 'string', default: REQUESTS },
    },
  });
  return {
    help: values.help,
    http: !values['no-http'],
    jsonFile: values.json,
    rounds: countOf('rounds', values.rounds, 100),
    requests: countOf('requests', values.requests, 10_000),
  };
};
