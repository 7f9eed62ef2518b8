import type { Result } from '../kernel/result.ts';
import { type Refusal, refused } from '../problems/refusal.ts';

export const batchNotFound = (id: string): Result<never, Refusal<'batch-not-found'>> =>
  refused('batch-not-found', {
    en: `There is no batch ${id}.`,
    zh: `没有批次 ${id}。`,
  });
