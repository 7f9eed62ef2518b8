import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { assessInMemory } from '../../../../infra/local/assess-in-memory.ts';
import { xlsxTemplate } from '../../../../shared/adapters/files/xlsx-template.ts';
import { assessmentRequestSchema } from '../../../../shared/contracts/assessment-request.ts';
import { csvTemplate } from '../../../../shared/contracts/batch-files/csv-template.ts';
import { invented } from '../../../../shared/contracts/examples.ts';
import {
  LINE_ITEM_IDS,
  sectionOf,
} from '../../../../shared/domain/statements/line-items/line-items.ts';
import { readRows } from './read-rows.ts';

const SHEETS = [
  '说明 Guide',
  '企业 Companies',
  '资产负债表 Balance sheet',
  '利润表 Income statement',
  '现金流量表 Cash flow',
  '附注 Notes',
];

const made = {
  xlsx: xlsxTemplate,
  csv: async (id?: string) => Buffer.from(csvTemplate(id)),
} as const;

describe.each(['xlsx', 'csv'] as const)('the template as %s', (format) => {
  it('is read back as the example that it shows, and rated', async () => {
    const { rows, notices } = await readRows(format, await made[format]('example-machinery'));
    expect(notices).toEqual([]);
    expect(rows).toHaveLength(1);
    const [row] = rows;
    expect(row?.findings).toEqual([]);
    expect(row?.notices).toEqual([]);
    const request = assessmentRequestSchema.parse(row?.content);
    const direct = assessmentRequestSchema.parse({
      company: { id: 'example-machinery', ...invented.company },
      statements: [invented.statement2024, invented.statement2023],
    });
    expect(request.company).toEqual(direct.company);
    for (const index of [0, 1]) {
      const given = direct.statements[index]?.statement;
      expect(request.statements[index]?.statement.lines).toEqual(given?.lines);
    }
    const assessed = await assessInMemory(request);
    expect(assessed.kind === 'ok' && assessed.value.outcome).toBe('rated');
  });

  it('is passed over as long as nobody changes the id of the example', async () => {
    const { rows } = await readRows(format, await made[format]());
    expect(rows).toEqual([]);
  });

  it('is the same at any time', async () => {
    expect(Buffer.compare(await made[format](), await made[format]())).toBe(0);
  });
});

describe('the workbook', () => {
  it('has a sheet a statement, each with all of its lines', async () => {
    const { sheets } = await readXlsx(await xlsxTemplate());
    expect(sheets.map(({ name }) => name)).toEqual(SHEETS);
    const titles = sheets.flatMap(({ rows }) => rows[0] ?? []);
    const lines = LINE_ITEM_IDS.filter((item) => sectionOf(item) !== 'market');
    for (const item of lines) {
      const comment = sheets
        .flatMap(({ cells }) => [...(cells?.values() ?? [])])
        .find(({ comment }) => comment?.text.split(/[\n；]/).includes(item));
      expect(titles, item).toContain(comment?.value);
    }
  });

  it('offers the words to choose from, and warns of amounts that are none', async () => {
    const { sheets } = await readXlsx(await xlsxTemplate());
    const lists = sheets.flatMap(({ dataValidations = [] }) => dataValidations);
    expect(lists.map(({ values }) => values)).toContainEqual(['合并', '母公司']);
    expect(lists.some(({ type }) => type === 'decimal')).toBe(true);
  });
});
