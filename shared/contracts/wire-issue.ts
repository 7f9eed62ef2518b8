import type * as z from 'zod';
import type { Text } from '../kernel/text.ts';

/** A finding that one of our own checks makes while a schema is being applied. */
export interface WireIssue {
  readonly code: string;
  readonly detail: Text;
}

type Context = Pick<z.core.$RefinementCtx, 'addIssue'>;

/** Adds a finding with its own stable code; `path` is relative to the schema's place. */
export const report = (
  context: Context,
  issue: WireIssue,
  path: readonly (string | number)[] = [],
): void =>
  context.addIssue({ code: 'custom', message: issue.detail.en, path: [...path], params: issue });

/** English only: the text comes from the domain. */
export const sameText = (detail: string): Text => ({ en: detail, zh: detail });
