import { describe, expect, it } from 'vitest';
import { factInput } from '../../../../shared/contracts/fact-input.ts';
import { externalFromFacts } from '../../../../shared/domain/quality/external-from-facts.ts';
import { isoDate } from '../../../../shared/kernel/dates.ts';

const told = (facts: readonly object[]) =>
  externalFromFacts({
    facts: facts.map((given) => factInput.parse({ observedOn: '2024-12-31', ...given })),
    asOf: isoDate('2025-06-30'),
    currency: 'CNY',
    period: { end: isoDate('2024-12-31'), months: 12 },
  });

const monthsFrom = (year: number, count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => {
    const month = String((index % 12) + 1).padStart(2, '0');
    return `${year + Math.floor(index / 12)}-${month}`;
  });

describe('figures of third parties for the checks', () => {
  it('are none without facts', () => {
    expect(told([])).toEqual({});
  });

  it('are the bureau report next to the balance sheet, not one of another season', () => {
    const report = (observedOn: string, usedCredit: string) => ({
      kind: 'credit-bureau-report',
      observedOn,
      usedCredit,
    });
    const reports = [
      report('2024-12-10', '7'),
      report('2025-01-05', '8'),
      report('2025-06-01', '9'),
    ];
    expect(told(reports).creditUsed?.toFixed()).toBe('8');
    expect(told(reports.slice(2)).creditUsed).toBeUndefined();
  });

  it('are the flows of the statements’ year and of the one before, where all months are told', () => {
    const flows = monthsFrom(2023, 24).map((month) => ({
      kind: 'account-flows',
      observedOn: `${month}-28`,
      month,
      creditTurnover: month < '2024' ? '10' : '6',
    }));
    const { accountInflow } = told(flows);
    expect([accountInflow?.before, accountInflow?.now].map(String)).toEqual(['120', '72']);
    expect(told(flows.slice(1)).accountInflow).toBeUndefined();
  });
});
