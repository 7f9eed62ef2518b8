import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { FaultCounts, FaultRates } from './faults.ts';
import { type EnginesProcess, startEnginesProcess, startWorkers } from './processes.ts';
import { seededRandom } from './random.ts';
import { type FaultRow, faultRow } from './rows.ts';

export interface Scenario {
  readonly items: number;
  readonly invalidShare: number;
  readonly rates: FaultRates;
  readonly workers: number;
  /** How often the engines are killed and started again on what they left on disk. */
  readonly restarts: number;
  /** Messages that are no messages, sent among the others. */
  readonly poison: number;
  readonly seed: number;
  readonly onProgress?: (text: string) => void;
}

export const FULL_SCENARIO: Scenario = {
  items: 10_000,
  invalidShare: 0.05,
  rates: { throttled: 0.01, timedOut: 0.005, duplicated: 0.1, killed: 0.002 },
  workers: 2,
  restarts: 3,
  poison: 20,
  seed: 20_251_122,
};

/** What was found when everything had come to rest; all of it counted in what is stored. */
export interface ScenarioFigures {
  readonly itemsIn: number;
  readonly itemsAnswered: number;
  readonly invalidIn: number;
  readonly failedWithProblem: number;
  readonly assessmentsStored: number;
  readonly duplicateAssessments: number;
  /** Whether the batch's own counts are those of its items. */
  readonly countsExact: boolean;
  readonly wrongAnswers: readonly string[];
  readonly completedEvents: number;
  readonly resultLines: number;
  readonly deadLetters: number;
  readonly deadLettersNotPoison: number;
  readonly poisonIn: number;
  readonly faults: FaultCounts;
  readonly workersKilled: number;
  readonly enginesKilled: number;
  /** Runs of the reconciler besides those at start-up, each after nothing had happened for long. */
  readonly reconciledInBetween: number;
  readonly seconds: number;
}

const VISIBILITY_SECONDS = 15;
const PAUSE_MILLISECONDS = 1000;
const STALL_MILLISECONDS = 25_000;
const RECONCILE_MINUTES = 6;

const rowsOf = ({ items, invalidShare, seed }: Scenario): readonly FaultRow[] => {
  const random = seededRandom(seed);
  return Array.from({ length: items }, (_, index) => faultRow(index, invalidShare, random));
};

/** Runs the whole scenario in a directory of its own, which it takes away again. */
export const runScenario = async (scenario: Scenario): Promise<ScenarioFigures> => {
  const directory = await mkdtemp(join(tmpdir(), 'assay-faults-'));
  const began = performance.now();
  const tell = scenario.onProgress ?? (() => undefined);
  let engines: EnginesProcess = await startEnginesProcess(directory, VISIBILITY_SECONDS);
  const driver = await import('./driver.ts');
  const rows = rowsOf(scenario);
  const killed = { workers: 0, engines: 0 };
  let reconciled = 0;
  const faults: FaultCounts = { throttled: 0, timedOut: 0, duplicated: 0 };
  let workers = startWorkers(engines.endpoints, scenario.workers, scenario.rates, scenario.seed);
  const stopWorkers = async (): Promise<void> => {
    await workers.stop();
    killed.workers += workers.deaths();
    for (const name of ['throttled', 'timedOut', 'duplicated'] as const)
      faults[name] += workers.faults()[name];
  };
  const restart = async (): Promise<void> => {
    await engines.kill();
    killed.engines += 1;
    await stopWorkers();
    engines = await startEnginesProcess(directory, VISIBILITY_SECONDS);
    const seed = scenario.seed + 1000 * killed.engines;
    workers = startWorkers(engines.endpoints, scenario.workers, scenario.rates, seed);
    await driver.reconcile(engines.endpoints, true);
  };
  try {
    const batchId = await driver.submit(engines.endpoints, rows);
    let poisonLeft = scenario.poison;
    let seen = { ended: 0, at: performance.now() };
    for (;;) {
      await setTimeout(PAUSE_MILLISECONDS);
      const { ended, waiting, isOver } = await driver.progress(engines.endpoints, batchId);
      const deaths = killed.workers + workers.deaths();
      tell(`${ended} of ${scenario.items} ended, ${waiting} messages, ${deaths} workers killed`);
      // Messages in memory are lost with the engines, so poison goes in after the last restart.
      if (killed.engines === scenario.restarts && poisonLeft > 0) {
        await driver.poison(engines.endpoints, poisonLeft);
        poisonLeft = 0;
      }
      if (ended > seen.ended) seen = { ended, at: performance.now() };
      else if (performance.now() - seen.at > STALL_MILLISECONDS) {
        // On a deployment it would come round by the clock.
        await driver.reconcile(engines.endpoints, false, RECONCILE_MINUTES);
        reconciled += 1;
        seen = { ended, at: performance.now() };
      }
      const due = (scenario.items * (killed.engines + 1)) / (scenario.restarts + 2);
      if (killed.engines < scenario.restarts && ended >= due) await restart();
      if (isOver && killed.engines === scenario.restarts && poisonLeft === 0) break;
    }
    await driver.settled(engines.endpoints, scenario.poison);
    await stopWorkers();
    const found = await driver.examine(engines.endpoints, batchId, rows);
    const seconds = (performance.now() - began) / 1000;
    return {
      ...found,
      poisonIn: scenario.poison,
      faults,
      workersKilled: killed.workers,
      enginesKilled: killed.engines,
      reconciledInBetween: reconciled,
      seconds,
    };
  } finally {
    await workers.stop();
    await engines.kill();
    await rm(directory, { recursive: true, force: true });
  }
};
