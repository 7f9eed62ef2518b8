import { type ChildProcess, fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';
import { type Endpoints, functionEnvironment } from './environment.ts';
import type { FaultCounts, FaultRates } from './faults.ts';

const pathOf = (file: string): string => fileURLToPath(new URL(file, import.meta.url));

const endpointsSchema = z.object({
  database: z.string(),
  queues: z.string(),
  objects: z.string(),
});

export interface EnginesProcess {
  readonly endpoints: Endpoints;
  /** As a power failure would. */
  kill(): Promise<void>;
}

const gone = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGKILL');
  await once(child, 'exit');
};

/** Starts the engines on the data that an earlier process of them has left in the directory. */
export const startEnginesProcess = async (
  directory: string,
  visibilitySeconds: number,
): Promise<EnginesProcess> => {
  const child = spawn(
    process.execPath,
    [pathOf('engines.ts'), directory, String(visibilitySeconds)],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const ready = new Promise<string>((resolve, reject) => {
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      const told = /^ready (.*)$/m.exec(output)?.[1];
      if (told !== undefined) resolve(told);
    });
    child.once('exit', () => reject(new Error('the engines ended early')));
  });
  const endpoints = endpointsSchema.parse(JSON.parse(await ready));
  return { endpoints, kill: () => gone(child) };
};

export interface Workers {
  /** How many were killed so far, by themselves. */
  deaths(): number;
  faults(): FaultCounts;
  stop(): Promise<void>;
}

const countsSchema = z.object({
  counts: z.object({ throttled: z.number(), timedOut: z.number(), duplicated: z.number() }),
});

/** Keeps so many workers alive: who dies is replaced by another. */
export const startWorkers = (
  endpoints: Endpoints,
  count: number,
  rates: FaultRates,
  firstSeed: number,
): Workers => {
  const environment = { ...functionEnvironment(endpoints), PATH: process.env.PATH };
  const faults: FaultCounts = { throttled: 0, timedOut: 0, duplicated: 0 };
  const alive = new Set<ChildProcess>();
  let seed = firstSeed;
  let deaths = 0;
  let isStopped = false;
  const start = (): void => {
    const child = fork(pathOf('worker.ts'), [String(seed), JSON.stringify(rates)], {
      env: environment,
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    seed += 1;
    alive.add(child);
    let last: FaultCounts = { throttled: 0, timedOut: 0, duplicated: 0 };
    child.on('message', (message) => {
      const told = countsSchema.safeParse(message);
      if (!told.success) return;
      const { counts } = told.data;
      faults.throttled += counts.throttled - last.throttled;
      faults.timedOut += counts.timedOut - last.timedOut;
      faults.duplicated += counts.duplicated - last.duplicated;
      last = counts;
    });
    child.once('exit', () => {
      alive.delete(child);
      if (isStopped) return;
      deaths += 1;
      start();
    });
  };
  for (let index = 0; index < count; index += 1) start();
  return {
    deaths: () => deaths,
    faults: () => faults,
    stop: async () => {
      isStopped = true;
      await Promise.all([...alive].map(gone));
    },
  };
};
