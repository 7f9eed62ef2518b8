import { describe, expect, it } from 'vitest';
import { factInput } from '../../../../../shared/contracts/fact-input.ts';
import {
  FACT_FIGURE_IDS,
  type FactFigureId,
  factFigureOf,
  factFigures,
} from '../../../../../shared/domain/facts/figures/all-figures.ts';
import { isoDate } from '../../../../../shared/kernel/dates.ts';
import { rounded } from '../../../../../shared/kernel/decimal.ts';

const AS_OF = '2025-06-30';

const value = (figure: FactFigureId, facts: readonly object[], asOf = AS_OF) => {
  const reading = factFigures({
    facts: facts.map((given) => factInput.parse({ observedOn: '2025-06-01', ...given })),
    asOf: isoDate(asOf),
    currency: 'CNY',
    period: { end: isoDate('2024-12-31'), months: 12 },
  }).get(figure);
  return reading === undefined ? undefined : rounded(reading.value, 3);
};

const quarter = (from: string, to: string, sales: string) => ({
  kind: 'vat-declared-sales',
  from,
  to,
  sales,
});

const flows = (month: string, creditTurnover: string) => ({
  kind: 'account-flows',
  observedOn: `${month}-28`,
  month,
  creditTurnover,
});

const SUIT = { kind: 'litigation', role: 'defendant', reference: '(2025)31', amount: '100' };

describe('figures of facts', () => {
  it.each(FACT_FIGURE_IDS)('%s is not known where nothing is told', (id) => {
    expect(value(id, [])).toBeUndefined();
    expect(factFigureOf(id).kinds.length).toBeGreaterThan(0);
  });

  it('count a case once, at its newest stage', () => {
    const filed = { ...SUIT, stage: 'filed', observedOn: '2025-02-01' };
    const judged = { ...SUIT, stage: 'judged', observedOn: '2025-05-01', amount: '80' };
    const settled = { ...SUIT, stage: 'settled', observedOn: '2025-06-15' };
    expect(value('claimsPending', [filed, judged])).toBe('80.000');
    expect(value('claimsPending', [filed, judged, settled])).toBeUndefined();
    expect(value('claimsPending', [filed, judged, settled], '2025-03-01')).toBe('100.000');
    expect(value('claimsPending', [{ ...filed, role: 'plaintiff' }])).toBeUndefined();
  });

  it('leave out amounts in a currency that the statements do not have', () => {
    const enforcement = { kind: 'enforcement', amount: '5' };
    expect(value('enforcementOpen', [{ ...enforcement, currency: 'USD' }])).toBeUndefined();
    expect(value('enforcementOpen', [{ ...enforcement, currency: 'CNY' }])).toBe('5.000');
  });

  it('fade bad news by its age and believe it by its source; one event counts once', () => {
    const news = { kind: 'news-item', topic: 'fraud', polarity: 'negative', severity: '0.5' };
    const fresh = { ...news, observedOn: AS_OF, headline: 'one', event: 'e', source: 'daily' };
    expect(value('negativeNews', [fresh])).toBe('0.400');
    expect(value('negativeNews', [{ ...fresh, observedOn: '2025-05-31' }])).toBe('0.147');
    expect(value('negativeNews', [{ ...fresh, sourceClass: 'social-media' }])).toBe('0.100');
    expect(value('negativeNews', [fresh, { ...fresh, headline: 'two' }])).toBe('0.400');
    expect(value('negativeNews', [fresh, { ...fresh, event: 'f' }])).toBe('0.800');
    expect(value('negativeNews', [{ ...fresh, polarity: 'positive' }])).toBeUndefined();
  });

  it('take declared sales for a year only where they cover it', () => {
    const halves = [
      quarter('2024-01-01', '2024-06-30', '40'),
      quarter('2024-07-01', '2024-12-31', '60'),
    ];
    expect(value('vatDeclaredSales', halves)).toBe('100.000');
    expect(value('vatDeclaredSales', halves.slice(1))).toBeUndefined();
    expect(value('vatDeclaredSales', [...halves, ...halves])).toBe('100.000');
  });

  it('hold months against the same months a year before, all of them or none', () => {
    const now = ['2025-03', '2025-04', '2025-05'].map((month) => flows(month, '10'));
    const before = ['2024-03', '2024-04', '2024-05'].map((month) => flows(month, '20'));
    expect(value('accountInflow', now)).toBe('30.000');
    expect(value('accountInflowYearBefore', [...now, ...before])).toBe('60.000');
    expect(value('accountInflowYearBefore', [...now, ...before.slice(1)])).toBeUndefined();
    expect(value('accountInflow', now, '2025-12-31')).toBeUndefined();
  });

  it('hold lenders against a report of about a year before', () => {
    const report = (observedOn: string, lenders: number) => ({
      kind: 'credit-bureau-report',
      observedOn,
      lenders,
    });
    const reports = [report('2024-06-20', 7), report('2025-03-20', 6), report('2025-06-20', 4)];
    expect(value('lenderChange', reports)).toBe('-3.000');
    expect(value('lenderChange', reports.slice(1))).toBeUndefined();
  });

  it('count parts of the controller’s stake up to all of it', () => {
    const pledge = (pledgee: string) => ({
      kind: 'equity-pledge',
      holder: 'controller',
      shareOfHolding: '0.6',
      pledgee,
    });
    expect(value('stakePledged', [pledge('a')])).toBe('0.600');
    expect(value('stakePledged', [pledge('a'), pledge('b')])).toBe('1.000');
  });

  it('count days of delay until the statements come', () => {
    const due = { kind: 'statements-due', periodEnd: '2024-12-31', dueOn: '2025-04-30' };
    expect(value('reportingDelayDays', [due])).toBe('61.000');
    const late = { ...due, deliveredOn: '2025-05-10' };
    expect(value('reportingDelayDays', [late])).toBe('10.000');
    expect(value('reportingDelayDays', [late], '2025-06-05')).toBe('10.000');
  });
});
