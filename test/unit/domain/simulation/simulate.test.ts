import { readdir } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { assetCorrelationOfCorporate } from '../../../../shared/domain/calibration/asset-correlation.ts';
import { assess } from '../../../../shared/domain/rating/assess.ts';
import type { Change } from '../../../../shared/domain/simulation/change.ts';
import { pathToUpgrade } from '../../../../shared/domain/simulation/path-to-upgrade.ts';
import { reverseStress } from '../../../../shared/domain/simulation/reverse-stress.ts';
import { SCENARIOS } from '../../../../shared/domain/simulation/scenarios/all-scenarios.ts';
import { simulate } from '../../../../shared/domain/simulation/simulate.ts';
import { stressDriver } from '../../../../shared/domain/simulation/stress-driver.ts';
import { watchLevelTarget } from '../../../../shared/domain/simulation/watch-level-target.ts';
import { isoDate } from '../../../../shared/kernel/dates.ts';
import { decimal } from '../../../../shared/kernel/decimal.ts';
import { inputOf, SMALL, smallCompany, statementOf } from './small-company.ts';

const simulated = (...changes: readonly Change[]) => {
  const result = simulate(smallCompany, { changes });
  if (result.kind === 'failed') throw new Error(result.failure[0]?.detail.en);
  return result.value;
};

describe('a simulation', () => {
  it('attributes a cap to its step, not to the model', () => {
    const { attribution } = simulated({
      kind: 'fact-added',
      fact: { kind: 'overdue', daysPastDue: 120, observedOn: isoDate('2025-04-01') },
    });
    expect(attribution?.logOdds.isZero()).toBe(true);
    expect(attribution?.steps.map(({ kind, code }) => `${kind} ${code}`)).toEqual([
      'cap default-ninety-days',
    ]);
    expect(attribution?.notches).toBeGreaterThan(0);
  });

  it('attributes a fact that a model was silent about to its indicator, without remainder', () => {
    const amount = decimal(1_000_000_000);
    const fact = { kind: 'enforcement', observedOn: isoDate('2025-04-01'), amount } as const;
    const input = { ...smallCompany, ratedOn: isoDate('2026-11-20') };
    const result = simulate(input, { changes: [{ kind: 'fact-added', fact }] });
    if (result.kind === 'failed') throw new Error('the fact can be added');
    const { attribution } = result.value;
    const [only, ...others] = attribution?.indicators ?? [];
    expect(others).toEqual([]);
    expect(only).toMatchObject({
      indicator: 'enforcement-to-equity',
      before: { kind: 'not-meaningful', reason: 'missing-input' },
      after: { kind: 'measured' },
    });
    expect(only?.logOdds.gt(0)).toBe(true);
    expect(only?.logOdds.eq(attribution?.logOdds ?? 0)).toBe(true);
  });

  it('attributes an officer’s score to that score alone', () => {
    const { attribution } = simulated({
      kind: 'officer-score',
      figure: 'industryScore',
      value: decimal(80),
    });
    expect(attribution?.indicators.map(({ indicator }) => indicator)).toEqual(['industry-score']);
  });

  it('keeps the model when the company shrinks, and gives it up when told to', () => {
    const shrunk = simulated({ kind: 'revenue', change: decimal('-0.9') });
    expect(shrunk.attribution).toBeDefined();
    const moved = simulated({ kind: 'segment', segment: 'large' });
    expect(moved.attribution).toBeUndefined();
    expect(moved.changed.kind === 'rated' && moved.changed.rating.model.segment).toBe('large');
  });

  it('answers statements that contradict themselves with what contradicts', () => {
    const { changed } = simulated({
      kind: 'line',
      line: 'totalAssets',
      operation: 'scale',
      value: decimal('1.5'),
      effect: 'as-stated',
    });
    expect(changed.kind).toBe('inconsistent');
  });

  it('refuses the caller’s impossible changes but leaves out those of a scenario', () => {
    const scenario = SCENARIOS.find(({ id }) => id === 'currency-depreciation');
    if (scenario === undefined) throw new Error('no scenario');
    const unknown = inputOf(statementOf(SMALL, { absentLines: 'unknown' }));
    const own = simulate(unknown, { changes: scenario.changes });
    expect(own.kind).toBe('failed');
    const named = simulate(unknown, { scenario });
    if (named.kind === 'failed') throw new Error('refused');
    expect(named.value.skipped.map(({ code }) => code)).toEqual(['position-missing']);
    expect(named.value.lines).toEqual([]);
  });

  it('joins the effects of a scenario and of further changes', () => {
    const scenario = SCENARIOS.find(({ id }) => id === 'rate-shock');
    if (scenario === undefined) throw new Error('no scenario');
    const changes = [{ kind: 'interest-rate', basisPoints: decimal(-300) }] as const;
    const result = simulate(smallCompany, { scenario, changes });
    if (result.kind === 'failed') throw new Error('refused');
    expect(result.value.lines).toEqual([]);
  });
});

