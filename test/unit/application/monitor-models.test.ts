import { describe, expect, it } from 'vitest';
import {
  getMonitoring,
  type MonitoringPorts,
  monitorModels,
} from '../../../shared/application/monitor-models.ts';
import {
  type MonitoringDocument,
  monitoringDocumentSchema,
} from '../../../shared/contracts/monitoring-output.ts';
import { isoInstant } from '../../../shared/contracts/parsed-text.ts';
import type { CompanyOutcomeEntry } from '../../../shared/domain/monitoring/company-outcomes.ts';
import type { RatedCompany } from '../../../shared/domain/monitoring/rated-company.ts';
import { isoDate } from '../../../shared/kernel/dates.ts';

const MODEL = 'mid-expert-1';

const rated: RatedCompany = {
  companyId: 'a',
  assessmentId: '1',
  asOf: isoDate('2025-06-30'),
  madeOn: isoDate('2025-06-30'),
  role: 'champion',
  grade: 'AA',
  modelGrade: 'AA',
  pd: 0.0003,
};

const defaulted: CompanyOutcomeEntry = {
  type: 'recorded',
  companyId: 'a',
  id: 'x',
  recordedAt: isoInstant('2026-01-01T00:00:00Z'),
  outcome: { kind: 'default', date: isoDate('2025-12-31') },
};

const tenantOf = () => {
  const saved: MonitoringDocument[] = [];
  const world = { time: '2026-11-22T03:15:00Z', outcomes: [] as CompanyOutcomeEntry[] };
  const yearsRead: number[] = [];
  const ports: MonitoringPorts = {
    clock: { now: () => isoInstant(world.time) },
    portfolio: {
      rated: async (_modelId, year) => {
        yearsRead.push(year);
        return year === 2025 ? [rated] : [];
      },
      outcomes: async (year) => (year === 2025 ? world.outcomes : []),
    },
    monitoring: {
      latest: async () => saved.at(-1),
      find: async (_modelId, day) => saved.find((document) => document.day === day),
      save: async (document) => {
        saved.push(document);
        return true;
      },
    },
  };
  return { ports, saved, world, yearsRead };
};

const run = (tenants: Readonly<Record<string, MonitoringPorts>>, runsMax = Infinity) => {
  let runs = 0;
  const [first] = Object.values(tenants);
  if (first === undefined) throw new Error('no tenant');
  return monitorModels({
    clock: first.clock,
    modelsInUse: {
      all: async () => Object.keys(tenants).map((tenant) => ({ tenant, modelId: MODEL })),
    },
    of: (tenant) => tenants[tenant] ?? first,
    isTimeLeft: () => {
      runs += 1;
      return runs <= runsMax;
    },
  });
};

describe('the daily monitoring', () => {
  it('stores one document a day, in the form that is read back, and never touches it again', async () => {
    const { ports, saved, world } = tenantOf();
    expect(await run({ bank: ports })).toMatchObject({ monitored: 1, already: 0 });
    world.outcomes = [defaulted];
    expect(await run({ bank: ports })).toMatchObject({ monitored: 0, already: 1 });
    expect(saved).toHaveLength(1);
    expect(monitoringDocumentSchema.parse(JSON.parse(JSON.stringify(saved[0])))).toEqual(saved[0]);
  });

  it('raises an alert, and says since when it stands', async () => {
    const { ports, saved, world } = tenantOf();
    await run({ bank: ports });
    world.outcomes = [defaulted];
    for (const day of ['23', '24']) {
      world.time = `2026-11-${day}T03:15:00Z`;
      const { alerts } = await run({ bank: ports });
      expect(alerts).toEqual([{ tenant: 'bank', modelId: MODEL, light: 'red' }]);
    }
    expect(saved.map(({ alert }) => [alert.light, alert.since])).toEqual([
      ['green', '2026-11-22'],
      ['red', '2026-11-23'],
      ['red', '2026-11-23'],
    ]);
  });

  it('goes on with the others where one fails, and reports the failure', async () => {
    const [good, bad] = [tenantOf(), tenantOf()];
    const broken: MonitoringPorts = {
      ...bad.ports,
      portfolio: {
        ...bad.ports.portfolio,
        rated: async () => {
          throw new Error('unreadable');
        },
      },
    };
    const report = await run({ bad: broken, good: good.ports });
    expect(report).toMatchObject({ monitored: 1, failures: [{ tenant: 'bad', modelId: MODEL }] });
    expect(good.saved).toHaveLength(1);
  });

  it('stops in time, and the next run does what was left', async () => {
    const [one, other] = [tenantOf(), tenantOf()];
    const tenants = { one: one.ports, other: other.ports };
    expect(await run(tenants, 1)).toMatchObject({ monitored: 1, left: 1 });
    expect(await run(tenants)).toMatchObject({ monitored: 1, already: 1, left: 0 });
  });

  it('reads a bounded number of years', async () => {
    const { ports, yearsRead } = tenantOf();
    await run({ bank: ports });
    expect(yearsRead).toEqual([2020, 2021, 2022, 2023, 2024, 2025, 2026]);
  });

  it('is computed for a reader where it has not run yet', async () => {
    const { ports } = tenantOf();
    const read = async () => {
      const monitoring = await getMonitoring(ports, MODEL, 'stored');
      return monitoring.kind === 'ok' ? monitoring.value.source : monitoring.failure.problem;
    };
    expect(await read()).toBe('now');
    await run({ bank: ports });
    expect(await read()).toBe('stored');
  });
});
