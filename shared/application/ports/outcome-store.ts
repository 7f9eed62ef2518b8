import type { OutcomeEntry } from '../../domain/outcomes/credit-outcome.ts';

/** The outcomes of one tenant's companies. */
export interface OutcomeStore {
  /** Everything ever learned about a company's outcomes; strongly consistent. */
  find(companyId: string): Promise<readonly OutcomeEntry[]>;
  add(companyId: string, entry: OutcomeEntry): Promise<void>;
}
