import { describe, expect, it } from 'vitest';
import type { Fact, FactOf } from '../../../../../shared/domain/facts/fact.ts';
import { accountTurnoverFalls } from '../../../../../shared/domain/warnings/rules/declarations/account-turnover-falls.ts';
import { bankruptcyAccepted } from '../../../../../shared/domain/warnings/rules/declarations/bankruptcy-accepted.ts';
import { guarantorDeteriorates } from '../../../../../shared/domain/warnings/rules/declarations/guarantor-deteriorates.ts';
import { judgmentEnforced } from '../../../../../shared/domain/warnings/rules/declarations/judgment-enforced.ts';
import { lawsuitsPending } from '../../../../../shared/domain/warnings/rules/declarations/lawsuits-pending.ts';
import { lenderLawsuit } from '../../../../../shared/domain/warnings/rules/declarations/lender-lawsuit.ts';
import { negativeNews } from '../../../../../shared/domain/warnings/rules/declarations/negative-news.ts';
import { overdueOwnBank } from '../../../../../shared/domain/warnings/rules/declarations/overdue-own-bank.ts';
import { productionStopped } from '../../../../../shared/domain/warnings/rules/declarations/production-stopped.ts';
import { vatRevenueGap } from '../../../../../shared/domain/warnings/rules/declarations/vat-revenue-gap.ts';
import { exampleContext } from '../../../../../shared/domain/warnings/rules/example-context.ts';
import type { ExampleSituation } from '../../../../../shared/domain/warnings/rules/example-situation.ts';
import {
  negativeScore,
  newsScore,
} from '../../../../../shared/domain/warnings/rules/news-score.ts';
import {
  evaluateRule,
  type WarningRule,
} from '../../../../../shared/domain/warnings/rules/warning-rule.ts';
import { isoDate } from '../../../../../shared/kernel/dates.ts';
import { decimal } from '../../../../../shared/kernel/decimal.ts';

const read = (rule: WarningRule, given: ExampleSituation) =>
  evaluateRule(rule, exampleContext(given));

const lawsuit = (members: Partial<FactOf<'litigation'>>): Fact => ({
  kind: 'litigation',
  observedOn: isoDate('2025-01-10'),
  role: 'defendant',
  stage: 'filed',
  opponentType: 'bank',
  reference: '1号',
  ...members,
});

describe('a lawsuit through its stages', () => {
  const stages = [
    lawsuit({ amount: decimal(80) }),
    lawsuit({ observedOn: isoDate('2025-03-10'), stage: 'judged', amount: decimal(120) }),
  ];

  it('is one case, at the amount of its newest stage', () => {
    const [reading, ...others] = read(lawsuitsPending, {
      now: { totalEquity: '1000' },
      facts: stages,
    });
    expect(others).toEqual([]);
    expect(reading).toMatchObject({ kind: 'fires', severity: 'medium' });
    expect(reading.kind === 'fires' && reading.text.en).toContain('1 cases as defendant');
    expect(read(lenderLawsuit, { facts: stages })).toMatchObject([
      { eventId: '1号', observedOn: '2025-03-10' },
    ]);
  });

  it('is over once any of its stages says that it was closed', () => {
    const closed = lawsuit({ closedOn: isoDate('2025-04-01') });
    const facts = [closed, ...stages.slice(1)];
    expect(read(lenderLawsuit, { facts })[0].kind).toBe('quiet');
    expect(read(lenderLawsuit, { facts, asOf: '2025-03-31' })[0].kind).toBe('fires');
  });

  it('is still pending where an enforcement ended for want of assets', () => {
    const facts = [
      ...stages,
      lawsuit({ observedOn: isoDate('2025-04-10'), stage: 'enforcement-terminated' }),
    ];
    expect(read(lenderLawsuit, { facts })[0].kind).toBe('fires');
  });
});

