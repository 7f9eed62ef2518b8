import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Columns of the map of US corporate failures, which these invented firm-years follow. */
export const COLUMNS = [
  'company_name',
  'year',
  'current_assets',
  'cost_of_goods_sold',
  'depreciation_amortization',
  'ebit',
  'inventory',
  'net_income',
  'total_receivables',
  'market_value',
  'net_sales',
  'total_assets',
  'total_long_term_debt',
  'gross_profit',
  'total_current_liabilities',
  'retained_earnings',
  'total_liabilities',
] as const;
type Column = (typeof COLUMNS)[number];

export type Cells = Readonly<Record<Column, string>>;

/** Between 0 and 1, the same for the same numbers on every machine. */
const chance = (one: number, other: number): number => {
  const wave = Math.sin(one * 127.1 + other * 311.7) * 43_758.5453;
  return wave - Math.floor(wave);
};

/** An invented firm-year in USD million; `strength` from 0, about to fail, to 1. */
export const firmYear = (firm: number, year: number, strength = 0.7): Cells => {
  const noise = (salt: number): number => 0.9 + 0.2 * chance(firm * 31 + year, salt);
  const assets = (50 + 900 * chance(firm, 1)) * noise(2);
  const sales = assets * noise(3);
  const cost = sales * (0.85 - 0.3 * strength) * noise(4);
  const depreciation = assets * 0.04 * noise(5);
  const ebit = assets * (0.25 * strength - 0.12) * noise(6);
  const liabilities = assets * (1.05 - 0.6 * strength) * noise(7);
  const figures: Omit<Record<Column, number>, 'company_name' | 'year'> = {
    current_assets: assets * (0.2 + 0.3 * strength) * noise(8),
    cost_of_goods_sold: cost,
    depreciation_amortization: depreciation,
    ebit,
    inventory: assets * 0.1 * noise(9),
    net_income: ebit - assets * 0.02,
    total_receivables: assets * 0.1 * noise(10),
    market_value: assets * strength,
    net_sales: sales,
    total_assets: assets,
    total_long_term_debt: liabilities * 0.4,
    gross_profit: sales - cost,
    total_current_liabilities: liabilities * 0.4 * noise(11),
    retained_earnings: assets * (0.6 * strength - 0.3),
    total_liabilities: liabilities,
  };
  const cells = Object.entries(figures).map(([column, value]) => [column, value.toFixed(3)]);
  return { ...Object.fromEntries(cells), company_name: `F_${firm}`, year: String(year) } as Cells;
};

export interface FileForm {
  readonly columns?: readonly string[];
  readonly lineEnd?: string;
  readonly bom?: boolean;
  readonly gzip?: boolean;
  readonly quoted?: boolean;
}

/** Rows as a CSV text in one of the forms in which such files come. */
export const csvOf = (
  rows: readonly Readonly<Record<string, string>>[],
  { columns = COLUMNS, lineEnd = '\n', bom = false, quoted = false }: FileForm = {},
): string => {
  const cell = (text: string): string => (quoted ? `"${text}"` : text);
  const lines = [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))];
  const body = lines.map((cells) => `${cells.map(cell).join(',')}${lineEnd}`).join('');
  return bom ? `\uFEFF${body}` : body;
};

/** A folder of its own for the files of one test run. */
export const newFolder = (): string => mkdtempSync(join(tmpdir(), 'firm-years-'));

export const writeCsv = (
  path: string,
  rows: readonly Readonly<Record<string, string>>[],
  form: FileForm = {},
): string => {
  const text = csvOf(rows, form);
  writeFileSync(path, form.gzip === true ? gzipSync(text) : text);
  return path;
};
