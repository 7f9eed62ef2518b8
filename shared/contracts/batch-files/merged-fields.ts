import { quotedText } from '../../domain/identifiers/normalised-text.ts';
import type { FilePlace, Finding } from '../../problems/refusal.ts';
import type { PlacedField, TableRecord } from './table-record.ts';

/** `资产负债表 C5`, or `C5` where there are no sheets. */
export const placeText = ({ sheet, row, column = '' }: FilePlace): string => {
  const cell = column === '' ? `row ${row}` : `${column}${row}`;
  return sheet === undefined ? cell : `${sheet} ${cell}`;
};

export interface Contradiction {
  readonly field: string;
  readonly finding: Finding;
}

export interface MergedFields {
  readonly fields: ReadonlyMap<string, PlacedField>;
  /** Cells that say otherwise than an earlier one. */
  readonly contradictions: readonly Contradiction[];
}

const contradiction = (earlier: PlacedField, later: PlacedField): Finding => {
  const { en, zh } = later.field.title;
  const [first, second] = [String(earlier.value), String(later.value)].map(quotedText);
  return {
    pointer: '',
    place: later.place,
    code: 'value-contradicts',
    detail: {
      en: `${en}: ${second} contradicts ${first} in ${placeText(earlier.place)}.`,
      zh: `${zh}：${second} 与 ${placeText(earlier.place)} 的 ${first} 不一致。`,
    },
  };
};

/** What several rows of one item say in the columns of a scope; the first to say it counts. */
export const mergedFields = (
  records: readonly TableRecord[],
  scope: PlacedField['field']['scope'],
): MergedFields => {
  const fields = new Map<string, PlacedField>();
  const contradictions: Contradiction[] = [];
  for (const record of records)
    for (const [id, given] of record.fields) {
      if (given.field.scope !== scope || given.value === '') continue;
      const earlier = fields.get(id);
      if (earlier === undefined) fields.set(id, given);
      else if (earlier.value !== given.value)
        contradictions.push({ field: id, finding: contradiction(earlier, given) });
    }
  return { fields, contradictions };
};
