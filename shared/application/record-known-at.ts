import type { IsoInstant } from '../kernel/dates.ts';
import type { CompanyRecord, Recorded } from './ports/company-store.ts';

/**
 * The record as it was at an instant. Work that is done later than the instant it is done for, as
 * a batch's is, neither sees nor relies on what was learned in between.
 */
export const recordKnownAt = (record: CompanyRecord, instant: IsoInstant): CompanyRecord => {
  const until = <Value>(entries: readonly Recorded<Value>[]): readonly Recorded<Value>[] =>
    entries.filter(({ recordedAt }) => recordedAt <= instant);
  return {
    companyId: record.companyId,
    profiles: until(record.profiles),
    statements: until(record.statements),
    facts: until(record.facts),
    judgements: until(record.judgements),
  };
};
