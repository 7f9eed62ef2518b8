import { type Decimal, decimal } from '../../kernel/decimal.ts';
import type { Text } from '../../kernel/text.ts';
import type { IndicatorUnit } from '../indicators/indicator.ts';
import type { Change } from './change.ts';
import { overYear } from './earnings.ts';
import type { Ledger } from './ledger.ts';

/** One way for things to get worse, from nothing to the worst that is worth asking about. */
export interface StressDriver {
  readonly id: StressDriverId;
  readonly title: Text;
  /** How a size prints. */
  readonly unit: Extract<IndicatorUnit, 'fraction' | 'days'> | 'basis-points';
  /** The largest size that is searched. */
  readonly sizeMax: Decimal;
  changesAt(size: Decimal): readonly Change[];
  /** The size in money over the statement's period; undefined where the figures lack. */
  moneyAt(ledger: Ledger, size: Decimal): Decimal | undefined;
}

export const STRESS_DRIVER_IDS = [
  'ebitda',
  'revenue',
  'gross-margin',
  'interest-rate',
  'receivable-days',
  'inventory-days',
  'raw-material-cost',
] as const;
export type StressDriverId = (typeof STRESS_DRIVER_IDS)[number];

const shareOf =
  (item: 'ebitda' | 'revenue' | 'costOfSales') =>
  (ledger: Ledger, size: Decimal): Decimal | undefined =>
    ledger.known(item)?.abs().times(size);

const daysOf =
  (item: 'revenue' | 'costOfSales') =>
  (ledger: Ledger, size: Decimal): Decimal | undefined => {
    const flow = ledger.known(item);
    return flow === undefined ? undefined : overYear(ledger, flow).times(size).div(YEAR_DAYS);
  };

const YEAR_DAYS = 365;
const HALF = decimal('0.5');

const DRIVERS: readonly StressDriver[] = [
  {
    id: 'ebitda',
    title: { en: 'Fall of EBITDA', zh: 'EBITDA下降' },
    unit: 'fraction',
    // Beyond it a profit has turned into a loss half as large again.
    sizeMax: decimal('2.5'),
    changesAt: (size) => [{ kind: 'ebitda', change: size.negated() }],
    moneyAt: shareOf('ebitda'),
  },
  {
    id: 'revenue',
    title: {
      en: 'Fall of revenue, a fifth of the costs staying',
      zh: '营业收入下降（两成成本无法压降）',
    },
    unit: 'fraction',
    sizeMax: decimal('0.9'),
    changesAt: (size) => [
      { kind: 'revenue', change: size.negated(), variableCostShare: decimal('0.8') },
    ],
    moneyAt: shareOf('revenue'),
  },
  {
    id: 'gross-margin',
    title: { en: 'Fall of the gross margin, in shares of revenue', zh: '毛利率下降（占收入比例）' },
    unit: 'fraction',
    sizeMax: decimal('0.6'),
    changesAt: (size) => [{ kind: 'gross-margin', change: size.negated() }],
    moneyAt: shareOf('revenue'),
  },
  {
    id: 'interest-rate',
    title: { en: 'Rise of interest rates on all debt', zh: '全部债务利率上升' },
    unit: 'basis-points',
    sizeMax: decimal('2000'),
    changesAt: (size) => [{ kind: 'interest-rate', basisPoints: size }],
    moneyAt: (ledger, size) => ledger.known('totalDebt')?.times(size).div(10_000),
  },
  {
    id: 'receivable-days',
    title: { en: 'Customers paying later', zh: '应收账款回收推迟' },
    unit: 'days',
    sizeMax: decimal('365'),
    changesAt: (size) => [{ kind: 'receivable-days', days: size }],
    moneyAt: daysOf('revenue'),
  },
  {
    id: 'inventory-days',
    title: { en: 'Stock turning slower', zh: '存货周转放缓' },
    unit: 'days',
    sizeMax: decimal('365'),
    changesAt: (size) => [{ kind: 'inventory-days', days: size }],
    moneyAt: daysOf('costOfSales'),
  },
  {
    id: 'raw-material-cost',
    title: {
      en: 'Rise of raw-material cost, half of the cost of sales, none passed on',
      zh: '原材料涨价（占成本一半，无法转嫁）',
    },
    unit: 'fraction',
    sizeMax: decimal('1'),
    changesAt: (size) => [{ kind: 'raw-material-cost', change: size }],
    moneyAt: (ledger, size) => ledger.known('costOfSales')?.times(size).times(HALF),
  },
];

export const STRESS_DRIVERS: ReadonlyMap<StressDriverId, StressDriver> = new Map(
  DRIVERS.map((driver) => [driver.id, driver]),
);

export const stressDriver = (id: StressDriverId): StressDriver => {
  const driver = STRESS_DRIVERS.get(id);
  if (driver === undefined) throw new Error(`no stress driver ${id}`);
  return driver;
};
