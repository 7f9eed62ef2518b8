import type { Decimal } from '../../kernel/decimal.ts';
import type { Text } from '../../kernel/text.ts';
import { LINE_ITEM_IDS, LINE_ITEMS, type LineItemId } from '../statements/line-items/line-items.ts';
import type { FinancialStatement } from '../statements/statement.ts';
import type { Reading } from './companyfacts-rules.ts';

/** The lines of one period in the making, with what was decided on the way. */
export class FactLines {
  readonly decisions: Decision[] = [];
  readonly #readings = new Map<LineItemId, Reading>();

  get(item: LineItemId): Decimal | undefined {
    return this.#readings.get(item)?.value;
  }

  set(item: LineItemId, reading: Reading): void {
    this.#readings.set(item, reading);
  }

  drop(item: LineItemId): void {
    this.#readings.delete(item);
  }

  decide(item: LineItemId, code: Decision['code'], message: Text): void {
    this.decisions.push({ item, code, message });
  }

  /** Fills a line from its neighbours and says so in its label. */
  derive(item: LineItemId, value: Decimal, formula: string): void {
    this.set(item, { value, label: `residual: ${formula}` });
    if (value.isZero()) return;
    this.decide(item, 'line-derived', {
      en: `${LINE_ITEMS[item].en} was derived: ${formula}.`,
      zh: `${LINE_ITEMS[item].zh}由公式推算：${formula}。`,
    });
  }

  get lines(): Pick<FinancialStatement, 'lines' | 'labels'> {
    const lines: Partial<Record<LineItemId, Decimal>> = {};
    const labels: Partial<Record<LineItemId, string>> = {};
    for (const item of LINE_ITEM_IDS) {
      const reading = this.#readings.get(item);
      if (reading === undefined) continue;
      lines[item] = reading.value;
      labels[item] = reading.label;
    }
    return { lines, labels };
  }
}

export interface Decision {
  readonly item: LineItemId;
  readonly code: 'line-derived' | 'figure-chosen';
  readonly message: Text;
}

/** `a + b - c`, as labels of derived lines show it. */
export const formulaOf = (plus: readonly LineItemId[], minus: readonly LineItemId[]): string =>
  [plus.join(' + '), ...minus].join(' - ');
