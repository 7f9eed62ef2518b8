import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FeedEntryAnswer, FeedItemAnswer } from '../../infra/local/demo/answers.ts';
import { type DemoDay, liveStory } from '../../infra/local/demo/story.ts';
import { dayLines } from '../../infra/local/demo/timeline.ts';
import { PLAIN } from '../../infra/local/report/style.ts';
import { type OwnLocalStack, startLocalStack } from './local-stack.ts';

/** Its clock is moved through two years, so that it cannot be shared. */
let stack: OwnLocalStack;
let days: readonly DemoDay[] = [];

beforeAll(async () => {
  stack = await startLocalStack();
  const token = await stack.token({ tenant: 'story' });
  days = await liveStory({ baseUrl: stack.baseUrl, token, language: 'en' });
}, 900_000);
afterAll(() => stack.close());

const dayOf = (on: string): DemoDay => {
  const day = days.find((each) => each.on === on);
  if (day === undefined) throw new Error(`the story has no ${on}`);
  return day;
};

const entriesOf = (items: readonly FeedItemAnswer[]): readonly FeedEntryAnswer[] =>
  items.flatMap(({ groups }) => groups.flatMap(({ entries }) => entries));

const changesOn = (on: string): readonly string[] =>
  entriesOf(dayOf(on).feed).map(({ change }) => change);

const warningOn = (on: string, rule: string) =>
  dayOf(on).watch.warnings.find((warning) => warning.rule === rule);

describe('two years of a company that goes down', () => {
  it('climb from GREEN to RED as facts and statements arrive', () => {
    const levels = ['2024-01-15', '2024-04-26', '2024-10-10', '2025-03-12', '2025-12-31'].map(
      (on) => dayOf(on).watch.level,
    );
    expect(levels).toEqual(['GREEN', 'YELLOW', 'ORANGE', 'RED', 'RED']);
  });

  it('are told the same day: the feed and the webhooks say why', () => {
    const { events, feed } = dayOf('2024-10-10');
    expect(events.map(({ type }) => type)).toContain('assay.watch-level-changed');
    expect(entriesOf(feed)).toContainEqual(
      expect.objectContaining({ change: 'raised', severity: 'high' }),
    );
  });

  it('send webhooks that a real receiver verifies, each one', () => {
    const all = days.flatMap(({ events }) => events);
    expect(all.length).toBeGreaterThan(20);
    expect(all.filter(({ isVerified }) => !isVerified)).toEqual([]);
  });

  it('take back everything that the wrong fact did, and nothing else', () => {
    const [before, wrong, after] = ['2024-12-20', '2025-02-20', '2025-02-24'].map(dayOf);
    expect([wrong?.watch.level, after?.watch.level]).toEqual(['RED', before?.watch.level]);
    expect(warningOn('2025-02-24', 'dishonest-debtor-listed')).toBeUndefined();
    expect(changesOn('2025-02-24')).toContain('retracted');
    expect(after?.grade).toBe(before?.grade);
    const corrected = after?.events.find(({ type }) => type === 'assay.watch-level-changed');
    expect(corrected?.data).toMatchObject({ from: 'RED', reason: 'correction' });
  });

  it('escalate a warning of which nobody took notice in time', () => {
    expect(warningOn('2025-03-12', 'lender-lawsuit')).toMatchObject({ status: 'open' });
    expect(warningOn('2025-03-27', 'lender-lawsuit')).toMatchObject({ status: 'escalated' });
    const { events } = dayOf('2025-03-27');
    expect(events.map(({ type }) => type)).toContain('assay.warning-escalated');
  });

  it('let many warnings be taken notice of in one request', () => {
    const waiting = dayOf('2025-04-29').watch.warnings.filter(({ status }) => status === 'open');
    expect(waiting.length).toBeGreaterThan(3);
    const { warnings } = dayOf('2025-05-06').watch;
    for (const { id } of waiting)
      expect(warnings.find((each) => each.id === id)?.status).toBe('acknowledged');
  });

  it('let a banker close a warning, which opens again when it becomes graver', () => {
    expect(warningOn('2025-06-17', 'overdue-own-bank')).toMatchObject({ status: 'closed' });
    expect(warningOn('2025-09-02', 'overdue-own-bank')).toMatchObject({
      status: 'reopened',
      severity: 'critical',
    });
  });

  it('move the rating with the figures and the facts', () => {
    const grades = days.map(({ grade }) => grade);
    expect(new Set(grades).size).toBeGreaterThan(3);
    expect(dayOf('2025-12-31').grade).not.toBe(dayOf('2024-01-15').grade);
  });

  it('let a dashboard catch up from where it was switched off, missing nothing', () => {
    const { caughtUp = [] } = dayOf('2025-12-31');
    const later = days.filter(({ on }) => on > '2024-10-10').flatMap(({ feed }) => feed);
    expect(caughtUp.map(({ sequence }) => sequence)).toEqual(later.map(({ sequence }) => sequence));
    expect(entriesOf(caughtUp).length).toBeGreaterThan(30);
  });

  it('read as a timeline in either language', () => {
    const english = days.flatMap((day) => dayLines(day, 'en', PLAIN)).join('\n');
    const chinese = days.flatMap((day) => dayLines(day, 'zh', PLAIN)).join('\n');
    expect(english).toContain('The largest customer moves its orders elsewhere');
    expect(chinese).toContain('第一大客户转移订单');
    expect(english).not.toMatch(/undefined|\[object/);
  });
});
