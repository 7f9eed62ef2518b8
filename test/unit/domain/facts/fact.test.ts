import { describe, expect, it } from 'vitest';
import { daysPastDue, type Fact, standingFacts } from '../../../../shared/domain/facts/fact.ts';
import { isoDate } from '../../../../shared/kernel/dates.ts';

const overdue = (day: string, days: number, source?: string): Fact => ({
  kind: 'overdue',
  observedOn: isoDate(day),
  daysPastDue: days,
  ...(source === undefined ? {} : { source }),
});

describe('daysPastDue', () => {
  it('is none without an observation', () => {
    expect(daysPastDue([])).toBe(0);
  });

  it('follows the newest observation, whatever the order', () => {
    const facts = [overdue('2025-01-31', 41), overdue('2025-03-31', 5), overdue('2025-02-28', 69)];
    expect(daysPastDue(facts)).toBe(5);
    expect(daysPastDue(facts.toReversed())).toBe(5);
  });

  it('takes the worst of one day and of several sources', () => {
    expect(daysPastDue([overdue('2025-01-31', 41), overdue('2025-01-31', 12)])).toBe(41);
    expect(daysPastDue([overdue('2025-03-31', 0, 'bureau'), overdue('2025-01-31', 95)])).toBe(95);
  });
});

describe('standingFacts', () => {
  const listed: Fact = {
    kind: 'dishonest-debtor',
    observedOn: isoDate('2025-01-10'),
    removedOn: isoDate('2025-03-01'),
  };

  it.each([
    ['2025-02-28', 1],
    ['2025-03-01', 0],
    ['2025-03-02', 0],
  ])('on %s counts %i of a listing removed on 1 March', (day, count) => {
    const known = { facts: [listed], asOf: isoDate(day) };
    expect(standingFacts(known, 'dishonest-debtor')).toHaveLength(count);
  });
});
