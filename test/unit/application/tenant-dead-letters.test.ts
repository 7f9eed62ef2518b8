import { describe, expect, it } from 'vitest';
import type { DeadLetter, DeadLetters } from '../../../shared/application/ports/dead-letters.ts';
import {
  redriveTenantLetters,
  tenantDeadLetters,
} from '../../../shared/application/tenant-dead-letters.ts';
import { isoInstant } from '../../../shared/contracts/parsed-text.ts';

const letter = (id: string, body: string): DeadLetter => ({
  id,
  body,
  sentAt: isoInstant('2025-05-15T08:00:00Z'),
  receiveCount: 5,
});

const LETTERS = [
  letter('mine', '{"tenant":"bank","reference":"a"}'),
  letter('other', '{"tenant":"rival","reference":"b"}'),
  letter('mine-too', '{"tenant":"bank"}'),
  letter('no-json', 'bank'),
  letter('no-tenant', '{"tenant":7}'),
];

const memoryLetters = (redriven: string[]): DeadLetters => ({
  count: async () => LETTERS.length,
  list: async () => LETTERS,
  redrive: async (_limit, isChosen = () => true) => {
    const chosen = LETTERS.filter(isChosen);
    redriven.push(...chosen.map(({ id }) => id));
    return chosen.length;
  },
});

const queues = (redriven: string[] = []) => [{ queue: 'q', letters: memoryLetters(redriven) }];

describe('the dead letters of a tenant', () => {
  it('are those that name it; what names none is only counted', async () => {
    const { items, unreadable } = await tenantDeadLetters(queues(), 'bank', 20);
    expect(items.map(({ id }) => id)).toEqual(['mine', 'mine-too']);
    expect(items[0]).toMatchObject({ queue: 'q', message: { reference: 'a' } });
    expect(unreadable).toBe(2);
  });

  it('go round again, all or those named, and nobody else’s with them', async () => {
    const all: string[] = [];
    expect(await redriveTenantLetters(queues(all), 'bank')).toEqual({ redriven: 2 });
    expect(all).toEqual(['mine', 'mine-too']);
    const some: string[] = [];
    expect(await redriveTenantLetters(queues(some), 'bank', ['mine', 'other'])).toEqual({
      redriven: 1,
    });
    expect(some).toEqual(['mine']);
  });
});
