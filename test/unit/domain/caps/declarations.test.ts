import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { CapContext, CapExample } from '../../../../shared/domain/caps/cap.ts';
import { CAPS } from '../../../../shared/domain/caps/index.generated.ts';
import { notchOf } from '../../../../shared/domain/scales/master-scale.ts';
import { isLineItemId } from '../../../../shared/domain/statements/line-items/line-items.ts';
import { StatementSeries } from '../../../../shared/domain/statements/series.ts';
import type { FinancialStatement } from '../../../../shared/domain/statements/statement.ts';
import { isoDate } from '../../../../shared/kernel/dates.ts';
import { decimal } from '../../../../shared/kernel/decimal.ts';

const FOLDER = new URL('../../../../shared/domain/caps/declarations/', import.meta.url);

const contextOf = ({ given }: CapExample): CapContext => {
  const { end = '2024-12-31', months = 12, ...rest } = given.statement ?? {};
  const lines = Object.entries(given.lines ?? {}).map(([line, value]) => {
    if (!isLineItemId(line)) throw new Error(`example names an unknown line: ${line}`);
    return [line, decimal(value)];
  });
  const statement: FinancialStatement = {
    period: { end: isoDate(end), months },
    scope: 'consolidated',
    standard: 'CAS',
    currency: 'CNY',
    unitScale: 1,
    assurance: 'audited',
    version: 'as-reported',
    absentLines: 'unknown',
    lines: Object.fromEntries(lines),
    ...rest,
  };
  return {
    asOf: isoDate(given.asOf ?? '2025-03-01'),
    segment: given.segment ?? 'mid',
    series: new StatementSeries([statement]),
    facts: given.facts ?? [],
    indicators: new Map(),
    hasSupport: given.hasSupport ?? false,
  };
};

describe('caps', () => {
  it('names every file after the cap in it', () => {
    const files = readdirSync(FOLDER).map((file) => file.replace(/\.ts$/, ''));
    expect(CAPS.map((cap) => cap.id).sort()).toEqual(files.sort());
  });

  it.each(CAPS.map((cap) => [cap.id, cap] as const))(
    '%s is complete: titles, rule, source, and examples on both sides',
    (_id, cap) => {
      expect(cap.title.en.length).toBeGreaterThan(3);
      expect(cap.title.zh).toMatch(/\p{Script=Han}/u);
      expect(cap.rule.length).toBeGreaterThan(10);
      expect(cap.source.citation.length).toBeGreaterThan(5);
      expect(cap.source.locator.length).toBeGreaterThan(5);
      expect(notchOf(cap.grade).grade).toBe(cap.grade);
      expect(new Set(cap.examples.map((example) => example.applies))).toEqual(
        new Set([true, false]),
      );
    },
  );

  it.each(
    CAPS.flatMap((cap) =>
      cap.examples.map((example) => [cap.id, example.name, cap, example] as const),
    ),
  )('%s: %s', (_id, _name, cap, example) => {
    const finding = cap.find(contextOf(example));
    expect(finding !== undefined).toBe(example.applies);
    if (finding !== undefined) {
      expect(finding.evidence.en.length).toBeGreaterThan(0);
      expect(finding.evidence.zh.length).toBeGreaterThan(0);
    }
  });
});
