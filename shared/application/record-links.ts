import { linksOfFacts } from '../domain/network/links-of-facts.ts';
import { nameParty } from '../domain/network/party.ts';
import { type PeriodView, StatementSeries } from '../domain/statements/series.ts';
import { dateOf } from '../kernel/dates.ts';
import type { Money } from '../kernel/money.ts';
import { type CompanyKnowledge, companyKnowledge } from './company-knowledge.ts';
import type { Clock } from './ports/clock.ts';
import type { CompanyStore } from './ports/company-store.ts';
import type { NetworkStore } from './ports/network-store.ts';

export interface LinkPorts {
  readonly clock: Clock;
  readonly companies: CompanyStore;
  readonly network: NetworkStore;
}

const ATTEMPTS_MAX = 5;

const newestPeriod = ({ statements }: CompanyKnowledge): PeriodView | undefined =>
  statements.length === 0
    ? undefined
    : new StatementSeries(statements.map(({ value }) => value)).current;

const equityOf = (view: PeriodView | undefined): { readonly equity?: Money } => {
  const equity = view?.values.valueOf('totalEquity');
  return view === undefined || equity === undefined
    ? {}
    : { equity: { amount: equity, currency: view.statement.currency } };
};

/**
 * Brings a company’s links up to what its facts say now. Safe to repeat: nothing is written where
 * nothing changed.
 */
export const recordLinks = async (
  { clock, companies, network }: LinkPorts,
  companyId: string,
): Promise<void> => {
  for (let attempt = 0; attempt < ATTEMPTS_MAX; attempt += 1) {
    // The version is read before the facts: whoever read older facts records nothing.
    const version = await network.version(companyId);
    const record = await companies.find(companyId);
    const knownAt = clock.now();
    const known = record && companyKnowledge(record, { asOf: dateOf(knownAt), knownAt });
    if (known === undefined) return;
    const { name, englishName } = known.profile.value;
    const newest = newestPeriod(known);
    const outcome = await network.record(
      {
        companyId,
        name,
        names: [
          ...new Set([name, ...(englishName === undefined ? [] : [englishName])].map(nameParty)),
        ],
        links: linksOfFacts(
          companyId,
          known.facts.map(({ value }) => value),
          newest?.statement.currency,
        ),
        ...equityOf(newest),
      },
      version,
    );
    if (outcome !== 'outdated') return;
  }
  throw new Error(`links of ${companyId} were recorded by others each time`);
};
