import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { modelById } from '../../../shared/domain/models/champion.ts';
import type { RatingModel } from '../../../shared/domain/models/rating-model.ts';
import { standingOf } from '../../../shared/modelling/validation-report/selection.ts';
import { COLUMNS, firmYear, newFolder, writeCsv } from './firm-year-file.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const MODEL = 'large-expert-1';
const YEARS = [2003, 2004, 2005, 2006, 2007];
const FIRMS = 90;

/** Firms of rising strength; the weakest third fails one after another, a few strong ones too. */
const lastYearOf = (firm: number): number | undefined => {
  if (firm % 41 === 40) return 2005;
  return firm < FIRMS / 3 ? YEARS[firm % YEARS.length] : undefined;
};

const PANEL = Array.from({ length: FIRMS }, (_each, firm) => firm).flatMap((firm) =>
  YEARS.filter((year) => year <= (lastYearOf(firm) ?? year)).map((year) => ({
    ...firmYear(firm, year, firm / FIRMS),
    default_next_year: lastYearOf(firm) === year ? '1' : '0',
  })),
);
const FAILURES = PANEL.filter((row) => row.default_next_year === '1').length;

const rankerSchema = z.object({
  name: z.string(),
  note: z.string(),
  auc: z.object({ auc: z.number(), lower: z.number(), upper: z.number() }),
});
const reportSchema = z.object({
  model: z.object({ id: z.string(), hash: z.string() }),
  population: z.object({
    rows: z.number(),
    firms: z.number(),
    unrated: z.number(),
    years: z.array(z.object({ year: z.number(), rows: z.number(), failures: z.number() })),
  }),
  outcomes: z
    .object({
      standing: z.string(),
      rows: z.number(),
      failures: z.number(),
      discrimination: z.object({ rankers: z.array(rankerSchema) }),
      calibration: z.object({
        meanPd: z.number(),
        failureRate: z.number(),
        deciles: z.array(z.object({ count: z.number(), defaults: z.number(), pd: z.number() })),
      }),
      dimensions: z.array(z.object({ dimension: z.string(), aucAlone: z.number() })),
    })
    .optional(),
  agreement: z
    .object({
      agreement: z.object({ count: z.number(), rankCorrelation: z.number() }),
      comparisons: z.array(z.object({ ownNotch: z.number(), agencyNotch: z.number() })),
    })
    .optional(),
  shapes: z.array(z.object({ indicator: z.string(), measured: z.number() })),
  migration: z.object({
    counts: z.array(z.array(z.number())),
    cumulative: z.array(z.object({ grade: z.string(), pds: z.array(z.number()) })),
  }),
});

const run = (script: string, ...args: readonly string[]) =>
  spawnSync(process.execPath, [`shared/modelling/${script}.ts`, ...args], {
    cwd: ROOT,
    encoding: 'utf8',
  });

/** Pairs of a failure and a survivor that the PDs put in the right order, ties half. */
const aucByPairs = (pds: readonly number[], failed: readonly boolean[]): number => {
  const failures = pds.filter((_pd, row) => failed[row]);
  const survivors = pds.filter((_pd, row) => !failed[row]);
  let won = 0;
  for (const failure of failures)
    for (const survivor of survivors)
      won += failure > survivor ? 1 : Number(failure === survivor) / 2;
  return won / (failures.length * survivors.length);
};

const total = (values: readonly number[]): number => values.reduce((sum, each) => sum + each, 0);