describe('what is missing from a total', () => {
  const enforced = (amount: number | undefined, reference: string, currency?: string): Fact => ({
    kind: 'enforcement',
    observedOn: isoDate('2025-03-20'),
    reference,
    ...(amount === undefined ? {} : { amount: decimal(amount) }),
    ...(currency === undefined ? {} : { currency }),
  });

  it('does not keep known amounts from passing the threshold', () => {
    const facts = [enforced(60, '1号'), enforced(undefined, '2号'), enforced(9, '3号', 'USD')];
    const readings = read(judgmentEnforced, { now: { totalEquity: '1000' }, facts });
    expect(readings).toHaveLength(3);
    for (const each of readings) expect(each).toMatchObject({ severity: 'critical' });
  });

  it('leaves a graver severity that was raised as it is', () => {
    const facts = [enforced(20, '1号'), enforced(undefined, '2号')];
    const [reading] = read(judgmentEnforced, { now: { totalEquity: '1000' }, facts });
    expect(reading).toMatchObject({ severity: 'high', held: 'critical' });
  });

  it('does not matter against equity that is wiped out', () => {
    const facts = [enforced(1, '1号')];
    const [reading] = read(judgmentEnforced, { now: { totalEquity: '-5' }, facts });
    expect(reading).toMatchObject({ severity: 'critical' });
  });
});

describe('arrears at this bank', () => {
  it('are those of the worst facility, each as last observed', () => {
    const late = (day: string, daysPastDue: number, facility: string): Fact => ({
      kind: 'overdue',
      observedOn: isoDate(day),
      daysPastDue,
      facility,
    });
    const facts = [
      late('2025-02-10', 70, 'A'),
      late('2025-04-10', 0, 'A'),
      late('2025-04-01', 35, 'B'),
    ];
    expect(read(overdueOwnBank, { facts })).toMatchObject([
      { severity: 'high', observedOn: '2025-04-10' },
    ]);
  });
});

describe('monthly flows', () => {
  const flow = (month: string, account: string, turnover: number, currency = 'CNY'): Fact => ({
    kind: 'account-flows',
    observedOn: isoDate(`${month}-28`),
    month,
    account,
    creditTurnover: decimal(turnover),
    currency,
  });
  const months = ['2024-07', '2024-08', '2024-09', '2024-10', '2024-11', '2024-12', '2025-01'];
  const usual = months.flatMap((month) => [flow(month, 'A', 60), flow(month, 'B', 40)]);

  it('add up over accounts: one account that moves to another is no fall', () => {
    const moved = ['2025-02', '2025-03'].flatMap((month) => [
      flow(month, 'A', 5),
      flow(month, 'B', 90),
    ]);
    expect(read(accountTurnoverFalls, { facts: [...usual, ...moved] })[0].kind).toBe('quiet');
  });

  it('of one bad month do not warn yet', () => {
    const facts = [...usual, flow('2025-02', 'A', 100), flow('2025-03', 'A', 20)];
    expect(read(accountTurnoverFalls, { facts })[0].kind).toBe('quiet');
    expect(
      read(accountTurnoverFalls, { facts: [...facts, flow('2025-04', 'A', 20)] })[0].kind,
    ).toBe('fires');
  });

  it('leave out accounts in another currency', () => {
    const foreign = months.map((month) => flow(month, 'C', 100_000, 'USD'));
    const facts = [...usual, ...foreign, flow('2025-02', 'A', 95), flow('2025-03', 'A', 95)];
    expect(read(accountTurnoverFalls, { facts })[0].kind).toBe('quiet');
  });
});

describe('electricity', () => {
  const used = (month: string, meter: string, quantity: number): Fact => ({
    kind: 'utility-use',
    observedOn: isoDate(`${month}-28`),
    month,
    utility: 'electricity',
    quantity: decimal(quantity),
    meter,
  });

  it('is compared over the meters that were read in both months', () => {
    const facts = [used('2025-02', 'A', 100), used('2025-02', 'B', 900), used('2025-03', 'A', 95)];
    expect(read(productionStopped, { facts })[0].kind).toBe('quiet');
    const fallen = [...facts, used('2025-03', 'B', 100)];
    expect(read(productionStopped, { facts: fallen })[0].kind).toBe('fires');
  });
});

