import { describe, expect, it } from 'vitest';
import type { CompanyOutcomeEntry } from '../../../../shared/domain/monitoring/company-outcomes.ts';
import { companyOutcomes } from '../../../../shared/domain/monitoring/company-outcomes.ts';
import { monitorModel } from '../../../../shared/domain/monitoring/monitor-model.ts';
import type { RatedCompany } from '../../../../shared/domain/monitoring/rated-company.ts';
import type { CreditOutcome } from '../../../../shared/domain/outcomes/credit-outcome.ts';
import { type Grade, notchOf } from '../../../../shared/domain/scales/master-scale.ts';
import { type IsoInstant, isoDate } from '../../../../shared/kernel/dates.ts';

const DAY = isoDate('2026-11-22');
const LEARNED = '2026-11-01T00:00:00.000Z' as IsoInstant;

const rated = (
  companyId: string,
  asOf: string,
  grade: Grade,
  more: Partial<RatedCompany> = {},
): RatedCompany => ({
  companyId,
  assessmentId: `${asOf}-${companyId}`,
  asOf: isoDate(asOf),
  madeOn: isoDate(asOf),
  role: 'champion',
  grade,
  modelGrade: grade,
  pd: notchOf(grade).pd,
  ...more,
});

const outcome = (
  companyId: string,
  kind: CreditOutcome['kind'],
  date: string,
): CompanyOutcomeEntry => ({
  type: 'recorded',
  companyId,
  id: `${companyId}-${kind}-${date}`,
  recordedAt: LEARNED,
  outcome: { kind, date: isoDate(date) },
});

const monitored = (
  ratings: readonly RatedCompany[],
  entries: readonly CompanyOutcomeEntry[] = [],
) => monitorModel(DAY, ratings, companyOutcomes(entries));

const many = (count: number, asOf: string, grade: Grade, prefix = 'c'): readonly RatedCompany[] =>
  Array.from({ length: count }, (_, index) => rated(`${prefix}${index}`, asOf, grade));

