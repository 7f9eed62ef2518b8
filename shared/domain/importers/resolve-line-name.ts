import {
  isLineItemId,
  LINE_ITEM_IDS,
  LINE_ITEMS,
  type LineItemId,
} from '../statements/line-items/line-items.ts';
import { CAS_NAMES, type CasMeaning, casMeaningOf } from './cas-vocabulary.ts';
import { nearestNames } from './text-distance.ts';

/** Where a line name comes from. */
export type LineVocabulary = 'canonical' | 'CAS' | 'IFRS' | 'US-GAAP';

export type LineNameResolution =
  | {
      readonly kind: 'resolved';
      readonly item: LineItemId;
      readonly vocabulary: LineVocabulary;
      /** The name prints a loss with a minus sign; the item stores it positive. */
      readonly sign?: 'loss-negative';
    }
  | { readonly kind: 'unknown'; readonly suggestions: readonly string[] };

/** Elements that stand in several items' lists: the item meant where one name is all there is. */
const PREFERRED: Readonly<Record<string, LineItemId>> = {
  CashAndCashEquivalents: 'cash',
  CashAndCashEquivalentsAtCarryingValue: 'cash',
  CashCashEquivalentsRestrictedCashAndRestrictedCashEquivalents: 'closingCash',
  NetIncomeLoss: 'netIncomeAttributableToParent',
  ProfitLoss: 'netIncome',
};

type Resolved = LineNameResolution & { readonly kind: 'resolved' };

const elementsOf = (vocabulary: 'IFRS' | 'US-GAAP'): readonly (readonly [string, Resolved])[] =>
  LINE_ITEM_IDS.flatMap((item) => {
    const { ifrs, usGaap } = LINE_ITEMS[item];
    const names: readonly string[] = (vocabulary === 'IFRS' ? ifrs : usGaap) ?? [];
    return names.map((name) => [name, { kind: 'resolved', item, vocabulary }] as const);
  });

const ELEMENTS: ReadonlyMap<string, Resolved> = (() => {
  const elements = new Map<string, Resolved>();
  for (const [name, resolved] of [...elementsOf('US-GAAP'), ...elementsOf('IFRS')]) {
    const key = name.toLowerCase();
    const preferred = PREFERRED[name];
    if (preferred !== undefined) elements.set(key, { ...resolved, item: preferred });
    else if (!elements.has(key)) elements.set(key, resolved);
  }
  return elements;
})();

const IDS: ReadonlyMap<string, LineItemId> = new Map(
  LINE_ITEM_IDS.map((item) => [item.toLowerCase(), item]),
);

const NAMES: readonly string[] = [
  ...LINE_ITEM_IDS,
  ...LINE_ITEM_IDS.flatMap((item) => LINE_ITEMS[item].usGaap ?? []),
  ...LINE_ITEM_IDS.flatMap((item) => LINE_ITEMS[item].ifrs ?? []),
  ...CAS_NAMES,
];

/** Kinds of names that stand for their item on their own. */
const RESOLVABLE: ReadonlySet<CasMeaning['kind']> = new Set([
  'item',
  'combined',
  'fallback',
  'total-revenue',
]);

const PREFIX = /^(?:us-gaap|ifrs-full|ifrs|cas)[:_]/i;

/**
 * Finds the canonical line of a name: a canonical id, a Chinese line name in any of its usual
 * spellings, or an element of the IFRS or US-GAAP taxonomy with or without its prefix. Case does
 * not matter. Unknown names come back with the nearest known ones.
 */
export const resolveLineName = (given: string): LineNameResolution => {
  const name = given.trim();
  const bare = name.replace(PREFIX, '');
  if (isLineItemId(bare)) return { kind: 'resolved', item: bare, vocabulary: 'canonical' };
  // IFRS `FinanceCosts` is not the canonical `financeCosts`, so elements come before loose ids.
  const element = ELEMENTS.get(bare.toLowerCase());
  if (element !== undefined) return element;
  const id = IDS.get(bare.toLowerCase());
  if (id !== undefined) return { kind: 'resolved', item: id, vocabulary: 'canonical' };
  const meaning = casMeaningOf(bare);
  if (RESOLVABLE.has(meaning.kind) && 'item' in meaning) {
    const { item } = meaning;
    const lossNegative = LINE_ITEMS[item].casLossNegative === true;
    return {
      kind: 'resolved',
      item,
      vocabulary: 'CAS',
      ...(lossNegative ? { sign: 'loss-negative' as const } : {}),
    };
  }
  return { kind: 'unknown', suggestions: nearestNames(bare, NAMES) };
};
