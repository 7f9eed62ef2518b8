import { describe, expect, it } from 'vitest';
import { registerCompany } from '../../../shared/application/record-company.ts';
import {
  listOutcomes,
  type OutcomePorts,
  outcomeId,
  recordOutcome,
  withdrawOutcome,
} from '../../../shared/application/record-outcome.ts';
import { companyProfileSchema } from '../../../shared/contracts/company-profile.ts';
import { invented } from '../../../shared/contracts/examples.ts';
import { outcomeInput } from '../../../shared/contracts/outcome-input.ts';
import { isoInstant } from '../../../shared/contracts/parsed-text.ts';
import type { OutcomeEntry } from '../../../shared/domain/outcomes/credit-outcome.ts';
import { isoDate } from '../../../shared/kernel/dates.ts';
import { memoryPorts } from './memory-stores.ts';

const outcome = outcomeInput.parse({
  kind: 'default',
  date: '2025-03-03',
  defaultKind: 'overdue-90',
});

const start = async () => {
  const memory = memoryPorts();
  await registerCompany(memory, 'c', companyProfileSchema.parse(invented.company));
  const entries: OutcomeEntry[] = [];
  const ports: OutcomePorts = {
    ...memory,
    outcomes: {
      find: async () => [...entries],
      add: async (_companyId, entry) => {
        entries.push(entry);
      },
    },
  };
  const list = async (view = {}) => {
    const listed = await listOutcomes(ports, 'c', view);
    return listed.kind === 'ok' ? listed.value : [];
  };
  return { memory, ports, entries, list };
};

describe('outcomes of a company', () => {
  it('are recorded once, however often they are sent', async () => {
    const { ports, entries } = await start();
    const first = await recordOutcome(ports, 'c', outcome);
    const again = await recordOutcome(ports, 'c', outcome);
    expect([first, again]).toMatchObject([{ value: { added: true } }, { value: { added: false } }]);
    expect(entries).toHaveLength(1);
  });

  it('are withdrawn by a record of its own, and may be recorded anew', async () => {
    const { memory, ports, entries, list } = await start();
    await recordOutcome(ports, 'c', outcome);
    memory.setTime('2025-05-16T00:00:00.000Z');
    const id = outcomeId('c', outcome);
    await withdrawOutcome(ports, 'c', id, 'wrong client');
    await withdrawOutcome(ports, 'c', id, 'again');
    expect(entries).toHaveLength(2);
    expect(await list()).toMatchObject([{ id, withdrawal: { reason: 'wrong client' } }]);
    memory.setTime('2025-05-17T00:00:00.000Z');
    await recordOutcome(ports, 'c', outcome);
    const histories = await list();
    expect(histories).toHaveLength(2);
    expect(histories[0]).not.toHaveProperty('withdrawal');
  });

  it('are seen as they were known at an instant, up to a day', async () => {
    const { memory, ports, list } = await start();
    await recordOutcome(ports, 'c', outcome);
    memory.setTime('2025-06-01T00:00:00.000Z');
    await withdrawOutcome(ports, 'c', outcomeId('c', outcome), 'mistaken');
    const before = await list({ knownAt: isoInstant('2025-05-20T00:00:00Z') });
    expect(before).toHaveLength(1);
    expect(before[0]).not.toHaveProperty('withdrawal');
    expect(await list({ asOf: isoDate('2025-03-02') })).toEqual([]);
    expect(await list({ asOf: isoDate('2025-03-03') })).toHaveLength(1);
  });

  it('have happened, of a company that is known', async () => {
    const { ports } = await start();
    const future = { ...outcome, date: isoDate('2025-05-17') };
    expect(await recordOutcome(ports, 'c', future)).toMatchObject({
      failure: { problem: 'validation-failed', findings: [{ code: 'date-in-future' }] },
    });
    expect(await recordOutcome(ports, 'nobody', outcome)).toMatchObject({
      failure: { problem: 'company-not-found' },
    });
    expect(await withdrawOutcome(ports, 'c', 'none', 'x')).toMatchObject({
      failure: { problem: 'outcome-not-found' },
    });
  });
});