describe('npm run model:validate', () => {
  let folder: string;
  let panel: string;
  beforeAll(() => {
    folder = newFolder();
    panel = writeCsv(join(folder, 'panel.csv'), PANEL, {
      columns: [...COLUMNS, 'default_next_year'],
    });
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const validate = (name: string, ...args: readonly string[]) => {
    const out = join(folder, name);
    const { status, stderr } = run('validate', '--model', MODEL, '--out', out, ...args);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const html = readFileSync(join(out, 'report.html'), 'utf8');
    const json: unknown = JSON.parse(readFileSync(join(out, 'report.json'), 'utf8'));
    return { html, figures: reportSchema.parse(json) };
  };

  const scoredPds = (): readonly number[] => {
    const output = join(folder, 'scored.csv');
    const args = ['--in', panel, '--map', 'us-corporate-failures', '--out', output];
    expect(run('score', ...args, '--model', MODEL).status).toBe(0);
    const lines = readFileSync(output, 'utf8').trimEnd().split('\n').slice(1);
    return lines.map((line) => Number(line.split(',')[2]));
  };

  it('judges the numbers that scoring the file gives', () => {
    const { figures } = validate('all', '--data', panel);
    const pds = scoredPds();
    const failed = PANEL.map((row) => row.default_next_year === '1');
    const { population, outcomes } = figures;
    expect(population).toMatchObject({ rows: PANEL.length, firms: FIRMS, unrated: 0 });
    expect(outcomes).toMatchObject({ rows: PANEL.length, failures: FAILURES });
    const [model, altman, logistic] = outcomes?.discrimination.rankers ?? [];
    expect(model?.auc.auc).toBeCloseTo(aucByPairs(pds, failed), 10);
    expect(model?.auc.lower).toBeLessThan(model?.auc.auc ?? 0);
    expect(altman?.name).toContain('Altman');
    expect(logistic?.note).toContain('other firms of this file');
    expect(outcomes?.calibration.meanPd).toBeCloseTo(total(pds) / pds.length, 9);
    const deciles = outcomes?.calibration.deciles ?? [];
    expect(total(deciles.map(({ count }) => count))).toBe(PANEL.length);
    expect(total(deciles.map(({ defaults }) => defaults))).toBe(FAILURES);
  });

  it('judges only the years asked for and fits the regression on the years before', () => {
    const years = ['--from-year', '2006', '--to-year', '2006'];
    const { figures, html } = validate('late', '--data', panel, ...years);
    const rows = PANEL.filter(({ year }) => year === '2006');
    expect(figures.population.years.map(({ year }) => year)).toEqual([2006]);
    expect(figures.population.rows).toBe(rows.length);
    expect(total(figures.migration.counts.flat())).toBe(0);
    expect(html.includes('fitted on fiscal years 2003–2005 of this file')).toBe(true);
  });

  it('follows every firm from year to year, with cumulative PDs in order', () => {
    const { migration } = validate('moves', '--data', panel).figures;
    const keys = new Set(PANEL.map((row) => `${row.company_name} ${row.year}`));
    const followed = PANEL.filter((row) => keys.has(`${row.company_name} ${Number(row.year) + 1}`));
    expect(total(migration.counts.flat())).toBe(followed.length);
    migration.cumulative.forEach(({ pds }, grade) => {
      expect(pds).toHaveLength(5);
      expect(pds).toEqual([...pds].sort((one, other) => one - other));
      const better = migration.cumulative[grade - 1]?.pds ?? [];
      better.forEach((pd, year) => {
        expect(pds[year]).toBeGreaterThanOrEqual(pd);
      });
    });
  });

  it('writes one page that loads nothing, runs nothing and tells every plot in words', () => {
    const { html, figures } = validate('page', '--data', panel);
    expect(/<script|<link|<img|@import|url\(|javascript:|\son\w+=/i.exec(html)).toBeNull();
    expect(/NaN|undefined|Infinity|\[object/.exec(html)).toBeNull();
    const plots = html.match(/<svg .*?<\/svg>/gs) ?? [];
    expect(plots.length).toBe(figures.shapes.length + 5);
    for (const plot of plots)
      expect(plot).toMatch(
        /role="img" aria-labelledby="(\S+) (\S+)"><title id="\1">[^<]+<\/title><desc id="\2">[^<]+<\/desc>/,
      );
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, target] of html.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(target);
    const model = modelById(MODEL);
    expect(figures.shapes.map(({ indicator }) => indicator)).toEqual(
      model?.indicators.map(({ indicator }) => indicator),
    );
    expect(html.includes(figures.model.hash)).toBe(true);
    expect(html.includes('The model was not fitted on these years')).toBe(true);
  });

  it('says how far grades agree with agencies where the file tells no failures', () => {
    const map = JSON.parse(
      readFileSync(join(ROOT, 'shared/modelling/maps/us-corporate-failures.json'), 'utf8'),
    );
    const mapFile = join(folder, 'rated.json');
    writeFileSync(
      mapFile,
      JSON.stringify({ ...map, outcome: undefined, agencyNotch: { column: 'notch', best: 0 } }),
    );
    const rated = PANEL.filter(({ year }) => year === '2003').map((row, place) => ({
      ...row,
      notch: place % 9 === 0 ? '' : String(Math.max(0, 20 - place / 5)),
    }));
    const file = writeCsv(join(folder, 'rated.csv'), rated, { columns: [...COLUMNS, 'notch'] });
    const { figures, html } = validate('rated', '--data', file, '--map', mapFile);
    const withNotch = rated.filter(({ notch }) => notch !== '');
    expect(figures.outcomes).toBeUndefined();
    expect(figures.agreement?.agreement.count).toBe(withNotch.length);
    expect(figures.agreement?.comparisons.map(({ agencyNotch }) => agencyNotch)).toEqual(
      withNotch.map(({ notch }) => Number(notch) + 1),
    );
    expect(figures.agreement?.agreement.rankCorrelation).toBeGreaterThan(0.5);
    expect(html.includes('id="agreement"')).toBe(true);
    expect(html.includes('id="discrimination"')).toBe(false);
  });

  it('stands rows that cannot be rated, single rows and years without failures', () => {
    const [first] = PANEL;
    const bad = { ...first, net_sales: 'x', default_next_year: '0' };
    const columns = [...COLUMNS, 'default_next_year'];
    const one = writeCsv(join(folder, 'one.csv'), [{ ...first }, bad], { columns });
    const { figures, html } = validate('one', '--data', one);
    expect(figures.population).toMatchObject({ rows: 1, unrated: 1 });
    expect(figures.outcomes).toBeUndefined();
    expect(/NaN|undefined|Infinity/.exec(html)).toBeNull();
  });

  it('leaves with 1 where nothing can be judged, with 2 where the command is wrong', () => {
    const nothing = run('validate', '--model', MODEL, '--data', panel, '--from-year', '2050');
    expect(nothing.status).toBe(1);
    expect(nothing.stderr).toContain('no firm-year in the years asked for');
    expect(run('validate', '--model', MODEL).status).toBe(2);
    expect(run('validate', '--data', panel, '--from-year', 'soon').status).toBe(2);
    const unknown = run('validate', '--data', panel, '--model', 'nobody');
    expect(unknown.status).toBe(2);
    expect(unknown.stderr).toContain(MODEL);
  });
});

describe('whether a model has seen the rows it is judged on', () => {
  const base = modelById(MODEL);
  if (base === undefined) throw new Error(`no model ${MODEL}`);
  const fitted: RatingModel = {
    ...base,
    basis: 'fitted',
    fit: {
      data: {
        citation: 'a panel',
        hash: 'abc',
        rows: 1,
        firms: 1,
        failures: 1,
        years: [2000, 2010],
      },
      method: 'any',
      centralTendency: { rate: 0.01, policy: 'any' },
      tests: [],
    },
  };

  it('is told by the content of the file, its source and the years', () => {
    expect(standingOf(base, 'abc', 'a panel', [2005])).toBe('out-of-sample');
    expect(standingOf(fitted, 'abc', 'a panel', [2010, 2011])).toBe('in-sample');
    expect(standingOf(fitted, 'abc', 'a panel', [2011])).toBe('out-of-sample');
    expect(standingOf(fitted, 'other', 'a panel', [2005])).toBe('overlapping');
    expect(standingOf(fitted, 'other', 'another', [2005])).toBe('out-of-sample');
  });
});
