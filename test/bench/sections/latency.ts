import { failed, ok, type Result } from '../../../shared/kernel/result.ts';
import { assertPresent } from '../present.ts';

/** A request that is sent again and again. */
export interface Call {
  readonly name: string;
  readonly url: string;
  readonly init: () => RequestInit;
}

export interface Latency {
  readonly name: string;
  readonly concurrency: number;
  readonly requests: number;
  /** Microseconds. */
  readonly p50: number;
  readonly p99: number;
}

const WARM_UP = 30;
const EXCERPT_LENGTH = 300;
const MICROSECONDS = 1000;

class CallFailure extends Error {}

/** Throws on anything but success: a failing route would look fast. */
const sendOnce = async ({ name, url, init }: Call): Promise<number> => {
  const start = performance.now();
  const response = await fetch(url, { ...init(), signal: AbortSignal.timeout(60_000) });
  const body = await response.text();
  const elapsed = performance.now() - start;
  if (!response.ok)
    throw new CallFailure(`${name}: ${response.status} ${body.slice(0, EXCERPT_LENGTH)}`);
  return elapsed * MICROSECONDS;
};

const percentile = (sorted: readonly number[], share: number): number =>
  assertPresent(sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)]);

const timesOf = async (
  call: Call,
  concurrency: number,
  requests: number,
): Promise<readonly number[]> => {
  for (let sent = 0; sent < WARM_UP; sent += 1) await sendOnce(call);
  const times: number[] = [];
  let started = 0;
  const worker = async () => {
    while (started < requests) {
      started += 1;
      times.push(await sendOnce(call));
    }
  };
  await Promise.all(Array.from({ length: concurrency }, worker));
  return times.sort((one, other) => one - other);
};

/** Sends `requests` calls over `concurrency` connections that are kept alive, or says why not. */
export const measureLatency = async (
  call: Call,
  concurrency: number,
  requests: number,
): Promise<Result<Latency, string>> => {
  try {
    const sorted = await timesOf(call, concurrency, requests);
    return ok({
      name: call.name,
      concurrency,
      requests: sorted.length,
      p50: percentile(sorted, 0.5),
      p99: percentile(sorted, 0.99),
    });
  } catch (error) {
    if (error instanceof CallFailure) return failed(error.message);
    throw error;
  }
};
