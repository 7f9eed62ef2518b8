import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LINE_BYTES_MAX } from '../../../../shared/adapters/files/ndjson-rows.ts';
import { readRows, said } from './read-rows.ts';

const line = (reference: unknown, id = 'a'): string =>
  JSON.stringify({ reference, company: { id, name: '甲', country: 'CN' }, statements: [] });

describe('NDJSON', () => {
  it('gives an item a line, with the request beside the reference', async () => {
    const { rows } = await readRows('ndjson', `${line('r-1')}\r\n\n${line(7)}\n`);
    expect(rows.map(({ place, reference }) => [place.row, reference])).toEqual([
      [1, 'r-1'],
      [3, '7'],
    ]);
    expect(rows[0]?.content).toEqual({
      company: { id: 'a', name: '甲', country: 'CN' },
      statements: [],
    });
    expect(rows[0]?.placeOf?.('/company/name')).toEqual({ row: 1 });
  });

  it('takes the request as a member of its own too, of a stored company as well', async () => {
    const request = { companyId: 'stored', asOf: '2025-05-15' };
    const { rows } = await readRows('ndjson', JSON.stringify({ reference: 'x', request }));
    expect(rows[0]?.content).toEqual(request);
    const { rows: bare } = await readRows('ndjson', JSON.stringify(request));
    expect(bare.map(({ reference, content }) => [reference, content])).toEqual([
      ['stored', request],
    ]);
  });

  it('answers a line by its number where the reference is none', async () => {
    const { rows } = await readRows('ndjson', `${line('x'.repeat(101))}\n${line('a\nb')}`);
    expect(rows.map(({ reference, findings }) => [reference, said(findings)])).toEqual([
      ['line-1', ['1 reference-malformed']],
      ['line-2', ['2 reference-malformed']],
    ]);
  });

  it('calls an item without a reference by its company, else by its line', async () => {
    const { rows } = await readRows('ndjson', `${line(undefined, 'b')}\n{"statements": []}`);
    expect(rows.map(({ reference }) => reference)).toEqual(['b', 'line-2']);
  });

  it('answers each broken line, with the byte where reading stopped, and reads on', async () => {
    const text = `${line('甲-1')}\n{"reference": "x",}\n[1]\n${line('last')}`;
    const { rows } = await readRows('ndjson', text);
    expect(rows.map(({ reference, findings }) => [reference, said(findings)])).toEqual([
      ['甲-1', []],
      ['line-2', ['2 json-malformed']],
      ['line-3', ['3 type-wrong']],
      ['last', []],
    ]);
    const byte = Buffer.byteLength(`${line('甲-1')}\n{"reference": "x",`);
    expect(rows[1]?.findings[0]?.detail.en).toContain(`at byte ${byte} of the file`);
    expect(rows[1]?.findings[0]?.detail.en).toContain('{\\"reference\\": \\"x\\",}');
  });

  it('does not hold a line that is too long', async () => {
    const text = `{"a": "${'x'.repeat(LINE_BYTES_MAX)}"}\n${line('after')}`;
    const { rows } = await readRows('ndjson', text, 10_000);
    expect(rows.map(({ findings }) => said(findings))).toEqual([['1 line-too-long'], []]);
  });

  it('finds lines that are no text, and reads those in GB 18030', async () => {
    const bytes = Buffer.concat([
      Buffer.from('{"reference": "'),
      Buffer.from([0xbc, 0xd7]),
      Buffer.from('"}\n{"reference": "'),
      Buffer.from([0xff, 0xff]),
      Buffer.from('"}'),
    ]);
    const { rows } = await readRows('ndjson', bytes);
    expect(rows.map(({ reference, findings }) => [reference, said(findings)])).toEqual([
      ['甲', []],
      ['line-2', ['2 text-unreadable']],
    ]);
  });

  it('refuses a list in place of lines', async () => {
    await expect(readRows('ndjson', `[\n${line('a')}\n]`)).rejects.toMatchObject({
      finding: { code: 'ndjson-is-list' },
    });
  });

  it('reads the same however the bytes are cut', async () => {
    const bytes = Buffer.from(`\ufeff${line('一')}\n{broken\n${line('三')}`);
    const whole = JSON.stringify(await readRows('ndjson', bytes));
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 60 }), async (size) => {
        expect(JSON.stringify(await readRows('ndjson', bytes, size))).toBe(whole);
      }),
      { numRuns: 15 },
    );
  });
});
