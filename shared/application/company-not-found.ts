import type { Result } from '../kernel/result.ts';
import { type Refusal, refused } from '../problems/refusal.ts';

export const companyNotFound = (companyId: string): Result<never, Refusal<'company-not-found'>> =>
  refused('company-not-found', {
    en: `No company is registered under ${companyId}.`,
    zh: `没有以 ${companyId} 登记的企业。`,
  });
