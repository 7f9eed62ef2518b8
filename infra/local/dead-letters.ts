import { parseArgs } from 'node:util';
import * as z from 'zod';
import { issueAccessToken } from './access-token.ts';

const USAGE = `Looks at the messages that failed too often, and sends them round again.

  npm run dead-letters                        list those of the tenant
  npm run dead-letters -- --redrive           send all of them round again
  npm run dead-letters -- --redrive ID ID     send these

  --url URL        where the API is (default http://127.0.0.1:3000)
  --tenant NAME    whose (default demo); with a token of your own, the token says so
  --token TOKEN    an access token (default one of the local runner)
`;

const listedSchema = z.object({
  items: z.array(
    z.object({
      queue: z.string(),
      id: z.string(),
      sentAt: z.string(),
      receiveCount: z.int(),
      message: z.unknown(),
    }),
  ),
  unreadable: z.int(),
});

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    help: { type: 'boolean', default: false },
    redrive: { type: 'boolean', default: false },
    url: { type: 'string', default: 'http://127.0.0.1:3000' },
    tenant: { type: 'string', default: 'demo' },
    token: { type: 'string' },
  },
});

const print = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

const ask = async (path: string, init: RequestInit = {}): Promise<unknown> => {
  const token = values.token ?? (await issueAccessToken({ tenant: values.tenant }));
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  const answer = await fetch(`${values.url}${path}`, { ...init, headers });
  if (!answer.ok) throw new Error(`${answer.status}: ${await answer.text()}`);
  return answer.json();
};

const list = async (): Promise<void> => {
  const { items, unreadable } = listedSchema.parse(await ask('/v1/dead-letters?limit=100'));
  for (const { queue, id, sentAt, receiveCount, message } of items)
    print(
      `${id}  ${queue}  sent ${sentAt}, tried ${receiveCount} times\n  ${JSON.stringify(message)}`,
    );
  print(`${items.length} of yours, ${unreadable} that name no tenant`);
};

const redrive = async (): Promise<void> => {
  const body = JSON.stringify(positionals.length === 0 ? {} : { ids: positionals });
  const answer = await ask('/v1/dead-letters/redrive', { method: 'POST', body });
  print(`${z.object({ redriven: z.int() }).parse(answer).redriven} sent round again`);
};

if (values.help) print(USAGE);
else await (values.redrive ? redrive() : list());
