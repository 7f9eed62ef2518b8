import { beforeEach, describe, expect, it } from 'vitest';
import type { DomainEvent } from '../../../shared/application/domain-event.ts';
import type { Sending, SignedRequest } from '../../../shared/application/ports/webhook-sender.ts';
import {
  deliverWebhook,
  fanOutEvent,
  resumeDeliveries,
} from '../../../shared/application/webhook-deliveries.ts';
import {
  createWebhook,
  enableWebhook,
  replayDelivery,
  rotateSecret,
} from '../../../shared/application/webhook-subscriptions.ts';
import { isoInstant } from '../../../shared/contracts/parsed-text.ts';
import type { DeliverWebhookMessage } from '../../../shared/contracts/webhook-message.ts';
import { type Delivery, RETRY_SECONDS } from '../../../shared/domain/webhooks/delivery.ts';
import { activeSecrets, WEBHOOKS_MAX } from '../../../shared/domain/webhooks/webhook.ts';
import { memoryWebhooks } from './memory-webhooks.ts';

const TENANT = 'bank';
const START = Date.parse('2026-01-01T00:00:00Z');

interface Waiting {
  readonly message: DeliverWebhookMessage;
  readonly at: number;
}

/** A tenant, a queue and a receiver in a time of their own. */
const world = () => {
  const state = { now: START, queue: [] as Waiting[], sent: [] as SignedRequest[] };
  const receiver: { answer: () => Sending } = {
    answer: () => ({ kind: 'answered', status: 204, milliseconds: 1 }),
  };
  const webhooks = memoryWebhooks();
  const ports = {
    webhooks,
    clock: { now: () => isoInstant(new Date(state.now).toISOString()) },
    addresses: { offence: () => undefined },
    deliveries: {
      send: async (messages: readonly DeliverWebhookMessage[], { delaySeconds = 0 } = {}) => {
        expect(delaySeconds).toBeLessThanOrEqual(900);
        for (const message of messages)
          state.queue.push({ message, at: state.now + delaySeconds * 1000 });
      },
      depth: async () => ({ visible: 0, inFlight: 0, delayed: 0 }),
    },
    sender: {
      send: async (request: SignedRequest) => {
        state.sent.push(request);
        return receiver.answer();
      },
    },
  };
  /** Lives on until nothing waits any more, or until a time. */
  const live = async (until = Number.POSITIVE_INFINITY): Promise<void> => {
    for (;;) {
      const [next] = state.queue.toSorted((one, other) => one.at - other.at);
      if (next === undefined || next.at > until) return;
      state.queue.splice(state.queue.indexOf(next), 1);
      state.now = Math.max(state.now, next.at);
      await deliverWebhook(ports, next.message);
    }
  };
  return { state, receiver, webhooks, ports, live };
};

type World = ReturnType<typeof world>;

const event: DomainEvent = {
  id: 'a-1',
  type: 'assessment-completed',
  companyId: 'client',
  at: isoInstant('2025-12-31T00:00:00.000Z'),
  data: { companyId: 'client' },
};

const registered = async ({ ports }: World, events: readonly string[] = []) => {
  const created = await createWebhook(ports, { url: 'https://x.example/', events: [...events] });
  if (created.kind === 'failed') throw new Error('not created');
  return created.value.id;
};

const deliveries = async ({ webhooks }: World): Promise<readonly Delivery[]> => {
  const page = await webhooks.listDeliveries('', { limit: 100 });
  return page.kind === 'ok' ? page.value.items : [];
};

let tried: World;
beforeEach(() => {
  tried = world();
});

describe('an event', () => {
  it('goes to every webhook that wants its type', async () => {
    await registered(tried);
    await registered(tried, ['assessment-completed']);
    await registered(tried, ['batch-completed']);
    expect(await fanOutEvent(tried.ports, TENANT, event)).toBe(2);
    await tried.live();
    expect(tried.state.sent).toHaveLength(2);
    expect(new Set(tried.state.sent.map(({ body }) => body)).size).toBe(1);
  });

  it('is sent once, however often it is seen, also by a follower that died in between', async () => {
    await registered(tried);
    await fanOutEvent(tried.ports, TENANT, event);
    await fanOutEvent(tried.ports, TENANT, event);
    await tried.live();
    await fanOutEvent(tried.ports, TENANT, event);
    await tried.live();
    expect(await deliveries(tried)).toMatchObject([{ state: 'delivered' }]);
    expect(tried.state.sent).toHaveLength(1);
  });

  it('is handed over again where that was left undone', async () => {
    await registered(tried);
    await fanOutEvent(tried.ports, TENANT, event);
    tried.state.queue.length = 0;
    await fanOutEvent(tried.ports, TENANT, event);
    await tried.live();
    expect(tried.state.sent).toHaveLength(1);
  });
});

