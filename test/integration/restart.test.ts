import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import * as z from 'zod';
import { invented } from '../../shared/contracts/examples.ts';
import { type Receiver, startReceiver } from './http/receiver.ts';
import { startLocalStack } from './local-stack.ts';

const webhooksSchema = z.object({
  items: z.array(z.object({ url: z.string(), failingSince: z.string().optional() })),
});

let directory: string;
let receiver: Receiver;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'assay-restart-'));
  receiver = await startReceiver();
});
afterEach(async () => {
  await receiver.close();
  await rm(directory, { recursive: true, force: true });
});

/** The stack is killed while an event waits for its second attempt, whose message is in memory. */
it('an event reaches its webhook although the runner was killed, and under one id', async () => {
  const first = await startLocalStack({ data: directory });
  const headers = {
    authorization: `Bearer ${await first.token({ tenant: 'restarted' })}`,
    'content-type': 'application/json',
  };
  const post = async (baseUrl: string, path: string, body: object): Promise<number> => {
    const sent = await fetch(`${baseUrl}${path}`, {
      method: 'POST',
      headers,
      body: JSON.stringify(body),
    });
    return sent.status;
  };
  receiver.answer('/hook', [503]);
  const url = `${receiver.url}/hook`;
  const events = ['assessment-completed'];
  expect(await post(first.baseUrl, '/v1/webhooks', { url, events })).toBe(201);
  const assessment = {
    company: { id: 'client', ...invented.company },
    statements: [invented.statement2024],
    asOf: '2025-05-15',
  };
  expect(await post(first.baseUrl, '/v1/assessments', assessment)).toBe(201);
  await vi.waitFor(() => expect(receiver.at('/hook')).toHaveLength(1), 20_000);
  await first.close('SIGKILL');

  receiver.answer('/hook', [200]);
  const second = await startLocalStack({ data: directory });
  try {
    await vi.waitFor(async () => {
      const listed = await fetch(`${second.baseUrl}/v1/webhooks`, { headers });
      const { items } = webhooksSchema.parse(await listed.json());
      expect(receiver.at('/hook').length).toBeGreaterThanOrEqual(2);
      expect(items).toMatchObject([{ url }]);
      expect(items[0]?.failingSince).toBeUndefined();
    }, 25_000);
    const ids = receiver.at('/hook').map((message) => message.headers['webhook-id']);
    expect(new Set(ids).size).toBe(1);
    await second.close();
  } finally {
    await second.close('SIGKILL').catch(() => undefined);
  }
}, 240_000);
