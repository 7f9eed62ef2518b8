import type { CompanyOutcomeEntry } from '../../domain/monitoring/company-outcomes.ts';
import type { RatedCompany } from '../../domain/monitoring/rated-company.ts';

/** What one tenant's models said of its companies, and what became of these. */
export interface PortfolioStore {
  /** Every rating by a model, as champion or in shadow, that is true for a day of a year. */
  rated(modelId: string, year: number): Promise<readonly RatedCompany[]>;
  /** Every entry about outcomes of a year. */
  outcomes(year: number): Promise<readonly CompanyOutcomeEntry[]>;
}
