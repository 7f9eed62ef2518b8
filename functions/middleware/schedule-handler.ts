import middy, { type MiddlewareObj } from '@middy/core';
import type { Context } from 'aws-lambda';
import type { Schedule } from '../../shared/contracts/schedule.ts';
import { requestsLogged } from '../environment.ts';
import { causeOf, writeLine } from './failure-lines.ts';

/** What a run has to go by. */
export interface ScheduledRun {
  /** Whether to begin another piece of work. */
  readonly isTimeLeft: () => boolean;
  /** Whether the local runner has just started, and with it queues that lie in memory. */
  readonly isStart: boolean;
}

/** What a run did. */
export interface RunReport {
  readonly counts: Readonly<Record<string, number>>;
  /** What people ought to look at; each is one line of the log. */
  readonly warnings: readonly object[];
  readonly failures: readonly { readonly error: unknown }[];
}

/** For what is under way when a run stops beginning. */
const RESERVE_MILLISECONDS = 30_000;

const failureLog = (schedule: string): MiddlewareObj<unknown, unknown, Error, Context> => ({
  onError: ({ error, context }) => {
    const { awsRequestId: requestId } = context;
    if (requestsLogged() !== 'none')
      writeLine({ level: 'error', schedule, requestId, ...causeOf(error) });
  },
});

const isStartOf = (event: unknown): boolean =>
  typeof event === 'object' && event !== null && 'start' in event && event.start === true;

/**
 * The one composition of a function that runs by the clock. Work that failed or was left makes the
 * run fail, after all else is done, so that it is repeated; work has to be safe to repeat.
 */
export const scheduleHandler = ({ id }: Schedule, run: (run: ScheduledRun) => Promise<RunReport>) =>
  middy<unknown, RunReport['counts']>({ timeoutEarlyInMillis: 0 })
    .use(failureLog(id))
    .handler(async (event: unknown, context: Context) => {
      const isTimeLeft = (): boolean => context.getRemainingTimeInMillis() > RESERVE_MILLISECONDS;
      const { counts, warnings, failures } = await run({ isTimeLeft, isStart: isStartOf(event) });
      for (const warning of warnings) writeLine({ level: 'warn', schedule: id, ...warning });
      for (const { error, ...failure } of failures)
        writeLine({ level: 'error', schedule: id, ...failure, ...causeOf(error) });
      if (requestsLogged() === 'all') writeLine({ level: 'info', schedule: id, ...counts });
      const left = counts.left ?? 0;
      if (failures.length === 0 && left === 0) return counts;
      throw new Error(`${failures.length} failed and ${left} were left: the run is repeated`);
    });