describe('a delivery that fails', () => {
  const failing: Sending = { kind: 'answered', status: 500, milliseconds: 1 };

  it('is attempted at the planned times and then given up', async () => {
    await registered(tried);
    tried.receiver.answer = () => failing;
    await fanOutEvent(tried.ports, TENANT, event);
    await tried.live();
    const [delivery] = await deliveries(tried);
    expect(delivery?.state).toBe('failed');
    const at = delivery?.attempts.map((each) => (Date.parse(each.at) - START) / 1000) ?? [];
    const planned = [0, ...RETRY_SECONDS].map((_, index) =>
      RETRY_SECONDS.slice(0, index).reduce((sum, seconds) => sum + seconds, 0),
    );
    expect(at).toEqual(planned);
  });

  it('keeps its id and bytes at every attempt', async () => {
    await registered(tried);
    let count = 0;
    tried.receiver.answer = () => {
      count += 1;
      return count < 4 ? failing : { kind: 'answered', status: 200, milliseconds: 1 };
    };
    await fanOutEvent(tried.ports, TENANT, event);
    await tried.live();
    expect(tried.state.sent).toHaveLength(4);
    expect(
      new Set(tried.state.sent.map(({ messageId, body }) => `${messageId} ${body}`)).size,
    ).toBe(1);
    expect(await deliveries(tried)).toMatchObject([{ state: 'delivered' }]);
  });

  it('waits longer where the receiver asks, but no less, and not for ever', async () => {
    await registered(tried);
    const waits: number[] = [];
    for (const retryAfterSeconds of [3600, 1, 10_000_000]) {
      tried.receiver.answer = () => ({ ...failing, retryAfterSeconds });
      await fanOutEvent(tried.ports, TENANT, { ...event, id: String(retryAfterSeconds) });
      await tried.live(tried.state.now);
      const [latest] = await deliveries(tried);
      waits.push((Date.parse(latest?.nextAttemptAt ?? '') - tried.state.now) / 1000);
    }
    expect(waits).toEqual([3600, 5, 86_400]);
  });

  it('counts an attempt once where its message came twice', async () => {
    await registered(tried);
    tried.receiver.answer = () => failing;
    await fanOutEvent(tried.ports, TENANT, event);
    const [first] = tried.state.queue;
    if (first !== undefined) tried.state.queue.push(first);
    await tried.live(START);
    expect((await deliveries(tried))[0]?.attempts).toHaveLength(1);
    expect(tried.state.sent).toHaveLength(1);
  });

  it('does not wait years for a clock that was set back', async () => {
    await registered(tried);
    tried.state.now = Date.parse('2028-01-01T00:00:00Z');
    tried.receiver.answer = () => failing;
    await fanOutEvent(tried.ports, TENANT, event);
    await tried.live(tried.state.now);
    tried.state.now = START;
    tried.receiver.answer = () => ({ kind: 'answered', status: 200, milliseconds: 1 });
    const [waiting] = tried.state.queue;
    if (waiting !== undefined) await deliverWebhook(tried.ports, waiting.message);
    expect(await deliveries(tried)).toMatchObject([{ state: 'delivered' }]);
  });
});

describe('a delivery whose message was lost', () => {
  it('is handed over again once it is overdue, and not before', async () => {
    await registered(tried);
    tried.receiver.answer = () => ({ kind: 'answered', status: 500, milliseconds: 1 });
    await fanOutEvent(tried.ports, TENANT, event);
    await tried.live(START);
    tried.state.queue.length = 0;
    expect(await resumeDeliveries(tried.ports, TENANT)).toBe(0);
    expect(await resumeDeliveries(tried.ports, TENANT, true)).toBe(1);
    tried.state.queue.length = 0;
    tried.state.now = START + 10 * 60_000;
    tried.receiver.answer = () => ({ kind: 'answered', status: 200, milliseconds: 1 });
    expect(await resumeDeliveries(tried.ports, TENANT)).toBe(1);
    await tried.live();
    expect(await deliveries(tried)).toMatchObject([{ state: 'delivered' }]);
    expect(await resumeDeliveries(tried.ports, TENANT)).toBe(0);
  });
});