describe('sales declared for VAT', () => {
  const declared = (from: string, to: string, sales: number): Fact => ({
    kind: 'vat-declared-sales',
    observedOn: isoDate('2025-01-15'),
    from: isoDate(from),
    to: isoDate(to),
    sales: decimal(sales),
  });

  it('are joined without gap or overlap', () => {
    const facts = [
      declared('2024-01-01', '2024-12-31', 990),
      declared('2024-01-01', '2024-06-30', 300),
      declared('2024-10-01', '2024-12-31', 300),
    ];
    const [reading] = read(vatRevenueGap, { now: { revenue: '1000' }, facts });
    expect(reading.kind).toBe('quiet');
    expect(read(vatRevenueGap, { now: { revenue: '1000' }, facts: facts.slice(1) })[0].kind).toBe(
      'not-evaluable',
    );
  });
});

describe('news', () => {
  const news = (day: string, severity: number, members: Partial<FactOf<'news-item'>> = {}) =>
    ({
      kind: 'news-item',
      observedOn: isoDate(day),
      topic: 'fraud',
      polarity: 'negative',
      severity: decimal(severity),
      headline: day,
      ...members,
    }) satisfies Fact;

  it('weighs by severity and credibility and fades over thirty days', () => {
    const items = [
      news('2025-04-30', 0.5),
      news('2025-03-31', 1, { credibility: decimal('0.4') }),
      news('2025-04-30', 1, { polarity: 'positive' }),
      news('2025-05-01', 1),
    ];
    // 0.5 × 0.8 today and 1 × 0.4 thirty days ago.
    expect(negativeScore(items, isoDate('2025-04-30'))).toBeCloseTo(0.4 + 0.4 / Math.E, 12);
  });

  it('is measured against what is usual for the company', () => {
    const monthly = Array.from({ length: 12 }, (_, index) =>
      news(`2024-${String(index + 1).padStart(2, '0')}-15`, 0.9),
    );
    const calm = newsScore([news('2024-12-31', 0.9)], isoDate('2024-12-31'), 0.1);
    const usual = newsScore([...monthly, news('2024-12-31', 0.9)], isoDate('2024-12-31'), 0.1);
    expect(usual.z).toBeLessThan(calm.z);
  });

  it('never repeats a headline, which may name people', () => {
    const items = [
      news('2025-04-20', 1, { headline: '张伟被查', source: 'A' }),
      news('2025-04-21', 1, { headline: '张伟被查', source: 'B' }),
    ];
    const readings = read(negativeNews, { facts: items });
    expect(readings.some(({ kind }) => kind === 'fires')).toBe(true);
    expect(JSON.stringify(readings)).not.toContain('张伟');
  });
});

describe('a guarantor', () => {
  it('who is a person is not named', () => {
    const facts: readonly Fact[] = [
      {
        kind: 'guarantee-received',
        observedOn: isoDate('2025-01-15'),
        guarantor: '张伟',
        amount: decimal(80),
        guarantorNetWorth: decimal(20),
      },
    ];
    const readings = read(guarantorDeteriorates, { facts });
    expect(readings).toMatchObject([{ kind: 'fires' }]);
    expect(JSON.stringify(readings)).not.toContain('张伟');
  });
});

describe('a bankruptcy petition', () => {
  it('that is dismissed takes the warning with it, from that day', () => {
    const petition = (day: string, stage: FactOf<'bankruptcy-petition'>['stage']): Fact => ({
      kind: 'bankruptcy-petition',
      observedOn: isoDate(day),
      stage,
      reference: '破1号',
    });
    const facts = [petition('2025-02-08', 'accepted'), petition('2025-04-08', 'dismissed')];
    expect(read(bankruptcyAccepted, { facts, asOf: '2025-04-07' })[0].kind).toBe('fires');
    expect(read(bankruptcyAccepted, { facts, asOf: '2025-04-08' })[0].kind).toBe('quiet');
  });
});
