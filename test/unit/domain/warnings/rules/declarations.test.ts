import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BENCHMARKS } from '../../../../../shared/domain/benchmarks/index.generated.ts';
import { INDICATORS } from '../../../../../shared/domain/indicators/index.generated.ts';
import { QUALITY_CHECKS } from '../../../../../shared/domain/quality/index.generated.ts';
import { isDerivedItemId } from '../../../../../shared/domain/statements/derived-items.ts';
import { isLineItemId } from '../../../../../shared/domain/statements/line-items/line-items.ts';
import {
  exampleContext,
  exampleParameters,
} from '../../../../../shared/domain/warnings/rules/example-context.ts';
import type { WarningExample } from '../../../../../shared/domain/warnings/rules/example-situation.ts';
import { WARNING_RULES } from '../../../../../shared/domain/warnings/rules/index.generated.ts';
import { nearnessOf } from '../../../../../shared/domain/warnings/rules/measure.ts';
import type { Reading } from '../../../../../shared/domain/warnings/rules/reading.ts';
import {
  evaluateRule,
  type WarningRule,
} from '../../../../../shared/domain/warnings/rules/warning-rule.ts';
import { WARNING_SEVERITIES } from '../../../../../shared/domain/warnings/severity.ts';
import { decimal } from '../../../../../shared/kernel/decimal.ts';
import type { Text } from '../../../../../shared/kernel/text.ts';

const FOLDER = new URL(
  '../../../../../shared/domain/warnings/rules/declarations/',
  import.meta.url,
);

/** A near miss lies within a quarter of the threshold, or one record or notch short of it. */
const NEAR_SHARE = 0.25;

const idsOf = (declared: readonly { readonly id: string }[]): ReadonlySet<string> =>
  new Set(declared.map(({ id }) => id));
const INDICATOR_IDS = idsOf(INDICATORS);
const BENCHMARK_IDS = idsOf(BENCHMARKS);
const CHECK_IDS = idsOf(QUALITY_CHECKS);

const expectBothLanguages = (text: Text): void => {
  expect(text.en.length).toBeGreaterThan(3);
  expect(text.zh).toMatch(/\p{Script=Han}/u);
  expect(`${text.en}${text.zh}`).not.toMatch(/undefined|NaN|\[object/);
};

const readingsOf = (rule: WarningRule, { given }: WarningExample) =>
  evaluateRule(rule, exampleContext(given), exampleParameters(given));

const isCounted = (unit: string): boolean => unit === 'records' || unit === 'notches';

const expectNear = (reading: Reading): void => {
  expect(reading.kind).toBe('quiet');
  if (reading.kind !== 'quiet' || reading.margin === undefined) return;
  const near = nearnessOf(reading.margin).toNumber();
  expect(near).toBeLessThanOrEqual(isCounted(reading.margin.unit) ? 1 : NEAR_SHARE);
  expect(near).toBeGreaterThanOrEqual(0);
};

const EXPECTED: Readonly<
  Record<WarningExample['expect'], (readings: readonly Reading[], example: WarningExample) => void>
> = {
  fires: (readings, example) => {
    const severity = example.expect === 'fires' ? example.severity : undefined;
    expect(readings).toContainEqual(expect.objectContaining({ kind: 'fires', severity }));
  },
  'near-miss': (readings) => readings.forEach(expectNear),
  'not-evaluable': (readings) =>
    expect(readings.map(({ kind }) => kind)).toEqual(['not-evaluable']),
};

const expectSound = (rule: WarningRule, reading: Reading): void => {
  expectBothLanguages(reading.kind === 'not-evaluable' ? reading.reason : reading.text);
  if (reading.kind !== 'fires') return;
  expect(rule.severities).toContain(reading.severity);
  expect(reading.evidence).not.toEqual([]);
  if (rule.kind === 'event') expect(reading.eventId).toBeDefined();
};

describe('warning rules', () => {
  it('names every file after the rule in it', () => {
    const files = readdirSync(FOLDER).map((file) => file.replace(/\.ts$/, ''));
    expect(WARNING_RULES.map(({ id }) => id).sort()).toEqual(files.sort());
  });

  it('gives every rule a code of its own', () => {
    const codes = WARNING_RULES.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    for (const code of codes) expect(code).toMatch(/^[A-Z]\d{2}$/);
  });

  it.each(WARNING_RULES.map((rule) => [rule.id, rule] as const))(
    '%s is complete: texts, source, severities in order, inputs that exist',
    (_id, rule) => {
      for (const text of [rule.title, rule.question, rule.rule]) expectBothLanguages(text);
      expect(rule.source.citation.length).toBeGreaterThan(5);
      expect(rule.source.locator.length).toBeGreaterThan(5);
      expect([...rule.severities]).toEqual(
        WARNING_SEVERITIES.filter((each) => rule.severities.includes(each)),
      );
      expect(new Set(rule.actions).size).toBe(rule.actions.length);
      const { items = [], indicators = [], benchmarks = [], qualityChecks = [] } = rule.inputs;
      for (const item of items) expect(isLineItemId(item) || isDerivedItemId(item)).toBe(true);
      for (const id of indicators) expect(INDICATOR_IDS).toContain(id);
      for (const id of benchmarks) expect(BENCHMARK_IDS).toContain(id);
      for (const id of qualityChecks) expect(CHECK_IDS).toContain(id);
      expect(Object.values(rule.inputs).flat()).not.toEqual([]);
    },
  );

  it.each(WARNING_RULES.map((rule) => [rule.id, rule] as const))(
    '%s keeps the defaults of its parameters within their bounds',
    (_id, rule) => {
      for (const parameter of Object.values(rule.parameters)) {
        expectBothLanguages(parameter.title);
        expect(decimal(parameter.min).lte(decimal(parameter.default))).toBe(true);
        expect(decimal(parameter.default).lte(decimal(parameter.max))).toBe(true);
        expect(decimal(parameter.min).lt(decimal(parameter.max))).toBe(true);
      }
    },
  );

  it.each(WARNING_RULES.map((rule) => [rule.id, rule] as const))(
    '%s shows each of its severities, a near miss, and what it cannot answer',
    (_id, rule) => {
      const shown = new Set(rule.examples.map(({ expect: expected }) => expected));
      const severities = rule.examples.flatMap((each) =>
        each.expect === 'fires' ? [each.severity] : [],
      );
      expect(new Set(severities)).toEqual(new Set(rule.severities));
      expect(shown).toContain('near-miss');
      // Who can answer for a company of which nothing is known needs no figures to say no.
      const ofNothing = evaluateRule(rule, exampleContext({}));
      const needsMore = ofNothing.some(({ kind }) => kind === 'not-evaluable');
      if (needsMore) expect(shown).toContain('not-evaluable');
    },
  );

  it.each(
    WARNING_RULES.flatMap((rule) =>
      rule.examples.map((example) => [rule.id, example.name, rule, example] as const),
    ),
  )('%s: %s', (_id, _name, rule, example) => {
    const readings = readingsOf(rule, example);
    EXPECTED[example.expect](readings, example);
    for (const reading of readings) expectSound(rule, reading);
  });
});
