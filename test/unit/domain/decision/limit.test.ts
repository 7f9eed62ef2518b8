import { describe, expect, it } from 'vitest';
import {
  creditLimit,
  type LimitDecision,
} from '../../../../shared/domain/decision/limit/credit-limit.ts';
import { DEFAULT_POLICY } from '../../../../shared/domain/decision/policy/default-policy.ts';
import type { ComponentId } from '../../../../shared/domain/decision/policy/limit-sections.ts';
import { decimal } from '../../../../shared/kernel/decimal.ts';
import { money } from '../../../../shared/kernel/money.ts';
import { requestOf, seriesOf, seriesWithout } from './made-up-client.ts';

const componentOf = ({ components }: LimitDecision, id: ComponentId) => {
  const found = components.find(({ component }) => component.id === id);
  if (found === undefined) throw new Error(`no component ${id}`);
  return found;
};

const yuan = (amount: number) => money(decimal(amount), 'CNY');

describe('a limit', () => {
  it('names policy, binding and second-tightest component and shows all of them', () => {
    const decision = creditLimit(requestOf());
    expect(decision.kind).toBe('granted');
    expect(decision.policy).toEqual({ id: 'default', version: 1, effectiveFrom: '2025-01-01' });
    expect(decision.components).toHaveLength(9);
    // 15 % of 20 million without collateral; liabilities may grow by 12 million (line of 75 %).
    expect(decision.binding).toBe('collateral');
    expect(decision.amount.amount.toFixed()).toBe('3000000');
    expect(decision.secondTightest).toBe('net-worth');
    expect(componentOf(decision, 'net-worth').headroom?.toFixed()).toBe('4500000');
    expect(componentOf(decision, 'debt-to-assets').headroom?.toFixed()).toBe('12000000');
  });

  it('traces each figure to statement lines', () => {
    const { trace, values } = componentOf(creditLimit(requestOf()), 'leverage-to-earnings');
    expect(values.ebitda?.toFixed()).toBe('2000000');
    expect(trace.map(({ name }) => name)).toEqual(['ebitda', 'totalDebt']);
    expect(trace[0]?.readings[0]?.period).toBe('2024-12-31');
  });

  it('says in both languages what would release it', () => {
    const { releases } = creditLimit(requestOf());
    const texts = releases.map(({ text }) => text);
    expect(texts[0]).toEqual({
      en: 'lending value of collateral up by 1,500,000, from 0.00 to 1,500,000 (market value × advance rate)',
      zh: '抵质押可贷价值由0.00增加1,500,000至1,500,000（评估价值×抵质押率）',
    });
    expect(texts).toContainEqual({ en: 'grade from BBB to A-', zh: '评级由BBB提升至A-' });
  });

  it('moves the binding constraint once collateral is brought', () => {
    const collateral = [{ type: 'commercial-property', value: yuan(3_000_000) }];
    const decision = creditLimit(requestOf({ collateral }));
    expect(componentOf(decision, 'collateral').headroom?.toFixed()).toBe('5100000');
    expect(decision.binding).toBe('net-worth');
    expect(decision.amount.amount.toFixed()).toBe('4500000');
  });

  it('subtracts what is owed here from appetite and what is owed anywhere from capacity', () => {
    const exposure = { thisBank: yuan(1_000_000), allLenders: yuan(4_000_000) };
    const decision = creditLimit(requestOf({ exposure }));
    expect(componentOf(decision, 'collateral').headroom?.toFixed()).toBe('2000000');
    expect(componentOf(decision, 'net-worth').headroom?.toFixed()).toBe('2000000');
    expect(componentOf(decision, 'leverage-to-earnings').headroom?.toFixed()).toBe('2500000');
    expect(decision.assumptions.map(({ en }) => en)).not.toContain(
      'no exposure at this bank was given',
    );
  });

  it('is rounded down, and a request beyond it leaves a shortfall', () => {
    const series = seriesOf({ revenue: 20_123_456 });
    const facility = { requested: yuan(3_500_000) };
    const decision = creditLimit(requestOf({ series, facility }));
    expect(decision.unrounded?.amount.toFixed()).toBe('3018518.4');
    expect(decision.amount.amount.toFixed()).toBe('3010000');
    expect(decision.shortfall?.amount.toFixed()).toBe('490000');
  });

  it('counts collateral in another currency only with a rate', () => {
    const collateral = [{ type: 'gold', value: money(decimal(1_000_000), 'USD') }];
    const blind = creditLimit(requestOf({ collateral }));
    // Not knowing the rate lends no more than no collateral at all, and says so.
    expect(componentOf(blind, 'collateral').headroom?.toFixed()).toBe('3000000');
    expect(blind.assumptions.map(({ en }) => en)).toContain(
      'collateral gold lends nothing without the exchange rate USD/CNY',
    );
    const rated = creditLimit(requestOf({ collateral, exchangeRates: { USD: decimal(7) } }));
    // 3 million without cover and 75 % of 7 million of gold.
    expect(componentOf(rated, 'collateral').headroom?.toFixed()).toBe('8250000');
  });

  it('is measured by the bank’s own capital where the policy knows it', () => {
    const policy = {
      ...DEFAULT_POLICY,
      concentration: {
        ...DEFAULT_POLICY.concentration,
        currency: 'CNY',
        netCapital: decimal(20_000_000),
        tierOne: decimal(10_000_000),
      },
    };
    const exposure = { thisBank: yuan(500_000), group: yuan(1_200_000) };
    const decision = creditLimit(requestOf({ policy, exposure }));
    // min(10 % of 20 million, 15 % of 10 million) and min(20 % of 10 million, 15 % of 20 million).
    expect(componentOf(decision, 'concentration-single').headroom?.toFixed()).toBe('1000000');
    expect(componentOf(decision, 'concentration-group').headroom?.toFixed()).toBe('800000');
    expect(decision.binding).toBe('concentration-group');
  });

  it('holds only working-capital loans to the working-capital need', () => {
    const general = creditLimit(requestOf());
    expect(componentOf(general, 'working-capital-need').state).toBe('exempt');
    const facility = { purpose: 'working-capital' as const };
    const held = componentOf(creditLimit(requestOf({ facility })), 'working-capital-need');
    expect(held.state).toBe('constrains');
    // 18.5 million × (2.7/16 + 3/20 − 1.5/16 + 0.3/16 − 0.2/20) − 2 million of own − 1 million.
    expect(held.headroom?.toFixed()).toBe('1324375');
    const overridden = requestOf({ facility, workingCapital: { isOverridden: true } });
    expect(componentOf(creditLimit(overridden), 'working-capital-need').state).toBe('exempt');
  });

  it('caps the growth of the need at that of the industry and five points', () => {
    const facility = { purpose: 'working-capital' as const };
    const workingCapital = {
      growthExpected: decimal('0.5'),
      growthOfIndustry: decimal('0.04'),
    };
    const held = componentOf(
      creditLimit(requestOf({ facility, workingCapital })),
      'working-capital-need',
    );
    expect(held.values.growth?.toFixed()).toBe('0.09');
  });
});

