import { describe, expect, it } from 'vitest';
import type { FinancialStatement } from '../../../shared/domain/statements/statement.ts';
import { WARNING_RULES } from '../../../shared/domain/warnings/rules/index.generated.ts';
import { addDays, isoDate } from '../../../shared/kernel/dates.ts';
import { decimal } from '../../../shared/kernel/decimal.ts';
import {
  alertFigures,
  isAlertLevel,
  placesFrom,
  runLeads,
  thresholdAtRate,
  type WatchedFirm,
} from '../../../shared/modelling/backtest/measures.ts';
import type { PanelFirm, PanelYear } from '../../../shared/modelling/backtest/panel.ts';
import { percentilesOf } from '../../../shared/modelling/backtest/peer-percentiles.ts';
import { watchedYears } from '../../../shared/modelling/backtest/watched-firm.ts';

const statement = (year: number, lines: Readonly<Record<string, string>>): FinancialStatement => {
  const end = isoDate(`${year}-12-31`);
  return {
    period: { end, months: 12 },
    scope: 'consolidated',
    standard: 'US-GAAP',
    currency: 'USD',
    unitScale: 1000,
    assurance: 'audited',
    version: 'as-reported',
    absentLines: 'unknown',
    publishedOn: addDays(end, 90),
    lines: Object.fromEntries(Object.entries(lines).map(([line, value]) => [line, decimal(value)])),
  };
};

const panelYear = (year: number, given: Partial<PanelYear> = {}): PanelYear => ({
  statement: statement(year, { revenue: '1000', netIncome: '50' }),
  year,
  failed: false,
  pd: 0.01,
  altmanRisk: -3,
  ...given,
});

const firm = (first: PanelYear, ...rest: readonly PanelYear[]): PanelFirm => ({
  id: 'firm',
  segment: 'mid',
  years: [first, ...rest],
});

const RULES = WARNING_RULES.filter(({ code }) => ['F01', 'F03', 'F08'].includes(code));

const watched = (year: number, given: Partial<WatchedFirm[number]>): WatchedFirm[number] => ({
  ...panelYear(year),
  level: 'GREEN',
  standing: new Set(),
  answered: new Set(),
  ...given,
});

describe('watching a firm of the panel', () => {
  const sound = { revenue: '1000', netIncome: '50', totalAssets: '1000', totalLiabilities: '500' };
  const sick = { revenue: '600', netIncome: '-80', totalAssets: '800', totalLiabilities: '780' };
  const years = watchedYears(
    firm(
      panelYear(2005, { statement: statement(2005, sound) }),
      panelYear(2006, { statement: statement(2006, sick) }),
      panelYear(2007, { statement: statement(2007, { ...sound, revenue: '620' }) }),
      panelYear(2008, { statement: statement(2008, { ...sound, revenue: '640' }) }),
    ),
    RULES,
    undefined,
  );

  it('raises the level with the statement that shows trouble, and not before', () => {
    expect(years.map(({ level }) => isAlertLevel(level)).slice(0, 2)).toEqual([false, true]);
    expect([...(years[1]?.standing ?? [])].sort()).toEqual(['loss', 'revenue-drop', 'thin-equity']);
  });

  it('lets the level fall again once the statements are sound', () => {
    expect(years[3]?.level).toBe('GREEN');
    expect(years[3]?.standing.size).toBe(0);
  });
});

describe('the figures of a backtest', () => {
  const failing: WatchedFirm = [
    watched(2005, {}),
    watched(2006, { level: 'ORANGE', altmanRisk: 1 }),
    watched(2007, {
      level: 'RED',
      altmanRisk: 2,
      failed: true,
    }),
  ];
  const sound: WatchedFirm = [
    watched(2005, { level: 'YELLOW' }),
    watched(2006, { level: 'ORANGE', altmanRisk: 0 }),
  ];
  const unseen: WatchedFirm = [watched(2007, { failed: true })];
  const firms = [failing, sound, unseen];
  const places = placesFrom(firms, 2005);
  const NO_LEADS = (): undefined => undefined;
  const isFlagged = ({ level }: WatchedFirm[number]): boolean => isAlertLevel(level);

  it('count failures flagged a year ahead by the statement before the last', () => {
    expect(alertFigures(places, isFlagged, NO_LEADS)).toMatchObject({
      statements: 6,
      alerts: 3,
      alertRate: 0.5,
      failures: 2,
      flaggedAtLast: 0.5,
      failuresWithYearBefore: 1,
      flaggedYearAhead: 1,
      precision: 1 / 3,
    });
  });

  it('take the lead from the first day of the alert to a year after the last statement', () => {
    const { leadMonths } = alertFigures(places, isFlagged, runLeads(firms, isFlagged));
    expect(leadMonths).toBeCloseTo(21.06, 2);
  });

  it('leave out years before those looked at, yet know what came before', () => {
    const late = placesFrom(firms, 2007);
    expect(late).toHaveLength(2);
    expect(alertFigures(late, isFlagged, NO_LEADS).flaggedYearAhead).toBe(1);
  });

  it('do not take the year before last for the year before', () => {
    const gap = placesFrom(
      [[watched(2005, { level: 'RED' }), watched(2007, { failed: true })]],
      2005,
    );
    expect(alertFigures(gap, isFlagged, NO_LEADS).failuresWithYearBefore).toBe(0);
  });

  it('find the risk that flags the same share of statements', () => {
    const cutOff = thresholdAtRate(places, ({ altmanRisk }) => altmanRisk, 0.5);
    expect(places.filter(({ year }) => year.altmanRisk > cutOff)).toHaveLength(3);
  });
});

describe('percentiles of peers', () => {
  const group = {
    segment: 'mid' as const,
    group: { en: 'peers', zh: '同类' },
    year: 2014,
    source: { citation: 'made up', locator: 'test', confidence: 'design' as const },
  };

  it('lie between the smallest and the largest PD', () => {
    const table = percentilesOf(
      Array.from({ length: 101 }, (_each, place) => place / 1000),
      group,
    );
    expect(table?.points.find(({ percentile }) => percentile === 90)?.pd).toBe(0.09);
    expect(table?.companies).toBe(101);
  });

  it('are not made of nobody', () => {
    expect(percentilesOf([], group)).toBeUndefined();
  });
});