describe('scenarios', () => {
  it('are every file of their folder, by its name', async () => {
    const folder = new URL(
      '../../../../shared/domain/simulation/scenarios/declarations/',
      import.meta.url,
    );
    const files = await readdir(folder);
    expect(SCENARIOS.map(({ id }) => `${id}.ts`).sort()).toEqual(files.sort());
  });

  it.each(SCENARIOS)('$id speaks both languages and can happen to a full statement', (scenario) => {
    const foreign = { ...SMALL, foreignCurrencyAssets: 90, foreignCurrencyDebt: 180 };
    const result = simulate(inputOf(statementOf(foreign)), { scenario });
    if (result.kind === 'failed') throw new Error('refused');
    expect(result.value.skipped).toEqual([]);
    expect(result.value.lines.length).toBeGreaterThan(0);
    expect(result.value.attribution?.logOdds.gt(0)).toBe(true);
    expect(scenario.source.confidence).toBe('design');
    expect(scenario.title.zh).toMatch(/\p{Script=Han}/u);
    expect(scenario.story.zh).toMatch(/\p{Script=Han}/u);
    const { pointInTime } = result.value;
    if (scenario.systematicFactor < -0.9)
      expect(pointInTime?.pointInTime).toBeGreaterThan(pointInTime?.throughTheCycle ?? 1);
  });

  it('take the correlation between 24 % and 12 %, as the Basel formula runs', () => {
    expect(assetCorrelationOfCorporate(0)).toBeCloseTo(0.24, 12);
    // 0.12 + 0.12 · e^(−0.5), to the formula's last factor of 1 − e^(−50).
    expect(assetCorrelationOfCorporate(0.01)).toBeCloseTo(0.19278367916, 10);
    expect(assetCorrelationOfCorporate(1)).toBeCloseTo(0.12, 12);
  });
});

describe('a missing document', () => {
  it('lifts as much as the officer’s score that it would bring', () => {
    const path = pathToUpgrade(smallCompany);
    if (path.kind !== 'searched') throw new Error(path.kind);
    const review = path.documents.find(({ document }) => document === 'industry-review');
    const { changed } = simulated({
      kind: 'officer-score',
      figure: 'industryScore',
      value: decimal(80),
    });
    if (changed.kind !== 'rated') throw new Error(changed.kind);
    expect(review?.strong.logOdds.eq(changed.rating.score.logOdds)).toBe(true);
    expect(review?.strong.grade).toBe(changed.rating.notch.grade);
  });
});

