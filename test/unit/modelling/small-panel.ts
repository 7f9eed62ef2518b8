import { readFirmYears } from '../../../shared/modelling/firm-years.ts';
import { statementMapSchema } from '../../../shared/modelling/statement-map.ts';

/** A small made-up panel: firms with thin equity and losses fail, by a seeded rule. */
const COLUMNS = ['firm', 'year', 'assets', 'liabilities', 'income', 'failed'] as const;

const seeded = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
};

export const panelMap = statementMapSchema.parse({
  source: 'made up for tests',
  id: 'firm',
  periodEnd: { year: 'year' },
  currency: 'USD',
  amountsIn: 1_000_000,
  unit: 1000,
  standard: 'US-GAAP',
  assurance: 'audited',
  absentLines: 'unknown',
  lines: { totalAssets: 'assets', totalLiabilities: 'liabilities', netIncome: 'income' },
  outcome: 'failed',
});

const rowsOfFirm = (firm: number, random: () => number): readonly string[] => {
  const rows: string[] = [];
  const leverage = 0.1 + random() * 0.9;
  for (let year = 2001; year <= 2004; year += 1) {
    const assets = 10 + random() * 1000;
    const income = assets * (random() * 0.3 - 0.15);
    const risk = leverage - income / assets;
    const failed = random() < (risk > 0.9 ? 0.5 : 0.02) ? 1 : 0;
    const figures = [assets, assets * leverage, income].map((each) => each.toFixed(3));
    rows.push([`F${firm}`, year, ...figures, failed].join(','));
    if (failed === 1) break;
  }
  return rows;
};

/** The panel as CSV text, the same on every run. */
export const panelCsv = (firms: number): string => {
  const random = seeded(7);
  const rows = Array.from({ length: firms }, (_each, firm) => rowsOfFirm(firm, random)).flat();
  return [COLUMNS.join(','), ...rows].join('\n');
};

export const readPanel = async (file: string) => readFirmYears(file, panelMap);
