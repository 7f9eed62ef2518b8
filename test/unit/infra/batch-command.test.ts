import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BatchAnswer } from '../../../infra/local/batch/batch-client.ts';
import { readBatchOptions } from '../../../infra/local/batch/batch-options.ts';
import { summaryLines } from '../../../infra/local/batch/batch-summary.ts';
import { writeErrors } from '../../../infra/local/batch/error-lines.ts';
import { fileFormat } from '../../../infra/local/batch/file-format.ts';
import { fileNotices } from '../../../infra/local/batch/file-notices.ts';
import { progressBar, progressLine } from '../../../infra/local/batch/progress-bar.ts';
import { PLAIN } from '../../../infra/local/report/style.ts';

let directory: string;
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'batch-command-'));
});
afterAll(() => rmSync(directory, { recursive: true, force: true }));

const written = (name: string, content: string): string => {
  const file = join(directory, name);
  writeFileSync(file, content);
  return file;
};

const batchOf = (succeeded: number, failed: number, items: number): BatchAnswer => ({
  id: 'b',
  status: 'running',
  items,
  repeated: 0,
  counts: { pending: items - succeeded - failed, succeeded, failed, cancelled: 0 },
  progress: {},
  grades: { BB: 3, AA: 1, unrated: 1 },
  problems: { 'validation-failed': failed },
  resultsReady: false,
});

describe('the options of npm run batch', () => {
  it('take a file, a language and a directory', () => {
    expect(readBatchOptions(['a.csv', '--lang', 'zh', '--data', 'd'])).toEqual({
      kind: 'options',
      options: {
        file: 'a.csv',
        language: 'zh',
        format: undefined,
        dataDirectory: 'd',
        urgent: false,
      },
    });
  });

  it.each([
    [[]],
    [['a', 'b']],
    [['a', '--lang', 'fr']],
    [['a', '--format', 'xls']],
    [['a', '--nonsense']],
  ])('explain what is wrong with %j', (args) => {
    expect(readBatchOptions(args).kind).toBe('mistake');
  });
});

describe('the form of a file', () => {
  it.each([
    ['a.jsonl', '', 'ndjson'],
    ['a.XLSX', '', 'xlsx'],
    ['a.tsv', '', 'csv'],
    ['unnamed', 'PK\u0003\u0004', 'xlsx'],
    ['unnamed', '\ufeff{"reference": 1}', 'ndjson'],
    ['unnamed', '企业编号,报告期末', 'csv'],
  ] as const)('of %s beginning with %j is found', async (name, beginning, format) => {
    expect(await fileFormat(written(name, beginning))).toBe(format);
  });
});

describe('the progress', () => {
  it('says how much is done and what failed', () => {
    expect(progressLine(batchOf(50, 2, 104), 0)).toBe(
      `[${'#'.repeat(15)}${'·'.repeat(15)}]  50 %  52 of 104, 2 failed`,
    );
  });

  it('says that the results are being written once every item is done', () => {
    const texts: string[] = [];
    const bar = progressBar({ write: (text) => texts.push(text) });
    const completed = { ...batchOf(2, 0, 2), status: 'completed' };
    for (const batch of [batchOf(2, 0, 2), completed, completed]) bar.show(batch, 0);
    bar.show({ ...completed, resultsReady: true }, 0);
    expect(texts).toHaveLength(2);
    expect(texts[1]).toContain('2 of 2, writing the results');
  });

  it('is one line for each tenth where nobody watches', () => {
    const lines: string[] = [];
    const bar = progressBar({ write: (text) => lines.push(text) });
    for (let done = 0; done <= 100; done += 1) bar.show(batchOf(done, 0, 100), 0);
    bar.end();
    expect(lines).toHaveLength(11);
  });

  it('moves on one line of a terminal', () => {
    const texts: string[] = [];
    const bar = progressBar({ isTTY: true, write: (text) => texts.push(text) });
    bar.show(batchOf(1, 0, 2), 0);
    bar.end();
    expect(texts.join('')).not.toContain('\n');
  });
});

