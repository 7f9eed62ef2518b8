import * as z from 'zod';
import type { LocalFunctions } from './functions.ts';
import type { LocalResource } from './templates.ts';

const ruleSchema = z.object({
  ScheduleExpression: z.string(),
  State: z.literal('ENABLED').default('ENABLED'),
  Targets: z
    .array(z.object({ Arn: z.string(), Input: z.string() }))
    .length(1)
    .transform(([target]) => target),
});
const inputSchema = z.object({ schedule: z.string(), atStart: z.boolean().default(false) });

export interface LocalSchedule {
  readonly name: string;
  readonly expression: string;
  readonly functionId: string;
  /** Whether it also runs once when everything has started. */
  readonly atStart: boolean;
}

/** The rules of the template that call a function by the clock. */
export const readSchedules = (resources: readonly LocalResource[]): readonly LocalSchedule[] =>
  resources
    .filter(({ type }) => type === 'AWS::Events::Rule')
    .map(({ id, properties }) => {
      const { ScheduleExpression: expression, Targets } = ruleSchema.parse(properties);
      if (Targets === undefined) throw new Error(`${id} calls nothing`);
      const { schedule: name, atStart } = inputSchema.parse(JSON.parse(Targets.Input));
      return { name, expression, functionId: Targets.Arn.replace(/\.Arn$/, ''), atStart };
    });

const MINUTE_MILLISECONDS = 60_000;
const UNITS: Readonly<Record<string, number>> = {
  minute: MINUTE_MILLISECONDS,
  hour: 60 * MINUTE_MILLISECONDS,
  day: 24 * 60 * MINUTE_MILLISECONDS,
};

/**
 * Milliseconds from an instant to the next run. Reads rates and daily times, `cron(m h * * ? *)`;
 * throws on anything else, for a schedule must not be missing silently.
 */
export const millisecondsToNextRun = (expression: string, now: Date): number => {
  const rate = /^rate\((\d+) (minute|hour|day)s?\)$/.exec(expression);
  if (rate !== null) return Number(rate[1]) * (UNITS[rate[2] ?? ''] ?? 0);
  const daily = /^cron\((\d{1,2}) (\d{1,2}) \* \* \? \*\)$/.exec(expression);
  if (daily === null) throw new Error(`the local runner cannot read the schedule ${expression}`);
  const next = new Date(now);
  next.setUTCHours(Number(daily[2]), Number(daily[1]), 0, 0);
  if (next <= now) next.setUTCDate(next.getUTCDate() + 1);
  return next.getTime() - now.getTime();
};

export interface RunningSchedules {
  readonly names: readonly string[];
  /** Runs one now; resolves to what its function returns, rejects with what it throws. */
  run(name: string): Promise<unknown>;
  /** Runs those that ask for it, without waiting for them. */
  started(): void;
  stop(): void;
}

/** Calls the functions at their times until stopped. */
export const startSchedules = (
  schedules: readonly LocalSchedule[],
  functions: Pick<LocalFunctions, 'invoke'>,
): RunningSchedules => {
  const timers = new Map<string, NodeJS.Timeout>();
  const invoke = ({ name, functionId }: LocalSchedule, more: object = {}): Promise<unknown> =>
    functions.invoke(functionId, { schedule: name, ...more });
  const plan = (schedule: LocalSchedule): void => {
    const wait = millisecondsToNextRun(schedule.expression, new Date());
    const timer = setTimeout(() => {
      plan(schedule);
      runUnwatched(schedule);
    }, wait);
    timers.set(schedule.name, timer.unref());
  };
  const runUnwatched = (schedule: LocalSchedule, more: object = {}): void => {
    invoke(schedule, more).catch((error) => console.error(`${schedule.name} failed:`, error));
  };
  for (const schedule of schedules) plan(schedule);
  return {
    names: schedules.map(({ name }) => name),
    run: (name) => {
      const schedule = schedules.find((each) => each.name === name);
      if (schedule === undefined) throw new Error(`there is no schedule ${name}`);
      return invoke(schedule);
    },
    started: () => {
      for (const schedule of schedules)
        if (schedule.atStart) runUnwatched(schedule, { start: true });
    },
    stop: () => {
      for (const timer of timers.values()) clearTimeout(timer);
    },
  };
};
