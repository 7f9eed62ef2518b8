import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LIMIT_COMPONENTS } from '../../shared/domain/decision/limit/components.ts';
import { creditLimit } from '../../shared/domain/decision/limit/credit-limit.ts';
import { evaluateComponent } from '../../shared/domain/decision/limit/evaluate-component.ts';
import type { LimitRequest } from '../../shared/domain/decision/limit/limit-request.ts';
import { roundedDown, roundingStep } from '../../shared/domain/decision/limit/round-down.ts';
import { DEFAULT_POLICY } from '../../shared/domain/decision/policy/default-policy.ts';
import { evaluate } from '../../shared/domain/formula/evaluate.ts';
import { namesIn } from '../../shared/domain/formula/expression.ts';
import { parseFormula } from '../../shared/domain/formula/parse.ts';
import { SEGMENTS } from '../../shared/domain/models/rating-model.ts';
import { GRADES, shiftGrade } from '../../shared/domain/scales/master-scale.ts';
import { StatementSeries } from '../../shared/domain/statements/series.ts';
import { type Decimal, decimal, ZERO } from '../../shared/kernel/decimal.ts';
import { money } from '../../shared/kernel/money.ts';
import { anyStatements, scaled } from './statement-arbitrary.ts';

const POLICY = {
  ...DEFAULT_POLICY,
  concentration: {
    ...DEFAULT_POLICY.concentration,
    currency: 'EUR',
    netCapital: decimal('40000000000'),
    tierOne: decimal('30000000000'),
  },
};

const anyAmount = fc.integer({ min: 0, max: 300_000 }).map((each) => decimal(each * 1000));
const anyPledge = fc.record({
  type: fc.constantFrom(...Object.keys(POLICY.collateral.types)),
  value: anyAmount.map((amount) => money(amount, 'EUR')),
});

const anyRequest: fc.Arbitrary<LimitRequest<'EUR'>> = fc
  .record({
    statements: anyStatements,
    grade: fc.constantFrom(...GRADES),
    segment: fc.constantFrom(...SEGMENTS),
    collateral: fc.array(anyPledge, { maxLength: 3 }),
    thisBank: anyAmount,
    allLenders: fc.option(anyAmount, { nil: undefined }),
    group: fc.option(anyAmount, { nil: undefined }),
    purpose: fc.constantFrom('working-capital', 'investment', 'general' as const),
    months: fc.option(fc.integer({ min: 3, max: 120 }), { nil: undefined }),
    growth: fc.integer({ min: -10, max: 40 }),
  })
  .map(({ statements, purpose, months, thisBank, allLenders, group, growth, ...rest }) => ({
    ...rest,
    currency: 'EUR',
    series: new StatementSeries(statements),
    policy: POLICY,
    facility: { purpose, ...(months === undefined ? {} : { months }) },
    exposure: {
      thisBank: money(thisBank, 'EUR'),
      ...(allLenders === undefined ? {} : { allLenders: money(allLenders, 'EUR') }),
      ...(group === undefined ? {} : { group: money(group, 'EUR') }),
    },
    workingCapital: { growthExpected: decimal(growth).div(100) },
  }));

const RUNS = { numRuns: 120 };

