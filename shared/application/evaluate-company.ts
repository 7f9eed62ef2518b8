import type { WatchDocument } from '../contracts/watch-output.ts';
import type { NeighbourhoodSince } from '../domain/warnings/history/warning-knowledge.ts';
import { commitWatch } from './commit-watch.ts';
import { type CompanyWatch, companyWatch, type WatchSettings } from './company-watch.ts';
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
  readonly watch: CompanyWatch | undefined;
}

/** Derives a company's watch from what is stored, with actions that are not stored yet. */
export const findWatch = async (
  { clock, companies, watch, neighbourhoods, settings }: WatchPorts,
  companyId: string,
  more: readonly CompanyAction[] = [],
): Promise<WatchFound> => {
  const [record, state, actions, neighbourhood, chosen] = await Promise.all([
    companies.find(companyId),
    watch.find(companyId),
    watch.actions(companyId),
    neighbourhoods.of(companyId),
    settings(),
  ]);
  if (record === undefined) return { state, actions, watch: undefined };
  return {
    state,
    actions,
    watch: companyWatch({
      record,
      actions: [...actions, ...more],
      neighbourhoods: neighbourhood,
      notices: state?.ledger.notices ?? {},
      now: clock.now(),
      settings: chosen,
    }),
  };
};

const ATTEMPTS_MAX = 8;

/** Too many others evaluated the same company at once; whoever asked may come again. */
export class WatchContended extends Error {
  constructor(companyId: string) {
    super(`${companyId} was evaluated by others each time`);
    this.name = 'StorageUnavailable';
  }
}

export interface Evaluated {
  readonly document: WatchDocument;
  /** What the company passes on to others is another than before. */
  readonly isOwnLevelChanged: boolean;
}

/**
 * Brings everything that is stored about a company's watch up to what is true now. Safe to repeat
 * and to run at the same time as others: nothing is written where nothing changed.
 */
export const evaluateCompany = async (
  ports: WatchPorts,
  companyId: string,
): Promise<Evaluated | undefined> => {
  for (let attempt = 0; attempt < ATTEMPTS_MAX; attempt += 1) {
    const { state, watch } = await findWatch(ports, companyId);
    if (watch === undefined) return undefined;
    const { document, notices, escalations, now } = watch;
    const done = await commitWatch(ports.watch, state, {
      document,
      notices,
      actions: escalations,
      now,
    });
    if (done === 'outdated') continue;
    return { document, isOwnLevelChanged: state?.document.ownLevel !== document.ownLevel };
  }
  throw new WatchContended(companyId);
};