describe('a policy that frees a segment from a constraint', () => {
  it('frees it from the named grade upwards, and shows the amount all the same', () => {
    const free = creditLimit(requestOf({ segment: 'large', grade: 'A-' }));
    expect(componentOf(free, 'net-worth')).toMatchObject({ state: 'exempt' });
    expect(componentOf(free, 'net-worth').outcome).toMatchObject({ kind: 'measured' });
    const held = creditLimit(requestOf({ segment: 'large', grade: 'BBB+' }));
    expect(componentOf(held, 'net-worth')).toMatchObject({ state: 'constrains' });
  });
});

describe('a refusal', () => {
  it.each([
    ['default', { grade: 'D' as const }],
    ['grade-below-appetite', { grade: 'CCC+' as const }],
    ['knock-out', { caps: ['negative-equity', 'dishonest-debtor'] }],
    ['no-room', { series: seriesOf({ totalEquity: 100_000 }) }],
    ['below-smallest-step', { series: seriesOf({ revenue: 6 }) }],
  ] as const)('gives its reason: %s', (code, more) => {
    const decision = creditLimit(requestOf(more));
    expect(decision.kind).toBe('refused');
    expect(decision.amount.amount.isZero()).toBe(true);
    expect(decision.refusals.map((each) => each.code)).toContain(code);
  });

  it('names only the knock-outs of the policy', () => {
    const decision = creditLimit(requestOf({ caps: ['negative-equity'] }));
    expect(decision.kind).toBe('granted');
  });

  it('names every constraint that has to open first, and what would open it', () => {
    const decision = creditLimit(requestOf({ series: seriesOf({ totalEquity: 100_000 }) }));
    expect(decision.blocked.map(({ component }) => component)).toEqual(['net-worth']);
    const [release] = decision.blocked[0]?.releases ?? [];
    expect(release).toMatchObject({ kind: 'figure', name: 'tangibleNetWorth' });
  });

  it('takes losses as no capacity, not as a gap', () => {
    const series = seriesOf({ profitBeforeTax: -3_000_000 });
    const decision = creditLimit(requestOf({ series }));
    const leverage = componentOf(decision, 'leverage-to-earnings');
    expect(leverage.outcome).toMatchObject({ reason: 'negative-earnings' });
    expect(leverage.headroom?.lt(0)).toBe(true);
    expect(decision.kind).toBe('refused');
  });
});