describe('the limit of any company on any terms', () => {
  it('is at most the room of every constraining component, and the binding one is the least', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        const decision = creditLimit(request);
        const rooms = decision.components.flatMap(({ headroom }) =>
          headroom === undefined ? [] : [headroom],
        );
        const binding = decision.components.find((each) => each.component.id === decision.binding);
        if (binding?.headroom === undefined) {
          expect(decision.kind).not.toBe('granted');
          expect(decision.amount.amount.isZero()).toBe(true);
          return;
        }
        const least = binding.headroom;
        expect(rooms.every((room) => room.gte(least))).toBe(true);
        expect(decision.amount.amount.gte(0)).toBe(true);
        if (decision.kind === 'granted') expect(decision.amount.amount.lte(least)).toBe(true);
        else expect(decision.amount.amount.isZero()).toBe(true);
      }),
      RUNS,
    );
  });

  it('says why whenever it is nothing', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        const { kind, amount, refusals, missing } = creditLimit(request);
        expect(amount.amount.gt(0)).toBe(kind === 'granted');
        if (kind === 'refused') expect(refusals.length).toBeGreaterThan(0);
        if (kind === 'not-determinable') expect(missing.length).toBeGreaterThan(0);
      }),
      RUNS,
    );
  });

  it('is never lowered by a better grade', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        const better = creditLimit({ ...request, grade: shiftGrade(request.grade, 1) });
        expect(better.amount.amount.gte(creditLimit(request).amount.amount)).toBe(true);
      }),
      RUNS,
    );
  });

  it('is never lowered by more collateral', () => {
    fc.assert(
      fc.property(anyRequest, anyPledge, (request, pledge) => {
        const more = { ...request, collateral: [...(request.collateral ?? []), pledge] };
        expect(creditLimit(more).amount.amount.gte(creditLimit(request).amount.amount)).toBe(true);
      }),
      RUNS,
    );
  });

  it('is never raised by more debt elsewhere or here', () => {
    fc.assert(
      fc.property(anyRequest, anyAmount, (request, more) => {
        const { exposure } = request;
        const grown = {
          ...request,
          exposure: {
            ...exposure,
            thisBank: money((exposure?.thisBank?.amount ?? ZERO).plus(more), 'EUR'),
            allLenders: money((exposure?.allLenders?.amount ?? ZERO).plus(more), 'EUR'),
          },
        };
        const known = {
          ...request,
          exposure: { ...exposure, allLenders: exposure?.allLenders ?? money(ZERO, 'EUR') },
        };
        expect(creditLimit(grown).amount.amount.lte(creditLimit(known).amount.amount)).toBe(true);
      }),
      RUNS,
    );
  });

  it('is released as it says: each figure, put in, brings the room of the next constraint', () => {
    let seen = 0;
    fc.assert(
      fc.property(anyRequest, (request) => {
        const decision = creditLimit(request);
        const [binding, second] = [decision.binding, decision.secondTightest].map((id) =>
          decision.components.find(({ component }) => component.id === id),
        );
        for (const release of decision.releases) {
          if (binding === undefined || second?.headroom === undefined) throw new Error('no target');
          seen += 1;
          if (release.kind === 'grade') {
            const better = { ...request, grade: release.to };
            const room = evaluateComponent(binding.component, better).headroom;
            expect(room?.gte(second.headroom)).toBe(true);
            continue;
          }
          const { component, values, deduction } = binding;
          const room =
            release.kind === 'figure'
              ? component.compute({ ...values, [release.name]: release.to }).minus(deduction)
              : component.compute(values).minus(release.to);
          const distance = room.minus(second.headroom).abs();
          expect(distance.lte(second.headroom.abs().plus(1).times('0.00000001'))).toBe(true);
        }
      }),
      RUNS,
    );
    expect(seen).toBeGreaterThan(100);
  });

  it('grows with the unit of account: ten times the amounts, ten times the room', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        const ten = decimal(10);
        const { exposure, collateral } = request;
        const times = (amount: { readonly amount: Decimal } | undefined) =>
          amount === undefined ? undefined : money(amount.amount.times(ten), 'EUR');
        const [allLenders, group] = [times(exposure?.allLenders), times(exposure?.group)];
        const larger = creditLimit<'EUR'>({
          ...request,
          series: new StatementSeries(request.series.statements.map((each) => scaled(each, ten))),
          collateral: (collateral ?? []).map(({ type, value }) => ({
            type,
            value: money(value.amount.times(ten), 'EUR'),
          })),
          exposure: {
            thisBank: money((exposure?.thisBank?.amount ?? ZERO).times(ten), 'EUR'),
            ...(allLenders === undefined ? {} : { allLenders }),
            ...(group === undefined ? {} : { group }),
          },
          policy: {
            ...POLICY,
            concentration: {
              ...POLICY.concentration,
              netCapital: POLICY.concentration.netCapital.times(ten),
              tierOne: POLICY.concentration.tierOne.times(ten),
            },
          },
        });
        const smaller = creditLimit(request);
        expect(larger.binding).toBe(smaller.binding);
        for (const [index, { headroom }] of smaller.components.entries()) {
          const other = larger.components[index]?.headroom;
          expect(other === undefined).toBe(headroom === undefined);
          if (headroom === undefined || other === undefined) continue;
          const distance = other.minus(headroom.times(ten)).abs();
          expect(distance.lte(headroom.abs().plus(1).times('1e-20'))).toBe(true);
        }
      }),
      RUNS,
    );
  });
});

describe('rounding down', () => {
  const anyExact = fc
    .tuple(fc.integer({ min: -1000, max: 2_000_000_000 }), fc.integer({ min: 0, max: 99 }))
    .map(([whole, cents]) => decimal(whole).plus(decimal(cents).div(100)));
  const anyCurrency = fc.constantFrom('CNY', 'JPY', 'EUR');

  it('never rises, loses less than a step and leaves whole steps', () => {
    fc.assert(
      fc.property(anyExact, anyCurrency, (amount, currency) => {
        const down = roundedDown(amount, currency, DEFAULT_POLICY);
        const step = roundingStep(amount, currency, DEFAULT_POLICY);
        expect(down.gte(0)).toBe(true);
        expect(down.mod(step).isZero()).toBe(true);
        if (amount.gt(0)) expect(down.lte(amount) && amount.minus(down).lt(step)).toBe(true);
      }),
    );
  });

  it('keeps the order of amounts, also across the steps', () => {
    fc.assert(
      fc.property(anyExact, anyExact, anyCurrency, (one, other, currency) => {
        const [low, high] = one.lte(other) ? [one, other] : [other, one];
        const [lower, higher] = [low, high].map((each) =>
          roundedDown(each, currency, DEFAULT_POLICY),
        );
        expect(lower?.lte(higher ?? ZERO)).toBe(true);
      }),
    );
  });
});

describe.each(LIMIT_COMPONENTS.map((component) => [component.id, component] as const))(
  '%s',
  (_id, component) => {
    const names = namesIn(parseFormula(component.formula)).map(({ name }) => name);
    const anyValues = fc
      .tuple(...names.map(() => fc.integer({ min: 1, max: 900 })))
      .map((drawn) =>
        Object.fromEntries(
          names.map((name, index) => [name, decimal(drawn[index] ?? 1).div(1000)]),
        ),
      );

    it('computes what its formula says', () => {
      fc.assert(
        fc.property(anyValues, (values) => {
          const byFormula = evaluate(parseFormula(component.formula), (name) => values[name]);
          if (byFormula === 'undefined-result') return;
          const computed = component.compute(values);
          const distance = computed.minus(byFormula).abs();
          expect(distance.lte(byFormula.abs().plus(1).times('1e-24'))).toBe(true);
        }),
      );
    });

    it('names only levers that its formula holds', () => {
      for (const lever of component.levers) expect(names).toContain(lever.name);
    });

    it('reads every input that its formula needs and no other', () => {
      for (const name of Object.keys(component.inputs)) expect(names).toContain(name);
    });
  },
);
