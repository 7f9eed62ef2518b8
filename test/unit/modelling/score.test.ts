import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { championOf, modelById } from '../../../shared/domain/models/champion.ts';
import { calibrated } from '../../../shared/domain/models/score-model.ts';
import { assess } from '../../../shared/domain/rating/assess.ts';
import { addDays, isoDate } from '../../../shared/kernel/dates.ts';
import { readFirmYears } from '../../../shared/modelling/firm-years.ts';
import { readMap } from '../../../shared/modelling/scoring/map-file.ts';
import { type Cells, COLUMNS, csvOf, firmYear, newFolder, writeCsv } from './firm-year-file.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const MAP = 'us-corporate-failures';

const FIRM_YEARS = [1, 2, 3].flatMap((firm) =>
  [2001, 2002, 2003].map((year) => firmYear(firm, year, 0.3 * firm - (year - 2001) * 0.1)),
);

const run = (...args: readonly string[]) =>
  spawnSync(process.execPath, ['shared/modelling/score.ts', ...args], {
    cwd: ROOT,
    encoding: 'utf8',
  });

/** Line by line, the header apart; the files of these tests have no quoted cells. */
const readScored = (path: string) => {
  const [header, ...lines] = readFileSync(path, 'utf8').trimEnd().split('\n');
  const rows = lines.map((line) => {
    const [id, year, pd, grade, logOdds, ...reason] = line.split(',');
    return { id, year, pd, grade, logOdds, reason: reason.join(',') };
  });
  return { header, rows };
};

