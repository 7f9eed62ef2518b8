import * as z from 'zod';
import { instantInput } from '../../shared/contracts/parsed-text.ts';
import { localTime, setLocalTime } from './clock.ts';
import type { EmbeddedEventBridge } from './embedded-eventbridge.ts';
import type { EmbeddedSqs } from './embedded-sqs.ts';
import { type GatewayAnswer, jsonAnswer, messageAnswer } from './function-answer.ts';
import { describeQueues, type LocalQueue } from './queues.ts';
import type { LocalSchedule, RunningSchedules } from './schedules.ts';

/** What only this machine answers; no deployment has such paths, so they ask for no token. */
export interface LocalPages {
  /** Undefined for a path that is none of them. */
  answer(
    method: string,
    path: string,
    query: URLSearchParams,
    body: Buffer | undefined,
  ): Promise<GatewayAnswer | undefined>;
}

export interface LocalPageParts {
  readonly planned: readonly LocalSchedule[];
  readonly schedules: RunningSchedules;
  readonly events: Pick<EmbeddedEventBridge, 'journal'>;
  readonly sqs: EmbeddedSqs;
  readonly queues: readonly LocalQueue[];
}

const SCHEDULE_PATH = /^POST \/local\/schedules\/([a-z-]+)\/run$/;
const EVENTS_SHOWN = 100;
const EVENTS_SHOWN_MAX = 1000;

const clockSchema = z.strictObject({ now: instantInput.nullable() });

const answerJson = (value: unknown): GatewayAnswer => jsonAnswer(200, JSON.stringify(value));

const runSchedule = async (schedules: RunningSchedules, name: string): Promise<GatewayAnswer> => {
  try {
    return answerJson((await schedules.run(name)) ?? null);
  } catch (error) {
    console.error(`${name} failed:`, error);
    return messageAnswer(500, 'Internal Server Error');
  }
};

const setClock = (body: Buffer | undefined): GatewayAnswer => {
  try {
    const { now } = clockSchema.parse(JSON.parse(String(body ?? '')));
    return answerJson(setLocalTime(now ?? undefined));
  } catch {
    return messageAnswer(
      400,
      'Expected {"now": "2027-03-31T16:00:00Z"}, or null for the real time',
    );
  }
};

const listEvents = (
  { journal }: Pick<EmbeddedEventBridge, 'journal'>,
  query: URLSearchParams,
): GatewayAnswer => {
  const after = Number(query.get('after') ?? 0) || 0;
  const limit = Math.min(Number(query.get('limit')) || EVENTS_SHOWN, EVENTS_SHOWN_MAX);
  const items = journal(after, limit);
  const last = items.at(-1)?.sequence ?? after;
  return answerJson({ items, next: last });
};

export const localPages = (parts: LocalPageParts): LocalPages => ({
  async answer(method, path, query, body) {
    const request = `${method} ${path}`;
    switch (request) {
      case 'GET /local/schedules':
        return answerJson({
          items: parts.planned.map(({ name, expression }) => ({
            name,
            expression,
            run: `POST /local/schedules/${name}/run`,
          })),
        });
      case 'GET /local/events':
        return listEvents(parts.events, query);
      case 'GET /local/queues':
        return answerJson({
          endpoint: parts.sqs.endpoint,
          items: await describeQueues(parts.sqs, parts.queues),
        });
      case 'GET /local/clock':
        return answerJson(localTime());
      case 'POST /local/clock':
        return setClock(body);
      default: {
        const name = SCHEDULE_PATH.exec(request)?.[1];
        if (name === undefined || !parts.schedules.names.includes(name)) return undefined;
        return runSchedule(parts.schedules, name);
      }
    }
  },
});
