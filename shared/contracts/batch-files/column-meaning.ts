import { parseUnitScale } from '../../domain/identifiers/unit-scale.ts';
import { CAS_NAMES, casMeaningOf } from '../../domain/importers/cas-vocabulary.ts';
import { resolveLineName } from '../../domain/importers/resolve-line-name.ts';
import { nearestNames } from '../../domain/importers/text-distance.ts';
import {
  LINE_ITEM_IDS,
  LINE_ITEMS,
  type LineItemId,
} from '../../domain/statements/line-items/line-items.ts';
import { trimmedText } from './table-cell.ts';
import type { TableField } from './table-field.ts';
import { TABLE_FIELDS } from './table-fields.ts';
import { wordKey } from './words.ts';

/** What a column of a table holds, by its title. */
export type ColumnMeaning =
  | { readonly kind: 'field'; readonly field: TableField }
  /** A line under its own name here, with its own sign. */
  | {
      readonly kind: 'item';
      readonly item: LineItemId;
      /** What the title says. */
      readonly unit?: string;
    }
  /** A line under its name in Chinese statements, whose sign and parts the figures settle. */
  | {
      readonly kind: 'cas';
      readonly label: string;
      /** Undefined where no line of ours carries it. */
      readonly item: LineItemId | undefined;
      readonly unit?: string;
    }
  | { readonly kind: 'other' };

/** The title of a line in the templates: both languages, with what its name does not say. */
export const lineTitle = (item: LineItemId): string => {
  const { en, zh, casLossNegative } = LINE_ITEMS[item];
  return casLossNegative === true ? `${zh}（损失填正数）\n${en} (loss positive)` : `${zh}\n${en}`;
};

/** The title of a field in the templates. */
export const fieldTitle = ({ title }: TableField): string => `${title.zh}\n${title.en}`;

const FIELDS: ReadonlyMap<string, TableField> = new Map(
  TABLE_FIELDS.flatMap((field) =>
    [fieldTitle(field), field.id, field.title.zh, field.title.en, ...field.aliases].map(
      (title) => [wordKey(title), field] as const,
    ),
  ),
);

const ITEMS: ReadonlyMap<string, LineItemId> = new Map(
  LINE_ITEM_IDS.flatMap((item) =>
    [lineTitle(item), item, LINE_ITEMS[item].en].map((title) => [wordKey(title), item] as const),
  ),
);

const TITLES: readonly string[] = [
  ...TABLE_FIELDS.flatMap(({ title, id, aliases }) => [title.zh, title.en, id, ...aliases]),
  ...LINE_ITEM_IDS.flatMap((item) => [LINE_ITEMS[item].zh, LINE_ITEMS[item].en, item]),
  ...CAS_NAMES,
];

const UNIT_BEHIND = /[（(【[]\s*(?:单位\s*[:：])?\s*([^()（）【】[\]]+?)\s*[）)】\]]\s*$/;

type LineMeaning = ColumnMeaning & { readonly kind: 'item' | 'cas' };

const lineOf = (title: string): LineMeaning | undefined => {
  const item = ITEMS.get(wordKey(title));
  if (item !== undefined) return { kind: 'item', item };
  const known = casMeaningOf(title);
  if (known.kind !== 'unknown')
    return { kind: 'cas', label: title, item: 'item' in known ? known.item : undefined };
  const resolved = resolveLineName(title);
  return resolved.kind === 'resolved' ? { kind: 'item', item: resolved.item } : undefined;
};

/** 营业收入（万元） names its unit. */
const lineWithUnit = (title: string): LineMeaning | undefined => {
  const behind = UNIT_BEHIND.exec(title);
  const unit = behind?.[1];
  if (behind === null || unit === undefined || parseUnitScale(unit).kind === 'failed')
    return undefined;
  const line = lineOf(trimmedText(title.slice(0, behind.index)));
  return line === undefined ? undefined : { ...line, unit };
};

const meaningOfPart = (title: string): ColumnMeaning | undefined => {
  const field = FIELDS.get(wordKey(title));
  if (field !== undefined) return { kind: 'field', field };
  return lineWithUnit(title) ?? lineOf(title);
};

/** `企业名称 Company name` in one cell, apart by a line break or a slash. */
const partsOf = (title: string): readonly string[] =>
  title
    .split(/[\n\r/|]+/)
    .map(trimmedText)
    .filter((part) => part !== '');

const TITLE_LENGTH_MAX = 200;

/** Finds what a title means: ours, a Chinese line name, an element of a taxonomy, or another. */
export const columnMeaning = (given: string): ColumnMeaning => {
  const title = trimmedText(given);
  if (title.length > TITLE_LENGTH_MAX) return { kind: 'other' };
  for (const part of [title, ...partsOf(title)]) {
    const meaning = meaningOfPart(part);
    if (meaning !== undefined) return meaning;
  }
  return { kind: 'other' };
};

/** The field that a title names, without looking whether it names anything else. */
export const fieldNamed = (given: string): TableField | undefined => {
  const title = trimmedText(given);
  if (title.length > TITLE_LENGTH_MAX) return undefined;
  return [title, ...partsOf(title)].flatMap((part) => FIELDS.get(wordKey(part)) ?? [])[0];
};

/** What was probably meant by a title that means nothing here. */
export const nearestTitle = (title: string): string | undefined => {
  const [first = ''] = partsOf(title);
  return nearestNames(first, TITLES)[0];
};
