import { Webhook } from 'standardwebhooks';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import * as z from 'zod';
import { cloudEventSchema } from '../../../shared/contracts/cloud-event.ts';
import { invented } from '../../../shared/contracts/examples.ts';
import { type Api, apiOf } from './api.ts';
import { type Receiver, startReceiver } from './receiver.ts';

const createdSchema = z.object({ id: z.string(), secret: z.string() });
const deliverySchema = z.object({
  id: z.string(),
  eventId: z.string(),
  eventType: z.string(),
  state: z.string(),
  attempts: z.array(z.object({ status: z.number().optional(), failure: z.string().optional() })),
});

const PATIENCE = { timeout: 25_000, interval: 100 };

let api: Api;
let receiver: Receiver;
beforeAll(async () => {
  receiver = await startReceiver();
});
afterAll(() => receiver.close());
beforeEach(async () => {
  api = await apiOf();
  receiver.reset();
});

const register = async (path: string, more: object = {}) => {
  const sent = await api.send('POST', '/v1/webhooks', { url: `${receiver.url}${path}`, ...more });
  expect(sent.status, sent.text).toBe(201);
  return createdSchema.parse(sent.json);
};

const deliveriesOf = async (id: string) => {
  const { json } = await api.send('GET', `/v1/webhooks/${id}/deliveries`);
  return z.array(deliverySchema).parse(json.items);
};

const assess = async (statement: object = invented.statement2024) => {
  const body = {
    company: { id: 'client', ...invented.company },
    statements: [statement],
    asOf: '2025-05-15',
  };
  const { status, text, json } = await api.send('POST', '/v1/assessments', body);
  expect(status, text).toBe(201);
  return z.object({ id: z.string() }).parse(json).id;
};

const receivedAt = async (path: string, count: number) => {
  await vi.waitFor(() => expect(receiver.at(path).length).toBeGreaterThanOrEqual(count), PATIENCE);
  return receiver.at(path);
};

