import { describe, expect, it } from 'vitest';
import {
  PARAMETERS_AS_DECLARED,
  parametersFor,
  parametersInForce,
  type WarningParametersVersion,
} from '../../../../shared/domain/warnings/parameters.ts';
import { revenueDrop } from '../../../../shared/domain/warnings/rules/declarations/revenue-drop.ts';
import { exampleContext } from '../../../../shared/domain/warnings/rules/example-context.ts';
import { evaluateRule } from '../../../../shared/domain/warnings/rules/warning-rule.ts';
import { isoDate } from '../../../../shared/kernel/dates.ts';
import { decimal } from '../../../../shared/kernel/decimal.ts';

const version = (number: number, effectiveFrom: string): WarningParametersVersion => ({
  version: number,
  effectiveFrom: isoDate(effectiveFrom),
  tenant: { 'revenue-drop': { growthMax: decimal(`-0.${number}`) } },
  portfolios: { sme: { 'revenue-drop': { growthMaxHigh: decimal('-0.3') } } },
});

const growthMax = (day: string): string | undefined =>
  parametersInForce(
    [version(1, '2025-01-01'), version(2, '2025-06-01'), version(3, '2025-03-01')],
    isoDate(day),
  ).tenant['revenue-drop']?.growthMax?.toString();

describe('parameters of warnings', () => {
  it('lay the portfolio over the tenant and leave the rest as declared', () => {
    const set = version(1, '2025-01-01');
    expect(parametersFor(set, 'large')['revenue-drop']).not.toHaveProperty('growthMaxHigh');
    expect(Object.keys(parametersFor(set, 'sme')['revenue-drop'] ?? {})).toEqual([
      'growthMax',
      'growthMaxHigh',
    ]);
    expect(parametersFor(PARAMETERS_AS_DECLARED, 'sme')).toEqual({});
  });

  it('are those of the highest version in force on the day', () => {
    expect(growthMax('2024-12-31')).toBeUndefined();
    expect(growthMax('2025-02-01')).toBe('-0.1');
    expect(growthMax('2025-03-01')).toBe('-0.3');
    expect(growthMax('2025-07-01')).toBe('-0.3');
  });

  it('decide whether a rule fires', () => {
    const context = exampleContext({ now: { revenue: '850' }, before: { revenue: '1000' } });
    const changed = { growthMax: decimal('-0.15') };
    expect(evaluateRule(revenueDrop, context)[0].kind).toBe('quiet');
    expect(evaluateRule(revenueDrop, context, changed)[0].kind).toBe('fires');
  });
});
