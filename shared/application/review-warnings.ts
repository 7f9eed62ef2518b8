import type { EvaluateCompanyMessage } from '../contracts/warning-message.ts';
import { dateOf, type IsoDate } from '../kernel/dates.ts';
import type { Clock } from './ports/clock.ts';
import type { CompanyStore } from './ports/company-store.ts';
import type { MessageQueue } from './ports/message-queue.ts';

/** How far a review has come with one tenant. */
export interface ReviewProgress {
  readonly day: IsoDate;
  /** Where to go on in the list of companies; absent at its beginning. */
  readonly after?: string;
  readonly isDone: boolean;
}

/** Tenants that have a company under watch; no request of a tenant may reach it. */
export interface WatchedTenants {
  all(): Promise<readonly { readonly tenant: string; readonly progress?: ReviewProgress }[]>;
  save(tenant: string, progress: ReviewProgress): Promise<void>;
}

export interface ReviewPorts {
  readonly clock: Clock;
  readonly tenants: WatchedTenants;
  readonly companiesOf: (tenant: string) => Pick<CompanyStore, 'list'>;
  readonly queue: MessageQueue<EvaluateCompanyMessage>;
  /** False when the job had better stop and go on in another run. */
  readonly isTimeLeft: () => boolean;
}

export interface ReviewReport {
  /** Companies sent to be evaluated. */
  readonly sent: number;
  /** Tenants done by an earlier run of the same day. */
  readonly already: number;
  /** Tenants left for another run. */
  readonly left: number;
  readonly failures: readonly { readonly tenant: string; readonly error: unknown }[];
}

const PAGE = 100;

/** Sends every company of a tenant, page by page; each page is remembered once it is sent. */
const reviewTenant = async (
  { clock, tenants, companiesOf, queue, isTimeLeft }: ReviewPorts,
  tenant: string,
  before: ReviewProgress | undefined,
): Promise<{ readonly sent: number; readonly isDone: boolean }> => {
  const day = dateOf(clock.now());
  let after = before?.day === day ? before.after : undefined;
  let sent = 0;
  while (isTimeLeft()) {
    const page = await companiesOf(tenant).list({ limit: PAGE, ...(after ? { after } : {}) });
    if (page.kind === 'failed') throw new Error('a position of the review leads nowhere');
    const { items, next } = page.value;
    await queue.send(items.map(({ id: companyId }) => ({ tenant, companyId })));
    sent += items.length;
    after = next;
    const isDone = next === undefined;
    await tenants.save(tenant, { day, isDone, ...(after === undefined ? {} : { after }) });
    if (isDone) return { sent, isDone };
  }
  return { sent, isDone: false };
};

/**
 * Has every company of every tenant evaluated once a day. A run that is broken off goes on where
 * it stopped; evaluating a company twice changes nothing.
 */
export const reviewWarnings = async (ports: ReviewPorts): Promise<ReviewReport> => {
  const today = dateOf(ports.clock.now());
  const failures: { readonly tenant: string; readonly error: unknown }[] = [];
  let [sent, already, left] = [0, 0, 0];
  for (const { tenant, progress } of await ports.tenants.all()) {
    if (progress?.day === today && progress.isDone) {
      already += 1;
      continue;
    }
    try {
      const reviewed = await reviewTenant(ports, tenant, progress);
      sent += reviewed.sent;
      if (!reviewed.isDone) left += 1;
    } catch (error) {
      failures.push({ tenant, error });
    }
  }
  return { sent, already, left, failures };
};
