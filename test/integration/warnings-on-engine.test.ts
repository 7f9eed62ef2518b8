import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventItem } from '../../shared/adapters/dynamodb/event-items.ts';
import { openTable, type Table } from '../../shared/adapters/dynamodb/table.ts';
import { dynamoWarningFeed } from '../../shared/adapters/dynamodb/warning-feed.ts';
import { rowItem } from '../../shared/adapters/dynamodb/warning-items.ts';
import { dynamoWarningLists } from '../../shared/adapters/dynamodb/warning-lists.ts';
import { dynamoWatchStore } from '../../shared/adapters/dynamodb/watch-store.ts';
import { commitWatch } from '../../shared/application/commit-watch.ts';
import { moveReader, readFeed } from '../../shared/application/read-warning-feed.ts';
import { countsOf } from '../../shared/application/watch-counts.ts';
import { feedContent } from '../../shared/application/watch-feed.ts';
import { isoInstant } from '../../shared/contracts/parsed-text.ts';
import type { WatchDocument } from '../../shared/contracts/watch-output.ts';
import { addDays, isoDate } from '../../shared/kernel/dates.ts';
import {
  idsWanted,
  LIST_FILTERS,
  pageThrough,
  rowsToList,
} from '../unit/adapters/warning-list-samples.ts';
import { createAssayTable } from './assay-table.ts';
import { type EngineUnderTest, startEngine } from './embedded-dynamodb-table.ts';

let engine: EngineUnderTest;
let table: Table;
beforeAll(async () => {
  engine = await startEngine();
  await createAssayTable(engine.client, 'warnings');
  const marshallOptions = { removeUndefinedValues: true };
  const client = DynamoDBDocumentClient.from(engine.client, { marshallOptions });
  table = openTable(client, 'warnings');
});
afterAll(() => engine.close());

const NOW = isoInstant('2026-01-20T06:00:00Z');
const clock = { now: () => NOW };
const said = { en: 'invented', zh: '虚构' };
const FIRST_DAY = isoDate('2024-01-01');

/** A company on ORANGE with so many warnings, each raised on a day of its own. */
const watchOf = (companyId: string, count: number, dayOffset = 0): WatchDocument => ({
  companyId,
  companyName: companyId,
  asOf: '2026-01-20',
  evaluatedAt: NOW,
  level: 'ORANGE',
  ownLevel: 'ORANGE',
  score: 20,
  nextReviewOn: '2026-02-01',
  signOff: 'not-needed',
  levelChanges: [
    {
      on: '2024-01-01',
      from: 'GREEN',
      to: 'ORANGE',
      reason: 'signals',
      score: 20,
      because: [],
    },
  ],
  ownLevelChanges: [],
  readings: [],
  withoutEffect: [],
  warnings: Array.from({ length: count }, (_, index) => {
    const on = addDays(FIRST_DAY, dayOffset + index);
    return {
      id: `${companyId}-${index}`,
      key: `rule||${index}`,
      rule: `rule-${index % 5}`,
      rootCause: 'legal',
      severity: 'high' as const,
      status: 'open' as const,
      standing: true,
      raisedOn: on,
      freshOn: on,
      points: 20,
      revision: 1,
      reading: { severity: 'high' as const, observedOn: on, evidence: [], text: said },
      transitions: [
        {
          kind: 'raised' as const,
          on,
          status: 'open' as const,
          severity: 'high' as const,
          text: said,
        },
      ],
    };
  }),
});

const storeOf = (tenant: string) => dynamoWatchStore(table, tenant, eventItem);

const commit = (tenant: string, document: WatchDocument) =>
  commitWatch(storeOf(tenant), undefined, { document, notices: {}, actions: [], now: NOW });

const feedIds = async (tenant: string): Promise<readonly string[]> => {
  const feed = dynamoWarningFeed(table, tenant);
  const ids: string[] = [];
  let after: string | undefined;
  for (;;) {
    const page = await feed.page({ limit: 3, after });
    if (page.kind === 'failed') throw new Error('the feed gave a position that it does not take');
    ids.push(...page.value.items.flatMap(({ entries }) => entries.map(({ id }) => id)));
    after = page.value.next;
    if (!page.value.more) return ids;
  }
};

