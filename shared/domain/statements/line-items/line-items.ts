import { balanceSheet } from './balance-sheet.ts';
import { cashFlowStatement } from './cash-flow-statement.ts';
import { incomeStatement } from './income-statement.ts';
import type { Accumulation, LineItem, Section } from './line-item.ts';
import { market, notesFlows, notesStocks } from './notes.ts';

/** The canonical statements: every line the product understands, by id. */
const TABLE = {
  ...balanceSheet,
  ...incomeStatement,
  ...cashFlowStatement,
  ...notesStocks,
  ...notesFlows,
  ...market,
};

export type LineItemId = keyof typeof TABLE;

export const LINE_ITEMS: Readonly<Record<LineItemId, LineItem>> = TABLE;

export const LINE_ITEM_IDS = Object.keys(TABLE) as readonly LineItemId[];

export const isLineItemId = (text: string): text is LineItemId => Object.hasOwn(TABLE, text);

const SECTIONS: readonly (readonly [Section, Accumulation, Readonly<Record<string, LineItem>>])[] =
  [
    ['balance-sheet', 'stock', balanceSheet],
    ['income-statement', 'flow', incomeStatement],
    ['cash-flow-statement', 'flow', cashFlowStatement],
    ['notes', 'stock', notesStocks],
    ['notes', 'flow', notesFlows],
    ['market', 'stock', market],
  ];

const PLACES = new Map(
  SECTIONS.flatMap(([section, accumulation, table]) =>
    Object.keys(table).map((id) => [id, { section, accumulation }] as const),
  ),
);

const placeOf = (id: LineItemId): { section: Section; accumulation: Accumulation } => {
  const place = PLACES.get(id);
  if (place === undefined) throw new Error(`line item without a section: ${id}`);
  return place;
};

export const sectionOf = (id: LineItemId): Section => placeOf(id).section;

/** Opening and closing cash sit on the cash-flow statement but are balances. */
const BALANCES_AMONG_FLOWS: ReadonlySet<LineItemId> = new Set(['openingCash', 'closingCash']);

/** Rates belong to a period without accumulating over it. */
export const accumulationOf = (id: LineItemId): Accumulation =>
  BALANCES_AMONG_FLOWS.has(id) || LINE_ITEMS[id].unit === 'rate'
    ? 'stock'
    : placeOf(id).accumulation;

/** The direct components of a subtotal, in statement order. */
const COMPONENTS = new Map(
  LINE_ITEM_IDS.map((subtotal) => [
    subtotal,
    LINE_ITEM_IDS.filter((id) => LINE_ITEMS[id].partOf === subtotal),
  ]),
);
export const componentsOf = (subtotal: LineItemId): readonly LineItemId[] =>
  COMPONENTS.get(subtotal) ?? [];