describe('the monitoring of a model', () => {
  it('of an empty portfolio says why nothing can be computed', () => {
    const found = monitored([]);
    const { calibration, discrimination, drift, concentration, alert, portfolio } = found;
    for (const each of [
      calibration.overall,
      calibration.light,
      discrimination,
      drift,
      concentration,
    ])
      expect(each).toMatchObject({ kind: 'failed', failure: expect.any(String) });
    expect(portfolio.companies).toBe(0);
    expect(alert).toEqual({ light: 'not-computable', signals: [] });
  });

  it('counts each company once, by its latest rating of the last year', () => {
    const { portfolio } = monitored([
      rated('a', '2026-01-31', 'BB'),
      rated('a', '2026-06-30', 'BBB'),
      rated('b', '2025-11-22', 'A'),
      rated('c', '2025-11-23', 'A', { role: 'challenger' }),
      rated('d', '2026-11-23', 'A'),
    ]);
    expect(portfolio).toMatchObject({ companies: 2, champion: 1, challenger: 1 });
    expect(portfolio.grades).toEqual([
      { grade: 'A', companies: 1 },
      { grade: 'BBB', companies: 1 },
    ]);
  });

  it('watches each rating for exactly the twelve months that follow it', () => {
    const ratings = ['in', 'late', 'before', 'on-the-day'].map((id) =>
      rated(id, '2025-03-31', 'BB'),
    );
    const { cohort } = monitored(ratings, [
      outcome('in', 'default', '2026-03-31'),
      outcome('late', 'default', '2026-04-01'),
      outcome('before', 'default', '2025-03-30'),
      outcome('on-the-day', 'default', '2025-03-31'),
    ]);
    expect(cohort.observed.map(({ companyId, defaulted }) => [companyId, defaulted])).toEqual([
      ['in', true],
      ['late', false],
    ]);
    expect(cohort.inDefault).toBe(2);
  });

  it('takes back who recovered before the rating, and leaves out who left without default', () => {
    const ratings = ['cured', 'left', 'left-after-default', 'graded-d'].map((id) =>
      rated(id, '2025-03-31', id === 'graded-d' ? 'D' : 'BB'),
    );
    const { cohort } = monitored(ratings, [
      outcome('cured', 'default', '2025-01-01'),
      outcome('cured', 'cured', '2025-03-01'),
      outcome('left', 'closed', '2025-06-30'),
      outcome('left-after-default', 'default', '2025-05-31'),
      outcome('left-after-default', 'closed', '2025-06-30'),
    ]);
    expect(cohort.observed.map(({ companyId, defaulted }) => [companyId, defaulted])).toEqual([
      ['cured', false],
      ['left-after-default', true],
    ]);
    expect(cohort).toMatchObject({ closed: 1, inDefault: 1 });
  });

  it('does not count an outcome that was withdrawn', () => {
    const mistaken = outcome('a', 'default', '2025-06-30');
    const { cohort } = monitored(
      [rated('a', '2025-03-31', 'BB')],
      [
        mistaken,
        {
          type: 'withdrawn',
          companyId: 'a',
          id: mistaken.id,
          date: isoDate('2025-06-30'),
          reason: 'mistaken',
          recordedAt: '2026-11-02T00:00:00.000Z' as IsoInstant,
        },
      ],
    );
    expect(cohort.observed).toMatchObject([{ defaulted: false }]);
  });

  it('is green where defaults came as expected, red where far more came', () => {
    const ratings = [...many(200, '2025-06-30', 'B'), ...many(200, '2025-06-30', 'AA', 'safe')];
    const defaults = (count: number) =>
      Array.from({ length: count }, (_, index) => outcome(`c${index}`, 'default', '2025-12-31'));
    const expected = monitored(ratings, defaults(8));
    const tooMany = monitored(ratings, defaults(24));
    expect(expected.calibration.overall).toMatchObject({ value: { defaults: 8, light: 'green' } });
    expect(expected.alert.light).toBe('green');
    expect(tooMany.alert.light).toBe('red');
    expect(tooMany.alert.signals.map(({ code }) => code)).toEqual([
      'calibration',
      'calibration-of-grade',
    ]);
  });

  it('is green where nobody defaulted, however few and however safe they were', () => {
    const { calibration, alert } = monitored(many(1, '2025-06-30', 'AA'));
    expect(calibration.overall).toMatchObject({ value: { defaults: 0, light: 'green' } });
    expect(alert.light).toBe('green');
  });

  it('is red after the third amber in five years', () => {
    const years = ['2021', '2022', '2023', '2024', '2025'];
    const amberYears = new Set(['2021', '2023', '2025']);
    const ratings = years.flatMap((year) => many(200, `${year}-06-30`, 'B', `y${year}-`));
    const entries = years.flatMap((year) =>
      Array.from({ length: amberYears.has(year) ? 14 : 6 }, (_, index) =>
        outcome(`y${year}-${index}`, 'default', `${year}-12-31`),
      ),
    );
    const { calibration, alert } = monitored(ratings, entries);
    expect(
      calibration.years.map(({ check }) =>
        check.kind === 'ok' ? check.value.light : check.failure,
      ),
    ).toEqual(['amber', 'green', 'amber', 'green', 'amber']);
    expect(calibration.light).toMatchObject({ value: { light: 'red', escalated: true } });
    expect(alert.light).toBe('red');
  });

  it('finds a model that ranks the wrong way round', () => {
    const ratings = [...many(60, '2025-06-30', 'A', 'good'), ...many(60, '2025-06-30', 'B', 'bad')];
    const entries = Array.from({ length: 20 }, (_, index) =>
      outcome(`good${index}`, 'default', '2025-12-31'),
    );
    const { discrimination, alert } = monitored(ratings, entries);
    expect(discrimination.kind === 'ok' && discrimination.value.upper).toBeLessThan(0.5);
    expect(alert.signals).toContainEqual(expect.objectContaining({ code: 'discrimination' }));
  });

  it('calls a shift of grades by its name only where chance does not explain it', () => {
    const shifted = (count: number) =>
      monitored([
        ...many(count, '2025-06-30', 'A'),
        ...many(count, '2026-06-30', 'BBB').slice(0, count / 2),
        ...many(count, '2026-06-30', 'A').slice(count / 2),
      ]);
    const [few, lots] = [shifted(4), shifted(200)];
    expect(few.drift).toMatchObject({ value: { verdict: 'shift' } });
    expect(few.drift.kind === 'ok' && few.drift.value.pValue).toBeGreaterThan(0.05);
    expect(few.alert.signals).toEqual([]);
    expect(lots.alert.signals.map(({ code }) => code)).toContain('grade-drift');
  });

  it('tells a portfolio that bunches in one grade, if it is large enough to tell', () => {
    const spread = (['AA', 'A', 'BBB', 'BB', 'B'] as const).flatMap((grade) =>
      many(10, '2026-06-30', grade, grade),
    );
    const codes = (ratings: readonly RatedCompany[]) =>
      monitored(ratings).alert.signals.map(({ code }) => code);
    expect(codes(spread)).toEqual([]);
    expect(codes(many(19, '2026-06-30', 'BB'))).toEqual([]);
    expect(codes(many(20, '2026-06-30', 'BB'))).toEqual(['concentration']);
  });
});
