import { writeFileSync } from 'node:fs';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { openTable } from '../../shared/adapters/dynamodb/table.ts';
import { createAssayTable } from '../integration/assay-table.ts';
import { startEngine } from '../integration/embedded-dynamodb-table.ts';
import { type BenchCompany, benchCompanies } from './companies.ts';
import { machine } from './machine.ts';
import { type Measurement, measure, ratioOf } from './measure.ts';
import { type BenchOptions, readBenchOptions, USAGE } from './options.ts';
import {
  engineText,
  httpText,
  machineText,
  named,
  peersNote,
  peersText,
  scoringText,
  workerText,
} from './report.ts';
import { ASSESSMENT, engineWorks, FLOOR } from './sections/engine-works.ts';
import { type HttpFigures, httpLatencies } from './sections/http.ts';
import { OURS, peerWorks } from './sections/peer-works.ts';
import { SCORED_ROWS, scoringWorks } from './sections/scoring-works.ts';
import { workerWorks } from './sections/worker-works.ts';

const print = (text: string) => process.stdout.write(`${text}\n`);
const section = (title: string) => print(`\n${title}\n`);

const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);

const runEngine = async (companies: readonly BenchCompany[], { rounds }: BenchOptions) => {
  section(`Engine, in process (${companies.length} companies, three years each)`);
  const measurements = await measure(engineWorks(companies), companies.length, rounds);
  print(engineText(measurements));
  return measurements;
};

const runPeers = async (companies: readonly BenchCompany[], { rounds }: BenchOptions) => {
  section('The same indicators and caps on other engines');
  const prepared = await peerWorks(companies);
  const { works, disagreements } = prepared;
  for (const each of disagreements) print(`DISAGREES  ${each}`);
  const measurements = await measure(works, companies.length, rounds);
  print(peersText(measurements));
  print(`\n${peersNote(prepared)}`);
  return { measurements, disagreements };
};

const runScoring = async ({ rounds }: BenchOptions) => {
  section('Scoring a file of firm-years');
  const measurements = await measure(scoringWorks(), SCORED_ROWS, rounds);
  print(scoringText(measurements));
  return measurements;
};

const runWorker = async (companies: readonly BenchCompany[], { rounds }: BenchOptions) => {
  section('The worker of batches, in process');
  const engine = await startEngine();
  await createAssayTable(engine.client, 'bench');
  const client = DynamoDBDocumentClient.from(engine.client, {
    marshallOptions: { removeUndefinedValues: true },
  });
  const works = workerWorks(companies, openTable(client, 'bench'));
  const measurements = await measure(works, companies.length, rounds);
  await engine.close();
  print(workerText(measurements));
  return measurements;
};

const runHttp = async (companies: readonly BenchCompany[], { http, requests }: BenchOptions) => {
  section('HTTP on the local runner, warm');
  if (!http) {
    print('skipped: --no-http');
    return undefined;
  }
  const figures = await httpLatencies(companies, requests);
  print(httpText(figures.latencies));
  for (const failure of figures.failures) print(`not measured: ${failure}`);
  return figures;
};

interface Figures {
  readonly engine: readonly Measurement[];
  readonly peers: Awaited<ReturnType<typeof runPeers>>;
  readonly scoring: readonly Measurement[];
  readonly worker: readonly Measurement[];
  readonly http: HttpFigures | undefined;
}

const ratiosOf = ({ engine, peers }: Figures) => {
  const same = peers.measurements;
  return {
    assessmentToFloor: ratioOf(named(engine, ASSESSMENT), named(engine, FLOOR)),
    oursToPeer: Object.fromEntries(
      same
        .filter(({ name }) => name !== OURS)
        .map((peer) => [peer.name, ratioOf(named(same, OURS), peer)]),
    ),
  };
};

/** Whether all could be measured and every engine said the same. */
const run = async (options: BenchOptions): Promise<boolean> => {
  const facts = machine();
  const companies = benchCompanies();
  print(machineText(facts));
  print(`companies: ${companies.map(({ name }) => name).join(', ')}`);
  const figures: Figures = {
    engine: await runEngine(companies, options),
    peers: await runPeers(companies, options),
    scoring: await runScoring(options),
    worker: await runWorker(companies, options),
    http: await runHttp(companies, options),
  };
  const isSound =
    figures.peers.disagreements.length === 0 && (figures.http?.failures ?? []).length === 0;
  if (options.jsonFile === undefined) return isSound;
  const document = { machine: facts, unit: 'microseconds', ratios: ratiosOf(figures), ...figures };
  writeFileSync(options.jsonFile, `${JSON.stringify(document, undefined, 2)}\n`);
  print(`\nwritten to ${options.jsonFile}`);
  return isSound;
};

const main = async (): Promise<number> => {
  let options: BenchOptions;
  try {
    options = readBenchOptions(process.argv.slice(2));
  } catch (error) {
    process.stderr.write(`${messageOf(error)}\n\n${USAGE}\n`);
    return 2;
  }
  if (options.help) {
    print(USAGE);
    return 0;
  }
  return (await run(options)) ? 0 : 1;
};

process.exitCode = await main();
