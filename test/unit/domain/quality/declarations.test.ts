import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { exportNameOf } from '../../../../shared/catalogue/indexes.ts';
import { BENCHMARKS } from '../../../../shared/domain/benchmarks/index.generated.ts';
import { INDICATORS } from '../../../../shared/domain/indicators/index.generated.ts';
import { QUALITY_CHECKS } from '../../../../shared/domain/quality/index.generated.ts';
import { QUALITY_CAUSES } from '../../../../shared/domain/quality/quality-cause.ts';
import type { QualityOutcome } from '../../../../shared/domain/quality/quality-check.ts';
import type { Text } from '../../../../shared/kernel/text.ts';
import { CHECK_CASES, EMPTY_CONTEXT } from './check-cases.ts';
import { fixtureTotals } from './invented-company.ts';

const FOLDER = new URL('../../../../shared/domain/quality/declarations/', import.meta.url);
const FILES = readdirSync(FOLDER).map((file) => file.replace(/\.ts$/, ''));
const HAN = /\p{Script=Han}/u;

const expectBothLanguages = (text: Text): void => {
  expect(text.en).toMatch(/[A-Za-z]{3}/);
  expect(text.en).not.toMatch(HAN);
  expect(text.zh).toMatch(HAN);
  for (const language of [text.en, text.zh]) expect(language).not.toMatch(/undefined|NaN|object/);
};

const numbered = QUALITY_CHECKS.map((check) => [check.number, check] as const);

describe('quality checks', () => {
  it('are numbered A1 to A22 without a gap', () => {
    const expected = Array.from({ length: 22 }, (_, index) => `A${index + 1}`);
    const byNumber = (one: string, other: string) => Number(one.slice(1)) - Number(other.slice(1));
    expect(QUALITY_CHECKS.map((check) => check.number).sort(byNumber)).toEqual(expected);
  });

  it('carry the name of their file, which exports them under it', async () => {
    expect(QUALITY_CHECKS.map((check) => check.id).sort()).toEqual([...FILES].sort());
    for (const id of FILES) {
      const module = await import(new URL(`${id}.ts`, FOLDER).href);
      expect(module[exportNameOf(id)]?.id, id).toBe(id);
    }
  });

  it('have a bad and a clean case each', () => {
    expect(Object.keys(CHECK_CASES).sort()).toEqual([...FILES].sort());
  });

  it.each(numbered)('%s says what it asks and where it comes from', (_number, check) => {
    expectBothLanguages(check.title);
    expectBothLanguages(check.question);
    expect(check.rule).toMatch(/\d/);
    expect(check.source.citation.length).toBeGreaterThan(10);
    expect(check.source.locator.length).toBeGreaterThan(5);
    expect(Object.keys(QUALITY_CAUSES)).toContain(check.cause);
  });

  it.each(numbered)('%s reads only indicators and benchmarks that exist', (_number, check) => {
    const indicators = INDICATORS.map((each) => each.id);
    const benchmarks = BENCHMARKS.map((each) => each.id);
    for (const id of check.reads.indicators) expect(indicators).toContain(id);
    for (const id of check.reads.benchmarks) expect(benchmarks).toContain(id);
  });

  it.each(numbered)('%s flags its bad case and shows the figures', (_number, check) => {
    const outcome = check.run(caseOf(check.id).bad);
    expect(outcome).toMatchObject({ kind: 'flagged' });
    expectEvidence(outcome);
  });

  it.each(numbered)('%s stays clear on its clean case and shows the figures', (_number, check) => {
    const outcome = check.run(caseOf(check.id).clean);
    expect(outcome).toMatchObject({ kind: 'clear' });
    expectEvidence(outcome);
  });

  it.each(numbered)('%s cannot answer without figures and says what it needs', (_number, check) => {
    const outcome = check.run(EMPTY_CONTEXT);
    expect(outcome.kind).toBe('insufficient');
    expectBothLanguages(outcome.evidence);
  });
});

describe('the invented company', () => {
  it.each(fixtureTotals())('adds up to its %s', (_name, parts, total) => {
    expect(parts.toNumber()).toBe(total);
  });
});

const caseOf = (id: string) => {
  const found = CHECK_CASES[id];
  if (found === undefined) throw new Error(`no case for ${id}`);
  return found;
};

const expectEvidence = (outcome: QualityOutcome): void => {
  expectBothLanguages(outcome.evidence);
  expect(outcome.evidence.zh).toMatch(/[\d成不]/);
};
