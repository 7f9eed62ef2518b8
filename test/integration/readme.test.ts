import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { runFirstMinute } from '../../infra/local/first-minute.ts';
import { PLAIN } from '../../infra/local/report/style.ts';
import { MODELS } from '../../shared/domain/models/index.generated.ts';
import type { ModelTest } from '../../shared/domain/models/rating-model.ts';
import { sharedLocalStack } from './local-stack.ts';

const ROOT = new URL('../../', import.meta.url);
const README = readFileSync(new URL('README.md', ROOT), 'utf8');

const between = (start: string, end: string): string =>
  README.split(start)[1]?.split(end)[0]?.trim() ?? '';

const figures = ({ years: [from, to], name, ...test }: ModelTest): string => {
  const row = [
    name === 'out-of-time' ? `out of time, ${from}–${to}` : `by firm, ${from}–${to}`,
    test.rows,
    test.failures,
    test.auc.toFixed(3),
    test.averagePrecision.toFixed(3),
    `${test.brier.toFixed(5)} (${test.brierOfBaseRate.toFixed(5)})`,
    `${(test.captureOfWorstTenth * 100).toFixed(0)}%`,
    test.aucOfAltmanZDoublePrime.toFixed(3),
    test.aucOfLogisticRegression.toFixed(3),
  ];
  return `| ${row.join(' | ')} |`;
};

describe('README', () => {
  it('shows what npm start prints', async () => {
    const stack = sharedLocalStack();
    const lines: string[] = [];
    await runFirstMinute({
      baseUrl: stack.baseUrl,
      token: await stack.token({ tenant: 'readme' }),
      style: PLAIN,
      print: (line) => lines.push(line),
    });
    const end = lines.findIndex((line) => line.startsWith('Scores 0–100'));
    const table = lines.slice(0, end).join('\n').trimEnd().replace(/^\n+/, '');
    const shown = between('<!-- output: npm start -->', '<!-- end of output -->');
    expect(shown).toBe(`\`\`\`\n${table}\n\`\`\``);
  });

  it('shows the figures that the fitted models carry', () => {
    const tests = MODELS.find((model) => model.id === 'mid-fitted-2')?.fit?.tests ?? [];
    expect(tests.length).toBeGreaterThan(0);
    const shown = between('<!-- figures: model:fit -->', '<!-- end of figures -->');
    const [, , ...rows] = shown.split('\n');
    expect(rows).toEqual(tests.map(figures));
  });

  it('names only commands that exist', () => {
    const { scripts } = JSON.parse(readFileSync(new URL('package.json', ROOT), 'utf8'));
    const named = [...README.matchAll(/npm run (?:-s )?([a-z:-]+)/g)].map(([, name]) => name ?? '');
    expect(named.length).toBeGreaterThan(5);
    for (const name of named) expect(Object.keys(scripts), name).toContain(name);
  });

  it('points only at files that exist', () => {
    const linked = [...README.matchAll(/\]\(([^)#]+)\)/g)].map(([, path]) => path ?? '');
    const typed = [...README.matchAll(/infra\/local\/(?:samples|examples)\/[\w.-]+/g)];
    for (const path of [...linked, ...typed.map(([path]) => path)])
      expect(existsSync(fileURLToPath(new URL(path, ROOT))), path).toBe(true);
  });
});