describe('a webhook', () => {
  it('is sent what happens, signed so that the common libraries accept it', async () => {
    const { secret } = await register('/signed', { events: ['assessment-completed'] });
    const assessmentId = await assess();
    const [message] = await receivedAt('/signed', 1);
    const verified = new Webhook(secret).verify(message?.body ?? '', message?.headers ?? {});
    expect(cloudEventSchema.parse(verified)).toMatchObject({
      id: message?.headers['webhook-id'],
      type: 'assay.assessment-completed',
      source: `/tenants/${api.tenant}`,
      subject: 'companies/client',
      data: { companyId: 'client', assessmentId, outcome: 'rated' },
    });
    expect(message?.headers['content-type']).toBe('application/cloudevents+json; charset=utf-8');
    const altered = (message?.body ?? '').replace('rated', 'Rated');
    expect(() => new Webhook(secret).verify(altered, message?.headers ?? {})).toThrow();
  });

  it('is told of a rating that moved, once, and of the types that it asked for only', async () => {
    await register('/moved', { events: ['rating-changed'] });
    await register('/both', { events: ['assessment-completed', 'rating-changed'] });
    await assess();
    const weak = {
      ...invented.statement2024,
      lines: { ...invented.statement2024.lines, revenue: '1000', costOfSales: '990' },
    };
    const before = await api.send('GET', '/v1/companies/client/rating');
    await assess(weak);
    const after = await api.send('GET', '/v1/companies/client/rating');
    const both = await receivedAt('/both', 3);
    const types = both.map(({ body }) => cloudEventSchema.parse(JSON.parse(body)).type);
    expect(types.toSorted()).toEqual([
      'assay.assessment-completed',
      'assay.assessment-completed',
      'assay.rating-changed',
    ]);
    const moved = receiver.at('/moved').map(({ body }) => JSON.parse(body));
    const gradeOf = ({ json }: { readonly json: unknown }) =>
      z.object({ rating: z.object({ grade: z.string() }) }).parse(json).rating.grade;
    expect(moved).toMatchObject([
      {
        type: 'assay.rating-changed',
        data: { from: { grade: gradeOf(before) }, to: { grade: gradeOf(after) } },
      },
    ]);
  });

  it('that fails is tried again with the same id, and what came of it is on record', async () => {
    const { id } = await register('/failing');
    receiver.answer('/failing', [503, 200]);
    await api.send('POST', `/v1/webhooks/${id}/test`);
    const [first, second] = await receivedAt('/failing', 2);
    expect(second?.headers['webhook-id']).toBe(first?.headers['webhook-id']);
    await vi.waitFor(async () => {
      const [delivery] = await deliveriesOf(id);
      expect(delivery).toMatchObject({
        state: 'delivered',
        attempts: [{ status: 503 }, { status: 200 }],
      });
    }, PATIENCE);
  });

  it('waits as long as the receiver asks', async () => {
    const { id } = await register('/busy');
    receiver.answer('/busy', [429], { 'retry-after': '3600' });
    await api.send('POST', `/v1/webhooks/${id}/test`);
    await receivedAt('/busy', 1);
    await vi.waitFor(async () => {
      const { json } = await api.send('GET', `/v1/webhooks/${id}/deliveries`);
      const [delivery] = z
        .array(
          z.object({
            nextAttemptAt: z.string(),
            attempts: z.array(z.object({ at: z.string() })).min(1),
          }),
        )
        .parse(json.items);
      const seconds =
        (Date.parse(delivery?.nextAttemptAt ?? '') - Date.parse(delivery?.attempts[0]?.at ?? '')) /
        1000;
      expect(seconds).toBe(3600);
    }, PATIENCE);
  });

  it('is not led elsewhere by a redirect', async () => {
    const { id } = await register('/moved-away');
    receiver.answer('/moved-away', [302], { location: `${receiver.url}/elsewhere` });
    await api.send('POST', `/v1/webhooks/${id}/test`);
    await receivedAt('/moved-away', 1);
    await vi.waitFor(async () => {
      expect(await deliveriesOf(id)).toMatchObject([{ attempts: [{ status: 302 }] }]);
    }, PATIENCE);
    expect(receiver.at('/elsewhere')).toEqual([]);
  });

  it('gets an event again that is replayed, under the same id', async () => {
    const { id } = await register('/replayed', { events: ['assessment-completed'] });
    await assess();
    const [first] = await receivedAt('/replayed', 1);
    const [delivery] = await deliveriesOf(id);
    const path = `/v1/webhooks/${id}/deliveries/${delivery?.id}/replay`;
    expect((await api.send('POST', path)).status).toBe(202);
    const [, second] = await receivedAt('/replayed', 2);
    expect(second?.headers['webhook-id']).toBe(first?.headers['webhook-id']);
    expect(second?.body).toBe(first?.body);
    expect(await deliveriesOf(id)).toHaveLength(2);
  });

  it('is signed with the new and the earlier secret while it is changed over', async () => {
    const { id, secret } = await register('/rotated');
    const rotated = await api.send('POST', `/v1/webhooks/${id}/secrets`, {});
    const { secret: next } = createdSchema.parse(rotated.json);
    await api.send('POST', `/v1/webhooks/${id}/test`);
    const [message] = await receivedAt('/rotated', 1);
    for (const each of [secret, next])
      expect(() =>
        new Webhook(each).verify(message?.body ?? '', message?.headers ?? {}),
      ).not.toThrow();
    await api.send('POST', `/v1/webhooks/${id}/secrets`, { previousValidHours: 0 });
    await api.send('POST', `/v1/webhooks/${id}/test`);
    const [, later] = await receivedAt('/rotated', 2);
    expect(() => new Webhook(secret).verify(later?.body ?? '', later?.headers ?? {})).toThrow();
    const { text } = await api.send('GET', '/v1/webhooks');
    expect(text).not.toContain('whsec_');
  });

  it('that says it is gone is sent nothing more until it is enabled', async () => {
    const { id } = await register('/gone');
    receiver.answer('/gone', [410]);
    await api.send('POST', `/v1/webhooks/${id}/test`);
    await vi.waitFor(async () => {
      const { json } = await api.send('GET', '/v1/webhooks');
      expect(json.items).toMatchObject([{ disabled: { reason: 'gone' } }]);
    }, PATIENCE);
    expect(await deliveriesOf(id)).toMatchObject([{ state: 'failed' }]);
    const enabled = await api.send('POST', `/v1/webhooks/${id}/enable`);
    expect(enabled.json).not.toHaveProperty('disabled');
    receiver.answer('/gone', [200]);
    await assess();
    expect((await receivedAt('/gone', 2)).length).toBeGreaterThanOrEqual(2);
  });

  it('is nobody else’s, and can be removed', async () => {
    const { id } = await register('/private');
    const stranger = await apiOf();
    expect((await stranger.send('GET', `/v1/webhooks/${id}/deliveries`)).status).toBe(404);
    expect((await stranger.send('GET', '/v1/webhooks')).json.items).toEqual([]);
    expect((await api.send('DELETE', `/v1/webhooks/${id}`)).status).toBe(200);
    expect((await api.send('DELETE', `/v1/webhooks/${id}`)).status).toBe(404);
  });

  it.each([
    'https://10.0.0.7/hook',
    'https://169.254.169.254/latest/meta-data',
    'https://[fd00:ec2::254]/',
    'https://[::ffff:10.0.0.7]/',
    'https://2130706433.internal/',
    'http://hooks.bank.example.internal/',
    'ftp://hooks.bank.example/',
    'https://user:secret@hooks.bank.example/',
    'no address',
  ])('is refused at %s', async (url) => {
    const { status, json } = await api.send('POST', '/v1/webhooks', { url });
    expect(status).toBe(400);
    expect(json.errors).toMatchObject([{ pointer: '/url' }]);
  });
});
