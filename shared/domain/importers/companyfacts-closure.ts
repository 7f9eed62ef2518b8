import { type Decimal, sum, ZERO } from '../../kernel/decimal.ts';
import { componentsOf, LINE_ITEMS, type LineItemId } from '../statements/line-items/line-items.ts';
import { contributionOf } from '../statements/values.ts';
import { type FactLines, formulaOf } from './companyfacts-draft.ts';

interface Closure {
  readonly subtotal: LineItemId;
  readonly residual: LineItemId;
  /** Lines often contained in the residual or one another: given up first when too much is there. */
  readonly doubtful: readonly LineItemId[];
}

const CLOSURES: readonly Closure[] = [
  {
    subtotal: 'currentAssets',
    residual: 'otherCurrentAssets',
    doubtful: ['prepayments', 'contractAssets', 'otherReceivables', 'notesReceivable'],
  },
  {
    subtotal: 'nonCurrentAssets',
    residual: 'otherNonCurrentAssets',
    doubtful: ['deferredTaxAssets', 'investmentProperty', 'rightOfUseAssets'],
  },
  {
    subtotal: 'currentLiabilities',
    residual: 'otherCurrentLiabilities',
    doubtful: ['taxesPayable', 'payrollPayable', 'contractLiabilities', 'otherPayables'],
  },
  {
    subtotal: 'nonCurrentLiabilities',
    residual: 'otherNonCurrentLiabilities',
    doubtful: ['deferredTaxLiabilities', 'provisions', 'leaseLiabilities'],
  },
  { subtotal: 'equityAttributableToParent', residual: 'otherReserves', doubtful: [] },
];

const presentIn = (lines: FactLines, { subtotal, residual }: Closure): readonly LineItemId[] =>
  componentsOf(subtotal).filter((item) => item !== residual && lines.get(item) !== undefined);

const remainderOf = (lines: FactLines, total: Decimal, items: readonly LineItemId[]): Decimal =>
  total.minus(sum(items.map((item) => contributionOf(item, lines.get(item) ?? ZERO))));

/** Gives up lines that cannot stand beside the others, so that nothing is counted twice. */
const dropOverlaps = (lines: FactLines, closure: Closure, total: Decimal): void => {
  for (const item of closure.doubtful) {
    if (!remainderOf(lines, total, presentIn(lines, closure)).isNegative()) return;
    if (lines.get(item) === undefined) continue;
    lines.drop(item);
    lines.decide(item, 'figure-chosen', {
      en: `${LINE_ITEMS[item].en} exceeds what ${LINE_ITEMS[closure.subtotal].en} leaves; it is part of another line and was not used.`,
      zh: `${LINE_ITEMS[item].zh}超出${LINE_ITEMS[closure.subtotal].zh}的剩余，已包含于其他项目，未予使用。`,
    });
  }
};

/** Makes the lines of a subtotal add up: what no line explains is the subtotal's other line. */
const closeSubtotal = (lines: FactLines, closure: Closure): void => {
  const total = lines.get(closure.subtotal);
  if (total === undefined) return;
  dropOverlaps(lines, closure, total);
  const present = presentIn(lines, closure);
  if (present.length === 0) return;
  const remainder = remainderOf(lines, total, present);
  if (lines.get(closure.residual)?.eq(remainder) === true) return;
  const { sign } = LINE_ITEMS[closure.residual];
  if (remainder.isNegative() && sign === 'positive') return;
  lines.derive(closure.residual, remainder, formulaOf([closure.subtotal], present));
};

export const closeSubtotals = (lines: FactLines): void => {
  for (const closure of CLOSURES) closeSubtotal(lines, closure);
};
