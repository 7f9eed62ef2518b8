import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { samplePath } from '../../../infra/local/sample-requests.ts';
import { assessmentOutput } from '../../../shared/contracts/assessment-output.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

const run = (...args: readonly string[]) =>
  spawnSync(process.execPath, ['infra/local/assess.ts', ...args], { cwd: ROOT, encoding: 'utf8' });

describe('npm run assess', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'assess-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const file = (name: string, content: string): string => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };

  it('prints a plain report where nobody watches', () => {
    const { status, stdout, stderr } = run(samplePath('marvell'));
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('Marvell Technology, Inc.');
    expect(stdout).not.toContain('\u001b');
  });

  it('prints the body that the API would answer, in either language', () => {
    const [english, chinese] = ['en', 'zh'].map((language) =>
      assessmentOutput.parse(
        JSON.parse(run(samplePath('marvell'), '--json', '--lang', language).stdout),
      ),
    );
    expect(english?.rating?.grade).toBe(chinese?.rating?.grade);
    expect(english?.rating?.dimensions[0]?.title).toBe('Profitability');
    expect(chinese?.rating?.dimensions[0]?.title).toBe('盈利能力');
  });

  it('traces one indicator', () => {
    const { stdout } = run(samplePath('marvell'), '--trace', 'debt-to-ebitda');
    expect(stdout).toMatch(/totalDebt \/ ebitda/);
    expect(stdout).not.toContain('RATING');
  });

  it('leaves with 1 and every offence where the file cannot be assessed', () => {
    const { status, stdout, stderr } = run(file('bad.json', '{"company":{"id":"a b"}}'));
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    for (const pointer of ['/company/id', '/company/name', '/company/country'])
      expect(stderr).toContain(pointer);
  });

  it('names the identities where the statements contradict themselves', () => {
    const statement = {
      period: { end: '2024-12-31' },
      standard: 'CAS',
      currency: 'CNY',
      assurance: 'audited',
      lines: { totalAssets: '100', totalLiabilities: '50', totalEquity: '40' },
    };
    const company = { id: 'a', name: 'A', country: 'CN' };
    const request = { company, asOf: '2025-06-30', statements: [statement] };
    const { status, stderr } = run(file('inconsistent.json', JSON.stringify(request)));
    expect(status).toBe(1);
    expect(stderr).toMatch(/I1 2024-12-31/);
  });

  it('leaves with 1 where there is no such file', () => {
    const { status, stderr } = run(join(folder, 'none.json'));
    expect(status).toBe(1);
    expect(stderr).toContain('none.json');
    expect(stderr).not.toContain('    at ');
  });

  it.each([
    [['--lang', 'fr', 'a.json']],
    [['--as-of', '2024-02-30', 'a.json']],
    [['--trace', 'debt', 'a.json']],
    [['--colour', 'a.json']],
    [[]],
    [['a.json', 'b.json']],
  ])('leaves with 2 and the usage for %j', (args) => {
    const { status, stdout, stderr } = run(...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('npm run -s assess -- FILE');
  });

  it('explains itself', () => {
    const { status, stdout } = run('--help');
    expect(status).toBe(0);
    expect(stdout).toContain('--trace');
  });
});