describe('the summary', () => {
  it('shows grades from best to worst, and failures by problem', () => {
    const lines = summaryLines({
      batch: batchOf(5, 2, 7),
      seconds: 2,
      notices: 1,
      files: ['a.results.csv'],
      language: 'en',
      style: PLAIN,
    });
    const text = lines.join('\n');
    expect(lines[0]).toBe('7 items, 5 answered, 2 failed, notices on the file: 1, 2.0 s (4/s)');
    expect(text.indexOf('AA')).toBeLessThan(text.indexOf('BB'));
    expect(text.indexOf('BB')).toBeLessThan(text.indexOf('unrated'));
    expect(text).toMatch(/validation-failed\s+2/);
    expect(text).toContain('  a.results.csv');
  });

  it('names no rate that would round to none', () => {
    const [counts] = summaryLines({
      batch: batchOf(1, 0, 1),
      seconds: 18.6,
      notices: 0,
      files: [],
      language: 'en',
      style: PLAIN,
    });
    expect(counts).toMatch(/18\.6 s$/);
  });

  it('says why a file cannot be read', () => {
    const refusal = { code: 'table-header-missing', detail: 'no titles' };
    const given = { seconds: 1, notices: 0, files: [], language: 'zh', style: PLAIN } as const;
    expect(summaryLines({ ...given, batch: { ...batchOf(0, 0, 0), refusal } })).toEqual([
      '无法读取文件: no titles',
    ]);
  });
});

describe('the notices of a file', () => {
  it('tell once what is assumed in row after row', async () => {
    const rows = Array.from({ length: 5 }, (_, row) => `c${row},甲,CN,2024,元,CAS,CNY,1`);
    const titles = '企业编号,企业名称,注册国家,报告期末,单位,会计准则,币种,货币资金';
    const csv = written('assumed.csv', [titles, ...rows].join('\n'));
    const [, ...assumed] = await fileNotices(csv, 'csv', 'zh');
    expect(assumed).toMatchObject([
      { reference: 'c0', code: 'assurance-assumed', place: { row: 2 } },
    ]);
    expect(assumed[0]?.detail).toMatch(/（另有 4 行）$/);
  });
});

describe('the file of errors', () => {
  it('has a line for each finding of each item, and for each notice of the file', async () => {
    const problem = {
      type: '/problems/validation-failed',
      title: 'T',
      status: 400,
      detail: 'D',
      instance: '/',
      retryable: false,
      correlationId: 'c',
    };
    const place = { sheet: '表', row: 5, column: 'C' };
    const results = written(
      'r.ndjson',
      [
        { reference: 'good', state: 'succeeded' },
        {
          reference: 'bad',
          problem: {
            ...problem,
            errors: [
              { pointer: '', code: 'amount-not-a-number', detail: 'x', place },
              { pointer: '/company/name', code: 'required', detail: 'y' },
            ],
          },
        },
        { reference: 'worse', problem: { ...problem, type: '/problems/statements-missing' } },
      ]
        .map((line) => JSON.stringify(line))
        .join('\n'),
    );
    const csv = written(
      'n.csv',
      '企业编号,企业名称,注册国家,报告期末,单位,会计准则,审计情况,币种,货币资今\na,甲,CN,2024,元,CAS,已审计,CNY,1',
    );
    const notices = await fileNotices(csv, 'csv', 'zh');
    expect(notices.map(({ code }) => code)).toEqual(['column-unknown', 'column-unknown']);
    const target = join(directory, 'errors.csv');
    await writeErrors(results, notices.slice(1), 'en', target);
    const rows: string[][] = parse(readFileSync(target), { bom: true });
    expect(rows.slice(1).map((row) => row.slice(0, 6))).toEqual([
      ['', 'notice', '', '1', 'I', 'column-unknown'],
      ['bad', 'error', '表', '5', 'C', 'amount-not-a-number'],
      ['bad', 'error', '', '', '', 'required'],
      ['worse', 'error', '', '', '', 'statements-missing'],
    ]);
  });
});
