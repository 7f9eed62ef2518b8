import type { WatchDocument } from '../contracts/watch-output.ts';
import type { NeighbourhoodSince } from '../domain/warnings/history/warning-knowledge.ts';
import { commitWatch } from './commit-watch.ts';
import { companyWatch, type WatchSettings, type WatchWith } from './company-watch.ts';
import type { Clock } from './ports/clock.ts';
import type { CompanyStore } from './ports/company-store.ts';
import type { CompanyAction, WatchState, WatchStore } from './ports/watch-store.ts';

/** Where a company stands among others, as told by their own levels over time. */
export interface NeighbourhoodSource {
  of(companyId: string): Promise<readonly NeighbourhoodSince[]>;
}

export interface WatchPorts {
  readonly clock: Clock;
  readonly companies: CompanyStore;
  readonly watch: WatchStore;
  readonly neighbourhoods: NeighbourhoodSource;
  readonly settings: () => Promise<WatchSettings>;
}

/** The watch as it is now, beside what is stored of it. */
export interface WatchFound {
  readonly state: WatchState | undefined;
  readonly actions: readonly CompanyAction[];
  /** Undefined where the company is not known. */
  readonly watchWith: WatchWith | undefined;
}

/** What a company's watch is derived from, as stored now. */
export const findWatch = async (
  { clock, companies, watch, neighbourhoods, settings }: WatchPorts,
  companyId: string,
): Promise<WatchFound> => {
  const [record, state, actions, neighbourhood, chosen] = await Promise.all([
    companies.find(companyId),
    watch.find(companyId),
    watch.actions(companyId),
    neighbourhoods.of(companyId),
    settings(),
  ]);
  if (record === undefined) return { state, actions, watchWith: undefined };
  return {
    state,
    actions,
    watchWith: companyWatch({
      record,
      actions,
      neighbourhoods: neighbourhood,
      notices: state?.ledger.notices ?? {},
      now: clock.now(),
      settings: chosen,
    }),
  };
};

export const EVALUATION_ATTEMPTS_MAX = 8;

/** Too many others evaluated the same company at once; whoever asked may come again. */
export class WatchContended extends Error {
  constructor(companyId: string) {
    super(`${companyId} was evaluated by others each time`);
    this.name = 'StorageUnavailable';
  }
}

/**
 * Brings everything that is stored about a company's watch up to what is true now. Safe to repeat
 * and to run at the same time as others: nothing is written where nothing changed.
 */
export const evaluateCompany = async (
  ports: WatchPorts,
  companyId: string,
): Promise<WatchDocument | undefined> => {
  for (let attempt = 0; attempt < EVALUATION_ATTEMPTS_MAX; attempt += 1) {
    const { state, watchWith } = await findWatch(ports, companyId);
    if (watchWith === undefined) return undefined;
    const { document, notices, escalations, now } = watchWith();
    const done = await commitWatch(ports.watch, state, {
      document,
      notices,
      actions: escalations,
      now,
    });
    if (done === 'outdated') continue;
    return document;
  }
  throw new WatchContended(companyId);
};
