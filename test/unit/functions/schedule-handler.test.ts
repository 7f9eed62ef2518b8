import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type RunReport, scheduleHandler } from '../../../functions/middleware/schedule-handler.ts';
import { monitorModelsSchedule } from '../../../functions/schedule/monitor-models/schedule.ts';

const QUIET: RunReport = { counts: { done: 2, left: 0 }, warnings: [], failures: [] };

const contextWith = (milliseconds: number) => ({
  awsRequestId: 'request',
  callbackWaitsForEmptyEventLoop: false,
  functionName: '',
  functionVersion: '',
  invokedFunctionArn: '',
  logGroupName: '',
  logStreamName: '',
  memoryLimitInMB: '',
  getRemainingTimeInMillis: () => milliseconds,
  done: () => undefined,
  fail: () => undefined,
  succeed: () => undefined,
});

const lines: Record<string, unknown>[] = [];
beforeEach(() => {
  lines.length = 0;
  vi.stubEnv('REQUESTS_LOGGED', 'all');
  vi.spyOn(process.stderr, 'write').mockImplementation((line) => {
    lines.push(JSON.parse(String(line)));
    return true;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

const run = (report: RunReport) =>
  scheduleHandler(monitorModelsSchedule, async () => report)({}, contextWith(900_000));

describe('a run by the clock', () => {
  it('answers and logs what it did', async () => {
    expect(await run(QUIET)).toEqual(QUIET.counts);
    expect(lines).toMatchObject([{ level: 'info', schedule: 'monitor-models', done: 2 }]);
  });

  it('logs each warning as a line that an alarm can be set on', async () => {
    await run({ ...QUIET, warnings: [{ tenant: 'bank', light: 'red' }] });
    expect(lines[0]).toMatchObject({ level: 'warn', tenant: 'bank', light: 'red' });
  });

  it('fails after all else is done where something failed, so that it is repeated', async () => {
    const failures = [{ tenant: 'bank', error: new Error('unreadable') }];
    await expect(run({ ...QUIET, failures })).rejects.toThrow('1 failed');
    expect(lines[0]).toMatchObject({ level: 'error', tenant: 'bank', message: 'unreadable' });
  });

  it('fails where something was left, so that another run goes on with it', async () => {
    await expect(run({ ...QUIET, counts: { left: 3 } })).rejects.toThrow('3 were left');
  });

  it('begins nothing in its last half minute', async () => {
    const asked: boolean[] = [];
    for (const milliseconds of [30_001, 30_000])
      await scheduleHandler(monitorModelsSchedule, async ({ isTimeLeft }) => {
        asked.push(isTimeLeft());
        return QUIET;
      })({}, contextWith(milliseconds));
    expect(asked).toEqual([true, false]);
  });
});
