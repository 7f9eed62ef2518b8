import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SCHEDULES } from '../../../functions/schedule/index.generated.ts';
import { millisecondsToNextRun, startSchedules } from '../../../infra/local/schedules.ts';

const HOUR = 3_600_000;
const at = (instant: string): Date => new Date(instant);

describe('the time to the next run', () => {
  it.each([
    ['rate(1 day)', '2026-11-22T10:00:00Z', 24 * HOUR],
    ['rate(15 minutes)', '2026-11-22T10:00:00Z', HOUR / 4],
    ['cron(15 3 * * ? *)', '2026-11-22T01:15:00Z', 2 * HOUR],
    ['cron(15 3 * * ? *)', '2026-11-22T03:15:00Z', 24 * HOUR],
    ['cron(0 0 * * ? *)', '2026-12-31T23:00:00Z', HOUR],
  ])('of %s at %s', (expression, now, expected) => {
    expect(millisecondsToNextRun(expression, at(now))).toBe(expected);
  });

  it.each(['cron(0 8 ? * MON *)', 'at(2026-01-01T00:00:00)', 'daily'])(
    'of %s is refused rather than guessed',
    (expression) => {
      expect(() => millisecondsToNextRun(expression, at('2026-11-22T00:00:00Z'))).toThrow();
    },
  );

  it.each(SCHEDULES)('can be told for $id', ({ expression }) => {
    expect(millisecondsToNextRun(expression, at('2026-11-22T00:00:00Z'))).toBeGreaterThan(0);
  });
});

describe('running schedules', () => {
  beforeEach(() => {
    vi.useFakeTimers({ now: at('2026-11-22T03:00:00Z') });
  });
  afterEach(() => {
    vi.useRealTimers();
  });
  const started = () => {
    const invoke = vi.fn(async (_id: string, _event: unknown) => 'done');
    const daily = {
      name: 'daily-work',
      expression: 'cron(15 3 * * ? *)',
      functionId: 'Daily',
      atStart: false,
    };
    return { invoke, running: startSchedules([daily], { invoke }) };
  };

  it('call their function at its time, day after day, until they are stopped', async () => {
    const { invoke, running } = started();
    await vi.advanceTimersByTimeAsync(HOUR);
    expect(invoke.mock.calls).toEqual([['Daily', { schedule: 'daily-work' }]]);
    await vi.advanceTimersByTimeAsync(48 * HOUR);
    expect(invoke).toHaveBeenCalledTimes(3);
    running.stop();
    await vi.advanceTimersByTimeAsync(48 * HOUR);
    expect(invoke).toHaveBeenCalledTimes(3);
  });

  it('run once when everything has started, and know it, where they ask for it', async () => {
    const invoke = vi.fn(async (_id: string, _event: unknown) => 'done');
    const schedule = { expression: 'rate(1 hour)', functionId: 'Hourly' };
    const running = startSchedules(
      [
        { ...schedule, name: 'eager', atStart: true },
        { ...schedule, name: 'patient', atStart: false },
      ],
      { invoke },
    );
    running.started();
    expect(invoke.mock.calls).toEqual([['Hourly', { schedule: 'eager', start: true }]]);
    running.stop();
  });

  it('run on request, and only those there are', async () => {
    const { running } = started();
    expect(await running.run('daily-work')).toBe('done');
    expect(() => running.run('other')).toThrow();
    running.stop();
  });
});