describe('npm run model:score', () => {
  let folder: string;
  beforeAll(() => {
    folder = newFolder();
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const at = (name: string): string => join(folder, name);
  const score = (input: string, ...more: readonly string[]) => {
    const output = `${input}.scored`;
    const { status, stderr } = run('--in', input, '--map', MAP, '--out', output, ...more);
    expect({ status, stderr }).toMatchObject({ status: 0 });
    return { ...readScored(output), stderr };
  };

  it('gives each row the numbers that an assessment of these statements gives', async () => {
    const id = 'large-expert-1';
    const model = modelById(id);
    const map = readMap(MAP);
    if (map.kind === 'failed' || model === undefined) throw new Error('neither map nor model');
    const input = writeCsv(at('same.csv'), FIRM_YEARS);
    const { header, rows } = score(input, '--model', id);
    const expected = (await readFirmYears(input, map.value)).map((each) => {
      if (each.kind === 'unreadable') throw new Error(each.reason);
      const asOf = addDays(each.statements[0].period.end, 120);
      const result = assess({ asOf, statements: each.statements, model });
      if (result.kind !== 'rated') throw new Error(result.kind);
      const { rating } = result;
      return {
        id: each.firm,
        year: each.statements[0].period.end.slice(0, 4),
        pd: rating.pd.toPrecision(10),
        grade: rating.modelNotch.grade,
        logOdds: calibrated(model, rating.score.logOdds).toFixed(9),
        reason: '',
      };
    });
    expect(header).toBe('id,year,pd,grade,log_odds,reason');
    expect(rows).toEqual(expected);
    expect(new Set(rows.map(({ logOdds }) => logOdds)).size).toBe(rows.length);
  });

  it('takes by segment the champion that revenue calls for', () => {
    const [small] = FIRM_YEARS;
    const input = writeCsv(at('sizes.csv'), [
      { ...small, company_name: 'small', net_sales: '50' },
      { ...small, company_name: 'mid', net_sales: '499' },
      { ...small, company_name: 'large', net_sales: '500' },
    ]);
    const bySegment = score(input, '--model', 'by-segment').rows;
    (['sme', 'mid', 'large'] as const).forEach((segment, place) => {
      const champion = championOf(segment, isoDate('9999-12-31'));
      expect(bySegment[place]).toEqual(score(input, '--model', champion.id).rows[place]);
    });
  });

  it('keeps the order of the rows and finds earlier years wherever they stand', () => {
    const { rows } = score(writeCsv(at('ordered.csv'), FIRM_YEARS));
    const reversed = score(writeCsv(at('reversed.csv'), FIRM_YEARS.toReversed()));
    expect(rows.map(({ id, year }) => `${id} ${year}`)).toEqual(
      FIRM_YEARS.map((cells) => `${cells.company_name} ${cells.year}`),
    );
    expect(reversed.rows.toReversed()).toEqual(rows);
    const alone = score(writeCsv(at('alone.csv'), FIRM_YEARS.slice(2, 3)));
    expect(alone.rows[0]?.logOdds).not.toBe(rows[2]?.logOdds);
  });

  it('reads quotes, byte order mark, CRLF and gzip, and needs no outcome', () => {
    const plain = score(writeCsv(at('plain.csv'), FIRM_YEARS)).rows;
    const withOutcome = FIRM_YEARS.map((cells) => ({ ...cells, default_next_year: '0' }));
    const forms = {
      quoted: { quoted: true },
      windows: { bom: true, lineEnd: '\r\n' },
      zipped: { gzip: true },
      outcome: { columns: [...COLUMNS, 'default_next_year'] },
    };
    for (const [name, form] of Object.entries(forms))
      expect(score(writeCsv(at(`${name}.csv`), withOutcome, form)).rows).toEqual(plain);
  });

  it('gives the reason where a row cannot be rated, and rates all others', () => {
    const [first, second, third] = FIRM_YEARS;
    if (first === undefined || second === undefined || third === undefined) throw new Error('rows');
    const empty = Object.fromEntries(COLUMNS.map((column) => [column, '']));
    const bad: readonly (readonly [Record<string, string>, string | RegExp])[] = [
      [{ ...first, net_sales: 'n/a' }, 'net_sales: not a number: n/a'],
      [{ ...first, year: 'soon' }, /not a period end/],
      [{ ...first, ebit: 'NaN' }, 'ebit: not a number: NaN'],
      [{ ...empty, company_name: 'F_9', year: '2001' }, /no financial indicator/],
    ];
    const input = writeCsv(at('bad.csv'), [third, ...bad.map(([cells]) => cells), second]);
    writeFileSync(input, `${readFileSync(input, 'utf8')}F_7,2001,5\n`);
    const { rows, stderr } = score(input);
    expect(rows).toHaveLength(bad.length + 3);
    bad.forEach(([, reason], place) => {
      const row = rows[place + 1];
      expect(row).toMatchObject({ pd: '', grade: '', logOdds: '' });
      expect(row?.reason).toMatch(reason);
    });
    expect(rows.at(-1)?.reason).toBe('3 cells under 17 columns');
    expect(rows[0]?.pd).not.toBe('');
    expect(rows.at(-2)?.pd).not.toBe('');
    expect(stderr).toMatch(/^2 of 7 rows rated/);
  });

  it('survives extreme figures', () => {
    const extremes = ['1e300', '-1e300', '1e-300', '0', '-0.000000001'];
    const rows = extremes.flatMap((value, index) =>
      COLUMNS.slice(2).map(
        (column, place): Cells => ({ ...firmYear(index * 50 + place, 2001), [column]: value }),
      ),
    );
    const scored = score(writeCsv(at('extreme.csv'), rows)).rows;
    expect(scored).toHaveLength(rows.length);
    for (const { pd, reason } of scored) {
      expect(pd === '').toBe(reason !== '');
      if (pd !== '') expect(Number(pd)).toSatisfy((value: number) => value > 0 && value < 1);
    }
  });

  it('scores statements that contradict themselves and counts them', () => {
    const [first] = FIRM_YEARS;
    const input = writeCsv(at('identity.csv'), [{ ...first, gross_profit: '99999' }]);
    const { rows, stderr } = score(input);
    expect(rows[0]?.reason).toBe('');
    expect(stderr).toMatch(/1 rows break an accounting identity.*I\d+: 1/);
  });

  it('names every missing column at once and leaves with 1', () => {
    const columns = COLUMNS.filter((column) => column !== 'ebit' && column !== 'inventory');
    const input = writeCsv(at('columns.csv'), FIRM_YEARS, { columns });
    const { status, stderr } = run('--in', input, '--map', MAP, '--out', at('none.csv'));
    expect(status).toBe(1);
    expect(stderr).toContain('lacks 2 of the columns that the map reads: ebit, inventory');
  });

  it('leaves with 1 and one line where a file cannot be read', () => {
    const open = at('open.csv');
    writeFileSync(open, `${csvOf(FIRM_YEARS)}"F_1,2001`);
    const torn = at('torn.csv.gz');
    writeFileSync(torn, Buffer.from([0x1f, 0x8b, 8, 0, 1, 2, 3, 4, 5, 6, 7, 8]));
    for (const input of [at('absent.csv'), folder, open, torn]) {
      const { status, stderr } = run('--in', input, '--map', MAP, '--out', at('none.csv'));
      expect(status).toBe(1);
      expect(stderr).not.toContain('    at ');
      expect(stderr.trim()).not.toBe('');
    }
  });

  it('leaves with 2 where the command is not understood, listing the models there are', () => {
    const files = ['--in', at('plain.csv'), '--map', MAP, '--out', at('none.csv')];
    const unknown = run(...files, '--model', 'large-expert-99');
    expect(unknown.status).toBe(2);
    expect(unknown.stderr).toContain("no model 'large-expert-99'");
    expect(unknown.stderr).toContain('large-expert-1');
    expect(run('--in', at('plain.csv')).status).toBe(2);
    expect(run('--in', 'a.csv', '--map', MAP, '--out', './a.csv').status).toBe(2);
    expect(run(...files, '--frobnicate').status).toBe(2);
  });

  it('scores an empty table', () => {
    expect(score(writeCsv(at('empty.csv'), [])).rows).toEqual([]);
  });
});
