import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { ROUTES } from '../../functions/http/index.generated.ts';
import { QUEUES } from '../../functions/queue/index.generated.ts';
import { SCHEDULES } from '../../functions/schedule/index.generated.ts';
import { STREAMS } from '../../functions/stream/index.generated.ts';

const FUNCTIONS = fileURLToPath(new URL('../../functions', import.meta.url));
const HANDLER_LINES_MAX = 40;
/** Readers of one shard that the stream serves without slowing down. */
const STREAM_READERS_MAX = 2;

const foldersOf = (kind: string): readonly string[] =>
  readdirSync(`${FUNCTIONS}/${kind}`, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();

const everything = [...ROUTES, ...SCHEDULES, ...QUEUES, ...STREAMS];
const ids = QUEUES.map(({ id }) => id);

describe('what works on queues and follows the table', () => {
  it('is all the folders of functions/queue and functions/stream', () => {
    expect(ids.toSorted()).toEqual(foldersOf('queue'));
    expect(STREAMS.map(({ id }) => id).sort()).toEqual(foldersOf('stream'));
  });

  it.each([
    ...foldersOf('queue').map((folder) => `queue/${folder}`),
    ...foldersOf('stream').map((folder) => `stream/${folder}`),
  ])('%s has a handler that only wires', (folder) => {
    const lines = readFileSync(`${FUNCTIONS}/${folder}/handler.ts`, 'utf8').trimEnd().split('\n');
    expect(lines.length).toBeLessThanOrEqual(HANDLER_LINES_MAX);
  });

  it('has names of its own, as functions of one deployment', () => {
    const workers = [...QUEUES, ...STREAMS].map(({ id }) => id);
    expect(new Set(workers).size).toBe(workers.length);
  });

  it('follows the table with no more readers than the stream serves', () => {
    expect(STREAMS.length).toBeLessThanOrEqual(STREAM_READERS_MAX);
  });
});

describe('what a declaration says it reaches', () => {
  it.each(everything.filter(({ sends, redrives }) => sends ?? redrives))(
    'is there: $id',
    ({ sends = [], redrives = [] }) => {
      for (const id of [...sends, ...redrives]) expect(ids).toContain(id);
    },
  );
});

describe('an example of a message', () => {
  const examples = QUEUES.flatMap(({ id, message, examples: named = {} }) =>
    Object.entries(named).map(([name, example]) => [id, name, message, example] as const),
  );

  it.each(examples)('%s: %s is a message', (_id, _name, message, example) => {
    expect(message.safeParse(example).error).toBeUndefined();
  });

  it.each(examples)('%s: %s is needed: nothing is no message', (_id, _name, message) => {
    expect(message.safeParse({}).success).toBe(false);
  });
});