describe('a receiver', () => {
  it('that was removed is waited for no more', async () => {
    const id = await registered(tried);
    await fanOutEvent(tried.ports, TENANT, event);
    await tried.webhooks.remove(id);
    await tried.live();
    expect(tried.state.sent).toEqual([]);
    expect(await tried.webhooks.waiting()).toEqual([]);
    expect(await deliveries(tried)).toMatchObject([{ state: 'failed', attempts: [] }]);
  });

  it('is given up after five days without a success, with an event that says so', async () => {
    const id = await registered(tried);
    tried.receiver.answer = () => ({
      kind: 'unanswered',
      failure: 'timeout',
      milliseconds: 10_000,
    });
    for (let day = 0; day < 7; day += 1) {
      tried.state.now = START + day * 86_400_000;
      await fanOutEvent(tried.ports, TENANT, { ...event, id: `day-${day}` });
      await tried.live(tried.state.now);
    }
    const webhook = await tried.webhooks.find(id);
    expect(webhook?.disabled).toEqual({ at: '2026-01-06T00:00:00.000Z', reason: 'failing' });
    expect(tried.webhooks.events).toMatchObject([
      {
        type: 'webhook-disabled',
        data: { reason: 'failing', failingSince: '2026-01-01T00:00:00.000Z' },
      },
    ]);
    const sentBefore = tried.state.sent.length;
    expect(await fanOutEvent(tried.ports, TENANT, { ...event, id: 'later' })).toBe(0);
    await tried.live();
    expect(tried.state.sent).toHaveLength(sentBefore);
    await enableWebhook(tried.webhooks, id);
    expect(await fanOutEvent(tried.ports, TENANT, { ...event, id: 'at last' })).toBe(1);
  });

  it('is not given up where it succeeds in between', async () => {
    const id = await registered(tried);
    for (let day = 0; day < 12; day += 1) {
      tried.state.now = START + day * 86_400_000;
      const status = day === 4 || day === 8 ? 200 : 500;
      tried.receiver.answer = () => ({ kind: 'answered', status, milliseconds: 1 });
      await fanOutEvent(tried.ports, TENANT, { ...event, id: `day-${day}` });
      await tried.live(tried.state.now);
    }
    expect(await tried.webhooks.find(id)).not.toHaveProperty('disabled');
  });

  it('is sent what somebody replays, also while it is given up', async () => {
    const id = await registered(tried);
    tried.receiver.answer = () => ({ kind: 'answered', status: 410, milliseconds: 1 });
    await fanOutEvent(tried.ports, TENANT, event);
    await tried.live();
    expect(await tried.webhooks.find(id)).toMatchObject({ disabled: { reason: 'gone' } });
    tried.receiver.answer = () => ({ kind: 'answered', status: 200, milliseconds: 1 });
    const [original] = await deliveries(tried);
    tried.state.now += 1000;
    await replayDelivery(tried.ports, TENANT, id, original?.id ?? '');
    await tried.live();
    expect((await deliveries(tried)).map(({ state }) => state)).toEqual(['delivered', 'failed']);
  });
});

describe('secrets', () => {
  it('sign together until the earlier ones run out, three at most', async () => {
    const id = await registered(tried);
    for (let count = 0; count < 4; count += 1) await rotateSecret(tried.ports, id, 24);
    const webhook = await tried.webhooks.find(id);
    if (webhook === undefined) throw new Error('it is gone');
    expect(activeSecrets(webhook, tried.ports.clock.now())).toHaveLength(3);
    tried.state.now += 24 * 3_600_000;
    const left = activeSecrets(webhook, tried.ports.clock.now());
    expect(left).toEqual([webhook.secrets[0]]);
    expect(left[0]?.value).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
  });

  it('never live longer through a later change', async () => {
    const id = await registered(tried);
    await rotateSecret(tried.ports, id, 1);
    await rotateSecret(tried.ports, id, 100);
    const webhook = await tried.webhooks.find(id);
    expect(webhook?.secrets.map(({ expiresAt }) => expiresAt)).toEqual([
      undefined,
      '2026-01-05T04:00:00.000Z',
      '2026-01-01T01:00:00.000Z',
    ]);
  });
});

it('registers so many webhooks and no more', async () => {
  for (let count = 0; count < WEBHOOKS_MAX; count += 1) await registered(tried);
  await expect(registered(tried)).rejects.toThrow('not created');
});
