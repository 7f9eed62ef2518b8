import { setTimeout as pause } from 'node:timers/promises';
import * as z from 'zod';
import type { Text } from '../../../shared/kernel/text.ts';
import {
  type FeedItemAnswer,
  factsAnswer,
  feedAnswer,
  ratingAnswer,
  type WatchAnswer,
  webhookAnswer,
} from './answers.ts';
import { type DemoApi, type DemoServer, demoApi } from './api.ts';
import { DEMO_CHAPTERS, type DemoChapter, type DemoStep } from './chapters.ts';
import { DEMO_COMPANY, DEMO_COMPANY_ID } from './company.ts';
import { type DemoReceiver, type ReceivedEvent, startDemoReceiver } from './receiver.ts';

/** What a day of the story ended in. */
export interface DemoDay {
  readonly on: string;
  readonly title: Text;
  readonly watch: WatchAnswer;
  readonly grade: string | undefined;
  /** What the feed got on that day. */
  readonly feed: readonly FeedItemAnswer[];
  /** What the bank's server was told by then, and not before. */
  readonly events: readonly ReceivedEvent[];
  /** On the day of the dashboard: everything since it was switched off. */
  readonly caughtUp?: readonly FeedItemAnswer[];
}

const READER = 'dashboard';
const FEED = '/v1/warnings/feed';
const anything = z.unknown();

const feedFrom = async (api: DemoApi, query: string): Promise<readonly FeedItemAnswer[]> => {
  const items: FeedItemAnswer[] = [];
  let path = `${FEED}?limit=100${query}`;
  for (;;) {
    const page = await api.send('GET', path, feedAnswer);
    items.push(...page.items);
    if (!page.more) return items;
    path = `${FEED}?limit=100&after=${page.next}`;
  }
};

interface Story {
  readonly api: DemoApi;
  /** Ids of the facts sent, by kind. */
  readonly facts: Map<string, string>;
  lastSequence: number;
}

const company = `/v1/companies/${DEMO_COMPANY_ID}`;

const act = async (
  { api }: Story,
  { rule, action, body }: Extract<DemoStep, { readonly kind: 'act' }>,
): Promise<void> => {
  const watch = await api.settledWatch();
  const warning = watch.warnings.find((each) => each.rule === rule && each.status !== 'closed');
  if (warning === undefined) throw new Error(`the story has no warning of ${rule} to ${action}`);
  await api.send('POST', `/v1/warnings/${warning.id}/${action}`, anything, body);
};

const acknowledgeAll = async ({ api }: Story, note: string): Promise<void> => {
  const { warnings } = await api.settledWatch();
  const waiting = warnings.filter(({ status }) => status === 'open' || status === 'reopened');
  const ids = waiting.map(({ id }) => id);
  await api.send('POST', '/v1/warnings/actions', anything, { action: 'acknowledge', ids, note });
};

const recordFacts = async (
  { api, facts }: Story,
  given: readonly Readonly<Record<string, unknown>>[],
): Promise<void> => {
  const { items } = await api.send('POST', `${company}/facts`, factsAnswer, { facts: given });
  for (const [index, { id }] of items.entries()) {
    const kind = given[index]?.kind;
    if (id !== undefined && typeof kind === 'string') facts.set(kind, id);
  }
};

const carryOut = async (story: Story, on: string, step: DemoStep): Promise<void> => {
  const { api } = story;
  switch (step.kind) {
    case 'statements':
      await api.send('PUT', `${company}/statements/${step.end}`, anything, step.statement);
      return;
    case 'facts':
      return recordFacts(story, step.facts);
    case 'withdraw': {
      const factId = story.facts.get(step.factKind);
      const { reason } = step;
      return recordFacts(story, [{ kind: 'withdrawal', observedOn: on, factId, reason }]);
    }
    case 'assess':
      await api.send('POST', `${company}/assessments`, anything, {});
      return;
    case 'night':
      return api.runSchedule('review-warnings');
    case 'act':
      return act(story, step);
    case 'acknowledge-all':
      return acknowledgeAll(story, step.note);
    case 'remember-reader': {
      await api.settledWatch();
      const items = await feedFrom(api, '');
      const sequence = items.at(-1)?.sequence ?? 0;
      await api.send('POST', `${FEED}/readers/${READER}`, anything, { sequence });
      return;
    }
    case 'read-feed':
      return;
  }
};

const QUIET_MILLISECONDS = 1500;

/** Lets webhooks arrive: until none has come for a while. */
const settledEvents = async (receiver: DemoReceiver): Promise<readonly ReceivedEvent[]> => {
  for (;;) {
    const count = receiver.events().length;
    await pause(QUIET_MILLISECONDS);
    if (receiver.events().length === count) return receiver.events();
  }
};

const GRADE_ATTEMPTS = 15;

/** The grade that stands; after figures or facts moved it, that follows on the watch. */
const gradeOf = async ({ api }: Story): Promise<string | undefined> => {
  for (let attempt = 0; attempt < GRADE_ATTEMPTS; attempt += 1) {
    const { rating } = await api.send('GET', `${company}/rating`, ratingAnswer);
    if (rating !== undefined) return rating.grade;
    await pause(QUIET_MILLISECONDS);
  }
  return undefined;
};

const live = async (
  story: Story,
  receiver: DemoReceiver,
  { on, title, steps }: DemoChapter,
): Promise<DemoDay> => {
  const { api } = story;
  const known = new Set(receiver.events().map(({ id }) => id));
  await api.setDay(on);
  for (const step of steps) await carryOut(story, on, step);
  const watch = await api.settledWatch();
  const all = await settledEvents(receiver);
  const feed = (await feedFrom(api, '')).filter(({ sequence }) => sequence > story.lastSequence);
  story.lastSequence = feed.at(-1)?.sequence ?? story.lastSequence;
  const grade = await gradeOf(story);
  const isCatchingUp = steps.some(({ kind }) => kind === 'read-feed');
  return {
    on,
    title,
    watch,
    grade,
    feed,
    events: all.filter(({ id }) => !known.has(id)),
    ...(isCatchingUp ? { caughtUp: await feedFrom(api, `&reader=${READER}`) } : {}),
  };
};

/**
 * Lives the story through on a local runner, telling each day as it ends. Everything goes over
 * HTTP, as a bank's own systems would send it, and a server of its own listens to the webhooks.
 */
export const liveStory = async (
  server: DemoServer,
  tell: (day: DemoDay) => void = () => undefined,
): Promise<readonly DemoDay[]> => {
  const receiver = await startDemoReceiver();
  const story: Story = { api: demoApi(server), facts: new Map(), lastSequence: 0 };
  const { api } = story;
  const days: DemoDay[] = [];
  try {
    const [first] = DEMO_CHAPTERS;
    if (first !== undefined) await api.setDay(first.on);
    await api.send('PUT', company, anything, DEMO_COMPANY);
    await api.send('PUT', `${company}/owner`, anything, { owner: 'li.wei' });
    const webhook = await api.send('POST', '/v1/webhooks', webhookAnswer, { url: receiver.url });
    receiver.trust(webhook.secret);
    for (const chapter of DEMO_CHAPTERS) {
      const day = await live(story, receiver, chapter);
      days.push(day);
      tell(day);
    }
    return days;
  } finally {
    await receiver.close();
  }
};
