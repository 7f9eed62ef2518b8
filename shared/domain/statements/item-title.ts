import type { Text } from '../../kernel/text.ts';
import { DERIVED_ITEMS } from './derived-items.ts';
import { isLineItemId, LINE_ITEMS } from './line-items/line-items.ts';
import type { ItemId } from './values.ts';

/** What a line or a derived figure is called. */
export const itemTitle = (item: ItemId): Text => {
  if (isLineItemId(item)) return { en: LINE_ITEMS[item].en, zh: LINE_ITEMS[item].zh };
  return DERIVED_ITEMS[item].title;
};