describe('a path to an upgrade', () => {
  it('says which cap holds and what removes it', () => {
    const fact = { kind: 'dishonest-debtor', observedOn: isoDate('2025-01-01') } as const;
    const path = pathToUpgrade({ ...smallCompany, facts: [fact] });
    if (path.kind !== 'blocked') throw new Error(path.kind);
    expect(path.obstacles.map(({ code }) => code)).toEqual(['dishonest-debtor']);
    expect(path.obstacles[0]?.remedy.zh).toContain('失信');
    expect(path.single).toEqual([]);
  });

  it('finds the capital that brings equity back above nil and so removes the cap', () => {
    const poor = statementOf({
      ...SMALL,
      undistributedProfit: -250,
      equityAttributableToParent: -50,
      totalEquity: -50,
      longTermBorrowings: 750,
      nonCurrentLiabilities: 750,
      totalLiabilities: 1050,
    });
    const input = inputOf(poor);
    const [base, path] = [assess(input), pathToUpgrade(input)];
    if (base.kind !== 'rated' || path.kind !== 'searched') throw new Error(path.kind);
    expect(base.rating.caps).toEqual(['negative-equity']);
    const capital = path.single.find(({ moves }) => moves[0]?.lever.id === 'inject-equity');
    const isHeld = path.obstacles.some(({ code }) => code === 'negative-equity');
    if (isHeld) expect(capital?.moves[0]?.size.toNumber()).toBeGreaterThan(50);
    else expect(path.needed?.gt(0)).toBe(true);
  });

  it('does without what the figures do not tell', () => {
    const { capitalExpenditure: _, ...rest } = SMALL;
    const path = pathToUpgrade(inputOf(statementOf(rest, { absentLines: 'unknown' })));
    if (path.kind !== 'searched') throw new Error(path.kind);
    const reasons = path.absent.map(({ lever, reason }) => `${lever.id} ${reason}`);
    expect(reasons).toContain('cut-capital-expenditure figures-missing');
    expect(reasons).toContain('cut-dividend figures-missing');
  });
});

describe('a reverse stress', () => {
  const covenant = {
    kind: 'covenant',
    indicator: 'ebitda-interest',
    bound: 'at-least',
  } as const;

  it('finds where an interest cover breaks', () => {
    // EBITDA 260 over interest 50: 4 times is left when 60 of 260 are gone.
    const stress = reverseStress(smallCompany, stressDriver('ebitda'), {
      ...covenant,
      threshold: decimal(4),
    });
    if (stress.kind !== 'found') throw new Error(stress.kind);
    expect(stress.breaks.size.toNumber()).toBeCloseTo(60 / 260, 3);
    expect(stress.breaks.money?.toNumber()).toBeCloseTo(60, 0);
    expect([stress.holds.isBroken, stress.breaks.isBroken]).toEqual([false, true]);
  });

  it('says at once when it is broken already', () => {
    const stress = reverseStress(smallCompany, stressDriver('ebitda'), {
      ...covenant,
      threshold: decimal(6),
    });
    expect(stress).toMatchObject({ kind: 'broken-already', assessments: 1 });
  });

  it('holds throughout where the driver does not reach it', () => {
    const stress = reverseStress(smallCompany, stressDriver('receivable-days'), {
      ...covenant,
      threshold: decimal(1),
    });
    expect(stress.kind).toBe('holds-throughout');
  });

  it('cannot be computed for an indicator that has no value, and says why', () => {
    const stress = reverseStress(smallCompany, stressDriver('revenue'), {
      kind: 'covenant',
      indicator: 'equity-volatility',
      bound: 'at-most',
      threshold: decimal(1),
    });
    if (stress.kind !== 'not-computable') throw new Error(stress.kind);
    expect(stress.reason.en).toContain('equityVolatility');
  });

  it('stops where early warning reaches the level, from figures alone', () => {
    const base = assess(smallCompany);
    const target = watchLevelTarget(smallCompany, base, 'RED');
    const stress = reverseStress(smallCompany, stressDriver('revenue'), target, base);
    if (stress.kind !== 'found') throw new Error(stress.kind);
    expect(stress.breaks.watchLevel).toBe('RED');
    expect(stress.holds.watchLevel).not.toBe('RED');
    expect(stress.breaks.size.gt(stress.holds.size)).toBe(true);
    const already = watchLevelTarget(smallCompany, base, 'GREEN');
    expect(reverseStress(smallCompany, stressDriver('revenue'), already, base).kind).toBe(
      'broken-already',
    );
  });

  it('takes any other condition', () => {
    const stress = reverseStress(smallCompany, stressDriver('gross-margin'), {
      kind: 'condition',
      title: { en: 'Loss', zh: '亏损' },
      isBroken: (result) =>
        result.kind === 'rated'
          ? result.analysis.series.current.values.valueOf('netIncome')?.isNegative()
          : undefined,
    });
    if (stress.kind !== 'found') throw new Error(stress.kind);
    // Profit before tax is 15 % of revenue; the shortfall of cash costs a little interest before.
    expect(stress.breaks.size.toNumber()).toBeGreaterThan(0.14);
    expect(stress.breaks.size.toNumber()).toBeLessThan(0.151);
  });
});