describe('a limit without all figures', () => {
  it('stands on the rest and names what is missing and the document that has it', () => {
    const series = seriesWithout('depreciationAndAmortisation');
    const decision = creditLimit(requestOf({ series }));
    expect(decision.kind).toBe('granted');
    const missing = decision.missing.find(({ component }) => component === 'leverage-to-earnings');
    expect(missing?.missing).toEqual([
      {
        name: 'depreciationAndAmortisation',
        what: {
          en: 'Depreciation and amortisation (2024-12-31)',
          zh: '折旧与摊销 (2024-12-31)',
        },
        document: { en: 'Cash-flow statement', zh: '现金流量表' },
      },
    ]);
  });

  it('cannot be stated where nothing that looks at the company is known', () => {
    const series = seriesWithout(
      'depreciationAndAmortisation',
      'totalEquity',
      'totalLiabilities',
      'nonCurrentLiabilities',
    );
    const decision = creditLimit(requestOf({ series }));
    expect(decision.kind).toBe('not-determinable');
    expect(decision.binding).toBeUndefined();
    expect(decision.amount.amount.isZero()).toBe(true);
  });

  it('refuses statements in another currency as a bug of the caller', () => {
    expect(() => creditLimit({ ...requestOf(), currency: 'USD' })).toThrow('a limit in USD');
  });
});

describe('the tenor', () => {
  it.each([
    [{}, 36],
    [{ collateral: [{ type: 'gold', value: yuan(1) }] }, 84],
    [{ facility: { purpose: 'working-capital' as const } }, 36],
    [
      {
        facility: { purpose: 'working-capital' as const, hasLongCycle: true },
        collateral: [{ type: 'gold', value: yuan(1) }],
      },
      60,
    ],
  ])('at BBB with %j is at most %i months', (more, months) => {
    expect(creditLimit(requestOf(more)).tenor.monthsMax).toBe(months);
  });

  it('says when the request is longer', () => {
    const { tenor } = creditLimit(requestOf({ facility: { months: 48 } }));
    expect(tenor).toMatchObject({ monthsMax: 36, monthsRequested: 48, isExceeded: true });
  });
});
