import type { DeadLetter, DeadLetters } from './ports/dead-letters.ts';

/** The dead letters of one queue. */
export interface QueueDeadLetters {
  readonly queue: string;
  readonly letters: DeadLetters;
}

export interface DeadLetterListed {
  readonly queue: string;
  readonly id: string;
  readonly sentAt: string;
  readonly receiveCount: number;
  readonly message: unknown;
}

export interface DeadLettersListed {
  readonly items: readonly DeadLetterListed[];
  /** Those that name no tenant: only whoever runs the service can see what they say. */
  readonly unreadable: number;
}

const parsed = (body: string): unknown => {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
};

/** Undefined where the message names none. */
const tenantOf = (message: unknown): string | undefined =>
  typeof message === 'object' &&
  message !== null &&
  'tenant' in message &&
  typeof message.tenant === 'string'
    ? message.tenant
    : undefined;

/** Others' letters lie among them: so many are looked at to find those of one tenant. */
const LOOKED_AT_MAX = 500;

/** The dead letters that name this tenant; what others sent is not even counted. */
export const tenantDeadLetters = async (
  queues: readonly QueueDeadLetters[],
  tenant: string,
  limit: number,
): Promise<DeadLettersListed> => {
  const items: DeadLetterListed[] = [];
  let unreadable = 0;
  for (const { queue, letters } of queues)
    for (const { id, body, sentAt, receiveCount } of await letters.list(LOOKED_AT_MAX)) {
      const message = parsed(body);
      const owner = tenantOf(message);
      if (owner === undefined) unreadable += 1;
      else if (owner === tenant) items.push({ queue, id, sentAt, receiveCount, message });
    }
  return { items: items.slice(0, limit), unreadable };
};

/** Sends the tenant's letters round again: those named, or all of them. */
export const redriveTenantLetters = async (
  queues: readonly QueueDeadLetters[],
  tenant: string,
  ids?: readonly string[],
): Promise<{ readonly redriven: number }> => {
  const wanted = ids === undefined ? undefined : new Set(ids);
  const isChosen = ({ id, body }: DeadLetter): boolean =>
    tenantOf(parsed(body)) === tenant && (wanted === undefined || wanted.has(id));
  let redriven = 0;
  for (const { letters } of queues) redriven += await letters.redrive(LOOKED_AT_MAX, isChosen);
  return { redriven };
};
