// Written by `npm run generate`; do not edit.

import { revenueDrop } from './declarations/revenue-drop.ts';
import type { WarningRule } from './warning-rule.ts';

export const WARNING_RULES: readonly WarningRule[] = [
  revenueDrop,
];
