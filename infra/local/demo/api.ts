import { setTimeout as pause } from 'node:timers/promises';
import type * as z from 'zod';
import type { Language } from '../../../shared/kernel/text.ts';
import { type WatchAnswer, watchAnswer } from './answers.ts';
import { DEMO_COMPANY_ID } from './company.ts';

export interface DemoServer {
  readonly baseUrl: string;
  readonly token: string;
  readonly language: Language;
}

/** The requests of the story, as a client of the bank would send them. */
export interface DemoApi {
  send<Schema extends z.ZodType>(
    method: string,
    path: string,
    schema: Schema,
    body?: unknown,
  ): Promise<z.output<Schema>>;
  /** Sets the clock of the local runner, at nine in the morning in China. */
  setDay(day: string): Promise<void>;
  runSchedule(name: string): Promise<void>;
  /** The watch, once everything that was sent has been worked on. */
  settledWatch(): Promise<WatchAnswer>;
}

const ATTEMPTS_MAX = 300;
const PAUSE_MILLISECONDS = 100;
const LANGUAGE_TAGS: Readonly<Record<Language, string>> = { en: 'en', zh: 'zh-CN' };

/** What of a watch follows from what was sent, whenever it was worked on. */
const contentOf = ({ level, score, levelChanges, warnings }: WatchAnswer): string =>
  JSON.stringify([
    level,
    score,
    levelChanges,
    warnings.map(({ id, severity, status, revision }) => [id, severity, status, revision]),
  ]);

export const demoApi = ({ baseUrl, token, language }: DemoServer): DemoApi => {
  const request = async (method: string, path: string, body?: unknown): Promise<unknown> => {
    const response = await fetch(`${baseUrl}${path}`, {
      method,
      headers: {
        authorization: `Bearer ${token}`,
        'accept-language': LANGUAGE_TAGS[language],
        'content-type': 'application/json',
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path} answered ${response.status}: ${text}`);
    return JSON.parse(text);
  };
  const watchPath = `/v1/companies/${DEMO_COMPANY_ID}/watch`;
  return {
    send: async (method, path, schema, body) => schema.parse(await request(method, path, body)),
    setDay: async (day) => {
      await request('POST', '/local/clock', { now: `${day}T01:00:00.000Z` });
    },
    runSchedule: async (name) => {
      await request('POST', `/local/schedules/${name}/run`);
    },
    settledWatch: async () => {
      for (let attempt = 0; attempt < ATTEMPTS_MAX; attempt += 1) {
        const now = watchAnswer.parse(await request('GET', `${watchPath}?source=now`));
        const stored = watchAnswer.parse(await request('GET', watchPath));
        if (contentOf(now) === contentOf(stored)) return stored;
        await pause(PAUSE_MILLISECONDS);
      }
      throw new Error('what was sent has not been worked on');
    },
  };
};
