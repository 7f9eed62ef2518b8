import { type Decimal, sum, ZERO } from '../../kernel/decimal.ts';
import type { Text } from '../../kernel/text.ts';
import { componentsOf, LINE_ITEMS, type LineItemId } from '../statements/line-items/line-items.ts';
import { contributionOf, toleranceOf } from '../statements/values.ts';
import type { CasRow } from './cas-rows.ts';
import type { ImportNotice, NoticeCode } from './imported-statements.ts';

/** A statement in the making: contributions by item, and what was decided on the way. */
export class CasDraft {
  readonly unitScale: number;
  readonly notices: ImportNotice[] = [];
  readonly #parts = new Map<LineItemId, Contribution[]>();

  constructor(unitScale: number) {
    this.unitScale = unitScale;
  }

  add(item: LineItemId, contribution: Contribution): void {
    const parts = this.#parts.get(item);
    if (parts === undefined) this.#parts.set(item, [contribution]);
    else parts.push(contribution);
  }

  replace(item: LineItemId, contribution: Contribution): void {
    this.#parts.set(item, [contribution]);
  }

  valueOf(item: LineItemId): Decimal | undefined {
    const parts = this.#parts.get(item);
    return parts === undefined ? undefined : sum(parts.map(({ value }) => value));
  }

  partsOf(item: LineItemId): readonly Contribution[] {
    return this.#parts.get(item) ?? [];
  }

  get items(): readonly LineItemId[] {
    return [...this.#parts.keys()];
  }

  notice(code: NoticeCode, pointer: string, message: Text, item?: LineItemId): void {
    this.notices.push({ code, pointer, message, ...(item === undefined ? {} : { item }) });
  }

  /** What the lines of a subtotal leave unexplained; undefined where the subtotal lacks. */
  gapOf(subtotal: LineItemId): { readonly gap: Decimal; readonly room: Decimal } | undefined {
    const total = this.valueOf(subtotal);
    if (total === undefined) return undefined;
    const known = componentsOf(subtotal).flatMap((item) => {
      const value = this.valueOf(item);
      return value === undefined ? [] : [contributionOf(item, value)];
    });
    const room = toleranceOf(this.unitScale, known.length + 1, '0.0001', total);
    return { gap: total.minus(sum(known)), room };
  }
}

export interface Contribution {
  /** The name of the format that the label stands for. */
  readonly name: string;
  readonly label: string;
  readonly pointer: string;
  readonly value: Decimal;
}

export const contributionOfRow = (row: CasRow): Contribution => ({
  name: row.meaning.kind === 'unknown' ? row.parsed.key : row.meaning.name,
  label: row.label,
  pointer: row.pointer,
  value: row.value,
});

/** `应收票据 + 应收款项融资`, as the trace shows a line made of several. */
export const labelOf = (parts: readonly Contribution[]): string =>
  parts.map(({ label }) => label.trim()).join(' + ');

/**
 * Lines that older formats print on their own and newer ones inside another: added where the
 * subtotal asks for them, left out where it holds without.
 */
export const settleWithin = (draft: CasDraft, rows: readonly CasRow[], addByDefault: boolean) => {
  const waiting = rows.flatMap((row) =>
    row.meaning.kind === 'within' && !row.value.isZero() ? [{ row, item: row.meaning.item }] : [],
  );
  const subtotals = new Set(waiting.map(({ item }) => LINE_ITEMS[item].partOf));
  for (const subtotal of subtotals) {
    const group = waiting.filter(({ item }) => LINE_ITEMS[item].partOf === subtotal);
    const added = asksFor(draft, group, addByDefault);
    for (const { row, item } of group) {
      if (added) draft.add(item, contributionOfRow(row));
      const title = LINE_ITEMS[item];
      draft.notice(
        added ? 'lines-combined' : 'line-not-used',
        row.pointer,
        {
          en: added
            ? `${row.label} was added to ${title.en}.`
            : `${row.label} was taken as part of ${title.en} and not added again.`,
          zh: added
            ? `${row.label}已并入${title.zh}。`
            : `${row.label}视为已包含在${title.zh}中，未重复计入。`,
        },
        item,
      );
    }
  }
};

const asksFor = (
  draft: CasDraft,
  group: readonly { readonly row: CasRow; readonly item: LineItemId }[],
  addByDefault: boolean,
): boolean => {
  const [first] = group;
  const subtotal = first === undefined ? undefined : parentOf(first.item);
  const state = subtotal === undefined ? undefined : draft.gapOf(subtotal);
  if (state === undefined) return addByDefault;
  const extra = sum(group.map(({ row }) => row.value));
  const without = state.gap.abs();
  const together = state.gap.minus(extra).abs();
  if (without.lte(state.room) === together.lte(state.room)) return addByDefault;
  return together.lte(state.room);
};

const parentOf = (item: LineItemId): LineItemId | undefined => {
  const { partOf } = LINE_ITEMS[item];
  return partOf === undefined ? undefined : SUBTOTALS.find((each) => each === partOf);
};

const SUBTOTALS: readonly LineItemId[] = [
  'currentAssets',
  'nonCurrentAssets',
  'currentLiabilities',
  'nonCurrentLiabilities',
];

/** Parts and older names stand in where an item has no line of its own. */
export const settleFallbacks = (draft: CasDraft, rows: readonly CasRow[]): void => {
  const given = new Set(draft.items);
  for (const row of rows) {
    if (row.meaning.kind !== 'fallback') continue;
    const { item } = row.meaning;
    if (!given.has(item)) draft.add(item, contributionOfRow(row));
    else
      draft.notice('line-not-used', row.pointer, {
        en: `${row.label} is contained in ${LINE_ITEMS[item].en} and was not used.`,
        zh: `${row.label}已包含在${LINE_ITEMS[item].zh}中，未予使用。`,
      });
  }
};

/** A combined line fills its first item and leaves the second explicitly empty. */
export const settleCombined = (draft: CasDraft, rows: readonly CasRow[]): void => {
  for (const row of rows) {
    if (row.meaning.kind !== 'combined') continue;
    const { item, emptied } = row.meaning;
    const given = draft.valueOf(item) !== undefined || draft.valueOf(emptied) !== undefined;
    if (given) {
      draft.notice('line-not-used', row.pointer, {
        en: `${row.label} repeats the two lines it combines and was not used.`,
        zh: `${row.label}为合计行，其组成项目已分别列示，未重复计入。`,
      });
      continue;
    }
    draft.add(item, contributionOfRow(row));
    draft.add(emptied, { ...contributionOfRow(row), label: `（含于${row.label}）`, value: ZERO });
    draft.notice(
      'lines-combined',
      row.pointer,
      {
        en: `${row.label} is one line here: all of it stands under ${LINE_ITEMS[item].en}.`,
        zh: `${row.label}合并列示，全部计入${LINE_ITEMS[item].zh}。`,
      },
      item,
    );
  }
};
