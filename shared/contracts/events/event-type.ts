import type * as z from 'zod';
import type { Text } from '../../kernel/text.ts';

/** One kind of event that leaves: what happened, to what, and what is told of it. */
export interface EventType {
  /** Equals the file's name; `assay.` before it is the type of the CloudEvent. */
  readonly id: string;
  readonly title: Text;
  /** When it leaves, and when it does not. */
  readonly description: Text;
  /** What the event's subject is the id of. */
  readonly subject: 'company' | 'batch' | 'webhook';
  readonly data: z.ZodType;
  /** Held against `data` by a test, and shown in the documentation. */
  readonly example: Readonly<Record<string, unknown>>;
}

export const defineEventType = <const Declared extends EventType>(declared: Declared): Declared =>
  declared;
