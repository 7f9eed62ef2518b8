import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { writeXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runBatch } from '../../../infra/local/batch/run-batch.ts';
import { readBatchFile } from '../../../shared/adapters/files/read-batch-file.ts';
import { xlsxTemplate } from '../../../shared/adapters/files/xlsx-template.ts';
import type { BatchFormat } from '../../../shared/application/ports/batch-source.ts';
import { csvTemplate } from '../../../shared/contracts/batch-files/csv-template.ts';
import { sharedLocalStack } from '../local-stack.ts';

const { baseUrl } = sharedLocalStack();

let directory: string;
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'batch-files-'));
});
afterAll(() => rmSync(directory, { recursive: true, force: true }));

const ran = (name: string, format: BatchFormat, content: string | Uint8Array) => {
  const file = join(directory, name);
  writeFileSync(file, content);
  const given = { baseUrl, file, format, language: 'zh', urgent: false } as const;
  return runBatch({ ...given, tenant: `t-${randomUUID()}`, onProgress: () => undefined });
};

const rowsOf = (file: string | undefined): Readonly<Record<string, string>>[] =>
  parse(readFileSync(file ?? ''), { bom: true, columns: true });

describe('the templates', () => {
  it.each([
    ['xlsx', 'spreadsheetml'],
    ['csv', 'text/csv'],
  ] as const)(
    'are served as %s to anybody, with nothing but an example in them',
    async (format, type) => {
      const response = await fetch(`${baseUrl}/v1/templates/statements.${format}`);
      expect(response.status).toBe(200);
      expect(response.headers.get('content-type')).toContain(type);
      const bytes = new Uint8Array(await response.arrayBuffer());
      const content = async function* () {
        yield bytes;
      };
      for await (const row of readBatchFile(format, content())) expect.fail(row.reference);
      const etag = response.headers.get('etag') ?? '';
      const again = await fetch(response.url, { headers: { 'if-none-match': etag } });
      expect(again.status).toBe(304);
    },
  );

  it.each([
    ['xlsx', () => xlsxTemplate('filled-in')],
    ['csv', async () => csvTemplate('filled-in')],
  ] as const)('are rated once they are filled in and sent as %s', async (format, filledIn) => {
    const { batch, files } = await ran(`filled-in.${format}`, format, await filledIn());
    expect(batch).toMatchObject({ status: 'completed', items: 1, counts: { succeeded: 1 } });
    expect(rowsOf(files[1])).toMatchObject([{ 参考号: 'filled-in', 评级结果: 'rated' }]);
    expect(rowsOf(files[2])).toEqual([]);
  });
});

describe('a workbook that a banker filled in', () => {
  it('is rated where it is right, and told by sheet, row and column where it is not', async () => {
    const workbook = await writeXlsx({
      sheets: [
        {
          name: '客户',
          rows: [
            ['客户号', '客户名称', '国家'],
            ['KH1', '江南精密机械有限公司', '中国'],
            ['KH2', '=华东纺织有限公司', '中国'],
            ['KH3', '北方物流有限公司', '中国'],
          ],
        },
        {
          name: '资产负债表',
          rows: [
            ['单位：万元'],
            [
              '客户号',
              '报表日期',
              '货币资金',
              '流动资产合计',
              '资产总计',
              '流动负债合计',
              '负债合计',
              '所有者权益合计',
            ],
            ['KH1', '2024年12月31日', 6400, 31000, 64000, 21000, 33000, 31000],
            ['KH2', '2024-12-31', '3,0OO', 12500, 30000, 11000, 18000, 12000],
            ['KH3', '2024-12-31', 2100, 8000, 20000, 6000, 9000, 11000],
          ],
        },
        {
          name: '利润表',
          rows: [
            ['单位：万元'],
            ['客户号', '报表日期', '营业收入', '营业成本', '利息费用', '利润总额', '净利闰'],
            ['KH1', '2024年度', 52000, 39000, 620, 4100, 3150],
            ['KH2', '2024年度', 21000, 17500, 500, 900, 680],
            ['KH3', '2024年度', 15000, 11800, 200, 1400, 1050],
          ],
        },
      ],
    });
    const { batch, files } = await ran('banker.xlsx', 'xlsx', workbook);
    expect(batch.counts).toMatchObject({ succeeded: 2, failed: 1, pending: 0 });
    const [, results, errors] = files;
    expect(rowsOf(results)).toMatchObject([
      { 参考号: 'KH1', 评级结果: 'rated' },
      { 参考号: 'KH2', 状态: 'failed', 问题: 'validation-failed' },
      { 参考号: 'KH3', 评级结果: 'rated' },
    ]);
    const places = rowsOf(errors).map((row) => [row.级别, row.工作表, row.行, row.列, row.代码]);
    expect(places).toContainEqual(['error', '资产负债表', '4', 'C', 'amount-not-a-number']);
    expect(places).toContainEqual(['notice', '利润表', '2', 'G', 'column-unknown']);
    expect(places.map(([, , , , code]) => code)).toContain('sheet-missing');
  });
});
