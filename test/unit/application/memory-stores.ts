import type { AssessmentPorts } from '../../../shared/application/assess-company.ts';
import { emptyRecord, withAdditions } from '../../../shared/application/company-additions.ts';
import type { CompanyRecord } from '../../../shared/application/ports/company-store.ts';
import type { AssessmentDocument } from '../../../shared/contracts/assessment-output.ts';
import { isoInstant } from '../../../shared/contracts/parsed-text.ts';
import { ok } from '../../../shared/kernel/result.ts';

export interface MemoryPorts extends AssessmentPorts {
  /** What the clock says from now on. */
  setTime(instant: string): void;
  readonly saved: readonly AssessmentDocument[];
  /** How often a record was added to. */
  readonly writes: () => number;
}

/** The ports of the use cases, held in memory. */
export const memoryPorts = (): MemoryPorts => {
  let time = isoInstant('2025-05-15T08:00:00.000Z');
  let count = 0;
  let writes = 0;
  const records = new Map<string, CompanyRecord>();
  const saved: AssessmentDocument[] = [];
  return {
    saved,
    writes: () => writes,
    setTime: (instant) => {
      time = isoInstant(instant);
    },
    clock: { now: () => time },
    ids: {
      next: (asOf) => {
        count += 1;
        return `${asOf}-${String(count).padStart(4, '0')}`;
      },
    },
    companies: {
      find: async (companyId) => records.get(companyId),
      add: async (companyId, additions) => {
        writes += 1;
        const record = records.get(companyId) ?? emptyRecord(companyId);
        records.set(companyId, withAdditions(record, additions));
      },
      list: async () => ok({ items: [] }),
    },
    assessments: {
      save: async (document) => {
        const isTaken = saved.some(
          ({ companyId, id }) => companyId === document.companyId && id === document.id,
        );
        if (!isTaken) saved.push(document);
        return !isTaken;
      },
      find: async (_companyId, id) => saved.find((document) => document.id === id),
      latest: async (companyId) =>
        saved
          .filter((document) => document.companyId === companyId)
          .sort((one, other) => one.id.localeCompare(other.id, 'en'))
          .at(-1),
      list: async () => ok({ items: [] }),
    },
  };
};