describe('what one commit writes', () => {
  it('is the watch, its rows, its counters and its entries, in as many steps as it takes', async () => {
    const document = watchOf('large', 90);
    const state = await commit('steps', document);
    expect(state).toMatchObject({ document: { level: 'ORANGE' } });
    if (state === 'outdated') throw new Error('nobody else was there');
    expect(state.version).toBeGreaterThan(1);
    const lists = dynamoWarningLists(table, 'steps');
    expect(await lists.counts()).toEqual(countsOf(document));
    const wanted = feedContent(document).map(({ id }) => id);
    expect((await feedIds('steps')).toSorted()).toEqual(wanted.toSorted());
    expect(await lists.find('large-89')).toMatchObject({ status: 'open', level: 'ORANGE' });
    expect((await storeOf('steps').find('large'))?.version).toBe(state.version);
  });

  it('is refused where somebody else has committed since', async () => {
    const document = watchOf('contended', 1);
    await commit('two', document);
    expect(await commit('two', document)).toBe('outdated');
  });

  it('is found by one tenant only', async () => {
    await commit('mine', watchOf('private', 1));
    expect(await dynamoWarningLists(table, 'theirs').find('private-0')).toBeUndefined();
    expect(await feedIds('theirs')).toEqual([]);
  });
});

describe('the feed', () => {
  it('never lets a reader pass by an entry, however many write at once', async () => {
    const companies = Array.from({ length: 12 }, (_, index) =>
      watchOf(`at-once-${index}`, 2, index),
    );
    const seen: string[] = [];
    let isWriting = true;
    const read = async (): Promise<void> => {
      const feed = dynamoWarningFeed(table, 'busy');
      let after: string | undefined;
      for (;;) {
        const wasWriting = isWriting;
        const page = await feed.page({ limit: 5, after });
        if (page.kind === 'failed') throw new Error('the feed gave a position it does not take');
        seen.push(...page.value.items.flatMap(({ entries }) => entries.map(({ id }) => id)));
        after = page.value.next;
        if (!wasWriting && !page.value.more) return;
      }
    };
    const reading = read();
    await Promise.all(companies.map((document) => commit('busy', document)));
    isWriting = false;
    await reading;
    expect(seen).toEqual(await feedIds('busy'));
    const wanted = companies.flatMap((document) => feedContent(document).map(({ id }) => id));
    expect(seen.toSorted()).toEqual(wanted.toSorted());
  });

  it('goes on where a reader was, and can be read again from any place', async () => {
    const feed = dynamoWarningFeed(table, 'readers');
    for (const name of ['one', 'two', 'three']) await commit('readers', watchOf(name, 1));
    await feed.moveReader({ reader: 'screen', sequence: 2, movedAt: NOW });
    const reader = await feed.reader('screen');
    const rest = await feed.page({ limit: 10, afterSequence: reader?.sequence ?? 0 });
    const all = await feed.page({ limit: 10 });
    if (rest.kind === 'failed' || all.kind === 'failed') throw new Error('expected pages');
    expect(rest.value.items.map(({ companyId }) => companyId)).toEqual(['three']);
    expect(all.value.items.map(({ companyId }) => companyId)).toEqual(['one', 'two', 'three']);
  });

  it('moves no reader beyond its end, where what is still to come would be hidden', async () => {
    const feed = dynamoWarningFeed(table, 'ahead');
    const empty = await moveReader({ feed, clock }, 'screen', 7);
    await commit('ahead', watchOf('one', 1));
    const moved = await moveReader({ feed, clock }, 'screen', 999_999);
    await commit('ahead', watchOf('two', 1));
    const page = await readFeed({ feed, clock }, { limit: 10, reader: 'screen' });
    if (page.kind === 'failed') throw new Error('expected a page');
    expect([empty.sequence, moved.sequence]).toEqual([0, 1]);
    expect(page.value.items.map(({ companyId }) => companyId)).toEqual(['two']);
  });

  it('refuses the position of another feed', async () => {
    const page = await dynamoWarningFeed(table, 'readers').page({ limit: 1 });
    if (page.kind === 'failed') throw new Error('expected a page');
    const elsewhere = await dynamoWarningFeed(table, 'busy').page({
      limit: 1,
      after: page.value.next,
    });
    expect(elsewhere).toMatchObject({ kind: 'failed', failure: { problem: 'cursor-invalid' } });
  });
});

describe('lists', () => {
  it('show each warning once, the freshest first, by any filter', async () => {
    const rows = rowsToList(300);
    for (let from = 0; from < rows.length; from += 100)
      await table.putAll(rows.slice(from, from + 100).map((row) => rowItem('many', row)));
    const lists = dynamoWarningLists(table, 'many');
    for (const [name, filter] of LIST_FILTERS) {
      const { ids } = await pageThrough(lists, filter);
      expect(ids, name).toEqual(idsWanted(rows, filter));
    }
  });
});
